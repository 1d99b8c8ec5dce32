import { atPointer } from './at-pointer.ts';
import type { JsonSchema } from './note-type.ts';
import type { SchemaError } from './validator.ts';

/** Keywords that try schemas on a value: what those say is no fault by itself. */
const trying = new Set(['anyOf', 'oneOf', 'contains', 'propertyNames']);

/** The errors of keywords that try schemas, and for each what its schemas say. */
export function triesIn(
  root: JsonSchema,
  errors: readonly SchemaError[],
): ReadonlyMap<SchemaError, readonly SchemaError[]> {
  const outer = errors.filter(({ keyword }) => trying.has(keyword));
  return new Map(
    outer.map((error) => {
      const places = reachedFrom(root, error.schemaPath);
      return [error, errors.filter((inner) => inner !== error && isInside(inner, error, places))];
    }),
  );
}

/** Whether an error lies in one of these places of the schema, for the same value. */
function isInside(
  { schemaPath, instancePath }: SchemaError,
  outer: SchemaError,
  places: readonly string[],
): boolean {
  const sameValue =
    instancePath === outer.instancePath || instancePath.startsWith(`${outer.instancePath}/`);
  return sameValue && places.some((place) => schemaPath.startsWith(`${place}/`));
}

/** A place of a schema and all that it refers to: errors say where the words stand, not who asked. */
function reachedFrom(root: JsonSchema, place: string): string[] {
  const reached = new Set([place]);
  for (const at of reached)
    for (const reference of referencesIn(atPointer(root, at))) reached.add(reference);
  return [...reached];
}

function referencesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = '$ref' in schema && typeof schema.$ref === 'string' ? [schema.$ref] : [];
  return [...own, ...Object.values(schema).flatMap(referencesIn)];
}
