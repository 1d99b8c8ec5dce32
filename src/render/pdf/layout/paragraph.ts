import type { Theme } from '../../../theme/theme.ts';
import type { Line } from './break-lines.ts';
import type { Element } from './structure.ts';
import type { Bookmark, Strip } from './strip.ts';

/** Share of the size by which the baseline lies below the middle of its line: half the height of capitals. */
const belowMiddle = 0.357;

/** Baseline of text of a size in a line of a height, from the top of the line. */
export function baselineIn(height: number, size: number): number {
  return height / 2 + size * belowMiddle;
}

/**
 * One strip a line; two stay together at either end (no widows, no orphans). `whole` keeps all of them on
 * one page.
 */
export function lineStrips(
  lines: readonly Line[],
  style: {
    readonly element: Element;
    readonly x: number;
    readonly size: number;
    readonly height: number;
    readonly whole: boolean;
    readonly bookmark?: Bookmark;
  },
): readonly Strip[] {
  const { element, x, size, height } = style;
  return lines.map((line, index) => ({
    height,
    gap: 0,
    glued: index > 0 && (style.whole || index === 1 || index === lines.length - 1),
    lines: [{ line, element, x, baseline: baselineIn(height, size), cell: 0 }],
    boxes: [],
    ...(index === 0 && style.bookmark ? { bookmark: style.bookmark } : {}),
  }));
}

/** Size of a heading by its level. */
export function headingSize(theme: Theme, level: number): number {
  const { h1, h2, h3, h4 } = theme.size;
  return [h1, h2, h3, h4][level - 1] ?? h4;
}
