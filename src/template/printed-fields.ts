import type { Note } from '../note/note.ts';

/** What a template is given of a note: its fields, and its language, which its file may have named. */
export function printedFields({ fields, lang }: Note): Readonly<Record<string, unknown>> {
  return { ...fields, lang };
}
