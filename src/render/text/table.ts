import type { Align, Block, Cell } from '../../document/block.ts';
import { pad, parted, widestOf, widestWordOf, widthOf, wrap } from './columns.ts';
import { isForm } from '../../document/form.ts';
import { decimalAt } from '../../document/decimal-sign.ts';
import { drawFields } from './fields.ts';
import { drawWords, type Drawing } from './words.ts';

const gap = '  ';

/**
 * Draws a table as columns side by side, each cell wrapped within its own; where they do not fit, row by
 * row, each cell beside the head of its column.
 */
export function drawTable(
  table: Extract<Block, { kind: 'table' }>,
  width: number,
  drawing: Drawing,
): string[] {
  const { align, head, rows } = table;
  const draw = (cells: readonly Cell[]): string[] => cells.map((cell) => drawWords(cell, drawing));
  const headings = draw(head);
  const body = rows.map(draw);
  const figures = align.map((each, column) =>
    each === 'decimal' ? placesOf(body, column, drawing) : undefined,
  );
  const room = figures.map((places) => '\u00A0'.repeat(places ? places.before + places.after : 0));
  const widths = columnWidths([headings, ...body, room], width);
  if (sum(widths) + gap.length * (widths.length - 1) > width)
    return parted(
      // Heads alone are what there is to read, or to fill in.
      (rows.length > 0 ? body : [[]]).map((row) =>
        drawRecord(headings, row, rows.length === 0 || isForm(table), width, drawing),
      ),
    );
  const drawn = body.map((row) => drawRow(row, widths, align, figures));
  // Where a row takes more than one line, a blank line tells where the next begins.
  const apart = drawn.some((lines) => lines.length > 1);
  const rule = widths.map((columns) => '-'.repeat(columns)).join(gap);
  return [
    ...drawRow(headings, widths, align),
    rule,
    ...drawn.flatMap((lines, index) => (apart && index > 0 ? ['', ...lines] : lines)),
  ];
}

/** An empty cell says nothing beside its head, unless it is to be filled in. */
function drawRecord(
  headings: readonly string[],
  row: readonly string[],
  isToFill: boolean,
  width: number,
  { lang }: Drawing,
): string[] {
  const entries = headings.map((label, column) => ({ label, values: [row[column] ?? ''] }));
  return drawFields(
    entries.filter(({ values }) => isToFill || values[0] !== ''),
    width,
    lang,
  );
}

function drawRow(
  cells: readonly string[],
  widths: readonly number[],
  align: readonly Align[],
  figures: readonly (Places | undefined)[] = [],
): string[] {
  const columns = widths.map((width, column) => {
    const lines = wrap(cells[column] ?? '', width);
    return figures[column]?.lineUp(lines) ?? lines;
  });
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0, align[column]))
      .join(gap),
  );
}

/** Columns on either side of the place where figures line up. */
interface Places {
  readonly before: number;
  readonly after: number;
  /** Puts behind a figure the blanks that bring it to that place. */
  readonly lineUp: (lines: readonly string[]) => readonly string[];
}

function placesOf(
  rows: ReadonlyArray<readonly string[]>,
  column: number,
  { lang }: Drawing,
): Places {
  const split = (cell: string): readonly [before: number, after: number] => {
    const at = decimalAt(cell, lang);
    return [widthOf(cell.slice(0, at)), widthOf(cell.slice(at))];
  };
  const sides = rows.map((row) => split(row[column] ?? ''));
  const before = Math.max(0, ...sides.map(([own]) => own));
  const after = Math.max(0, ...sides.map(([, own]) => own));
  const lineUp: Places['lineUp'] = (lines) =>
    lines.map((line) => line + ' '.repeat(Math.max(0, after - split(line)[1])));
  return { before, after, lineUp };
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
