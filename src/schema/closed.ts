import { atPointer } from './at-pointer.ts';
import type { JsonSchema } from './note-type.ts';

/**
 * Whether an object of this schema may have no other keys than those that its parts name. Where that
 * depends on the object the answer is no: the schema itself will judge it.
 */
export function isClosed(
  root: JsonSchema,
  schema: JsonSchema,
  known: Map<unknown, boolean> = new Map(),
): boolean {
  const before = known.get(schema);
  if (before !== undefined) return before;
  // What comes back to itself says no more than it did; and parts may refer to others twice over.
  known.set(schema, false);
  const found = typeof schema === 'object' && closes(root, schema, known);
  known.set(schema, found);
  return found;
}

function closes(root: JsonSchema, schema: JsonSchema, known: Map<unknown, boolean>): boolean {
  const closed = (part: JsonSchema): boolean => isClosed(root, part, known);
  if (schema.additionalProperties === false) return true;
  if (schema['unevaluatedProperties'] === false && !admitsMore(root, schema, new Set()))
    return true;
  if (schema.$ref !== undefined && closed(atPointer(root, schema.$ref))) return true;
  if (partsOf(schema, ['allOf']).some(closed)) return true;
  return ['anyOf', 'oneOf'].some((keyword) => {
    const branches = partsOf(schema, [keyword]).filter(mayBeObject);
    return branches.length > 0 && branches.every(closed);
  });
}

/** Whether `unevaluatedProperties` lets keys pass that no part names, or some of them at times only. */
function admitsMore(root: JsonSchema, schema: JsonSchema, seen: Set<unknown>): boolean {
  if (typeof schema !== 'object' || seen.has(schema)) return false;
  seen.add(schema);
  const { additionalProperties = false, unevaluatedProperties = false } = schema;
  if (additionalProperties !== false || unevaluatedProperties !== false) return true;
  if (schema['dependentSchemas'] !== undefined || schema['$dynamicRef'] !== undefined) return true;
  const target = schema.$ref === undefined ? [] : [atPointer(root, schema.$ref)];
  return [...target, ...partsOf(schema, combining)].some((part) => admitsMore(root, part, seen));
}

const combining = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'];

function partsOf(schema: JsonSchema, keywords: readonly string[]): JsonSchema[] {
  return keywords.flatMap((keyword) => (schema[keyword] ?? []) as JsonSchema[]);
}

function mayBeObject(schema: JsonSchema): boolean {
  return typeof schema !== 'object' || [schema.type ?? 'object'].flat().includes('object');
}
