import type { NotePath } from '../findings/finding.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Note } from './note.ts';

/** One Markdown text of a note: a whole body, or one bullet of a list. */
export interface BodyText {
  readonly path: NotePath;
  /** The top-level key it belongs to, within which footnotes are looked up first. */
  readonly section: string;
  readonly text: string;
  /** The parsed text; parsed once, and only for those who ask. */
  markdown(): MarkdownNode;
}

/** Finds every Markdown text of a note by its schema's `x-kind: body`, in the schema's order. */
export function bodiesOf({ type, fields }: Pick<Note, 'type' | 'fields'>): BodyText[] {
  const found: BodyText[] = [];
  const visit = (value: unknown, schema: JsonSchema, path: NotePath): void => {
    const shape = shapeOf(type.schema, schema);
    if (shape.parts.some((part) => part['x-kind'] === 'body')) {
      const texts = Array.isArray(value) ? value : [value];
      for (const [index, text] of texts.entries())
        if (typeof text === 'string')
          found.push(bodyText(text, Array.isArray(value) ? [...path, index] : path));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (shape.items) visit(item, shape.items, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, property] of shape.properties) {
        const inner = (value as Record<string, unknown>)[key];
        if (inner !== undefined) visit(inner, property, [...path, key]);
      }
    }
  };
  visit(fields, type.schema, []);
  return found;
}

function bodyText(text: string, path: NotePath): BodyText {
  let parsed: MarkdownNode | undefined;
  return { path, section: String(path[0]), text, markdown: () => (parsed ??= parseMarkdown(text)) };
}
