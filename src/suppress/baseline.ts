import type { Finding } from '../findings/finding.ts';
import { mayBeSuppressed } from './may-be-suppressed.ts';

/** How many findings of each rule are held back in one note, by the rule's id. */
export type Allowance = ReadonlyMap<string, number>;

/**
 * What an old repository is let off: an allowance for each note, by its path. It counts findings
 * instead of naming lines, which move with every edit.
 */
export type Baseline = ReadonlyMap<string, Allowance>;

/** Whether a baseline may hold a finding back, whatever its severity; some findings stand firm. */
export function mayBeHeldBack({ rule, isFirm = false }: Finding): boolean {
  return !isFirm && mayBeSuppressed(rule);
}

/** Counts the findings that may be held back, by rule. */
export function allowanceOf(findings: readonly Finding[]): Allowance {
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (mayBeHeldBack(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}

/** The text of a baseline: the same for the same counts, and with few lines that git must merge. */
export function baselineText(baseline: Baseline): string {
  const notes = sorted(baseline).filter(([, allowance]) => allowance.size > 0);
  const plain = notes.map(([note, allowance]): [string, object] => {
    const rules = sorted(allowance).map(([rule, count]): [string, object] => [rule, { count }]);
    return [note, Object.fromEntries(rules)];
  });
  return `${JSON.stringify(Object.fromEntries(plain), undefined, 2)}\n`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Array<[string, Value]> {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
