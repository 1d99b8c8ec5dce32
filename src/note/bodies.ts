import type { NotePath } from '../findings/finding.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Note } from './note.ts';

/** One Markdown text of a note: a whole body, or one bullet of a list. */
export interface BodyText {
  readonly path: NotePath;
  readonly text: string;
}

/** A Markdown text with its tree. */
export interface ParsedBody extends BodyText {
  readonly root: MarkdownNode;
}

/** Finds every Markdown text of a note by its schema's `x-kind: body`, in the schema's order. */
export function bodiesOf({ type, fields }: Pick<Note, 'type' | 'fields'>): BodyText[] {
  const found: BodyText[] = [];
  collect(type.schema, fields, type.schema, [], found);
  return found;
}

/** Loops, for it runs over every note. */
function collect(
  root: JsonSchema,
  value: unknown,
  schema: JsonSchema,
  path: NotePath,
  found: BodyText[],
): void {
  const { kind, items, properties } = shapeOf(root, schema);
  if (kind === 'body') collectTexts(value, path, found);
  else if (Array.isArray(value)) {
    if (items)
      for (const [index, item] of value.entries())
        collect(root, item, items, [...path, index], found);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [key, property] of properties)
      if (fields[key] !== undefined) collect(root, fields[key], property, [...path, key], found);
  }
}

/** One text, or the bullets of a list. */
function collectTexts(value: unknown, path: NotePath, found: BodyText[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value))
    for (const [index, text] of value.entries())
      if (typeof text === 'string') found.push({ path: [...path, index], text });
}
