import type { NotePath } from '../findings/finding.ts';
import type { Note } from './note.ts';

/** A text of a note, Markdown or plain, and where it stands. */
export interface NoteString {
  readonly path: NotePath;
  readonly text: string;
}

/** Every text of a note, under the author's own `x_` keys too. */
export function stringsOf({ fields }: Pick<Note, 'fields'>): readonly NoteString[] {
  // Several rules ask for those of one note, one after another.
  const known = strings.get(fields);
  if (known) return known;
  const found: NoteString[] = [];
  collect(fields, [], found);
  strings.set(fields, found);
  return found;
}

const strings = new WeakMap<Note['fields'], readonly NoteString[]>();

/** Loops, for it runs over every note. */
function collect(value: unknown, path: NotePath, found: NoteString[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value))
    for (let index = 0; index < value.length; index++)
      collect(value[index], [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}
