import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import { HostError, type Host } from '../../host/host.ts';
import { translate } from '../../locale/index.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import { titlesWithoutFrench } from '../../schema/titles-without-french.ts';
import { languageOfName } from '../../note/language.ts';
import { maxBytes } from '../../source/decode.ts';
import type { ReportedFault } from '../../report/report.ts';
import { checkFiles, checkHere } from './check-files.ts';
import type { CheckedFile, CheckedNoteFile } from './checked-file.ts';
import { failureOf } from '../faults/failure.ts';
import { withoutText } from './known-file.ts';
import { findNotes, type FindOptions, type FoundNotes } from '../find/find-notes.ts';
import type { FoundNote } from '../find/found-note.ts';
import type { NarrowOptions } from '../find/narrow.ts';
import { withTwins } from '../find/with-twins.ts';
import { openChecks, type ChecksOptions, type FoundForRun } from './open-checks.ts';
import { tellPassedBy } from './tell-passed-by.ts';
import { mostTold, tellIdlePatterns, tellUnreadConfigs } from './tell-of-config.ts';
import { createProgress } from '../tell/progress.ts';
import type { Terminal } from '../tell/terminal.ts';
import { loadTypes } from '../types/load-types.ts';

/** Which notes a run checks, and how. */
export interface CheckFoundOptions extends FindOptions, NarrowOptions, ChecksOptions {
  /** Whether notes without findings are asked for after they were checked. */
  readonly keepsNotes?: boolean;
}

/** A note as it was found and as it was checked. */
export interface NoteOfRun {
  readonly file: FoundNote;
  readonly checked: CheckedNoteFile;
}

/** What came of the paths of a run. */
export interface CheckedRun {
  readonly notes: readonly NoteOfRun[];
  /** Files that were met on the way and are no notes. */
  readonly skipped: number;
  /** What could not be read, or held nothing to check; each makes the exit code 2. */
  readonly faults: readonly ReportedFault[];
  /** Checks a note of the run again, with other bytes. */
  readonly check: (file: FoundNote, bytes: Uint8Array) => Promise<CheckedFile>;
}

/** Finds and checks the notes of a run, and says on standard error what could not be read. */
export async function checkFound(
  paths: readonly string[],
  options: CheckFoundOptions,
  config: Config,
  terminal: Terminal,
): Promise<CheckedRun> {
  const { host, locale, notice, failure } = terminal;
  const types = await loadTypes(host, options.schema, config.folder);
  const faults: ReportedFault[] = [];
  const tell = (path: string, message: Message): void => {
    notice(message, path);
    faults.push({ path, message: sentenceOf(message, locale) });
  };
  const wanted = await findWanted(paths, options, { config, types }, tell, terminal);
  const { found, passedBy } = wanted;
  await tellOfConfig(paths, found, options, config, terminal);
  const progress = createProgress(host);
  const fail = (error: unknown, path: string, message: Message): void => {
    progress.clear();
    failure(error, path);
    faults.push({ path, message: sentenceOf(message, locale) });
  };
  const onUnread = (error: HostError): void => {
    // A note that is mended is compared once more, and a walk tells of links itself.
    if (!faults.some(({ path }) => path === error.path)) fail(error, error.path, failureOf(error));
  };
  const plan = await openChecks(wanted, options, { config, types }, onUnread, terminal);
  const notes: NoteOfRun[] = [];
  const passedOver: string[] = [];
  let done = 0;
  for await (const checked of checkFiles(found, plan, host)) {
    const file = found[done];
    const now = { done: ++done, total: found.length };
    progress.show(() => translate(locale, 'cli/progress-check', now));
    if (checked.status === 'fault') {
      fail(checked.error, checked.path, checked.fault);
    } else if (checked.status === 'skipped' || !file) {
      passedOver.push(checked.path);
    } else notes.push({ file, checked: options.keepsNotes ? checked : withoutText(checked) });
  }
  progress.clear();
  await plan.close();
  await tellPassedBy(passedBy, plan, config, terminal);
  tellUntranslated(notes, types, terminal);
  await tellPassedOver(passedOver, options, terminal);
  // Never green when nothing was checked, unless a part of the notes was asked for.
  const skipped = passedOver.length;
  if (notes.length === 0 && skipped > 0 && !options.passOnNoFiles && !narrows(options))
    tell((paths.length > 0 ? paths : config.files).join(' ') || '.', say('report/no-notes', {}));
  const check: CheckedRun['check'] = (file, bytes) => checkHere(file, bytes, plan, host);
  return { notes, skipped, faults, check };
}

