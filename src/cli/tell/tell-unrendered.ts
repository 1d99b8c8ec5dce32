import { say } from '../../findings/finding.ts';
import { countFixable, type ReportedNote } from '../../report/report.ts';
import { fixCommand } from '../../report/summary.ts';
import { errorsOnly } from './errors-only.ts';
import type { Terminal } from './terminal.ts';

/** A note as it was checked; without `note` where it cannot be read. */
export interface ToRender extends ReportedNote {
  readonly note?: unknown;
}

/** How a run goes on with notes that have errors. */
export interface OfErrors {
  readonly bilingual: unknown;
  readonly draft: boolean;
  readonly quiet: boolean;
  /** As they are typed in the command that mends. */
  readonly options: readonly string[];
}

/** Whether a note may be drawn as a draft alone. */
export function hasErrors({ findings }: Pick<ReportedNote, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/**
 * Counts the notes that were not drawn for their errors, and those of which there cannot even be a draft,
 * and gives the command that mends what it can of them.
 * @param groups the notes that go into one file each
 */
export function tellUnrendered(
  groups: ReadonlyArray<readonly ToRender[]>,
  { bilingual, draft, quiet, options }: OfErrors,
  terminal: Terminal,
): void {
  const unread = groups.filter((group) => group.some(({ note }) => !note));
  const faulty = draft ? 0 : groups.filter((group) => group.some(hasErrors)).length - unread.length;
  const sentence = bilingual ? 'cli/pairs-not-rendered' : 'cli/not-rendered';
  if (faulty > 0) terminal.notice(say(sentence, { count: faulty }));
  if (unread.length > 0) terminal.notice(say('cli/unreadable', { count: unread.length }));
  const failed = (draft ? unread : groups).flat().filter(hasErrors);
  const notes = quiet ? failed.map(errorsOnly) : failed;
  const count = countFixable(notes);
  if (count > 0)
    terminal.notice(say('cli/mendable', { count, command: fixCommand({ notes, options }) }));
}
