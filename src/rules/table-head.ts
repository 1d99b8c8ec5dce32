import { flatText } from '../markdown/flat-text.ts';
import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';
import { splitRow } from '../markdown/table-row.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import type { Rule } from './rule.ts';

/** Cells of tables that say nothing: one finding for the head of a table and one for the rest. */
export const tableHead: Rule = defineRule({
  id: 'table-head',
  severity: 'error',
  summary: {
    en: 'Every column of a table has a heading, and no cell is blank.',
    fr: 'Chaque colonne d’un tableau a un titre, et aucune cellule n’est vide.',
  },
  why: {
    en: 'A screen reader says the heading of the column before each cell; without one the figure means nothing (WCAG 2.2, 1.3.1; PDF/UA-1, 7.5). The Canada.ca Content Style Guide (5.3) asks for a header for every column and no blank cells: a blank can mean none, unknown or forgotten. It is a warning in the body of a table.',
    fr: 'Un lecteur d’écran dit le titre de la colonne avant chaque cellule; sans titre, le chiffre ne veut rien dire (WCAG 2.2, 1.3.1; PDF/UA-1, 7.5). Le Guide de rédaction du contenu du site Canada.ca (5.3) demande un titre pour chaque colonne et aucune cellule vide\u00A0: un vide peut vouloir dire aucun, inconnu ou oublié. C’est un avertissement dans le corps d’un tableau.',
  },
  messages: {
    head: {
      en: {
        one: 'A column of this table has no heading.',
        other: '{count} columns of this table have no heading.',
      },
      fr: {
        one: 'Une colonne de ce tableau n’a pas de titre.',
        other: '{count} colonnes de ce tableau n’ont pas de titre.',
      },
    },
    body: {
      en: {
        one: 'A cell of this table is blank.',
        other: '{count} cells of this table are blank.',
      },
      fr: {
        one: 'Une cellule de ce tableau est vide.',
        other: '{count} cellules de ce tableau sont vides.',
      },
    },
    broken: {
      en: 'This row goes on in the next line, so it is printed as two, with cells in the wrong columns.',
      fr: 'Cette rangée se poursuit à la ligne suivante; elle sera donc imprimée comme deux rangées, avec des cellules dans les mauvaises colonnes.',
    },
    'broken-hint': {
      en: 'Put both in one line: {line}',
      fr: 'Réunissez les deux en une seule ligne\u00A0: {line}',
    },
    'head-hint': {
      en: 'Write a heading for each, such as “Item”.',
      fr: 'Donnez un titre à chaque colonne, par exemple «\u00A0Poste\u00A0».',
    },
    hint: {
      en: 'Write what is missing: 0, none, or “not known”.',
      fr: 'Écrivez ce qui manque\u00A0: 0, aucun ou «\u00A0inconnu\u00A0».',
    },
  },
  examples: {
    good: [{ yaml: 'background: |\n  | Year | Cost |\n  | --- | --: |\n  | 2026 | none |' }],
    bad: [
      {
        yaml: 'background: |\n  | | 2025 | |\n  | --- | --- | --- |\n  | Cost | 7 | 8 |',
        at: ['2:5'],
      },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- | --: |\n  | 2025 | |\n  | 2026 | |',
        at: ['4:12'],
      },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- | --: |\n  | The year\n  2025 | 7 |',
        at: ['4:3'],
      },
      {
        yaml: 'lang: fr\nbackground: |\n  | Année | Coût |\n  | --- | --: |\n  | 2026 |',
        at: ['5:11'],
      },
    ],
  },
  reads: (bodies) => bodies.filter(({ text }) => mayHaveBlanks(text)),
  check({ bodies }, report, say) {
    for (const { path, text, root } of bodies)
      for (const table of walk(root)) {
        if (table.kind !== 'table') continue;
        const blank = blankCells(table, text);
        const [head] = blank.head;
        const [cell] = blank.body;
        const { length: count } = blank.body;
        if (head)
          report({
            at: path,
            range: head,
            message: say('head', { count: blank.head.length }),
            hints: [say('head-hint', {})],
          });
        for (const { line, ...range } of blank.broken)
          report({
            at: path,
            range,
            message: say('broken', {}),
            hints: [say('broken-hint', { line })],
          });
        if (cell)
          report({
            at: path,
            range: cell,
            severity: 'warning',
            message: say('body', { count }),
            hints: [say('hint', {})],
          });
      }
  },
});

