import { breakLines, measure } from './break-lines.ts';
import type { Piece } from './pieces.ts';
import { rowStrips, type RowStyle } from './rows.ts';
import type { Column, Setting } from './setting.ts';
import type { Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

/** A label, and beside it one or more values, each on lines of its own. */
export interface Pair {
  readonly label: readonly Piece[];
  readonly values: ReadonlyArray<readonly Piece[]>;
}

/** Share of the column that labels may take. */
const largestLabel = 0.35;

/** Space between two values of one label. */
const betweenValues = 3;

/** Space between a label and its value. */
const gutter = 18;

/** Width of the labels, in points: that of the widest, where it leaves room for the values. */
export function labelWidth(
  labels: ReadonlyArray<readonly Piece[]>,
  column: Column,
  size: number,
  { fonts }: Setting,
): number {
  const widest = Math.max(0, ...labels.map((label) => measure(label, size, fonts).most));
  return Math.min(widest + 1, column.width * largestLabel);
}

/** Sets pairs as rows of `body`, each a head and a cell. */
export function setPairs(
  pairs: readonly Pair[],
  body: Element,
  first: number,
  column: Column,
  style: RowStyle,
  { fonts }: Setting,
): ReadonlyArray<readonly Strip[]> {
  const { size } = style;
  const second = column.width - first - gutter;
  return pairs.map(({ label, values }) => {
    const row = grow(body, 'TR');
    const head = grow(row, 'TH', { scope: 'Row' });
    const cell = grow(row, 'TD');
    const labelLines = breakLines(label, first, size, fonts);
    const valueLines = (values.length === 0 ? [[]] : values).flatMap((value, index) => {
      const owner = values.length > 1 ? grow(cell, 'P') : cell;
      return breakLines(value, second, size, fonts).map((line, at) => ({
        line,
        element: owner,
        // One person must be told from the next.
        apart: index > 0 && at === 0 ? betweenValues : 0,
      }));
    });
    const labels = labelLines.map((line) => ({ line, element: head }));
    return rowStrips(
      [
        { lines: labels, x: column.x, width: first, align: 'left' },
        { lines: valueLines, x: column.x + first + gutter, width: second, align: 'left' },
      ],
      style,
    );
  });
}
