import { translate } from '../locale/index.ts';
import { exampleOf } from '../schema/example.ts';
import type { JsonSchema } from '../schema/note-type.ts';
import { keywordOf, shapeOf, wordsOf } from '../schema/shape.ts';
import type { Field } from './field.ts';
import { explainForm } from './explain-field.ts';
import { requiredIn } from '../schema/required-in.ts';

/** A schema may hold itself; no note is written deeper than this. */
const maxDepth = 4;

/**
 * A field as YAML with placeholders for its values.
 * @param withOptional adds what may be left out below it, as comments
 */
export function fieldLines(field: Field, withOptional: boolean): string[] {
  const { root, schema } = field;
  const key = /^[A-Za-z_][\w-]*$/.test(field.key) ? field.key : JSON.stringify(field.key);
  const text = placeholderFor(field);
  const { items, types } = shapeOf(root, schema);
  if (shapeOf(root, schema).kind === 'body')
    return Array.isArray(exampleOf(root, schema).en)
      ? [`${key}:`, `  - "${text}"`]
      : [`${key}: |`, `  ${text}`];
  const own = childLines(field, schema, withOptional);
  if (own.length > 0) return [`${key}:`, ...own.map((line) => `  ${line}`)];
  const ofItem = items ? childLines(field, items, withOptional) : [];
  if (ofItem.length > 0) return [`${key}:`, ...asItem(ofItem)];
  if (types.includes('array')) return [`${key}:`, `  - "${text}"`];
  if (keywordOf(root, schema, 'format') === 'date')
    return [`${key}: ${translate(field.lang, 'new/date', {})}`];
  return [`${key}: "${text}"`];
}

/** What is below a field, as the schema of its value or of its items says. */
function childLines(field: Field, parent: JsonSchema, withOptional: boolean): string[] {
  const { root, within } = field;
  if (within.length >= maxDepth) return [];
  const required = requiredIn(root, parent);
  return [...shapeOf(root, parent).properties].flatMap(([key, schema]) => {
    const child = { ...field, key, schema, within: [...within, titleOf(field)] };
    if (required.has(key)) return [...explainForm(child), ...fieldLines(child, withOptional)];
    return withOptional ? fieldLines(child, false).map((line) => `#${line}`) : [];
  });
}

/** Lines as one item of a list. */
function asItem(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  const indented = (line: string): string => `    ${line}`;
  return first.startsWith('#')
    ? ['  -', ...lines.map(indented)]
    : [`  - ${first}`, ...rest.map(indented)];
}

/** A text that the rule on placeholders reports, and no other does: each is unlike the rest. */
function placeholderFor(field: Field): string {
  const what = [...field.within, titleOf(field)].reduce((outer, inner) =>
    translate(field.lang, 'new/within', { outer, inner }),
  );
  // In double quotes these would end the text or the placeholder.
  return translate(field.lang, 'new/insert', { what: what.replaceAll(/[[\]<>"\\]/g, '') });
}

function titleOf({ root, key, schema, lang }: Field): string {
  return wordsOf(root, schema, 'title')?.[lang] ?? key;
}
