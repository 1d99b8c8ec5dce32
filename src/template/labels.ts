import { schemas } from '../generated/schemas.js';
import { inLocale, type Locale } from '../locale/message.ts';
import { titleOf, type JsonSchema } from '../schema/note-type.ts';

/**
 * The printed name of a field in one language: as the schema of the note's type says, else as a
 * built-in type does, since the schema of a type of one's own may refer to those for its fields.
 * @param path a key, or keys joined by dots for what stands deeper: `options.for`
 */
export function labelOf(schema: JsonSchema, path: string, locale: Locale): string {
  const keys = path.split('.');
  const roots = [schema, ...Object.values(schemas)];
  const root = roots.find((candidate) => fieldAt(candidate, keys)?.title !== undefined);
  return inLocale(titleOf(root && fieldAt(root, keys), keys.at(-1) ?? path), locale);
}

/** The names of all fields that a schema knows, at any depth. */
export function fieldNames(schema: JsonSchema): string[] {
  const names: string[] = [];
  const waiting: JsonSchema[] = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    names.push(...Object.keys(next.properties ?? {}));
    waiting.push(...Object.values(next.properties ?? {}), ...Object.values(next.$defs ?? {}));
    if (next.items !== undefined) waiting.push(next.items);
  }
  return names;
}

function fieldAt(root: JsonSchema, keys: readonly string[]): JsonSchema | undefined {
  let field: JsonSchema | undefined = root;
  for (const key of keys) field = propertyOf(root, field, key);
  return field;
}

function propertyOf(root: JsonSchema, parent: JsonSchema | undefined, key: string) {
  const owner = resolve(root, parent);
  const items = resolve(root, owner?.items);
  return resolve(root, owner?.properties?.[key] ?? items?.properties?.[key]);
}

/** Follows references within the file; words beside a reference stand before those it points at. */
function resolve(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema | undefined {
  let resolved = schema;
  // A schema that compiles has no circle of bare references, but a draft is rendered without it.
  for (let steps = 0; resolved?.$ref !== undefined && steps < 10; steps += 1) {
    const { $ref, ...own }: JsonSchema = resolved;
    const target: JsonSchema = root.$defs?.[$ref.replace('#/$defs/', '')] ?? {};
    resolved = { ...target, ...own };
  }
  return resolved;
}
