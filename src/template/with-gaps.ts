import { translate } from '../locale/index.ts';
import type { Note } from '../note/note.ts';
import { isFields, type Fields } from '../source/fields.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { requiredIn } from '../schema/required-in.ts';
import { keywordOf, shapeOf } from '../schema/shape.ts';
import { labelOf } from './labels.ts';

/**
 * A note in which everything that its type requires and that is not there says so: a draft shows its
 * gaps where they are. Within a part of the note that is told of its texts alone; a contact is printed
 * as far as it is known.
 */
export function withGaps(note: Note): Note {
  const { type, lang } = note;
  const { schema: root } = type;
  return { ...note, fields: filled(root, note.fields, []) };

  function filled(schema: JsonSchema, fields: Fields, path: readonly string[]): Fields {
    const { properties } = shapeOf(root, schema);
    const required = requiredIn(root, schema);
    const result: Record<string, unknown> = { ...fields };
    for (const [key, property] of properties) {
      const at = [...path, key];
      if (fields[key] !== undefined) result[key] = within(property, fields[key], at);
      else if (required.has(key) && (path.length === 0 || isBody(property)))
        result[key] = gapIn(property, gapAt(at));
    }
    return result;
  }

  function within(schema: JsonSchema, value: unknown, path: readonly string[]): unknown {
    const { items } = shapeOf(root, schema);
    if (Array.isArray(value) && items) return value.map((item) => within(items, item, path));
    return isFields(value) ? filled(schema, value, path) : value;
  }

  function gapAt(path: readonly string[]): string {
    return translate(lang, 'document/gap', { section: labelOf(root, path.join('.'), lang) });
  }

  /** A value that shows a text: the first one that it must have, where it has parts; a part may hold itself. */
  function gapIn(schema: JsonSchema, text: string, above: readonly JsonSchema[] = []): unknown {
    if (above.includes(schema)) return undefined;
    const holders = [...above, schema];
    const { types, properties, items } = shapeOf(root, schema);
    if (isBody(schema)) return `**${text}**`;
    if (keywordOf(root, schema, 'x-by-lang')) return text;
    // Such a code is printed in words that only its own values have.
    if (keywordOf(root, schema, 'enum')) return undefined;
    if (types.includes('string')) return text;
    const [first] = requiredIn(root, schema);
    const part = first === undefined ? undefined : properties.get(first);
    if (first !== undefined && part) return { [first]: gapIn(part, text, holders) };
    return items && [gapIn(items, text, holders)];
  }

  function isBody(schema: JsonSchema): boolean {
    return shapeOf(root, schema).kind === 'body';
  }
}
