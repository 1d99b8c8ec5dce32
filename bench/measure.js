/** Times a row: whole processes, round by round, so that all peers meet the same computer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { shareOf } from './corpora.js';

/**
 * @typedef {object} Effort
 * @property {number} rounds at most
 * @property {number} least rounds, however long they take
 * @property {number} budget milliseconds for each peer in each row, beyond the least rounds; who takes a
 *   third of it for one round has the first one counted, which is there to warm the caches of the others
 * @property {number} share of the notes that are taken, and of the parts of a long one
 *
 * @typedef {object} Timing
 * @property {string} peer
 * @property {number} [notes] that it was given; none where it is not installed
 * @property {number[]} times in milliseconds
 * @property {string} [missing] why there are none
 */

/**
 * @param {string} folder of the run, which is where the processes run, too
 * @param {ReturnType<import('./corpora.js').createCorpora>} filesOf
 * @param {Effort} effort
 */
export function createStopwatch(folder, filesOf, { rounds, least, budget, share }) {
  /** Those of fewer notes than the row has, which rows share. */
  const shared = new Map();

  /**
   * @param {import('./rows.js').Row} row
   * @param {import('./peers.js').Peer[]} peers
   * @returns {Promise<Timing[]>}
   */
  return async function time(row, peers) {
    const entries = [];
    for (const peer of peers) {
      const entry = await prepare(row, peer);
      if (entry) entries.push(entry);
    }
    for (let round = 0; round <= rounds; round++) for (const entry of entries) lap(entry, round);
    return entries.map(({ timing }) => timing);
  };

  async function prepare(row, peer) {
    const { task } = row;
    if (!peer[task]) return undefined;
    const timing = { peer: peer.name, times: [] };
    if (!peer.find()) return { timing: { ...timing, missing: 'not installed' }, wanted: 0 };
    const corpus = shareOf(row.corpus, share);
    const most = peer.most && peer.most * share;
    const few = corpus.notes > most;
    const given = few ? { notes: most } : corpus;
    const key = `${peer.name} ${task}`;
    if (few && shared.has(key)) return { timing: shared.get(key), wanted: 0 };
    const files = await filesOf(given, peer.form);
    if (!files) return undefined;
    const out = join(folder, 'out', row.name, peer.name.replaceAll(/\W+/g, '-'));
    mkdirSync(out, { recursive: true });
    const commands = peer[task]({ ...files, out: out.replaceAll('\\', '/') });
    if (!commands) return undefined;
    timing.notes = files.files.length;
    if (timing.notes === most) shared.set(key, timing);
    // With a cache, the first round is another task.
    return { timing, commands, wanted: rounds, warming: task === 'recheck' };
  }

  function lap(entry, round) {
    if (round > entry.wanted || !entry.commands) return;
    const { timing, commands } = entry;
    const start = performance.now();
    const failure = commands.map((command) => run(command, folder)).find(Boolean);
    const milliseconds = performance.now() - start;
    if (failure) {
      console.error(`${timing.peer}: ${failure.command}\n${failure.said}`);
      Object.assign(timing, { missing: failure.why, times: [] });
      entry.wanted = 0;
      return;
    }
    if (round === 0) {
      const wanted = Math.min(rounds, Math.max(least, Math.floor(budget / milliseconds)));
      const counts = milliseconds > budget / 3 && !entry.warming;
      entry.wanted = counts ? wanted - 1 : wanted;
      if (!counts) return;
    }
    timing.times.push(milliseconds);
  }
}

/** Runs a process to its end; what was wrong with it, where anything was. */
function run({ program, words, env, cwd = '' }, folder) {
  const options = {
    cwd: cwd || folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
    timeout: 600_000,
  };
  const { status, error } = spawnSync(program, words, { ...options, stdio: 'ignore' });
  if (status === 0) return undefined;
  const command = [program, ...words].join(' ').slice(0, 500);
  if (error) return { why: `failed: ${error.code}`, command, said: error.message };
  const { stdout, stderr } = spawnSync(program, words, { ...options, encoding: 'utf8' });
  return {
    why: `failed with exit code ${status}`,
    command,
    said: `${stdout}${stderr}`.slice(-1500),
  };
}
