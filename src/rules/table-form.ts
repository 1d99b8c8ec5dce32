import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { splitRow } from '../markdown/table-row.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import { isSoundTable, parted } from './prose/table-lines.ts';
import type { Rule } from './rule.ts';

/** Tables that Markdown does not take for one, and rows with more cells than their table has columns. */
export const tableForm: Rule = defineRule({
  id: 'table-form',
  severity: 'error',
  summary: {
    en: 'A table has a line of dashes below its first row, and no row has more cells than that.',
    fr: 'Un tableau a une ligne de tirets sous sa première rangée, dont aucune rangée ne dépasse le nombre de cellules.',
  },
  why: {
    en: 'GitHub Flavored Markdown (4.10) makes a table only of rows with a line of dashes below the first, one group of dashes for each column; all else is a paragraph, in which the columns run together. A table copied from Word or Excel comes with tabs in place of its lines. A committee that reads “412 3” cannot tell which figure is whose, and the transparency of published figures is what the note is for.',
    fr: 'Le Markdown de GitHub (4.10) ne fait un tableau que de rangées dont la première est suivie d’une ligne de tirets, un groupe de tirets par colonne; tout le reste est un paragraphe, où les colonnes se confondent. Un tableau copié de Word ou d’Excel arrive avec des tabulations au lieu de ses lignes. Un comité qui lit «\u00A0412 3\u00A0» ne peut pas savoir à quoi se rapporte chaque chiffre, alors que la note est là pour le dire.',
  },
  messages: {
    dashes: {
      en: 'This looks like a table, but the line of dashes below its first row is missing.',
      fr: 'Ce texte ressemble à un tableau, mais il manque la ligne de tirets sous sa première rangée.',
    },
    'dashes-hint': {
      en: 'Below this line, write: {line}',
      fr: 'Sous cette ligne, écrivez\u00A0: {line}',
    },
    columns: {
      en: {
        one: 'The line of dashes below this row is for {count} column, and the row has {cells}. So it is printed as text and not as a table.',
        other:
          'The line of dashes below this row is for {count} columns, and the row has {cells}. So it is printed as text and not as a table.',
      },
      fr: {
        one: 'La ligne de tirets sous cette rangée vaut pour {count}\u00A0colonne, et la rangée en a {cells}. Elle sera donc imprimée comme du texte, et non comme un tableau.',
        other:
          'La ligne de tirets sous cette rangée vaut pour {count}\u00A0colonnes, et la rangée en a {cells}. Elle sera donc imprimée comme du texte, et non comme un tableau.',
      },
    },
    'columns-hint': {
      en: 'Write it so: {line}',
      fr: 'Écrivez-la ainsi\u00A0: {line}',
    },
    joined: {
      en: 'The rows of this table are joined into one line, so it is printed as text and not as a table.',
      fr: 'Les rangées de ce tableau sont réunies en une seule ligne; il sera donc imprimé comme du texte, et non comme un tableau.',
    },
    'joined-hint': {
      en: 'Put “|” after the name of the section (in place of “>”, if it is there), and each row on a line of its own below.',
      fr: 'Mettez «\u00A0|\u00A0» après le nom de la section (à la place de «\u00A0>\u00A0», s’il y est), et chaque rangée sur sa propre ligne au-dessous.',
    },
    frame: {
      en: 'A table drawn with “+” and dashes is printed as text.',
      fr: 'Un tableau dessiné avec des «\u00A0+\u00A0» et des tirets est imprimé comme du texte.',
    },
    'frame-hint': {
      en: 'Remove the lines that begin with “+”, and below the first row write: {line}',
      fr: 'Supprimez les lignes qui commencent par «\u00A0+\u00A0» et, sous la première rangée, écrivez\u00A0: {line}',
    },
    tabs: {
      en: 'This looks like a table whose columns are parted by tabs; they are printed as blanks.',
      fr: 'Ce texte ressemble à un tableau dont des tabulations séparent les colonnes; elles seront imprimées comme des espaces.',
    },
    'tabs-hint': {
      en: 'Write each row so: {row}, and below the first one: {line}',
      fr: 'Écrivez chaque rangée ainsi\u00A0: {row} et, sous la première\u00A0: {line}',
    },
    surplus: {
      en: {
        one: 'This row has {cells} cells, but its table has {count} column.',
        other: 'This row has {cells} cells, but its table has {count} columns.',
      },
      fr: {
        one: 'Cette rangée a {cells}\u00A0cellules, mais son tableau n’a qu’une colonne.',
        other:
          'Cette rangée a {cells}\u00A0cellules, mais son tableau n’a que {count}\u00A0colonnes.',
      },
    },
    'surplus-hint': {
      en: 'Remove a “|”, or give the column a heading; a “|” that is to be printed is written “\\|”.',
      fr: 'Supprimez un «\u00A0|\u00A0», ou donnez un titre à la colonne; un «\u00A0|\u00A0» à imprimer s’écrit «\u00A0\\|\u00A0».',
    },
  },
  examples: {
    good: [
      { yaml: 'background: |\n  | Year | Cost |\n  | --- | --: |\n  | 2026 | none |' },
      { yaml: 'issue: The sign `|` stands between a | b and c.' },
      { yaml: 'background: |\n  ```\n  | Year | Cost |\n  | 2026 | none |\n  ```' },
    ],
    bad: [
      { yaml: 'background: |\n  | Year | Cost |\n  | 2026 | none |', at: ['2:3'] },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- |\n  | 2026 | none |',
        at: ['2:3'],
      },
      {
        yaml: 'background: >-\n  | Year | Cost |\n  | --- | --- |\n  | 2026 | none |',
        at: ['1:13'],
      },
      {
        yaml: 'background: |\n  +------+------+\n  | Year | Cost |\n  +------+------+\n  | 2026 | none |\n  +------+------+',
        at: ['2:3'],
      },
      { yaml: 'background: |\n  Year\tCost\n  2026\tnone', at: ['2:3'] },
      {
        yaml: 'lang: fr\nbackground: |\n  | Année | Coût |\n  | --- | --- |\n  | 2026 | 5 | 7 |',
        at: ['5:16'],
      },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayHaveBrokenTable(text)),
  check({ bodies }, report, say) {
    for (const { path, text, root } of bodies)
      for (const node of walk(root)) {
        if (node.kind === 'table')
          for (const { row, columns, cells, first } of surplusIn(node))
            report({
              at: path,
              range: { start: first.start, end: row.end },
              message: say('surplus', { count: columns, cells }),
              hints: [say('surplus-hint', {})],
            });
        if (node.kind !== 'paragraph') continue;
        const broken = brokenTableIn(withoutCode(node, text));
        if (!broken) continue;
        const { kind, columns, cells, index, row } = broken;
        const start = node.start + index;
        const line = dashesFor(cells);
        const messages = {
          dashes: [say('dashes', {}), say('dashes-hint', { line })],
          columns: [say('columns', { count: columns, cells }), say('columns-hint', { line })],
          joined: [say('joined', {}), say('joined-hint', {})],
          frame: [say('frame', {}), say('frame-hint', { line })],
          tabs: [say('tabs', {}), say('tabs-hint', { line, row: asRow(row) })],
          'joined-tabs': [say('tabs', {}), say('joined-hint', {})],
        } as const;
        const [message, hint] = messages[kind];
        report({
          at: path,
          range: { start, end: start + row.length },
          message,
          hints: [hint],
        });
      }
  },
});

