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
}

export interface RowStyle {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly height: number;
  /** Space above and below the text. */
  readonly padding: number;
  readonly shade: boolean;
}

/** Up to this number of lines a row stays on one page; a taller one may go over, two lines at least. */
const smallest = 12;
const hairline = 0.5;

/** A row as strips, one for each line of its tallest cell. */
export function rowStrips(cells: readonly SetCell[], style: RowStyle): readonly Strip[] {
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const row = Symbol('row');
  return Array.from({ length: count }, (_, index): Strip => {
    const top = index === 0 ? style.padding : 0;
    const height = top + style.height + (index === count - 1 ? style.padding : 0);
    const short = count <= smallest || index === 1 || index === count - 1;
    return {
      height,
      gap: 0,
      glued: index > 0 && short,
      row,
      lines: cells.flatMap((cell, column) => placed(cell, column, index, top, style)),
      boxes: boxes(style, height, index === count - 1),
    };
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
  const shift = cell.align === 'right' ? spare : cell.align === 'center' ? spare / 2 : 0;
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
