import type { Align, Cell } from '../../../document/block.ts';
import { breakLines } from './break-lines.ts';
import { lineUp } from './decimals.ts';
import { fitColumns } from './fit-columns.ts';
import { headLook, toPieces, type Look, type Piece } from './pieces.ts';
import { rowStrips, type RowStyle, type SetCell } from './rows.ts';
import { numberIn, roomFor, type Column, type Setting } from './setting.ts';
import type { Stack } from './strip.ts';
import { grow, type Element } from './structure.ts';
import { tableStack } from './table-stack.ts';

/** Points above and below the lines of a cell. */
const padding = 3.5;

/** A table over the width of its column. Its head is repeated on every page that it runs over. */
export function setTable(
  table: {
    readonly align: readonly Align[];
    readonly head: readonly Cell[];
    readonly rows: ReadonlyArray<readonly Cell[]>;
  },
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const element = grow(parent, 'Table');
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const filled = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: count }, (_, index) => cells[index] ?? []);
  const pieces = (cell: Cell, look: Look): readonly Piece[] =>
    toPieces(cell, look, numberIn(setting));
  const head = filled(table.head).map((cell) => pieces(cell, headLook));
  const rows = table.rows.map((row) => filled(row).map((cell) => pieces(cell, setting.plain)));
  const { size, across, widths } = fitColumns(head, rows, table.align, column.width, setting);
  const height = size * setting.theme.leading.table;
  const style: RowStyle = {
    x: column.x,
    width: column.width,
    size,
    height,
    padding,
    shade: false,
    room: roomFor(setting) - 3 * height,
  };
  const set = (
    row: readonly (readonly Piece[])[],
    tr: Element,
    tag: 'TH' | 'TD',
  ): readonly SetCell[] => {
    let x = column.x;
    return row.map((cell, index): SetCell => {
      const width = (widths[index] ?? 0) - 2 * across;
      const owner = grow(tr, tag, tag === 'TH' ? { scope: 'Column' } : {});
      const lines = breakLines(cell, width, size, setting.fonts).map((line) => ({
        line,
        element: owner,
      }));
      const start = x + across;
      x += widths[index] ?? 0;
      return { lines, x: start, width, align: table.align[index] };
    });
  };
  const headCells = set(head, grow(grow(element, 'THead'), 'TR'), 'TH');
  const headStrips = rowStrips(headCells, { ...style, shade: true });
  const body = grow(element, 'TBody');
  const rowCells = rows.map((row) => set(row, grow(body, 'TR'), 'TD'));
  const rowSets = lineUp(rowCells, table.align, setting.lang).map((cells) =>
    rowStrips(cells, style),
  );
  return tableStack(headStrips, rowSets, column);
}
