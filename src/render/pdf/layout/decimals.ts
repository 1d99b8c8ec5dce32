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
}

/** Measures a figure. The mark of a footnote stands behind it. */
export function sidesOf({ fragments, width }: Line, lang: Locale): Sides {
  const mark = fragments.findIndex(({ look }) => look.rise > 0);
  const figure = mark < 0 ? fragments : fragments.slice(0, mark);
  let left = decimalAt(
    figure
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    lang,
  );
  let before = 0;
  for (const fragment of figure) {
    before += widthUpTo(fragment, left);
    left -= fragment.text.length;
    if (left <= 0) break;
  }
  return { before, after: Math.max(0, width - before) };
}

/**
 * Lines figures up: the widest stands at the right of its column, as the head does, and cells that have
 * less behind their decimal sign end before it. A column without the room for it is set to the right.
 */
export function lineUp(
  rows: ReadonlyArray<readonly SetCell[]>,
  align: readonly Align[],
  lang: Locale,
): ReadonlyArray<readonly SetCell[]> {
  const empty = align.map((each, column) =>
    each === 'decimal'
      ? emptyBehind(
          rows.flatMap((row) => row[column] ?? []),
          lang,
        )
      : [],
  );
  return rows.map((cells, row) =>
    cells.map((cell, column) => ({ ...cell, width: cell.width - (empty[column]?.[row] ?? 0) })),
  );
}

/** Width that stays empty behind each figure of a column. */
function emptyBehind(cells: readonly SetCell[], lang: Locale): readonly number[] {
  if (cells.some(({ lines }) => lines.length > 1)) return [];
  const sides = cells.map(({ lines }) => sidesOf(lines[0]!.line, lang));
  const { before, after } = widestSides(sides);
  const fits = cells.every(({ width }) => before + after <= width + tolerance);
  return fits ? sides.map((own) => after - own.after) : [];
}

/** The widest parts on either side, which a column has room for where all its figures line up. */
export function widestSides(all: readonly Sides[]): Sides {
  return {
    before: Math.max(0, ...all.map(({ before }) => before)),
    after: Math.max(0, ...all.map(({ after }) => after)),
  };
}

function widthUpTo({ text, face, look, size }: Fragment, end: number): number {
  return toFragment(text.slice(0, end), face, look, size).width;
}
