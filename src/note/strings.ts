import type { NotePath } from '../findings/finding.ts';
import type { Note } from './note.ts';

/** A text of a note, Markdown or plain, and where it stands. */
export interface NoteString {
  readonly path: NotePath;
  readonly text: string;
}

/** Every text of a note, under the author's own `x_` keys too. */
export function stringsOf({ fields }: Pick<Note, 'fields'>): NoteString[] {
  return stringsIn(fields, []);
}

function stringsIn(value: unknown, path: NotePath): NoteString[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
}
