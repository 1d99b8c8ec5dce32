import { walk } from '../markdown/node.ts';
import { defineRule } from './define-rule.ts';
import { brokenTableIn } from './broken-table.ts';
import { shorten } from '../schema/shorten.ts';
import { isSoundTable } from './prose/table-lines.ts';
import type { Rule } from './rule.ts';
import { belowTables, rowsWithoutCells, surplusIn } from './table-rows.ts';

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
    parted: {
      en: 'An empty line parts these rows from their table, so they are printed as text.',
      fr: 'Une ligne vide sépare ces rangées de leur tableau; elles seront donc imprimées comme du texte.',
    },
    'parted-hint': {
      en: 'Delete the empty line above.',
      fr: 'Supprimez la ligne vide au-dessus.',
    },
    above: {
      en: 'This table follows a text without an empty line between them, so it is printed as text.',
      fr: 'Ce tableau suit un texte sans ligne vide entre les deux; il sera donc imprimé comme du texte.',
    },
    'above-hint': {
      en: 'Leave an empty line above it.',
      fr: 'Laissez une ligne vide au-dessus.',
    },
    'no-row': {
      en: 'This line is printed as a row of the table above it.',
      fr: 'Cette ligne sera imprimée comme une rangée du tableau au-dessus.',
    },
    'no-row-hint': {
      en: 'Leave an empty line above it; or, if it is a row, write: | {line} |',
      fr: 'Laissez une ligne vide au-dessus; ou, s’il s’agit d’une rangée, écrivez\u00A0: | {line} |',
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
      en: 'Put “|” after the name of the section, and each row on a line of its own below.',
      fr: 'Mettez «\u00A0|\u00A0» après le nom de la section, et chaque rangée sur sa propre ligne au-dessous.',
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
      { yaml: 'background: |\n  Year | Cost\n  2026 | none', at: ['2:3'] },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- | --- |\n  | 2026 | none |\n\n  | 2027 | none |',
        at: ['6:3'],
      },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- | --- |\n  | 2026 | none |\n  Source: the plan',
        at: ['5:3'],
      },
      {
        yaml: 'background: |\n  | Year | Cost |\n  | --- |\n  | 2026 | none |',
        at: ['2:3'],
      },
      {
        yaml: 'background: |\n  | Year | `a | b` |\n  | --- | --- |\n  | 2026 | none |',
        at: ['2:3'],
      },
      {
        yaml: 'background: "| Year | Cost |\n  | --- | --- |\n  | 2026 | none |"',
        at: ['1:14'],
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
    for (const { path, text, root } of bodies) {
      const columnsAbove = new Map(belowTables(root));
      for (const node of walk(root)) {
        if (node.kind === 'table')
          for (const row of rowsWithoutCells(node, text))
            report({
              at: path,
              range: row,
              message: say('no-row', {}),
              hints: [say('no-row-hint', { line: shorten(text.slice(row.start, row.end).trim()) })],
            });
        if (node.kind === 'table')
          for (const { row, columns, cells, first } of surplusIn(node))
            report({
              at: path,
              range: { start: first.start, end: row.end },
              message: say('surplus', { count: columns, cells }),
              hints: [say('surplus-hint', {})],
            });
        if (node.kind !== 'paragraph') continue;
        const broken = brokenTableIn(node, text);
        if (!broken) continue;
        const { kind, columns, cells, start, row } = broken;
        // In a row a sign parts cells within code, too.
        const isInCode = cells > columns && row.includes('`');
        const line = dashesFor(cells);
        const messages = {
          dashes:
            columnsAbove.get(node) === cells
              ? [say('parted', {}), say('parted-hint', {})]
              : [say('dashes', {}), say('dashes-hint', { line })],
          above: [say('above', {}), say('above-hint', {})],
          columns: [
            say('columns', { count: columns, cells }),
            isInCode ? say('surplus-hint', {}) : say('columns-hint', { line }),
          ],
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
    }
  },
});

function dashesFor(count: number): string {
  return `|${' --- |'.repeat(count)}`;
}

function asRow(line: string): string {
  return `| ${line.split(/\t+/).join(' | ')} |`;
}

/** A look for lines with cells that are no plain table, and for tabs between words. */
function mayHaveBrokenTable(text: string): boolean {
  if (text.includes('\t') && /\S[ ]*\t+[ ]*\S/.test(text)) return true;
  if (!text.includes('|')) return false;
  return text
    .split('\n\n')
    .some((block) => block.indexOf('|') < block.lastIndexOf('|') && !isSoundTable(block));
}
