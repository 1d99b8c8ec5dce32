import { say, type Message } from '../findings/finding.ts';
import type { Host } from '../host/host.ts';
import type { Locale } from '../locale/message.ts';
import { languageOfName } from '../note/language.ts';
import type { NoteOfRun } from './check-found.ts';
import type { FoundNote } from './find-notes.ts';
import { fileName } from './paths.ts';

/** The path of a note's twin: `flood.fr.yaml` for `flood.en.yaml`; undefined where the name tells no language. */
function twinPath(path: string): string | undefined {
  const own = languageOfName(path);
  const other = own && (own === 'en' ? 'fr' : 'en');
  return other && path.replace(/(?:en|fr)(\.ya?ml)$/i, `${other}$1`);
}

/** The notes of a run with the twins that stand beside them, sorted by path. */
export async function withTwins(
  found: readonly FoundNote[],
  host: Host,
): Promise<readonly FoundNote[]> {
  const all = new Map(found.map((note) => [note.path, note]));
  for (const { path, base } of found) {
    const twin = twinPath(path);
    if (twin === undefined || all.has(twin) || (await host.stat(twin)).kind !== 'file') continue;
    all.set(twin, { path: twin, base, named: true });
  }
  return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

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
    const other = twinPath(path);
    const twin = other === undefined ? undefined : byPath.get(other);
    if (other === undefined) alone.push({ path, message: say('cli/no-pair-name', {}) });
    else if (!twin) {
      if (!faulty.has(other))
        alone.push({ path, message: say('cli/no-twin', { twin: fileName(other) }) });
    } else if (note.checked.lang === twin.checked.lang && note.checked.lang !== undefined) {
      if (path < other)
        alone.push({ path, message: say('cli/same-language', { twin: fileName(other) }) });
    } else if (languageOfName(path) === first) pairs.push([note, twin]);
  }
  return { pairs, alone };
}
