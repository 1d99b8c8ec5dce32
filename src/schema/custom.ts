import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RegExpEngine, RegExpLike } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from './note-type.ts';
import type { CheckedType } from './note-types.ts';
import { EndlessSchemaError } from './endless.ts';
import { createMatcher, type Matches, type TimeLimited } from './pattern.ts';
import { placed } from './placed.ts';
import { shapeOf } from './shape.ts';
import { draft } from './type-fault.ts';
import type { SchemaError as FoundError, Validator } from './validator.ts';

/** A schema of the user's own that cannot be used. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

/** Keywords and formats that ajv does not know are annotations by the standard, and no fault. */
const lenient = { strict: false, logger: false } as const;

/** Knows what a schema is, which takes ten times as long to learn as a type: 20 ms, for all of a run. */
let judge: Ajv2020 | undefined;

/**
 * Compiles a user's own type; about 50 ms for the first of a run, 2 for each other. This is the only file that loads ajv.
 * @throws SchemaError where it is no JSON Schema of draft 2020-12
 */
export function compileType(
  name: string,
  schema: JsonSchema,
  limited: TimeLimited,
): CheckedType & { readonly hasFields: boolean } {
  const { matches, reset } = createMatcher({ name, schema }, limited);
  const ajv = new Ajv2020({
    ...lenient,
    allErrors: true,
    // What it compiles apart has places of its own; by the part itself its place in the whole is known.
    verbose: true,
    meta: false,
    validateSchema: false,
    // A key is there where the note has it, and not because every object has a `constructor`.
    ownProperties: true,
    code: { regExp: engineOf(matches) },
  });
  addFormats.default(ajv);
  try {
    judge ??= new Ajv2020(lenient);
    void judge.validateSchema(schema, true);
    const compiled = ajv.compile(schema as object) as unknown as Validator;
    const hasFields = shapeOf(schema, schema).properties.size > 0;
    const validate = bounded(placed(compiled, schema), reset, name, limited);
    return { name, schema, matches, validate, hasFields };
  } catch (cause) {
    throw new SchemaError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What the standard's own schema finds wrong with one. */
export function judgeSchema(schema: JsonSchema): readonly FoundError[] {
  judge ??= new Ajv2020(lenient);
  return judge.validateSchema({ ...schema, $schema: draft }) === true
    ? []
    : ((judge.errors ?? []) as FoundError[]);
}

/** What ajv runs patterns with. */
function engineOf(matches: Matches): RegExpEngine {
  const engine = (pattern: string, flags: string): RegExpLike => {
    const expression = new RegExp(pattern, flags);
    return Object.assign(expression, { test: (text: string) => matches(pattern, text) });
  };
  return Object.assign(engine, { code: 'matches' });
}

/** Milliseconds that a note may take, patterns included. */
const patience = 3000;

/**
 * A validator that comes to an end, after which the patterns have their time anew, for the next note.
 * Parts that refer to others twice over double the time with each, and one that refers to itself alone
 * never ends.
 */
function bounded(
  compiled: Validator,
  reset: () => void,
  type: string,
  limited: TimeLimited,
): Validator {
  const validate: Validator = (value) => {
    try {
      const done = limited(patience, () => compiled(likeJson(value)));
      if (done) return done.value;
      throw new EndlessSchemaError(type);
    } catch (error) {
      // A note is nested only so deep: it is the schema that goes round.
      throw error instanceof RangeError ? new EndlessSchemaError(type, { cause: error }) : error;
    } finally {
      validate.errors = compiled.errors ?? null;
      reset();
    }
  };
  return validate;
}

/** A copy as a JSON parser makes it: ajv asks values for what Object brings before it compares them. */
function likeJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(likeJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, likeJson(inner)]));
}
