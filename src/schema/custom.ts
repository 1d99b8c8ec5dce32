import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './note-type.ts';
import type { CheckedType } from './note-types.ts';
import { shapeOf } from './shape.ts';
import type { Validator } from './validator.ts';

/** A schema of the user's own that cannot be used. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

/**
 * Compiles a user's own type; about 50 ms, once a run. This is the only file that loads ajv.
 * @throws SchemaError where it is no JSON Schema of draft 2020-12
 */
export function compileType(
  name: string,
  schema: JsonSchema,
): CheckedType & { readonly hasFields: boolean } {
  const ajv = new Ajv2020({
    allErrors: true,
    // Keywords and formats that ajv does not know are annotations by the standard, and no fault.
    strict: false,
    logger: false,
  });
  addFormats.default(ajv);
  try {
    const validate = ajv.compile(schema as object) as unknown as Validator;
    return { name, schema, validate, hasFields: shapeOf(schema, schema).properties.size > 0 };
  } catch (cause) {
    throw new SchemaError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
