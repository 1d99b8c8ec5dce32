import { say, type Message } from '../../findings/finding.ts';
import type { Locale } from '../../locale/message.ts';
import { languageOfName } from '../../note/language.ts';
import type { NoteOfRun } from '../check/check-found.ts';
import { twinPaths } from '../../twins/names.ts';
import { fileName } from '../paths/paths.ts';

/** A note in both languages, in the order asked for. */
export type Pair = readonly [NoteOfRun, NoteOfRun];

export interface Paired {
  readonly pairs: readonly Pair[];
  /** Notes that cannot be printed in both languages, each with its reason. */
  readonly alone: ReadonlyArray<{ readonly path: string; readonly message: Message }>;
}

/**
 * Puts the notes of a run together in pairs.
 * @param order of the languages
 * @param faulty paths of which it was said already that they cannot be read
 */
export function pairNotes(
  notes: readonly NoteOfRun[],
  [first]: readonly [Locale, Locale],
  faulty: ReadonlySet<string>,
): Paired {
  const byPath = new Map(notes.map((note) => [note.file.path, note]));
  const pairs: Pair[] = [];
  const alone: { path: string; message: Message }[] = [];
  for (const note of notes) {
    const { path } = note.file;
    const others = twinPaths(path);
    const other = others.find((each) => byPath.has(each)) ?? others[0];
    const twin = other === undefined ? undefined : byPath.get(other);
    if (other === undefined) alone.push({ path, message: say('cli/no-pair-name', {}) });
    else if (!twin) {
      if (!others.some((each) => faulty.has(each)))
        alone.push({ path, message: say('cli/no-twin', { twin: fileName(other) }) });
    } else if (note.checked.lang === twin.checked.lang && note.checked.lang !== undefined) {
      if (path < other)
        alone.push({ path, message: say('cli/same-language', { twin: fileName(other) }) });
    } else if (languageOfName(path) === first) pairs.push([note, twin]);
  }
  return { pairs, alone };
}
