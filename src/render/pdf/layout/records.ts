import { plainText, type Cell } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import { labelWidth, setPairs, type Pair } from './pairs.ts';
import { headLook, textOf, toPieces, type Piece } from './pieces.ts';
import type { RowStyle } from './rows.ts';
import { inset, numberIn, roomFor, type Column, type Setting } from './setting.ts';
import { keptWhole, nothing, pile, type Stack, type Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';
import { tableStack } from './table-stack.ts';

/** Points above and below the lines of a pair, and at either side. */
const [padding, across] = [1.5, 6];

/** Share of a page that a record may take and still be kept whole. */
const largestWhole = 0.25;

/**
 * Sets a table whose columns have no room beside each other row by row, as the text format does: each
 * cell beside the head of its column, in a table for each row. An empty cell says nothing beside its head.
 * @param least height of a pair that is to be filled in by hand, empty cells too; 0 for a table that is not
 */
export function setRecords(
  head: readonly Cell[],
  rows: ReadonlyArray<readonly Cell[]>,
  parent: Element,
  column: Column,
  setting: Setting,
  least: number,
): Stack {
  const { size, leading } = setting.theme;
  const style: RowStyle = {
    x: column.x,
    width: column.width,
    size: size.table,
    height: size.table * leading.table,
    padding,
    shade: false,
    room: roomFor(setting),
    ...(least > 0 && { least }),
  };
  const pieces = (cell: Cell, look = setting.plain): readonly Piece[] =>
    toPieces(cell, look, numberIn(setting));
  const labelOf = (cell: Cell): readonly Piece[] => pieces(cell, headLook);
  const inner = { ...inset(column, across), width: column.width - 2 * across };
  const first = labelWidth(head.map(labelOf), inner, style.size, setting);
  return pile(
    rows.map((row) => {
      const pairs = row.flatMap((cell, index): readonly Pair[] => {
        const value = pieces(cell);
        if (least === 0 && textOf(value).trim() === '') return [];
        return [{ label: labelOf(head[index] ?? []), values: [value] }];
      });
      if (pairs.length === 0) return nothing;
      const summary = nameOf(head[0] ?? [], row[0] ?? [], setting);
      const body = grow(grow(parent, 'Table', { summary }), 'TBody');
      const set = (some: readonly Pair[], look: RowStyle): ReadonlyArray<readonly Strip[]> =>
        setPairs(some, body, first, inner, look, setting);
      // The first pair, as a rule the row's name, shows where the row begins, and what it is on a new page.
      const top = set(pairs.slice(0, 1), { ...style, shade: true });
      const rest = set(pairs.slice(1), style).map((strips, index) =>
        least === 0 && index < pairs.length - 2
          ? strips.map((strip) => ({ ...strip, boxes: [] }))
          : strips,
      );
      const stack = tableStack(top.flat(), rest, column);
      return keptWhole(stack, roomFor(setting) * largestWhole);
    }),
  );
}

/** What a record is called where it is read aloud. */
function nameOf(head: Cell, cell: Cell, { lang }: Setting): string {
  const [label, value] = [head, cell].map((words) => plainText(words).trim());
  if (!label || !value) return label || value || '';
  return `${translate(lang, 'document/labelled', { label })} ${value}`;
}
