import { plainText, type Block, type Document } from '../../src/document/block.ts';
import { schemas } from '../../src/generated/schemas.js';
import type { Locale } from '../../src/locale/message.ts';
import type { Note } from '../../src/note/note.ts';
import { builtinTemplate } from '../../src/template/builtin.ts';
import { resolveTheme } from '../../src/theme/resolve.ts';
import { layOut, type LayOutOptions } from '../../src/template/lay-out.ts';

type TypeName = keyof typeof schemas;

/** A note with these values, as checking leaves it. */
export function noteOf(
  fields: Readonly<Record<string, unknown>>,
  lang: Locale = 'en',
  type: TypeName = 'committee-note',
): Note {
  return { type: { name: type, schema: schemas[type] }, lang, fields };
}

export const final: LayOutOptions = {
  draft: false,
  watermark: undefined,
  marking: resolveTheme({}).marking,
};

/** Lays a note out with the template of its type. */
export function layOutWithOwn(note: Note, options: LayOutOptions = final): Document {
  return layOut(note, builtinTemplate(note.type.name)!, options);
}

/** The headings of a document in order, each after as many `#` as its level. */
export function headingsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return headingsOf(block.blocks);
    if (block.kind !== 'heading') return [];
    return [`${'#'.repeat(block.level)} ${plainText(block.content)}`];
  });
}

/** The lists of fields of a document, each as its labels and values. */
export function fieldsOf(blocks: readonly Block[]): ReadonlyArray<readonly [string, ...string[]]> {
  return blocks.flatMap((block): ReadonlyArray<readonly [string, ...string[]]> => {
    if (block.kind === 'section') return fieldsOf(block.blocks);
    if (block.kind !== 'fields') return [];
    return block.entries.map(({ label, values }) => [label, ...values.map(plainText)] as const);
  });
}
