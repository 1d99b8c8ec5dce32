import { schemas } from '../generated/schemas.js';
import { say, type Message } from '../findings/finding.ts';
import type { JsonSchema, NoteType } from '../schema/note-type.ts';
import { shapeOf, type Shape } from '../schema/shape.ts';
import { nearest } from '../schema/suggest.ts';
import { block, writePersons } from './examples.ts';
import { fieldNames, fieldsNamed } from './labels.ts';
import type { FieldRole, FieldUse } from './names.ts';
import { TemplateError } from './template-error.ts';

/**
 * Compares what a template asks for with what notes of a type may hold. The fields of the built-in
 * types are always allowed, since one template may serve several types.
 * @throws TemplateError at the first field that no note can have, or that cannot be used so.
 */
export function checkFields(fields: readonly FieldUse[], type: NoteType): void {
  if (fields.length === 0) return;
  // Thousands of notes may be of one type.
  const sound = soundFor.get(fields) ?? new WeakSet();
  if (sound.has(type)) return;
  const known = [type.schema, ...Object.values(schemas)].flatMap(fieldNames);
  for (const use of fields) {
    const sentence = known.includes(use.name)
      ? misuse(use, shapesOf(use.name, type))
      : sentenceFor(use.name, type, known);
    if (sentence) throw new TemplateError(sentence, use);
  }
  soundFor.set(fields, sound.add(type));
}

/** The types with which the fields of a template were compared already. */
const soundFor = new WeakMap<readonly FieldUse[], WeakSet<NoteType>>();

function sentenceFor(name: string, type: NoteType, known: readonly string[]): Message {
  const suggestion = nearest(name, known);
  return suggestion === undefined
    ? say('template/unknown-field', { name, type: type.name })
    : say('template/unknown-field/near', { name, suggestion });
}

/** What the fields of this name hold: those of the note's type, else those of the built-in types. */
function shapesOf(name: string, { schema }: NoteType): readonly Shape[] {
  const found = (root: JsonSchema): Shape[] =>
    fieldsNamed(root, name).map((field) => shapeOf(root, field));
  const own = found(schema);
  return own.length > 0 ? own : Object.values(schemas).flatMap(found);
}

/** Why a field cannot be used so, where none of its name can. */
function misuse({ name, as }: FieldUse, shapes: readonly Shape[]): Message | undefined {
  return as && judges[as](name, shapes);
}

type Judge = (name: string, shapes: readonly Shape[]) => Message | undefined;

const judges: Readonly<Record<FieldRole, Judge>> = {
  labelled: () => undefined,
  label: (name) => say('template/label-without-quotes', { write: `{{label "${name}"}}` }),
  printed(name, shapes) {
    if (shapes.every(({ kind }) => kind === 'body'))
      return say('template/body-without-markdown', { write: `{{markdown ${name}}}` });
    return shapes.every(({ kind }) => kind === 'contacts')
      ? say('template/prints-contact', { name, write: writePersons(name) })
      : undefined;
  },
  'printed-item': (_, shapes) =>
    shapes.every(({ kind }) => kind === 'body')
      ? say('template/body-without-markdown', { write: '{{markdown this}}' })
      : undefined,
  date: (name, shapes) => {
    if (shapes.every(({ kind }) => kind === 'body'))
      return say('template/no-date', { name, write: `{{markdown ${name}}}` });
    return shapes.every((shape) => isText(shape) && !isDate(shape))
      ? say('template/no-date', { name, write: `{{${name}}}` })
      : undefined;
  },
  each: (name, shapes) =>
    shapes.every(isText)
      ? say('template/no-list', { name, block, write: `{{#if ${name}}}…{{/if}}` })
      : undefined,
};

function isDate({ parts }: Shape): boolean {
  return parts.some(({ format }) => format === 'date');
}

function isText({ types, kind }: Shape): boolean {
  return kind === undefined && types.length > 0 && types.every((type) => type === 'string');
}
