import { final } from './template/notes.ts';
import { checkNote } from '../src/note/check.ts';
import { plainText, type Block, type Document, type Inline } from '../src/document/block.ts';
import { createNoteTypes } from '../src/schema/note-types.ts';
import { builtinTemplate } from '../src/template/builtin.ts';
import { layOut } from '../src/template/lay-out.ts';

/** The document of a note, as every renderer is given it. */
async function documentOf(bytes: Uint8Array, name: string): Promise<Document> {
  const checked = await checkNote(name, bytes, {
    types: createNoteTypes(),
    named: true,
    today: '2026-11-23',
  });
  const template = builtinTemplate(checked?.typeName ?? '');
  if (!checked?.note || !template) throw new Error(`${name} cannot be laid out`);
  return layOut(checked.note, template, final);
}

export interface SourceWords {
  /** In reading order; footnotes, which formats place freely, are left out. */
  readonly wanted: readonly string[];
  /** Which of them, by index, stand in tables. */
  readonly inTables: ReadonlySet<number>;
}

/** Every word of a note's document. */
export async function sourceWords(bytes: Uint8Array, name: string): Promise<SourceWords> {
  const wanted: string[] = [];
  const inTables = new Set<number>();
  for (const { text, inTable } of (await documentOf(bytes, name)).blocks.flatMap((block) =>
    linesOf(block),
  ))
    for (const word of text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      if (inTable) inTables.add(wanted.length);
      wanted.push(word);
    }
  return { wanted, inTables };
}

interface Line {
  readonly text: string;
  readonly inTable: boolean;
}

function linesOf(block: Block): Line[] {
  const line = (content: readonly Inline[], inTable = false): Line => {
    return { text: plainText(content), inTable };
  };
  switch (block.kind) {
    case 'section':
    case 'quote':
      return block.blocks.flatMap((inner) => linesOf(inner));
    case 'heading':
    case 'paragraph':
      return [line(block.content)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap((inner) => linesOf(inner)));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map((cell) => line(cell, true)));
    case 'fields':
      return block.entries.flatMap(({ label, values }) => [
        { text: label, inTable: false },
        ...values.map((value) => line(value)),
      ]);
    case 'code':
      return [{ text: block.text, inTable: false }];
    default:
      return [];
  }
}
