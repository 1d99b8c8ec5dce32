import type { NotePath } from '../findings/finding.ts';
import { writtenPath, type SchemaContext } from './context.ts';
import type { JsonSchema } from './note-type.ts';
import { requiredIn } from './required-in.ts';
import { schemaAt, shapeOf } from './shape.ts';

/**
 * Takes out of a note's data what has another shape than its schema promises, so that rules and
 * templates need not look twice. Where text is wanted, what stands there becomes the text that its author
 * wrote, and a text in place of a contact becomes its name, one in place of a block its body: a draft prints
 * what is there.
 */
export function removeUnsound(
  context: SchemaContext,
  data: unknown,
): Readonly<Record<string, unknown>> {
  for (const path of context.unsound) soundAt(context, data, path);
  return data as Readonly<Record<string, unknown>>;
}

function soundAt(context: SchemaContext, data: unknown, path: NotePath): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => at(value, step), data);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  const holder = parent as Record<string | number, unknown>;
  const schema = schemaAt(context.type.schema, path);
  const shape = schema && shapeOf(context.type.schema, schema);
  const part = schema && partFor(context, schema);
  if (shape?.types.includes('string')) holder[last] = writtenAt(context, path);
  else if (typeof holder[last] === 'string' && part !== undefined)
    holder[last] = { [part]: holder[last] };
  else if (Array.isArray(parent)) holder[last] = {};
  else delete holder[last];
}

/** Which part of a contact or a block a text in its place is: the name, or the one body that it must have. */
function partFor(
  { type: { schema: root } }: SchemaContext,
  schema: JsonSchema,
): string | undefined {
  const { properties } = shapeOf(root, schema);
  if (properties.has('name')) return 'name';
  const bodies = Array.from(requiredIn(root, schema)).filter((key) => {
    const part = properties.get(key);
    return part && shapeOf(root, part).kind === 'body';
  });
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** What stands in the file, without the blanks before its lines. */
function writtenAt(context: SchemaContext, path: NotePath): string {
  const { places, source } = context;
  const { start, end } = places.value(writtenPath(context, path)) ?? { start: 0, end: 0 };
  return source.text
    .slice(start, end)
    .replaceAll(/^[ \t]+|[ \t\r]+$/gm, '')
    .trim();
}

function at(value: unknown, step: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[step];
}
