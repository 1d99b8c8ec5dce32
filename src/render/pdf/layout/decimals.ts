import type { Align } from '../../../document/block.ts';
import { decimalAt } from '../../../document/decimal-sign.ts';
import type { Locale } from '../../../locale/message.ts';
import type { Line } from './break-lines.ts';
import { tolerance } from './choose-breaks.ts';
import { toFragment, type Fragment } from './fragment.ts';
import type { SetCell } from './rows.ts';

/** Widths of a line's ink to either side of the place where its column lines up, in points. */
export interface Sides {
  readonly before: number;
  readonly after: number;
  /** Of what stands after, all behind the decimals, as “ $” or “ million”; there is none without a figure. */
  readonly unit: number | undefined;
}

/** By how much units may differ in a column that is lined up, as a multiple of its size. */
const largestDifference = 4;

/** The decimals of a figure, where its whole number ends. */
const decimals = /^[.,]\d+/;

/** Measures a figure. The mark of a footnote stands behind it. */
export function sidesOf({ fragments, width }: Line, lang: Locale): Sides {
  const mark = fragments.findIndex(({ look }) => look.rise > 0);
  const figure = mark < 0 ? fragments : fragments.slice(0, mark);
  const text = textOf(figure);
  const at = decimalAt(text, lang);
  const before = widthTo(figure, at);
  const end = at + (decimals.exec(text.slice(at))?.[0].length ?? 0);
  const unit = /\d/.test(text) ? Math.max(0, width - widthTo(figure, end)) : undefined;
  return { before, after: Math.max(0, width - before), unit };
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

/** Width of the first letters of some fragments. */
function widthTo(fragments: readonly Fragment[], letters: number): number {
  let left = letters;
  let before = 0;
  for (const fragment of fragments) {
    before += widthUpTo(fragment, left);
    left -= fragment.text.length;
    if (left <= 0) break;
  }
  return before;
}

/**
 * Lines figures up, with what stands behind each: the widest of that ends at the right of the column, as
 * the head does, and cells that have less behind their decimal sign end before it. A column without the
 * room for it, or in which a bare “0 $” stands below millions in words, is set to the right.
 * @param size of the type, in points
 */
export function lineUp(
  rows: ReadonlyArray<readonly SetCell[]>,
  align: readonly Align[],
  size: number,
  lang: Locale,
): ReadonlyArray<readonly SetCell[]> {
  const empty = align.map((each, column) =>
    each === 'decimal'
      ? emptyBehind(
          rows.flatMap((row) => row[column] ?? []),
          size,
          lang,
        )
      : [],
  );
  return rows.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, width: cell.width - (empty[column]?.[row] ?? 0) })),
  );
}

/** Width that stays empty behind each figure of a column. */
function emptyBehind(cells: readonly SetCell[], size: number, lang: Locale): readonly number[] {
  if (cells.some(({ lines }) => lines.length > 1)) return [];
  const sides = cells.map(({ lines }) => sidesOf(lines[0]!.line, lang));
  const widest = widestSides(sides, size);
  if (!widest) return [];
  const { before, after } = widest;
  const fits = cells.every(({ width }) => before + after <= width + tolerance);
  return fits ? sides.map((own) => after - own.after) : [];
}

/**
 * The widest parts on either side, which a column has room for where all its figures line up; none
 * where what stands behind the figures differs so much that these would stand far from the right end.
 * @param size of the type, in points
 */
export function widestSides(
  all: readonly Sides[],
  size: number,
): Pick<Sides, 'before' | 'after'> | undefined {
  const units = all.flatMap(({ unit }) => unit ?? []);
  if (Math.max(...units) - Math.min(...units) > largestDifference * size) return undefined;
  return {
    before: Math.max(0, ...all.map(({ before }) => before)),
    after: Math.max(0, ...all.map(({ after }) => after)),
  };
}

function widthUpTo({ text, face, look, size }: Fragment, end: number): number {
  return toFragment(text.slice(0, end), face, look, size).width;
}
