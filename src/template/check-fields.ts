import { schemas } from '../generated/schemas.js';
import { say, type Message } from '../findings/finding.ts';
import type { NoteType } from '../schema/note-type.ts';
import { nearest } from '../schema/suggest.ts';
import { fieldNames } from './labels.ts';
import type { FieldUse } from './names.ts';
import { TemplateError } from './template-error.ts';

/**
 * Compares what a template asks for with what notes of a type may hold. The fields of the built-in
 * types are always allowed, since one template may serve several types.
 * @throws TemplateError at the first field that no note can have.
 */
export function checkFields(fields: readonly FieldUse[], type: NoteType): void {
  if (fields.length === 0) return;
  const known = [type.schema, ...Object.values(schemas)].flatMap(fieldNames);
  for (const { name, ...place } of fields) {
    if (!known.includes(name)) throw new TemplateError(sentenceFor(name, type, known), place);
  }
}

function sentenceFor(name: string, type: NoteType, known: readonly string[]): Message {
  const suggestion = nearest(name, known);
  return suggestion === undefined
    ? say('template/unknown-field', { name, type: type.name })
    : say('template/unknown-field/near', { name, suggestion });
}
