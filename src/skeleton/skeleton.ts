import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { NoteType } from '../schema/note-type.ts';
import { shapeOf, wordsOf } from '../schema/shape.ts';
import { commentLines, explainField } from './explain-field.ts';
import type { Field } from './field.ts';
import { fieldLines } from './field-lines.ts';
import { requiredIn } from '../schema/required-in.ts';

/** Where comments are broken into lines. */
export const commentColumns = 90;

/**
 * A note that is still to be written, as YAML: what its type requires with placeholders that a check
 * reports, the rest as comments, all in the order of the schema and explained in its words.
 * @param schemaPath where an editor finds the schema, from the note; undefined where there is no such file
 */
export function createSkeleton(
  type: NoteType,
  lang: Locale,
  schemaPath: string | undefined,
  columns: number = commentColumns,
): string {
  const { name, schema: root } = type;
  const { properties } = shapeOf(root, root);
  const required = requiredIn(root, root);
  const known: Readonly<Record<string, string>> = { type: name, lang };
  const given = Object.entries(known).filter(([key]) => properties.has(key));
  const modeline =
    schemaPath === undefined ? [] : [`# yaml-language-server: $schema=${schemaPath}`];
  const blocks = [
    [...modeline, ...aboutType(type, lang, columns)],
    given.map(([key, value]) => `${key}: ${value}`),
    ...[...properties]
      .filter(([key]) => !Object.hasOwn(known, key))
      .map(([key, schema]) =>
        block({ root, key, schema, lang, columns, within: [] }, required.has(key)),
      ),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function aboutType({ name, schema }: NoteType, lang: Locale, columns: number): string[] {
  const title = wordsOf(schema, schema, 'title')?.[lang] ?? name;
  const description = wordsOf(schema, schema, 'description')?.[lang];
  const what =
    description === undefined ? title : translate(lang, 'new/what', { title, description });
  return [...commentLines(what, columns), ...commentLines(translate(lang, 'new/how', {}), columns)];
}

/** A key with what it is for; one that may be left out is a comment. */
function block(field: Field, isRequired: boolean): string[] {
  const lines = fieldLines(field, isRequired);
  return [
    ...explainField(field, isRequired),
    ...(isRequired ? lines : lines.map((line) => `#${line}`)),
  ];
}
