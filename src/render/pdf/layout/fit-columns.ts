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
  /** Whether all words stand whole, or at least all figures and parts of words. */
  readonly holds: 'words' | 'figures' | 'nothing';
  /** The longest word, in type that is not made smaller. */
  readonly longest: number;
}

type Choice = Pick<Fit, 'size' | 'across'>;

/** Space at either side of a cell, where there is room. */
const widest = 6;

/** What a column is not narrower than, words or none. */
const leastColumn = 48;

/** How much wider than its words a table is, and the share of its room from which it takes all of it. */
const [ease, nearlyAll] = [1.25, 0.75];

/** The smallest type that is read without effort on paper, and the largest share that type is made smaller by. */
const smallestType = 7.5;
const smallestShare = 0.6;

/** Closer cells first, then smaller type, half a point at a time. */
function* fits(size: number): Generator<Choice, undefined> {
  yield { size, across: widest };
  const least = Math.min(size, Math.max(smallestType, size * smallestShare));
  for (let next = size; next > least; next -= 0.5) yield { size: next, across: 4 };
  yield { size: least, across: 3 };
}

/**
 * The first way to set a table that leaves every word whole, else the last; then words are cut.
 * @param head cells of the columns' heads
 * @param fills whether it takes all the width, however little its words need
 */
export function fitColumns(
  head: ReadonlyArray<readonly Piece[]>,
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
  align: readonly Align[],
  width: number,
  fills: boolean,
  setting: Setting,
): Fit {
  const { theme, fonts } = setting;
  const full = theme.size.table;
  const columns = head.map((title, index): Measured[] => {
    const cells = rows.map((row) => row[index]!);
    const measured = [title, ...cells].map((cell) => ({ cell, ...measure(cell, full, fonts) }));
    return align[index] === 'decimal' ? [...measured, linedUp(cells, full, setting)] : measured;
  });
  let chosen: Choice = { size: full, across: widest };
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
    if (sumOf(wishes, 'least') <= width) break;
  }
  const holds =
    sumOf(wishes, 'least') <= width
      ? 'words'
      : sumOf(wishes, 'firm') <= width
        ? 'figures'
        : 'nothing';
  const longest = Math.max(0, ...columns.flat().map(({ least }) => least));
  const room = fills ? width : narrowed(wishes, width);
  return { ...chosen, widths: shareWidth(wishes, room), holds, longest };
}

function sumOf(wishes: readonly Wish[], need: 'firm' | 'least'): number {
  return wishes.reduce((sum, wish) => sum + wish[need], 0);
}

/** A table of short cells is no wider than it needs: eyes must not lose the row between two of them. */
function narrowed(wishes: readonly Wish[], width: number): number {
  const wanted = wishes.reduce((sum, { most }) => sum + Math.max(most, leastColumn), 0) * ease;
  return wanted > width * nearlyAll ? width : wanted;
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
