import type { Align } from '../../../document/block.ts';
import type { Line } from './break-lines.ts';
import { baselineIn } from './paragraph.ts';
import type { Box, PlacedLine, Strip } from './strip.ts';
import type { Element } from './structure.ts';

export interface SetCell {
  readonly lines: readonly SetLine[];
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

export interface SetLine {
  readonly line: Line;
  readonly element: Element;
  /** Space above, where a new value begins in the same cell. */
  readonly apart?: number;
}

export interface RowStyle {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly height: number;
  /** Space above and below the text. */
  readonly padding: number;
  readonly shade: boolean;
  /** What a row is not lower than. */
  readonly least?: number;
  /** Height of a page below the table's head. */
  readonly room: number;
}

const hairline = 0.5;

/**
 * A row as strips, one for each line. Its cells stand side by side, and it stays on one page. In a row
 * taller than a page each cell begins where the one before it ends, so that what is read on paper, in
 * the structure and in the stream of content comes in one order.
 */
export function rowStrips(cells: readonly SetCell[], style: RowStyle): readonly Strip[] {
  const heights = cells.map(({ lines }) =>
    lines.reduce((sum, { apart = 0 }) => sum + apart + style.height, 0),
  );
  const tallest = Math.max(style.height, ...heights) + 2 * style.padding;
  const whole = tallest <= style.room;
  const spare = Math.max(0, (style.least ?? 0) - tallest);
  const starts = whole ? cells.map(() => 0) : startsInTurn(cells);
  const count = Math.max(1, ...cells.map((cell, index) => starts[index]! + cell.lines.length));
  const row = Symbol('row');
  return Array.from({ length: count }, (_, index): Strip => {
    const apart = cells.map(({ lines }, at) => lines[index - starts[at]!]?.apart ?? 0);
    const top = index === 0 ? style.padding : Math.max(0, ...apart);
    const height = top + style.height + (index === count - 1 ? style.padding + spare : 0);
    const together = whole || index === 1 || index === count - 1;
    return {
      height,
      gap: 0,
      glued: index > 0 && together,
      row,
      lines: cells.flatMap((cell, column) =>
        placed(cell, column, index - starts[column]!, top, style),
      ),
      boxes: boxes(style, height, index === count - 1),
    };
  });
}

/** The strip that each cell begins in: that of the last line before it. */
function startsInTurn(cells: readonly SetCell[]): readonly number[] {
  let start = 0;
  return cells.map(({ lines }) => {
    const own = start;
    start += Math.max(lines.length - 1, 0);
    return own;
  });
}

function placed(
  cell: SetCell,
  column: number,
  index: number,
  top: number,
  { size, height }: RowStyle,
): readonly PlacedLine[] {
  const set = cell.lines[index];
  if (!set) return [];
  const spare = cell.width - set.line.width;
  const shift =
    cell.align === 'right' || cell.align === 'decimal'
      ? spare
      : cell.align === 'center'
        ? spare / 2
        : 0;
  const baseline = top + baselineIn(height, size);
  return [{ ...set, x: cell.x + shift, baseline, cell: column }];
}

function boxes({ x, width, shade }: RowStyle, height: number, last: boolean): readonly Box[] {
  const box = { x, width, bridges: false };
  return [
    ...(shade ? [{ ...box, y: 0, height, colour: 'tableHead' as const }] : []),
    ...(last ? [{ ...box, y: height - hairline, height: hairline, colour: 'line' as const }] : []),
  ];
}
