import { schemas } from '../../src/generated/schemas.js';
import type { Locale } from '../../src/locale/message.ts';
import type { Note } from '../../src/note/note.ts';

/** A note with these values, as checking leaves it. */
export function noteOf(
  fields: Readonly<Record<string, unknown>>,
  lang: Locale = 'en',
  type: keyof typeof schemas = 'committee-note',
): Note {
  return { type: { name: type, schema: schemas[type] }, lang, fields };
}
