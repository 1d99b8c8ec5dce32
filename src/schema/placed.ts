import type { JsonSchema } from './note-type.ts';
import type { SchemaError, Validator } from './validator.ts';

/** An error with the part of the schema that it comes from. */
type PlacedError = SchemaError & { readonly parentSchema?: unknown };

/**
 * A validator whose errors say where in the whole schema their keyword stands, each once. ajv compiles a
 * part that refers to others apart, counts from there, and tells it again for each that refers to it.
 */
export function placed(compiled: Validator, schema: JsonSchema): Validator {
  let places: ReadonlyMap<unknown, string> | undefined;
  const placeOf = ({ parentSchema, keyword, schemaPath }: PlacedError): string => {
    const place = places?.get(parentSchema);
    return place === undefined ? schemaPath : `${place}/${keyword}`;
  };
  const validate: Validator = (value) => {
    const isValid = compiled(value);
    validate.errors = null;
    if (isValid) return true;
    places ??= placesIn(schema);
    const errors = new Map<string, SchemaError>();
    for (const error of compiled.errors ?? []) {
      const { instancePath, params } = error;
      const schemaPath = placeOf(error);
      const key = JSON.stringify([instancePath, schemaPath, params]);
      errors.set(key, { ...error, schemaPath });
    }
    validate.errors = [...errors.values()];
    return false;
  };
  return validate;
}

/** Every part of a schema with the reference that names it. */
function placesIn(schema: unknown): ReadonlyMap<unknown, string> {
  const places = new Map<unknown, string>();
  const visit = (part: unknown, place: string): void => {
    if (typeof part !== 'object' || part === null || places.has(part)) return;
    places.set(part, place);
    for (const [name, inner] of Object.entries(part))
      visit(inner, `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  visit(schema, '#');
  return places;
}
