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

/** Loops, for it runs over every note. */
function collect(schema: JsonSchema, fields: Note['fields']): BodyText[] {
  const lines: BodyText[] = [];
  const { properties } = shapeOf(schema, schema);
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === 'string') {
      if (isLine(schema, key)) lines.push({ path: [key], text: value });
    } else if (Array.isArray(value)) {
      const list = properties.get(key);
      const item = list && shapeOf(schema, list).items;
      if (!item || holdsContacts(schema, list)) continue;
      for (const [index, one] of value.entries())
        collectLines(schema, item, one, [key, index], lines);
    }
  }
  return lines;
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

function collectLines(
  root: JsonSchema,
  schema: JsonSchema,
  value: unknown,
  path: BodyText['path'],
  lines: BodyText[],
): void {
  if (typeof value !== 'object' || value === null) return;
  const { properties } = shapeOf(root, schema);
  for (const [key, text] of Object.entries(value) as Iterable<[string, unknown]>) {
    const property = typeof text === 'string' ? properties.get(key) : undefined;
    if (property && shapeOf(root, property).kind !== 'body')
      lines.push({ path: [...path, key], text: text as string });
  }
}
