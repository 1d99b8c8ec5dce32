import type { JsonSchema } from './note-type.ts';

/**
 * The fields for which a type brings a list of its own. By the standard such a list could only narrow the
 * one of the type that it builds on: an office of another country would be left with no value at all.
 */
export function ownLists({ properties }: JsonSchema): ReadonlySet<string> {
  const listed = Object.entries(properties ?? {}).filter(([, own]) => Array.isArray(own?.enum));
  return new Set(listed.map(([name]) => name));
}

/** A built-in schema whose lists for these fields give way; what the fields are called stays. */
export function withoutLists(schema: JsonSchema, names: ReadonlySet<string>): JsonSchema {
  const parts = Object.entries(schema.$defs ?? {}).map(([name, part]) => [
    name,
    names.has(name) && part.enum ? named(part) : part,
  ]);
  return { ...schema, $defs: Object.fromEntries(parts) as JsonSchema['$defs'] & object };
}

/** A field without what it may hold. */
function named({ title, description, 'x-fr': fr }: JsonSchema): JsonSchema {
  const words = { title, description, 'x-fr': { title: fr?.title, description: fr?.description } };
  return JSON.parse(JSON.stringify(words)) as JsonSchema;
}
