import type { SchemaError } from './validator.ts';

/** The values that these errors would have had, each once. */
export function valuesOffered(errors: readonly SchemaError[]): readonly unknown[] {
  const all = errors.filter(namesValues).flatMap(({ params }) => valuesOf(params));
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
}

/**
 * What is said by the branch of a choice that a value is meant for: the only one for its type; or of
 * mappings told apart by a key, as in `kind: grant`, the one that has nothing against its value. Where no
 * branch knows the value, that it is none of theirs is all there is to say. Undefined where nothing tells
 * the branches apart.
 * @param branches what each branch says against the value
 * @param choice the error of the choice itself
 */
export function meantBranch(
  branches: ReadonlyArray<readonly SchemaError[]>,
  choice: SchemaError,
): readonly SchemaError[] | undefined {
  const naming = (error: SchemaError): boolean =>
    namesValues(error) && isChild(error.instancePath, choice.instancePath);
  // A branch for another type of value is none that the value may mean.
  const fitting = branches.filter(
    (errors) => errors.length > 0 && !errors.some((error) => isOfType(error, choice)),
  );
  if (fitting.length === 1 && branches.length > 1) return fitting[0];
  const others = fitting.filter((errors) => !errors.some(naming));
  if (others.length === fitting.length) return undefined;
  const [only, second] = others;
  if (only) return second ? undefined : only;
  const keys = fitting.map((errors) => errors.find(naming)!);
  const [first] = keys;
  if (!first || keys.some(({ instancePath }) => instancePath !== first.instancePath))
    return undefined;
  const params = { allowedValues: valuesOffered(keys) };
  return [{ ...first, keyword: 'enum', params }];
}

function isOfType({ keyword, instancePath }: SchemaError, choice: SchemaError): boolean {
  return keyword === 'type' && instancePath === choice.instancePath;
}

function namesValues({ keyword }: SchemaError): boolean {
  return keyword === 'const' || keyword === 'enum';
}

function valuesOf({ allowedValues, allowedValue }: SchemaError['params']): readonly unknown[] {
  return Array.isArray(allowedValues) ? (allowedValues as unknown[]) : [allowedValue];
}

/** Whether a value stands right below another. */
function isChild(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/');
}