interface Surplus {
  readonly row: MarkdownNode;
  readonly columns: number;
  readonly cells: number;
  /** The first cell without a column. */
  readonly first: MarkdownNode;
}

/** Rows with more cells than the head of their table. */
function surplusIn({ children: rows }: NodeOf<'table'>): Surplus[] {
  const [head] = rows;
  const columns = head?.kind === 'row' ? head.children.length : 0;
  return rows.flatMap((row) => {
    const first = row.kind === 'row' ? row.children[columns] : undefined;
    if (row.kind !== 'row' || !first) return [];
    return [{ row, columns, cells: row.children.length, first }];
  });
}

/** A paragraph with blanks in place of what is printed as it is written. */
function withoutCode(paragraph: NodeOf<'paragraph'>, text: string): string {
  let written = text.slice(paragraph.start, paragraph.end);
  for (const { kind, start, end } of walk(paragraph))
    if (kind === 'code')
      written =
        written.slice(0, start - paragraph.start) +
        ' '.repeat(end - start) +
        written.slice(end - paragraph.start);
  return written;
}

interface BrokenTable {
  readonly kind: 'dashes' | 'columns' | 'joined' | 'frame' | 'tabs' | 'joined-tabs';
  /** Of its line of dashes, where it has one. */
  readonly columns: number;
  /** Of its first row. */
  readonly cells: number;
  /** Where that row, or the frame above it, begins in the paragraph. */
  readonly index: number;
  readonly row: string;
}

