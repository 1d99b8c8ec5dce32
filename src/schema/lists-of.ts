import type { JsonSchema } from './note-type.ts';
import { keywordOf } from './shape.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

const known = new WeakMap<JsonSchema, Lists>();

/**
 * What a field may hold by the language of the note; undefined where all languages have one list. `enum`
 * leads: a value that is only there is for every language, and one that is not there is for none.
 */
export function listsOf(root: JsonSchema, schema: JsonSchema): Lists | undefined {
  const lists = keywordOf(root, schema, 'x-by-lang');
  const values = keywordOf(root, schema, 'enum');
  if (!lists || !values) return lists;
  const made = known.get(schema) ?? led(lists, values);
  known.set(schema, made);
  return made;
}

/** The values among which an author chooses in a language; undefined for a field that takes others, too. */
export function choicesOf(
  root: JsonSchema,
  schema: JsonSchema,
  lang: string,
): readonly unknown[] | undefined {
  return listsOf(root, schema)?.[lang] ?? keywordOf(root, schema, 'enum');
}

function led(lists: Lists, values: readonly unknown[]): Lists {
  const listed = Object.values(lists).flat();
  const others = values.filter(
    (value): value is string => typeof value === 'string' && !listed.includes(value),
  );
  const ours = Object.entries(lists).map(([lang, list]): [string, readonly string[]] => [
    lang,
    Array.isArray(list) ? [...list.filter((value) => values.includes(value)), ...others] : list,
  ]);
  return Object.fromEntries(ours);
}
