import type { NotePath } from '../findings/finding.ts';
import type { Note } from './note.ts';

/** A text of a note, Markdown or plain, and where it stands. */
export interface NoteString {
  readonly path: NotePath;
  readonly text: string;
}

/** Every text of a note, under the author's own `x_` keys too. */
export function stringsOf({ fields }: Pick<Note, 'fields'>): NoteString[] {
  const found: NoteString[] = [];
  collect(fields, [], found);
  return found;
}

function collect(value: unknown, path: NotePath, found: NoteString[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) collect(item, [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}
