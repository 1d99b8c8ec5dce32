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

/** All strings of a note. */
export interface NoteTexts {
  /** In the order of the schema. */
  readonly bodies: readonly BodyText[];
  /** Those that are no Markdown, in no order: where they stand is mostly not asked. */
  readonly plain: ReadonlyArray<{ readonly text: string }>;
}

/** Finds every Markdown text of a note by its schema's `x-kind: body`, in the schema's order. */
export function bodiesOf(note: Pick<Note, 'type' | 'fields'>): readonly BodyText[] {
  return textsOf(note).bodies;
}

/** Finds every text of a note and parts its Markdown from the others. */
export function textsOf({ type, fields }: Pick<Note, 'type' | 'fields'>): NoteTexts {
  const found = { bodies: [], plain: [] };
  collect(type.schema, fields, type.schema, [], found);
  return found;
}

interface Found extends NoteTexts {
  readonly bodies: BodyText[];
  readonly plain: Array<{ readonly text: string }>;
}

/** Loops, for it runs over every note. */
function collect(
  root: JsonSchema,
  value: unknown,
  schema: JsonSchema,
  path: NotePath,
  found: Found,
): void {
  const { kind, items, properties } = shapeOf(root, schema);
  if (kind === 'body') collectTexts(value, path, found.bodies);
  else if (Array.isArray(value) && items) {
    for (const [index, item] of value.entries())
      collect(root, item, items, [...path, index], found);
  } else if (isMapping(value)) {
    for (const [key, property] of properties)
      if (value[key] !== undefined) collect(root, value[key], property, [...path, key], found);
    for (const key of Object.keys(value)) if (!properties.has(key)) collectPlain(value[key], found);
  } else collectPlain(value, found);
}

/** What no schema calls Markdown. */
function collectPlain(value: unknown, found: Found): void {
  if (typeof value === 'string') found.plain.push({ text: value });
  else if (Array.isArray(value)) for (const item of value) collectPlain(item, found);
  else if (isMapping(value)) for (const item of Object.values(value)) collectPlain(item, found);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One text, or the bullets of a list. */
function collectTexts(value: unknown, path: NotePath, found: BodyText[]): void {
  if (typeof value === 'string') found.push({ path, text: value });
  else if (Array.isArray(value))
    for (const [index, text] of value.entries())
      if (typeof text === 'string') found.push({ path: [...path, index], text });
}
