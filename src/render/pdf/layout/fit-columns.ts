import type { Align } from '../../../document/block.ts';
import { breakLines, measure, type Measure } from './break-lines.ts';
import { shareWidth, type Wish } from './columns.ts';
import { sidesOf, widestSides } from './decimals.ts';
import type { Piece } from './pieces.ts';
import type { Setting } from './setting.ts';

/** What the columns of a table are set with. Lengths are points. */
export interface Fit {
  readonly size: number;
  /** Space at either side of a cell. */
  readonly across: number;
  readonly widths: readonly number[];
}

/** Space at either side of a cell, where there is room. */
const widest = 6;

/** The smallest type that is read without effort on paper, and the largest share that type is made smaller by. */
const smallestType = 7.5;
const smallestShare = 0.6;

/** Closer cells first, then smaller type, half a point at a time. */
function* fits(size: number): Generator<Omit<Fit, 'widths'>, undefined> {
  yield { size, across: widest };
  const least = Math.min(size, Math.max(smallestType, size * smallestShare));
  for (let next = size; next > least; next -= 0.5) yield { size: next, across: 4 };
  yield { size: least, across: 3 };
}

/**
 * The first way to set a table that leaves every word whole, else the last; then words are cut.
 * @param head cells of the columns' heads
 */
export function fitColumns(
  head: ReadonlyArray<readonly Piece[]>,
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
  align: readonly Align[],
  width: number,
  setting: Setting,
): Fit {
  const { theme, fonts } = setting;
  const full = theme.size.table;
  const columns = head.map((title, index): Measured[] => {
    const cells = rows.map((row) => row[index] ?? []);
    const measured = [title, ...cells].map((cell) => ({ cell, ...measure(cell, full, fonts) }));
    return align[index] === 'decimal' ? [...measured, linedUp(cells, full, setting)] : measured;
  });
  let chosen: Omit<Fit, 'widths'> = { size: full, across: widest };
  let wishes: readonly Wish[] = [];
  for (chosen of fits(full)) {
    const { size, across } = chosen;
    // A point more than needed, so that no sum of widths rounds to a broken line.
    const around = 2 * across + 1;
    const largest = (widths: readonly number[]): number => Math.max(size, ...widths) + around;
    const scaled = (widths: readonly number[]): number =>
      largest(widths.map((each) => (each * size) / full));
    wishes = columns.map((cells): Wish => {
      const most = scaled(cells.map((cell) => cell.most));
      return {
        firm: scaled(cells.map((cell) => cell.firm)),
        least: scaled(cells.map((cell) => cell.least)),
        most,
        filled: (share) =>
          largest(
            cells.flatMap((each) => {
              const longest = (each.most * size) / full;
              if (longest + around <= share) return [longest];
              return breakLines(each.cell, share - around, size, fonts).map((line) => line.width);
            }),
          ),
      };
    });
    if (wishes.reduce((sum, { least }) => sum + least, 0) <= width) break;
  }
  return { ...chosen, widths: shareWidth(wishes, width) };
}

interface Measured extends Measure {
  readonly cell: readonly Piece[];
}

/** What figures take together when they are lined up; there is no such cell. */
function linedUp(
  cells: ReadonlyArray<readonly Piece[]>,
  size: number,
  { fonts, lang }: Setting,
): Measured {
  const sides = cells.map((cell) => sidesOf(breakLines(cell, Infinity, size, fonts)[0]!, lang));
  const { before, after } = widestSides(sides);
  return { cell: [], firm: 0, least: 0, most: before + after };
}
