import type { Host } from '../../host/host.ts';
import { checkNote, type CheckOptions, type TwinBeside } from '../../note/check.ts';
import type { Settings } from '../../rules/settings.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import { maxBytes } from '../../source/decode.ts';
import type { CheckCache } from './check-cache.ts';
import type { CheckedFile } from './checked-file.ts';
import { failureOf } from '../faults/failure.ts';
import { imageFinder } from '../find/find-image.ts';
import type { FoundNote } from '../find/found-note.ts';
import type { FindTwin } from '../find/find-twin.ts';
import { inOrder } from '../in-order.ts';

/** What every file of a run is checked against. */
export interface CheckPlan {
  readonly types: NoteTypes;
  /** What the config says of rules for the note at a path. */
  readonly settingsFor: (path: string) => Settings;
  /** What stands beside a note in the other language. */
  readonly findTwin: FindTwin;
  /** The day of the run in UTC, as `2026-11-23`. */
  readonly today: string;
  /** What was found before; absent where nothing is to be remembered. */
  readonly cache?: CheckCache | undefined;
  /** Checks in several threads; without it in this one alone. */
  readonly check?: CheckShared | undefined;
}

/** A note that was read, and what stands beside it. */
export interface ReadNote {
  readonly file: FoundNote;
  readonly bytes: Uint8Array;
  readonly twin: TwinBeside | undefined;
}

/** Checks a note in one of several threads. */
export type CheckShared = (note: ReadNote) => Promise<CheckedFile>;

/** Notes that are read and shared out before the first of them must be done. */
const ahead = 256;

/** Checks files and gives them in their order; one that cannot be read does not stop the rest. */
export async function* checkFiles(
  found: readonly FoundNote[],
  plan: CheckPlan,
  host: Host,
): AsyncGenerator<CheckedFile> {
  yield* inOrder(found, plan.check ? ahead : 1, (file) => checkFile(file, plan, host));
}

async function checkFile(file: FoundNote, plan: CheckPlan, host: Host): Promise<CheckedFile> {
  const { path } = file;
  try {
    // Of a file too large to be a note only so much that it is found too large.
    const bytes = file.bytes ?? (await host.readFile(path, maxBytes + 1));
    const twin = await plan.findTwin(file);
    const note: ReadNote = { file, bytes, twin };
    const check = (): Promise<CheckedFile> =>
      plan.check ? plan.check(note) : checkBeside(note, plan, host);
    return await (plan.cache ? plan.cache.through(file, bytes, twin, check) : check());
  } catch (error) {
    return { path, status: 'fault', fault: failureOf(error), error };
  }
}

/** Checks a file with these bytes in this thread, remembering nothing. */
export async function checkHere(
  file: FoundNote,
  bytes: Uint8Array,
  plan: CheckPlan,
  host: Host,
): Promise<CheckedFile> {
  return checkBeside({ file, bytes, twin: await plan.findTwin(file) }, plan, host);
}

/** Checks a note that was read, in this thread. */
export async function checkBeside(
  { file, bytes, twin }: ReadNote,
  plan: Omit<CheckPlan, 'cache' | 'check'>,
  host: Host,
): Promise<CheckedFile> {
  const { path } = file;
  const checked = await checkNote(path, bytes, { ...optionsFor(file, plan, host), twin });
  return checked ? { ...checked, path, status: 'checked' } : { path, status: 'skipped' };
}

function optionsFor(
  { path, named }: FoundNote,
  { types, settingsFor, today }: Omit<CheckPlan, 'cache' | 'check'>,
  host: Host,
): CheckOptions {
  const findImage = imageFinder(path, host);
  return { types, named, settings: settingsFor(path), today, findImage };
}