/** Types of one's own whose titles would be printed in English in a French note. */
function tellUntranslated(
  notes: readonly NoteOfRun[],
  types: NoteTypes,
  { notice }: Terminal,
): void {
  const french = notes.filter(({ checked }) => checked.lang === 'fr');
  for (const name of new Set(french.map(({ checked }) => checked.typeName))) {
    const type = types.find(name);
    // Built-in types have both languages; they alone bring no patterns that others wrote.
    if (!type?.matches) continue;
    const titles = titlesWithoutFrench(type.schema).join(', ');
    const typed = '"x-fr": { "title": "…" }';
    if (titles !== '') notice(say('types/no-french', { titles, typed }), type.name);
  }
}

/** Says what a config does not do that its author may count on. */
async function tellOfConfig(
  paths: readonly string[],
  found: readonly FoundNote[],
  options: CheckFoundOptions,
  config: Config,
  terminal: Terminal,
): Promise<void> {
  // Whoever chose a config, or none, knows which is read.
  if (options.config === undefined) await tellUnreadConfigs(found, config, terminal);
  if (paths.length === 0 && !narrows(options)) tellIdlePatterns(found, config, terminal);
}

/** Says which of the files that are no notes are named like some: the names of a pair tell languages. */
async function tellPassedOver(
  paths: readonly string[],
  { schema }: CheckFoundOptions,
  { host, notice }: Terminal,
): Promise<void> {
  const named = paths.filter((path) => languageOfName(path));
  for (const path of named.slice(0, mostTold)) {
    // With a schema for every note no type is looked for.
    const type = schema === undefined ? await typeNamedBy(path, host) : undefined;
    notice(type === undefined ? say('cli/no-note', {}) : say('cli/no-type', { type }), path);
  }
  const untold = named.length - mostTold;
  if (untold > 0) notice(say('cli/no-note-more', { count: untold }));
}

/** The type that a file names; a walk passes over none that names a known one. */
async function typeNamedBy(path: string, host: Host): Promise<string | undefined> {
  try {
    const text = new TextDecoder().decode(await host.readFile(path, maxBytes));
    return /^type:[ \t]+["']?([a-z][\w-]*)["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
  } catch (error) {
    // One that has just been deleted.
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** The notes that the paths stand for, or the part of them that was asked for. */
async function findWanted(
  paths: readonly string[],
  options: CheckFoundOptions,
  { config, types }: { readonly config: Config; readonly types: NoteTypes },
  tell: (path: string, message: Message) => void,
  { host, notice }: Terminal,
): Promise<FoundForRun & Pick<FoundNotes, 'passedBy'>> {
  const { found, passedBy, notices, faults } = await findNotes(paths, options, config, host);
  for (const message of notices) notice(message);
  for (const { path, message } of faults) tell(path, message);
  if (options.twins === 'joined') {
    const both = await withTwins(found, host);
    return { found: both, ofRun: both, passedBy };
  }
  if (!narrows(options)) return { found, ofRun: found, passedBy };
  const { narrow } = await import('../find/narrow.ts');
  const sources = [...config.sources, ...types.sources];
  const narrowed = await narrow(found, options, sources, config, host);
  for (const message of narrowed.notices) notice(message);
  return { ...narrowed, passedBy };
}

function narrows({ changedSince, shard }: NarrowOptions): boolean {
  return changedSince !== undefined || shard !== undefined;
}
