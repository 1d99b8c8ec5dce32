import type { Align } from '../../../document/block.ts';
import { breakLines, countLines, measure, type Measure } from './break-lines.ts';
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
  /** Space behind each column, besides that in its cells. */
  readonly gutters: readonly number[];
  /** Whether all words stand whole, or at least all figures and parts of words. */
  readonly holds: 'words' | 'figures' | 'nothing';
  /** The longest word, in type that is not made smaller. */
  readonly longest: number;
}

type Choice = Pick<Fit, 'size' | 'across'>;

/** Space at either side of a cell, where there is room. */
const widest = 6;

/** What columns stand apart, besides the space in their cells, where there is room. */
const widestGutter = 18;

/** The same where a column that is set to the right meets one that is not: nothing else parts them. */
const leastGutter = 6;

/** Share of the room that is not left beside a table: one that ends just before the text looks like a mistake. */
const nearlyNothing = 0.05;

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
 * @param whole width of the column that the table stands in
 * @param fills whether it takes all the width, however little its words need
 */
export function fitColumns(
  head: ReadonlyArray<readonly Piece[]>,
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
  align: readonly Align[],
  whole: number,
  fills: boolean,
  setting: Setting,
): Fit {
  const { theme, fonts } = setting;
  const apart = head.map((_, index): number => {
    const meets = index < head.length - 1 && isRight(align[index]) && !isRight(align[index + 1]);
    return meets ? leastGutter : 0;
  });
  const width = whole - apart.reduce((sum, gutter) => sum + gutter, 0);
  const full = theme.size.table;
  const columns = head.map((title, index): Measured[] => {
    const cells = rows.map((row) => row[index]!);
    const measured = [title, ...cells].map((cell) => ({ cell, ...measure(cell, full, fonts) }));
    return align[index] === 'decimal' ? [...measured, ...linedUp(cells, full, setting)] : measured;
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
        lines: (share) => {
          const inner = ((share - around) * full) / size;
          return cells.slice(0, rows.length + 1).map(({ words }) => countLines(words, inner));
        },
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
  const wanted = sumOf(wishes, 'most');
  // A table of short cells is no wider than it needs: eyes must not lose the row between two of them.
  const needed = fills ? width : Math.min(wanted, width);
  const between = Math.max(0, head.length - 1);
  const spare = Math.min(widestGutter, (width - needed) / Math.max(1, between));
  const gutters = apart.map((gutter, index) => (index < between ? gutter + spare : 0));
  const rest = width - needed - between * spare;
  const room = rest < whole * nearlyNothing ? needed + rest : needed;
  return { ...chosen, widths: shareWidth(wishes, room), gutters, holds, longest };
}

function isRight(align: Align): boolean {
  return align === 'right' || align === 'decimal';
}

function sumOf(wishes: readonly Wish[], need: 'firm' | 'least' | 'most'): number {
  return wishes.reduce((sum, wish) => sum + wish[need], 0);
}

interface Measured extends Measure {
  readonly cell: readonly Piece[];
}

/** What figures take together where they are lined up; there is no such cell. */
function linedUp(
  cells: ReadonlyArray<readonly Piece[]>,
  size: number,
  { fonts, lang }: Setting,
): readonly Measured[] {
  const sides = cells.map((cell) => sidesOf(breakLines(cell, Infinity, size, fonts)[0]!, lang));
  const parts = widestSides(sides, size);
  if (!parts) return [];
  const width = parts.before + parts.after;
  return [{ cell: [], words: [], firm: 0, least: width, most: width }];
}
