import { schemas } from '../generated/schemas.js';
import { inLocale, type Locale } from '../locale/message.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { shapeOf, wordsOf, type Shape } from '../schema/shape.ts';

/**
 * The printed name of a field in one language: as the schema of the note's type says, else as a
 * built-in type does, since the schema of a type of one's own may refer to those for its fields.
 * @param path a key, or keys joined by dots for what stands deeper: `options.for`
 */
export function labelOf(schema: JsonSchema, path: string, locale: Locale): string {
  const keys = path.split('.');
  for (const root of [schema, ...Object.values(schemas)]) {
    const field = fieldAt(root, keys);
    const title = field && wordsOf(root, field, 'title');
    if (title) return inLocale(title, locale);
  }
  return keys.at(-1) ?? path;
}

/** Whether a built-in type has a field of this name at its top. */
export function isBuiltinField(name: string): boolean {
  return Object.values(schemas).some(({ properties = {} }) => Object.hasOwn(properties, name));
}

/** The names of all fields that a schema knows, at any depth. */
export function fieldNames(schema: JsonSchema): string[] {
  return objectsIn(schema).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** The subschemas of all fields of a name, at any depth. */
export function fieldsNamed(schema: JsonSchema, name: string): JsonSchema[] {
  return objectsIn(schema).flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? [properties[name]!] : [],
  );
}

/** Every subschema that may have properties. */
function objectsIn(schema: JsonSchema): JsonSchema[] {
  const found: JsonSchema[] = [];
  const waiting: JsonSchema[] = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...Object.values(next.properties ?? {}), ...Object.values(next.$defs ?? {}));
    if (next.items !== undefined) waiting.push(next.items);
  }
  return found;
}

/** The subschema of a field; keys pass through lists to what they hold. */
function fieldAt(root: JsonSchema, keys: readonly string[]): JsonSchema | undefined {
  let field: JsonSchema | undefined = root;
  for (const key of keys) {
    const { properties, items }: Shape = shapeOf(root, field);
    field = properties.get(key) ?? (items && shapeOf(root, items).properties.get(key));
    if (field === undefined) return undefined;
  }
  return field;
}
