import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RegExpEngine, RegExpLike } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './note-type.ts';
import type { CheckedType } from './note-types.ts';
import { createMatcher, type Matches, type TimeLimited } from './pattern.ts';
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
  limited: TimeLimited,
): CheckedType & { readonly hasFields: boolean } {
  const { matches, reset } = createMatcher({ name, schema }, limited);
  const ajv = new Ajv2020({
    allErrors: true,
    // Keywords and formats that ajv does not know are annotations by the standard, and no fault.
    strict: false,
    logger: false,
    code: { regExp: engineOf(matches) },
  });
  addFormats.default(ajv);
  try {
    const compiled = ajv.compile(schema as object) as unknown as Validator;
    const hasFields = shapeOf(schema, schema).properties.size > 0;
    return { name, schema, matches, validate: resetting(compiled, reset), hasFields };
  } catch (cause) {
    throw new SchemaError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What ajv runs patterns with. */
function engineOf(matches: Matches): RegExpEngine {
  const engine = (pattern: string, flags: string): RegExpLike => {
    const expression = new RegExp(pattern, flags);
    return Object.assign(expression, { test: (text: string) => matches(pattern, text) });
  };
  return Object.assign(engine, { code: 'matches' });
}

/** A validator after which the patterns have their time anew, for the next note. */
function resetting(compiled: Validator, reset: () => void): Validator {
  const validate: Validator = (value) => {
    try {
      return compiled(value);
    } finally {
      validate.errors = compiled.errors ?? null;
      reset();
    }
  };
  return validate;
}
