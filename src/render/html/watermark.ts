import type { Theme } from '../../theme/theme.ts';
import { cssString } from './css-string.ts';

/** As in the PDF: larger is coarse, and one line is left as it is from the second size on. In points. */
const [largest, ample] = [120, 40];

/** In ems, as in the style sheet. */
const lineHeight = 1.2;

/**
 * How a printed page sets its watermark, from the lower left to the upper right: in one line, or in two
 * where one would be small. Browsers cut off what reaches into the margins, and a page holds no font, so
 * the widths are those of wide bold letters.
 */
export function watermarkProperties(
  text: string,
  { page, margin }: Theme,
): Readonly<Record<string, string>> {
  const width = page.width - margin.left - margin.right;
  const height = page.height - margin.top - margin.bottom;
  // What is turned by half a right angle is as wide as its length and its height together, over √2.
  const room = Math.min(width, height) * Math.SQRT2;
  const words = text.trim().split(/\s+/);
  const [one, two] = [widthOf(words.join(' ')), widthInTwo(words)].map(
    (ems, index) => room / (ems + (index + 1) * lineHeight),
  ) as [number, number];
  const size = Math.floor(Math.min(largest, one >= ample ? one : Math.max(one, two)));
  const lines = size <= one ? 1 : 2;
  return {
    'watermark-words': cssString(words.join(' ')),
    'watermark-width': `${Math.floor(room - lines * lineHeight * size)}pt`,
    'watermark-size': `${size}pt`,
  };
}

/** The longer of two lines, where they are parted best. In ems. */
function widthInTwo(words: readonly string[]): number {
  const longer = words.map((_, at) =>
    Math.max(...[words.slice(0, at), words.slice(at)].map((line) => widthOf(line.join(' ')))),
  );
  return Math.min(...longer);
}

/** In ems. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (/[\s.,:;!'’|ijlI]/.test(letter)) return 0.4;
  if (/[mwMW—@%]/.test(letter)) return 1.1;
  return /[\p{Ll}\d-]/u.test(letter) ? 0.7 : 0.82;
}
