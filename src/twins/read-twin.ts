import type { Finding, NotePath } from '../findings/finding.ts';
import { languageOf } from '../note/language.ts';
import { isMeantAsNote } from '../note/meant.ts';
import type { Note } from '../note/note.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { countOwnKeys } from '../schema/mend.ts';
import type { NoteTypes } from '../schema/note-types.ts';
import { decode } from '../source/decode.ts';
import type { Places } from '../source/places.ts';
import { isFields } from '../source/fields.ts';
import { readSource } from '../source/read-source.ts';
import type { Source } from '../source/source.ts';

/** A note as the rules for twins need it. */
export interface ReadNote {
  readonly source: Source;
  readonly note: Note;
  readonly places: Places;
  /** A path by right names as the author wrote it. */
  readonly written: (path: NotePath) => NotePath;
  /** Top-level keys, by their right names, with something wrong in them: they are not compared. */
  readonly faulty: ReadonlySet<string>;
}

/** What stands beside a note. */
interface Beside {
  /** Absent where it is no note or cannot be read to its end: what is wrong with it is told where it is checked itself. */
  readonly note?: ReadNote;
  /** False for a file that a walk passes over, which nothing is told of: empty, or not meant as a note. */
  readonly isMeant: boolean;
}

/** Reads the twin of a note; undefined for a file that is no note or cannot be read to its end. */
export async function readTwin(
  path: string,
  bytes: Uint8Array,
  types: NoteTypes,
): Promise<ReadNote | undefined> {
  return (await readBeside(path, bytes, types)).note;
}

/** Reads what stands where the twin of a note is to be. */
export async function readBeside(
  path: string,
  bytes: Uint8Array,
  types: NoteTypes,
): Promise<Beside> {
  const { source, findings } = decode(path, bytes);
  if (findings.length > 0) return { isMeant: true };
  const yaml = await readSource(source);
  const { value: fields } = yaml;
  if (yaml.findings.length > 0) return { isMeant: true };
  if (!isFields(fields)) return { isMeant: fields !== undefined && fields !== null };
  const isMeant = isMeantAsNote(path, fields, types);
  const type = types.find(typeof fields['type'] === 'string' ? fields['type'] : undefined);
  if (!type || countOwnKeys(type, Object.keys(fields), new Set()) === 0) return { isMeant };
  const lang = languageOf(fields['lang'], path);
  const checked = checkSchema(source, yaml, type, type.validate, lang);
  const { written } = checked;
  const note = { type, lang, fields: checked.fields };
  const faulty = faultyKeys(checked.findings);
  return { note: { source, note, places: yaml.places, written, faulty }, isMeant };
}

/** The top-level keys that findings of a schema are about, but for remarks: these leave a note sound. */
export function faultyKeys(
  findings: ReadonlyArray<Pick<Finding, 'pointer' | 'severity'>>,
): ReadonlySet<string> {
  const faults = findings.filter(({ severity }) => severity !== 'info');
  return new Set(faults.flatMap(({ pointer = [] }) => String(pointer[0] ?? '')));
}
