import type { Locale } from '../../locale/message.ts';
import { exampleOf } from '../../schema/example.ts';
import { sameLetters } from '../../schema/closed-list.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import { listsOf } from '../../schema/lists-of.ts';
import { keywordOf } from '../../schema/shape.ts';
import { otherSide, type Both } from '../side.ts';

/** Words of the header that have one form in each language. */
const known: ReadonlyArray<Both<string>> = [
  { en: 'Yes', fr: 'Oui' },
  { en: 'No', fr: 'Non' },
  { en: 'Solicitor-client privilege', fr: 'Secret professionnel de l’avocat' },
  { en: 'Canadian Eyes Only', fr: 'Réservé aux Canadiens' },
  { en: 'For Official Use Only', fr: 'Pour usage officiel seulement' },
];

/**
 * A value in another language, by the closed list or the examples of its schema, or by what the field
 * writes everywhere. Undefined for what has to be translated.
 */
export function fixedWords(
  root: JsonSchema,
  schema: JsonSchema,
  value: string,
  into: Locale,
): string | undefined {
  const from = otherSide(into);
  const lists = listsOf(root, schema);
  const at = lists?.[from]?.findIndex((form) => sameLetters(form, value)) ?? -1;
  if (at >= 0) return lists?.[into]?.[at];
  if (keywordOf(root, schema, 'enum')) return value;
  const examples = exampleOf(root, schema);
  const isExample = typeof examples[from] === 'string' && sameLetters(examples[from], value);
  if (isExample && typeof examples[into] === 'string') return examples[into];
  return known.find((each) => sameLetters(each[from], value))?.[into];
}
