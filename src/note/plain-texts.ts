import type { JsonSchema } from '../schema/note-type.ts';
import { shapeOf } from '../schema/shape.ts';
import type { BodyText } from './bodies.ts';
import type { Note } from './note.ts';

/**
 * The plain texts that a note is read by: its title and other lines, and the headings, subjects and options
 * within its lists. Names, codes and dates are none; nor is what an author's own `x_` keys hold.
 */
export function plainTextsOf({ type: { schema }, fields }: Note): readonly BodyText[] {
  // Several rules ask for those of one note, one after another.
  const known = found.get(fields) ?? collect(schema, fields);
  found.set(fields, known);
  return known;
}

const found = new WeakMap<Note['fields'], readonly BodyText[]>();

function collect(schema: JsonSchema, fields: Note['fields']): BodyText[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (typeof value === 'string') return isLine(schema, key) ? [{ path: [key], text: value }] : [];
    const list = shapeOf(schema, schema).properties.get(key);
    if (!Array.isArray(value) || list === undefined || holdsContacts(schema, list)) return [];
    const item = shapeOf(schema, list).items;
    return item ? value.flatMap((one, index) => linesOf(schema, item, one, [key, index])) : [];
  });
}

/** Whether one of a note's own keys is read as prose: its title, and what its schema marks as `line`. */
export function isLine(root: JsonSchema, key: string): boolean {
  if (key === 'title') return true;
  const property = shapeOf(root, root).properties.get(key);
  return property !== undefined && shapeOf(root, property).kind === 'line';
}

function holdsContacts(root: JsonSchema, schema: JsonSchema): boolean {
  return shapeOf(root, schema).kind === 'contacts';
}

function linesOf(
  root: JsonSchema,
  schema: JsonSchema,
  value: unknown,
  path: BodyText['path'],
): BodyText[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties } = shapeOf(root, schema);
  return Object.entries(value).flatMap(([key, text]: [string, unknown]) => {
    const property = properties.get(key);
    const isBody = property && shapeOf(root, property).kind === 'body';
    const isPlain = property !== undefined && isBody !== true && typeof text === 'string';
    return isPlain ? [{ path: [...path, key], text }] : [];
  });
}
