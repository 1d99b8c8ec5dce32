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
  /** Of what stands after, a sign behind a blank, as in “5,9 %”. */
  readonly sign: number;
}

/** A blank and a sign such as $, % or M$; words such as “million” stay with their figure. */
const blankAndSign = /\s\p{L}?[%$€£]$/u;

/** Measures a figure. The mark of a footnote stands behind it. */
export function sidesOf({ fragments, width }: Line, lang: Locale): Sides {
  const mark = fragments.findIndex(({ look }) => look.rise > 0);
  const figure = mark < 0 ? fragments : fragments.slice(0, mark);
  const text = textOf(figure);
  const at = decimalAt(text, lang);
  const before = widthTo(figure, at);
  const after = Math.max(0, width - before);
  const start = text.search(blankAndSign);
  return { before, after, sign: start < at ? 0 : width - widthTo(figure, start) };
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
 * Lines figures up, and the signs behind them: the widest stands at the right of its column, as the head
 * does, and cells that have less behind their decimal sign end before it, but for their sign. A column without the room for it is set to the right.
 */
export function lineUp(
  rows: ReadonlyArray<readonly SetCell[]>,
  align: readonly Align[],
  lang: Locale,
): ReadonlyArray<readonly SetCell[]> {
  const spare = align.map((each, column) =>
    each === 'decimal'
      ? spareIn(
          rows.flatMap((row) => row[column] ?? []),
          lang,
        )
      : [],
  );
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const own = spare[column]?.[row];
      if (!own) return cell;
      const lines = cell.lines.map((set) => ({ ...set, line: stretched(set.line, own.within) }));
      return { ...cell, lines, width: cell.width - own.behind };
    }),
  );
}

/** Width that stays empty before the sign of a figure and behind all of it. */
interface Spare {
  readonly within: number;
  readonly behind: number;
}

function spareIn(cells: readonly SetCell[], lang: Locale): readonly Spare[] {
  if (cells.some(({ lines }) => lines.length > 1)) return [];
  const sides = cells.map(({ lines }) => sidesOf(lines[0]!.line, lang));
  const { before, after, sign } = widestSides(sides);
  const fits = cells.every(({ width }) => before + after <= width + tolerance);
  if (!fits) return [];
  return sides.map((own): Spare => {
    const behind = own.sign > 0 ? sign - own.sign : after - own.after;
    return { within: Math.max(0, after - own.after - behind), behind };
  });
}

/** A line whose blank before its sign is wider. */
function stretched(line: Line, by: number): Line {
  const fragments = [...line.fragments];
  const index = fragments.findIndex(({ text }) => blankAndSign.test(text.trimEnd()));
  if (by === 0 || index < 0) return line;
  const { text, face, look, size } = fragments[index]!;
  const cut = text.trimEnd().search(blankAndSign) + 1;
  const figure = toFragment(text.slice(0, cut), face, look, size);
  const sign = toFragment(text.slice(cut), face, look, size);
  fragments.splice(index, 1, { ...figure, width: figure.width + by }, sign);
  return { ...line, fragments, width: line.width + by };
}

/** The widest parts on either side, which a column has room for where all its figures line up. */
export function widestSides(all: readonly Sides[]): Sides {
  const sign = Math.max(0, ...all.map((own) => own.sign));
  return {
    before: Math.max(0, ...all.map(({ before }) => before)),
    after: sign + Math.max(0, ...all.map((own) => own.after - own.sign)),
    sign,
  };
}

function widthUpTo({ text, face, look, size }: Fragment, end: number): number {
  return toFragment(text.slice(0, end), face, look, size).width;
}
