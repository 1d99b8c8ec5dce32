import type { JsonSchema } from './note-type.ts';
import { nearest } from './suggest.ts';

/** A key of a schema that is no keyword, and the one that was meant. */
export interface MisspeltKeyword {
  readonly written: string;
  readonly meant: string;
  /** Where it stands, as a reference has it: `#/properties/dyke`. */
  readonly at: string;
}

/** What a keyword holds: schemas by name, one or a list of them, or a value. */
type Holds = 'named' | 'schemas' | 'value';

/** The keywords of draft 2020-12 (Core, 8 and 10; Validation, 6) that decide what is right. */
const deciding: Readonly<Record<string, Holds>> = {
  ...each('named', '$defs dependentSchemas patternProperties properties'),
  ...each('schemas', 'allOf anyOf oneOf prefixItems items contains not if then else'),
  ...each('schemas', 'additionalProperties propertyNames unevaluatedItems unevaluatedProperties'),
  ...each('value', '$ref $dynamicRef const dependentRequired enum exclusiveMaximum format'),
  ...each('value', 'exclusiveMinimum maxContains maxItems maxLength maxProperties maximum pattern'),
  ...each('value', 'minContains minItems minLength minProperties minimum multipleOf required type'),
  ...each('value', 'uniqueItems'),
};

/** Other words that schemas have: annotations, those of older drafts, and those that editors know. */
const harmless = new Set(
  `$anchor $comment $dynamicAnchor $id $recursiveAnchor $recursiveRef $schema $vocabulary
  contentEncoding contentMediaType contentSchema default definitions dependencies deprecated
  deprecationMessage description enumDescriptions errorMessage example examples id
  markdownDescription markdownEnumDescriptions note notes patternErrorMessage readOnly title
  writeOnly`.split(/\s+/),
);

/** Names that are long enough for another to be taken for them. */
const offered = Object.keys(deciding).filter((name) => name.length > 3);

/**
 * The first key of a schema that is nearly a keyword. By the standard what is no keyword is an
 * annotation, so that `requird` would let everything pass; annotations of one's own stay as they are,
 * those beginning with `x-` whatever they are near to.
 */
export function misspeltKeyword(schema: JsonSchema): MisspeltKeyword | undefined {
  return inSchema(schema, '#');
}

function inSchema(schema: unknown, at: string): MisspeltKeyword | undefined {
  if (Array.isArray(schema)) return first(schema.map((item, index) => [`${at}/${index}`, item]));
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, inner] of Object.entries(schema)) {
    const holds = Object.hasOwn(deciding, key) ? deciding[key] : undefined;
    const meant =
      holds || harmless.has(key) || key.startsWith('x-') ? undefined : nearest(key, offered);
    if (meant !== undefined) return { written: key, meant, at };
    const found = holds && inKeyword(holds, inner, `${at}/${key}`);
    if (found) return found;
  }
  return undefined;
}

function inKeyword(holds: Holds, inner: unknown, at: string): MisspeltKeyword | undefined {
  if (holds === 'value') return undefined;
  if (holds === 'schemas') return inSchema(inner, at);
  if (typeof inner !== 'object' || inner === null) return undefined;
  return first(Object.entries(inner).map(([name, schema]) => [`${at}/${name}`, schema]));
}

function first(schemas: ReadonlyArray<readonly [string, unknown]>): MisspeltKeyword | undefined {
  for (const [at, schema] of schemas) {
    const found = inSchema(schema, at);
    if (found) return found;
  }
  return undefined;
}

function each(holds: Holds, names: string): Record<string, Holds> {
  return Object.fromEntries(names.split(' ').map((name) => [name, holds]));
}
