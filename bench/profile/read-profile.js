/** Sums up what V8 wrote: the time of a CPU profile, or the bytes of a heap profile, by cost. */
import { costOf } from './cost.js';

/**
 * @param {object} profile a `.cpuprofile`
 * @returns {Map<string, number>} microseconds of each cost itself, without what it called; no waiting
 */
export function timeByCost({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const costs = new Map();
  const told = (id) => {
    if (id === undefined) return 'starting Node';
    if (!costs.has(id)) costs.set(id, costOf(byId.get(id).callFrame, told(parents.get(id))));
    return costs.get(id);
  };
  const sums = new Map();
  for (const [index, id] of samples.entries()) {
    if (byId.get(id).callFrame.functionName === '(idle)') continue;
    add(sums, told(id), timeDeltas[index]);
  }
  return sums;
}

/**
 * @param {object} profile a `.heapprofile`
 * @returns {Map<string, number>} bytes that live at the end, by what made them
 */
export function bytesByCost({ head }) {
  const sums = new Map();
  const walk = (node, caller) => {
    const cost = costOf(node.callFrame, caller);
    add(sums, cost, node.selfSize);
    for (const child of node.children) walk(child, cost);
  };
  walk(head, 'starting Node');
  return sums;
}

/**
 * The largest with their share of all.
 *
 * @param {Map<string, number>} sums
 * @param {number} count
 * @returns {string[]} as many
 */
export function largest(sums, count) {
  const whole = total(sums);
  const sorted = [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, count);
  const said = sorted.map(([cost, sum]) => `${cost}, ${Math.round((100 * sum) / whole)} %`);
  return [...said, ...Array.from({ length: count - said.length }, () => '')];
}

/** @param {Map<string, number>} sums */
export const total = (sums) => [...sums.values()].reduce((sum, value) => sum + value, 0);

function add(sums, cost, value) {
  sums.set(cost, (sums.get(cost) ?? 0) + value);
}
