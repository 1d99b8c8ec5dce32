import type { Locale } from '../locale/message.ts';
import type { JsonSchema } from './note-type.ts';
import { shapeOf } from './shape.ts';

/** The first example of a field's value for readers of each language; undefined where there is none. */
export function exampleOf(root: JsonSchema, schema: JsonSchema): Readonly<Record<Locale, unknown>> {
  const { parts } = shapeOf(root, schema);
  const en = parts.find(({ examples }) => examples)?.examples?.[0];
  const fr = parts.find((part) => part['x-fr']?.examples)?.['x-fr']?.examples?.[0];
  return { en, fr: fr ?? (isPlain(en) ? en : undefined) };
}

/** An example that is the same in both languages: a number, a code, an address. */
function isPlain(example: unknown): boolean {
  return typeof example === 'string' && /^[\d./@+-]|@/.test(example);
}
