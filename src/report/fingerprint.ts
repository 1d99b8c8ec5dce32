import type { Finding } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import { sentenceOf } from '../findings/sentence.ts';
import type { Report, ReportedNote } from './report.ts';

/**
 * What tells a finding from all others and stays the same from run to run, by finding: 32 hexadecimal
 * digits of its path, rule, place in the data and English sentence. No line number is in it, so that
 * an edit above does not make an old finding a new one; of equal ones in a note the count is.
 */
export function fingerprintsOf(
  { path, findings, fingerprints }: ReportedNote,
  { fromRoot, hash }: Report,
): ReadonlyMap<Finding, string> {
  if (fingerprints) return fingerprints;
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, pointer = [], message } = finding;
      const parts = [fromRoot(path), rule, pointerOf(pointer), sentenceOf(message, 'en')];
      const key = parts.join('\0');
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [finding, hash(`${key}\0${count}`).slice(0, 32)];
    }),
  );
}
