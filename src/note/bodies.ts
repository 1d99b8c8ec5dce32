import type { NotePath } from '../findings/finding.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { keywordOf, shapeOf } from '../schema/shape.ts';
import type { Note } from './note.ts';

/** One Markdown text of a note: a whole body, or one bullet of a list. */
export interface BodyText {
  readonly path: NotePath;
  readonly text: string;
}

/** Finds every Markdown text of a note by its schema's `x-kind: body`, in the schema's order. */
export function bodiesOf({ type, fields }: Pick<Note, 'type' | 'fields'>): BodyText[] {
  return bodiesIn(type.schema, fields, type.schema, []);
}

function bodiesIn(
  root: JsonSchema,
  value: unknown,
  schema: JsonSchema,
  path: NotePath,
): BodyText[] {
  if (keywordOf(root, schema, 'x-kind') === 'body') return textsOf(value, path);
  const { items, properties } = shapeOf(root, schema);
  if (Array.isArray(value))
    return items
      ? value.flatMap((item, index) => bodiesIn(root, item, items, [...path, index]))
      : [];
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return [...properties].flatMap(([key, property]) =>
    bodiesIn(root, fields[key], property, [...path, key]),
  );
}

/** One text, or the bullets of a list. */
function textsOf(value: unknown, path: NotePath): BodyText[] {
  if (typeof value === 'string') return [bodyText(value, path)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) =>
    typeof text === 'string' ? [bodyText(text, [...path, index])] : [],
  );
}

function bodyText(text: string, path: NotePath): BodyText {
  return { path, text };
}
