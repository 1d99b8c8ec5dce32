import type { Edit, Finding } from '../findings/finding.ts';
import type { CheckedNote } from '../note/check.ts';
import type { Source } from '../source/source.ts';
import { applySafely, type Applied, type MayRead } from './apply-safely.ts';
import { chooseFixes } from './edits.ts';
import { mendsOf, type Mend, type Step } from './mends.ts';

/** Checks a file's bytes; undefined where they are no note. */
export type Check = (bytes: Uint8Array) => Promise<CheckedNote | undefined>;

/** A file as far as it could be mended. */
export interface FixedNote {
  /** The bytes that were given where nothing was mended. */
  readonly bytes: Uint8Array;
  readonly checked: CheckedNote;
  /** What was mended, in the order of the mended file. */
  readonly mended: readonly Mend[];
  /** Findings that are left because their fix would have changed more than it should. */
  readonly refused: readonly Finding[];
}

/** Fixes applied at once at the most. */
const mostAtOnce = 100_000;
/** Attempts on one file at the most; each mends something, or narrows down what cannot be mended. */
const mostAttempts = 200;
/** Characters read in all attempts on one file at the most, in UTF-16 units: about a second's work. */
const mostRead = 250_000;

/**
 * Mends all that can be mended safely: the fixes that do not touch each other at once, then what they
 * brought to light, until nothing is left. Where an attempt is not safe, half of its fixes are tried,
 * down to the one that is refused.
 */
export async function fixNote(bytes: Uint8Array, check: Check): Promise<FixedNote | undefined> {
  const first = await check(bytes);
  if (!first) return undefined;
  let state = { bytes, checked: first };
  const steps: Step[] = [];
  let most = mostAtOnce;
  const refused = new Set<string>();
  // A text that was there before would come again for ever.
  const seen = new Set([first.source.text]);
  let attempts = Math.min(mostAttempts, 2 + mostRead / (first.source.text.length + 1));
  const mayRead = (): boolean => attempts-- > 0;
  while (mayRead()) {
    const { source, findings } = state.checked;
    const open = findings.filter((finding) => !refused.has(idOf(finding, source)));
    const fixes = chooseFixes(withCommentsLast(open), most);
    if (fixes.length === 0) break;
    const next = await attemptAt(state, fixes, mayRead, check);
    if (next && !seen.has(next.checked.source.text)) {
      state = next;
      seen.add(next.checked.source.text);
      steps.push(...next.steps);
      most = mostAtOnce;
    } else if (most === 1 || fixes.length === 1) {
      for (const finding of fixes) refused.add(idOf(finding, source));
      most = mostAtOnce;
    } else most = Math.floor(Math.min(most, fixes.length) / 2);
  }
  const { findings } = state.checked;
  // What is left cannot be mended by asking again.
  const checked = { ...state.checked, findings: findings.map(withoutFix) };
  const left = findings.filter((finding) => finding.fix);
  return { bytes: state.bytes, checked, mended: mendsOf(steps), refused: left };
}

/**
 * What is open without what would take a comment away, unless nothing else is left: the comment may
 * have its use once the name below it is spelt as it should be.
 */
function withCommentsLast(open: readonly Finding[]): readonly Finding[] {
  const others = open.filter(({ rule }) => rule !== 'unused-suppression');
  return others.some(({ fix }) => fix) ? others : open;
}

interface State {
  readonly bytes: Uint8Array;
  readonly checked: CheckedNote;
}

/** The file after some fixes, and these; undefined where they are not safe. */
async function attemptAt(
  before: State,
  fixes: readonly Finding[],
  mayRead: MayRead,
  check: Check,
): Promise<(State & Pick<Applied, 'steps'>) | undefined> {
  const { path, text } = before.checked.source;
  const applied = applySafely(path, before.bytes, text, fixes, mayRead);
  const checked = applied && (await check(applied.bytes));
  if (!checked || hasStayed(before.checked.findings, checked.findings, fixes)) return undefined;
  return { ...applied, checked };
}

/** Whether a rule finds as much in a note's data as it did before its fixes. */
function hasStayed(
  before: readonly Finding[],
  after: readonly Finding[],
  fixes: readonly Finding[],
): boolean {
  const rules = new Set(fixes.filter(({ pointer }) => pointer).map(({ rule }) => rule));
  return [...rules].some((rule) => {
    const count = (findings: readonly Finding[]): number =>
      findings.filter((finding) => finding.rule === rule).length;
    return count(after) > count(before) - count(fixes);
  });
}

function withoutFix(finding: Finding): Finding {
  const { fix, ...rest } = finding;
  return fix ? rest : finding;
}

/** Tells a finding again when the text before it has changed its length. */
function idOf({ rule, pointer, fix = [] }: Finding, { text }: Source): string {
  const replaced = fix.map(({ span, text: right }: Edit) => [
    text.slice(span.start, span.end),
    right,
  ]);
  return JSON.stringify([rule, pointer, replaced]);
}
