import type { JsonSchema } from './note-type.ts';

/** The subschema that a local reference such as `#/$defs/body` names; open where it names nothing. */
export function atPointer(root: JsonSchema, reference: string): JsonSchema {
  let found: unknown = root;
  for (const step of reference.replace(/^#/, '').split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    found = (found as Record<string, unknown> | undefined)?.[name];
  }
  return typeof found === 'object' && found !== null ? (found as JsonSchema) : {};
}
