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

/**
 * What each branch of a choice says against a value, in the order of the branches. Where a branch comes
 * back to the choice, for a value further down, what the others say of this value is not its own.
 */
export function errorsOfBranches(
  root: JsonSchema,
  choice: SchemaError,
  tries: readonly SchemaError[],
): ReadonlyArray<readonly SchemaError[]> {
  const names = Object.keys(atPointer(root, choice.schemaPath));
  const branches = names.map((name) => `${choice.schemaPath}/${name}`);
  const own = branches.map((branch) => reachedFrom(root, branch, choice.schemaPath));
  return branches.map((branch, index) => {
    const all = reachedFrom(root, branch);
    const others = own.filter((places) => places !== own[index]).flat();
    return tries.filter(
      (error) =>
        isInside(error, choice, own[index] ?? []) ||
        (isInside(error, choice, all) &&
          !(isNear(error, choice) && isInside(error, choice, others))),
    );
  });
}

/** Whether an error is of the value of a choice, or of one right below it. */
function isNear({ instancePath }: SchemaError, choice: SchemaError): boolean {
  return !instancePath.slice(choice.instancePath.length + 1).includes('/');
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

/**
 * A place of a schema and all that it refers to: errors say where the words stand, not who asked.
 * @param below a place whose holders are left out, where given
 */
function reachedFrom(root: JsonSchema, place: string, below?: string): string[] {
  const reached = new Set([place]);
  for (const at of reached)
    for (const reference of referencesIn(atPointer(root, at)))
      if (!below?.startsWith(`${reference}/`)) reached.add(reference);
  return [...reached];
}

function referencesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = '$ref' in schema && typeof schema.$ref === 'string' ? [schema.$ref] : [];
  return [...own, ...Object.values(schema).flatMap(referencesIn)];
}