interface BlankCells {
  readonly head: readonly MarkdownNode[];
  readonly body: readonly MarkdownNode[];
  /** Rows that were broken within a cell, each with the one line that it should be. */
  readonly broken: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly line: string;
  }>;
}

/** A line without any sign between cells is no row that lacks some: `table-form` speaks of it. */
function blankCells({ children }: NodeOf<'table'>, text: string): BlankCells {
  const rows = children.filter(({ start, end }) => text.slice(start, end).includes('|'));
  const isBlank = (cell: MarkdownNode): boolean =>
    'children' in cell && flatText(cell).text.trim() === '';
  const isBroken = rows.map((row, index) => goesOn(row, rows[index + 1], text));
  const whole = rows.filter((_, index) => !isBroken[index] && !isBroken[index - 1]);
  const cellsOf = (isHead: boolean): MarkdownNode[] =>
    whole.flatMap((row) => (row.kind === 'row' && row.head === isHead ? row.children : []));
  const broken = rows.flatMap((row, index) => {
    const { start, end } = row;
    const next = rows[index + 1];
    if (!isBroken[index] || !next) return [];
    const line = `${text.slice(start, end).trim()} ${text.slice(next.start, next.end).trim()}`;
    return [{ start, end, line }];
  });
  return { head: cellsOf(true).filter(isBlank), body: cellsOf(false).filter(isBlank), broken };
}

/** Whether a row without a sign at its end and the next one without a sign at its beginning make up a whole one. */
function goesOn(row: MarkdownNode, next: MarkdownNode | undefined, text: string): boolean {
  if (row.kind !== 'row' || row.head || next?.kind !== 'row') return false;
  const [one, other] = [row, next].map(({ start, end }) => text.slice(start, end).trim());
  if (!one!.startsWith('|') || one!.endsWith('|') || other!.startsWith('|')) return false;
  const cells = [one!, other!].map((written) => splitRow(written, 0, written.length).length);
  return cells[0]! + cells[1]! - 1 === row.children.length;
}

/**
 * Whether a text may hold a table with a blank cell: all are filled where the rows around the line of
 * dashes stand at the margin, have as many cells as it, and each cell begins with something plain.
 */
function mayHaveBlanks(text: string): boolean {
  return text.includes('|') && text.split('\n\n').some(hasDoubtfulTable);
}

function hasDoubtfulTable(block: string): boolean {
  if (!block.includes('|')) return false;
  const lines = block.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const at = lines.findIndex(
    (line, index) => line.includes('-') && dashes.test(line) && lines[index - 1]?.includes('|'),
  );
  if (at < 0) return false;
  const columns = splitRow(lines[at]!, 0, lines[at]!.length).length;
  return ![lines[at - 1]!, ...lines.slice(at + 1)].every((row) => isFilled(row, columns));
}

/** The line below a table's head, in lists and quotations too. */
const dashes = /^[\s|:>*+\d.)-]+$/;

const plain = new RegExp(String.raw`^(?:\*\*)?[${letters}\d]|^[$(“«–—-]`);

function isFilled(row: string, columns: number): boolean {
  const cells = splitRow(row, 0, row.length);
  // What begins with a sign may be an entity, an image or HTML, and print nothing.
  return (
    row.startsWith('|') &&
    cells.length === columns &&
    cells.every(({ written }) => plain.test(written))
  );
}
