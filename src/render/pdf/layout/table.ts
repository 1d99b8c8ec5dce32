import type { Block, Cell } from '../../../document/block.ts';
import { isForm } from '../../../document/form.ts';
import { breakLines } from './break-lines.ts';
import { lineUp } from './decimals.ts';
import { fitColumns, type Fit } from './fit-columns.ts';
import { headLook, toPieces, type Look, type Piece } from './pieces.ts';
import { setRecords } from './records.ts';
import { rowStrips, type RowStyle, type SetCell } from './rows.ts';
import { numberIn, roomFor, type Column, type Setting } from './setting.ts';
import { keptWhole, type Stack } from './strip.ts';
import { grow, type Element } from './structure.ts';
import { tableStack } from './table-stack.ts';

/** Points above and below the lines of a cell. */
const padding = 3.5;

/** Height of a row that is signed by hand: half an inch. */
const signature = 36;

/** Up to this number, rows that take no more than this share of a page are not parted. */
const [fewRows, largestWhole] = [5, 0.25];

/**
 * A table as wide as its words need, or as its column. Its head is repeated on every page that it runs over. Where even small
 * type leaves no room for its words, it is set row by row.
 */
export function setTable(
  table: Extract<Block, { kind: 'table' }>,
  parent: Element,
  column: Column,
  setting: Setting,
): Stack {
  const count = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const filled = (cells: readonly Cell[]): readonly Cell[] =>
    Array.from({ length: count }, (_, index) => cells[index] ?? []);
  const pieces = (cell: Cell, look: Look): readonly Piece[] =>
    toPieces(cell, look, numberIn(setting));
  const head = filled(table.head).map((cell) => pieces(cell, headLook));
  const rows = table.rows.map((row) => filled(row).map((cell) => pieces(cell, setting.plain)));
  const form = isForm(table);
  const fit = fitColumns(head, rows, table.align, column.width, form, setting);
  if (rows.length > 0 && isBetterAsRecords(fit, column))
    return setRecords(table.head, table.rows, parent, column, setting, form ? signature : 0);
  const { size, across, widths, gutters } = fit;
  const element = grow(parent, 'Table');
  const height = size * setting.theme.leading.table;
  const style: RowStyle = {
    x: column.x,
    width: widths.reduce((sum, width, index) => sum + width + gutters[index]!, 0),
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
      const width = widths[index]! - 2 * across;
      const owner = grow(tr, tag, tag === 'TH' ? { scope: 'Column' } : {});
      const lines = breakLines(cell, width, size, setting.fonts).map((line) => ({
        line,
        element: owner,
      }));
      const start = x + across;
      x += widths[index]! + gutters[index]!;
      return { lines, x: start, width, align: table.align[index] };
    });
  };
  // PDF/UA knows no head of nothing (ISO 32000-1, table 337): without rows the head is all of the body.
  const top = grow(element, rows.length > 0 ? 'THead' : 'TBody');
  const headCells = set(head, grow(top, 'TR'), 'TH');
  const headStrips = rowStrips(headCells, { ...style, shade: true });
  const body = rows.length > 0 ? grow(element, 'TBody') : top;
  const rowCells = rows.map((row) => set(row, grow(body, 'TR'), 'TD'));
  const look = form ? { ...style, least: signature } : style;
  const rowSets = lineUp(rowCells, table.align, size, setting.lang).map((cells) =>
    rowStrips(cells, look),
  );
  const stack = tableStack(headStrips, rowSets, column);
  return rows.length <= fewRows ? keptWhole(stack, roomFor(setting) * largestWhole) : stack;
}

/** Share of a column that a word has at least beside its label. */
const besideLabel = 0.55;

/** A word that has no room in a record, either, is cut in the table, unless figures were cut there, too. */
function isBetterAsRecords({ holds, longest }: Fit, column: Column): boolean {
  return holds === 'nothing' || (holds === 'figures' && longest <= column.width * besideLabel);
}
