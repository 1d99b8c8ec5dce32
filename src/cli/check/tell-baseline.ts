import { say, type Message } from '../../findings/finding.ts';
import { translate } from '../../locale/index.ts';
import type { Baseline } from '../../suppress/baseline.ts';
import type { Terminal } from '../tell/terminal.ts';

/** A baseline that a run has changed. */
export interface ChangedBaseline {
  /** As shown. */
  readonly file: string;
  /** Whether there was no such file. */
  readonly isNew: boolean;
  readonly before: Baseline;
  readonly after: Baseline;
}

/** Says what was taken out. */
export function tellPruned(
  { file, isNew, before, after }: ChangedBaseline,
  { notice }: Terminal,
): void {
  const count = sizeOf(before) - sizeOf(after);
  if (count > 0) return notice(say('suppress/pruned', { file, count }));
  notice(say(isNew ? 'suppress/none-to-prune' : 'suppress/nothing-pruned', { file }));
}

/** What a run wrote into the baseline, and what it could not. */
export interface Renewed extends ChangedBaseline {
  /** What the notes of this run are allowed, and those whose differences they tell. */
  readonly held: Baseline;
  /** Notes of this run that were read to their end. */
  readonly notes: number;
  /** Findings of the run that no baseline holds back. */
  readonly firm: number;
}

/** Says what is held back now, then what is not and why the run may still fail. */
export function tellRenewed(renewed: Renewed, { locale, notice }: Terminal): void {
  const { firm, held } = renewed;
  const notes = translate(locale, 'suppress/notes', { count: held.size });
  if (sizeOf(held) > 0) notice(whatIsHeld(renewed, notes));
  else if (firm === 0)
    notice(whyNothing(renewed, translate(locale, 'suppress/notes', { count: renewed.notes })));
  if (firm > 0) notice(say('suppress/firm', { count: firm }));
}

function whatIsHeld({ file, held, after }: Renewed, notes: string): Message {
  const [count, total] = [sizeOf(held), sizeOf(after)];
  return total > count
    ? say('suppress/renewed-part', { file, count, notes, total })
    : say('suppress/renewed', { file, count, notes });
}

function whyNothing({ file, isNew, notes }: Renewed, freed: string): Message {
  if (notes === 0) return say('suppress/no-note', { file });
  if (isNew) return say('suppress/nothing-wrong', { file });
  return say('suppress/nothing-left', { file, notes: freed });
}

/** How many findings a baseline holds back in all. */
export function sizeOf(baseline: Baseline): number {
  return [...baseline.values()]
    .flatMap((allowance) => [...allowance.values()])
    .reduce((sum, count) => sum + count, 0);
}
