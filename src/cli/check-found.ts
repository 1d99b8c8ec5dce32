import { say } from '../findings/finding.ts';
import type { Config } from '../config/config.ts';
import { sentenceOf } from '../findings/sentence.ts';
import { translate } from '../locale/index.ts';
import type { ReportedFault } from '../report/report.ts';
import { checkFiles, type CheckedFile, type CheckPlan } from './check-files.ts';
import { findNotes, type FindOptions, type FoundNote } from './find-notes.ts';
import type { NarrowOptions } from './narrow.ts';
import { createProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { loadTypes } from './types.ts';

/** A note as it was found and as it was checked. */
export interface NoteOfRun {
  readonly file: FoundNote;
  readonly checked: Extract<CheckedFile, { status: 'checked' }>;
}

/** What came of the paths of a run. */
export interface CheckedRun {
  readonly notes: readonly NoteOfRun[];
  /** Files that were met on the way and are no notes. */
  readonly skipped: number;
  /** What could not be read, or held nothing to check; each makes the exit code 2. */
  readonly faults: readonly ReportedFault[];
}

/** Finds and checks the notes of a run, and says on standard error what could not be read. */
export async function checkFound(
  paths: readonly string[],
  options: FindOptions & NarrowOptions & { readonly schema?: string | undefined },
  config: Config,
  { host, locale, notice, failure }: Terminal,
): Promise<CheckedRun> {
  const types = await loadTypes(host, options.schema);
  const found = await findNotes(paths, options, host);
  for (const message of found.notices) notice(message);
  const faults: ReportedFault[] = [];
  const tell = (path: string, message: Parameters<typeof notice>[0]): void => {
    notice(message, path);
    faults.push({ path, message: sentenceOf(message, locale) });
  };
  for (const { path, message } of found.faults) tell(path, message);
  const narrows = options.changedSince !== undefined || options.shard !== undefined;
  const wanted = narrows
    ? await (await import('./narrow.ts')).narrow(found.found, options, host)
    : found;
  if (wanted !== found) for (const message of wanted.notices) notice(message);
  const files = new Map(wanted.found.map((file) => [file.path, file]));
  const { settingsFor } = config;
  const plan: CheckPlan = { types, settingsFor, today: host.now.toISOString().slice(0, 10) };
  const notes: NoteOfRun[] = [];
  const progress = createProgress(host);
  const total = wanted.found.length;
  let read = 0;
  let skipped = 0;
  for await (const checked of checkFiles(wanted.found, plan, host)) {
    const file = files.get(checked.path);
    const done = ++read;
    progress.show(() => translate(locale, 'cli/progress-check', { done, total }));
    if (checked.status === 'fault') {
      progress.clear();
      failure(checked.error, checked.path);
      faults.push({ path: checked.path, message: sentenceOf(checked.fault, locale) });
    } else if (checked.status === 'skipped' || !file) skipped++;
    else notes.push({ file, checked });
  }
  progress.clear();
  // Never green when nothing was checked.
  if (notes.length === 0 && skipped > 0 && !options.passOnNoFiles && !narrows)
    tell(paths.join(' ') || '.', say('report/no-notes', {}));
  return { notes, skipped, faults };
}
