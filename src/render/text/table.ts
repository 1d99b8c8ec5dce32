import type { Align, Block, Cell } from '../../document/block.ts';
import { pad, parted, widestOf, widestWordOf, wrap } from './columns.ts';
import { drawFields } from './fields.ts';
import { drawWords, type Drawing } from './words.ts';

const gap = '  ';

/**
 * Draws a table as columns side by side, each cell wrapped within its own; where they do not fit, row by
 * row, each cell beside the head of its column.
 */
export function drawTable(
  { align, head, rows }: Extract<Block, { kind: 'table' }>,
  width: number,
  drawing: Drawing,
): string[] {
  const draw = (cells: readonly Cell[]): string[] => cells.map((cell) => drawWords(cell, drawing));
  const headings = draw(head);
  const body = rows.map(draw);
  const widths = columnWidths([headings, ...body], width);
  if (sum(widths) + gap.length * (widths.length - 1) > width)
    return parted(body.map((row) => drawRecord(headings, row, width, drawing)));
  const drawn = body.map((row) => drawRow(row, widths, align));
  // Where a row takes more than one line, a blank line tells where the next begins.
  const apart = drawn.some((lines) => lines.length > 1);
  const rule = widths.map((columns) => '-'.repeat(columns)).join(gap);
  return [
    ...drawRow(headings, widths, align),
    rule,
    ...drawn.flatMap((lines, index) => (apart && index > 0 ? ['', ...lines] : lines)),
  ];
}

/** An empty cell says nothing beside its head. */
function drawRecord(
  headings: readonly string[],
  row: readonly string[],
  width: number,
  { lang }: Drawing,
): string[] {
  const entries = headings.map((label, column) => ({ label, values: [row[column] ?? ''] }));
  return drawFields(
    entries.filter(({ values }) => values[0] !== ''),
    width,
    lang,
  );
}

function drawRow(
  cells: readonly string[],
  widths: readonly number[],
  align: readonly Align[],
): string[] {
  const columns = widths.map((width, column) => wrap(cells[column] ?? '', width));
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0, align[column]))
      .join(gap),
  );
}

/**
 * Every column as wide as its widest line; where they are too wide together, the widest are narrowed
 * until they fit, but none below its longest word.
 */
function columnWidths(rows: ReadonlyArray<readonly string[]>, width: number): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const least = columns.map((cells) => widestWordOf(cells));
  const widths = columns.map((cells, column) => {
    const wanted = widestOf(cells.flatMap((cell) => cell.split('\n')));
    return Math.max(1, least[column] ?? 0, Math.min(wanted, width));
  });
  const room = width - gap.length * (columns.length - 1);
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    const widest = widestThat(widths, least);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Index of the widest column that can still be narrowed; -1 where none can. */
function widestThat(widths: readonly number[], least: readonly number[]): number {
  return widths.reduce((found, width, column) => {
    if (width <= Math.max(1, least[column] ?? 0)) return found;
    return width > (widths[found] ?? 0) ? column : found;
  }, -1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
