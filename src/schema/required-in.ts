import type { JsonSchema } from './note-type.ts';
import { shapeOf } from './shape.ts';

/** The keys that a value must have: of several alternatives, those of the first. */
export function requiredIn(root: JsonSchema, schema: JsonSchema): ReadonlySet<string> {
  const { parts } = shapeOf(root, schema);
  const alternatives = new Set(parts.flatMap((part) => alternativesIn(part)));
  const certain = parts.filter((part) => !alternatives.has(part));
  return new Set(certain.flatMap(({ required = [] }) => required));
}

/** Parts that need not hold where the first ones do. */
function alternativesIn(part: JsonSchema): JsonSchema[] {
  const later = ['anyOf', 'oneOf'].flatMap((key) => ((part[key] ?? []) as JsonSchema[]).slice(1));
  return [...later, ...['if', 'then', 'else'].flatMap((key) => (part[key] ?? []) as JsonSchema[])];
}
