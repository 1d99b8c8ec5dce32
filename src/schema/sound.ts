import type { NotePath } from '../findings/finding.ts';
import { writtenPath, type SchemaContext } from './context.ts';
import { schemaAt, shapeOf } from './shape.ts';

/**
 * Takes out of a note's data what has another shape than its schema promises, so that rules and
 * templates need not look twice. A number or truth value where text is wanted becomes the text that
 * its author wrote.
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
  const value = at(parent, last);
  const written = context.places.written(writtenPath(context, path));
  const holder = parent as Record<string | number, unknown>;
  if (typeof value !== 'object' && wantsText(context, path)) holder[last] = written ?? '';
  else if (Array.isArray(parent)) holder[last] = wantsText(context, path) ? '' : {};
  else delete holder[last];
}

function at(value: unknown, step: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[step];
}

function wantsText({ type }: SchemaContext, path: NotePath): boolean {
  const schema = schemaAt(type.schema, path);
  return schema !== undefined && shapeOf(type.schema, schema).types.includes('string');
}