/** A paragraph that was meant as a table, or has one in it. */
function brokenTableIn(paragraph: string): BrokenTable | undefined {
  if (!/[|\t]/.test(paragraph)) return undefined;
  const joined = joinedRows.exec(paragraph);
  if (joined) return found('joined', joined.index, joined[0].trimEnd());
  const lines = linesOf(paragraph);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (frame.test(line.written) && next?.written.startsWith('|'))
      return { ...found('frame', line.index, line.written), cells: cellsOf(next.written) };
    if (isRow(line.written) && next && dashed.test(next.written))
      return {
        ...found('columns', line.index, line.written),
        columns: cellsOf(next.written),
      };
    // One row alone is a table, too, where a sign opens and closes it.
    if (isFramed(line.written) && lines.length === 1 && /\|[ \t]+\|/.test(line.written))
      return found('joined', line.index, line.written);
    if (isRow(line.written) && (isFramed(line.written) || (next && isRow(next.written))))
      return found('dashes', line.index, line.written);
    if (isTabbed(line.written) && next && isTabbed(next.written))
      return found('tabs', line.index, line.written);
    if (isTabbed(line.written) && lines.length === 1 && /\S[ ]*\t+[^\t]+\t+\S/.test(line.written))
      return found('joined-tabs', line.index, line.written);
  }
  return undefined;
}

function found(kind: BrokenTable['kind'], index: number, row: string): BrokenTable {
  const cells = kind === 'tabs' ? row.split(/\t+/).length : cellsOf(row);
  return { kind, columns: 0, cells, index, row };
}

interface ParagraphLine {
  readonly index: number;
  /** Without the signs of a quotation or the indent of a list before it. */
  readonly written: string;
}

function linesOf(paragraph: string): ParagraphLine[] {
  return Array.from(
    paragraph.matchAll(/^[ \t>]*([^\n]*?)[ \t\r]*$/gm),
    ({ 0: all, 1: words = '', index }) => {
      return { index: index + all.indexOf(words), written: words };
    },
  );
}

/** A row and the line of dashes below it on one line, as YAML folds them. */
const joinedRows = new RegExp(
  String.raw`\|[^\n|]*[${letters}\d][^\n]*\|[ \t]+\|[ \t]*:?-{2,}:?[ \t]*\|[^\n]*`,
);

const frame = /^\+[-=+:]{3,}\+$/;

const dashed = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Whether a line has cells: a sign opens it, or stands between blanks at least twice. */
function isRow(line: string): boolean {
  const signs = line.split(parted).length - 1;
  return line.startsWith('|') ? signs > 1 : line.split(/[ \t]\|[ \t]/).length > 2;
}

/** `| Year | Cost |`, where more than one sign could stand for something else. */
function isFramed(line: string): boolean {
  return /^\|[ \t].*[ \t]\|$/.test(line) && line.split(parted).length > 3;
}

/** Whether words stand on both sides of a tab, the first of which is no sign or number of a list. */
function isTabbed(line: string): boolean {
  return tabbed.test(line);
}

const tabbed = new RegExp(
  String.raw`^(?!\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]?\t)[^\t]*[${letters}\d][^\t]*\t+\S`,
);

function cellsOf(row: string): number {
  return splitRow(row, 0, row.length).length;
}

function dashesFor(count: number): string {
  return `|${' --- |'.repeat(count)}`;
}

function asRow(tabbed: string): string {
  return `| ${tabbed.split(/\t+/).join(' | ')} |`;
}

/** A look for lines with cells that are no plain table, and for tabs between words. */
function mayHaveBrokenTable(text: string): boolean {
  if (text.includes('\t') && /\S[ ]*\t+[ ]*\S/.test(text)) return true;
  if (!text.includes('|')) return false;
  return text
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .some((block) => block.includes('|') && /\|[^]*\|/.test(block) && !isSoundTable(block));
}
