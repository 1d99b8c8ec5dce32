import { translate } from '../locale/index.ts';
import { wrap } from '../report/wrap.ts';
import { exampleOf } from '../schema/example.ts';
import { choicesOf } from '../schema/lists-of.ts';
import { keywordOf, wordsOf } from '../schema/shape.ts';
import type { Field } from './field.ts';

/** A text as comments. */
export function commentLines(text: string, columns: number): string[] {
  return wrap(text, columns, '# ');
}

/** What a field is for and how it is written, as comments in the words of its schema. */
export function explainField(field: Field, isRequired: boolean): string[] {
  const { root, key, schema, lang, columns } = field;
  const title = wordsOf(root, schema, 'title')?.[lang] ?? key;
  const description = wordsOf(root, schema, 'description')?.[lang];
  const sentence = isRequired ? 'new/what' : 'new/optional';
  const what =
    description === undefined ? title : translate(lang, sentence, { title, description });
  return [...commentLines(what, columns), ...formLines(field)];
}

/** The same for a field within another, where its form is prescribed; the rest speak for themselves. */
export function explainForm(field: Field): string[] {
  const { root, schema } = field;
  const isPrescribed = (['pattern', 'format', 'enum', 'x-by-lang'] as const).some(
    (keyword) => keywordOf(root, schema, keyword) !== undefined,
  );
  return isPrescribed ? explainField(field, true) : [];
}

/** The values of a closed list, else an example that readers of the language understand. */
function formLines({ root, schema, lang, columns }: Field): string[] {
  const values = choicesOf(root, schema, lang);
  if (values)
    return commentLines(translate(lang, 'new/choose', { values: values.join(', ') }), columns);
  const example = exampleOf(root, schema)[lang];
  return typeof example === 'string'
    ? commentLines(translate(lang, 'new/example', { example }), columns)
    : [];
}
