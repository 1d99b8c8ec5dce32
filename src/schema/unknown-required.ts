import type { NotePath } from '../findings/finding.ts';
import type { JsonSchema } from './note-type.ts';
import { shapeOf } from './shape.ts';
import { nearest } from './suggest.ts';

/** A key that a schema requires and refuses at once. */
export interface UnknownRequired {
  readonly key: string;
  /** The property that was meant, if one is near. */
  readonly meant: string | undefined;
  /** Where the schema names it. */
  readonly at: NotePath;
}

/** A subschema and its place in the whole. */
interface Placed {
  readonly schema: JsonSchema;
  readonly at: NotePath;
}

/**
 * The first key that every value must have at a place where no such key may stand, as of a name that is
 * misspelt in `required` where `additionalProperties` is false. No note could be right, and each would be told
 * to write the key, and then to take it out again.
 */
export function unknownRequired(root: JsonSchema): UnknownRequired | undefined {
  const seen = new Set<JsonSchema>();
  const waiting: Placed[] = [{ schema: root, at: [] }];
  for (const placed of waiting) {
    if (typeof placed.schema !== 'object' || seen.has(placed.schema)) continue;
    seen.add(placed.schema);
    const parts = alwaysOf(root, placed);
    const found = isSurelyClosed(root, placed) ? refused(root, placed, parts) : undefined;
    if (found) return found;
    for (const { schema, at } of parts) {
      for (const [name, inner] of Object.entries(schema.properties ?? {}))
        waiting.push({ schema: inner, at: [...at, 'properties', name] });
      if (schema.items) waiting.push({ schema: schema.items, at: [...at, 'items'] });
    }
  }
  return undefined;
}

function refused(
  root: JsonSchema,
  { schema, at: place }: Placed,
  parts: readonly Placed[],
): UnknownRequired | undefined {
  const { properties } = shapeOf(root, schema);
  for (const part of parts)
    for (const [index, key] of (part.schema.required ?? []).entries()) {
      // These any note may have.
      const isCommon = place.length === 0 && (key === 'type' || key === 'lang');
      if (properties.has(key) || isCommon) continue;
      const meant = nearest(key, [...properties.keys()]);
      return { key, meant, at: [...part.at, 'required', index] };
    }
  return undefined;
}

/** Whether all that a schema refers to is known, and no other key than the properties of that may stand. */
function isSurelyClosed(root: JsonSchema, { schema }: Placed): boolean {
  const { closed, patterns, parts } = shapeOf(root, schema);
  const isKnown = parts.every(
    (part) =>
      isPointer(part.$ref ?? '#') &&
      part['$dynamicRef'] === undefined &&
      part['dependentSchemas'] === undefined,
  );
  return closed && isKnown && patterns.length === 0;
}

/** A schema and the parts of it that hold for every value. */
function alwaysOf(root: JsonSchema, placed: Placed): Placed[] {
  const parts = new Map<JsonSchema, Placed>();
  const collect = ({ schema, at }: Placed): void => {
    if (typeof schema !== 'object' || parts.has(schema)) return;
    parts.set(schema, { schema, at });
    if (schema.$ref !== undefined && isPointer(schema.$ref)) collect(follow(root, schema.$ref));
    for (const [index, part] of ((schema['allOf'] ?? []) as JsonSchema[]).entries())
      collect({ schema: part, at: [...at, 'allOf', index] });
  };
  collect(placed);
  return [...parts.values()];
}

/** An `$anchor` may stand anywhere. */
function isPointer(reference: string): boolean {
  return /^#(?:\/|$)/.test(reference);
}

/** What a local reference names, with its place: items of lists by their numbers. */
function follow(root: JsonSchema, reference: string): Placed {
  let schema: unknown = root;
  const at: Array<string | number> = [];
  for (const step of reference.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    at.push(Array.isArray(schema) ? Number(name) : name);
    schema = Object(schema)[name];
  }
  return { schema: (schema ?? {}) as JsonSchema, at };
}
