import type { Theme } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakLines, measure, type Line } from './break-lines.ts';
import { plain, printable, type Look } from './pieces.ts';

/** A text across the page, from the lower left to the upper right corner. Lengths are points. */
export interface Watermark {
  readonly lines: readonly Line[];
  readonly size: number;
  /** Height of a line. */
  readonly height: number;
}

/** In points: larger is coarse, and smaller is taken for a stain. */
const [largest, smallest] = [120, 24];

/** One line is left as it is from this size on. */
const ample = 40;

/** Share of the diagonal of the page that a line may take. */
const share = 0.7;

const look: Look = { ...plain, face: 'bold', colour: 'watermark' };

/**
 * Sets a watermark as large as fits the diagonal of the page: in one line, or in two where one would be
 * small, and in more only where these would be a hairline. Undefined when there is none.
 */
export function setWatermark(
  text: string | undefined,
  { page }: Theme,
  fonts: Fonts,
): Watermark | undefined {
  const words = printable((text ?? '').replaceAll(/\s+/g, ' ').trim());
  if (words === '') return undefined;
  const pieces = [{ text: words, look }];
  const diagonal = Math.hypot(page.width, page.height) * share;
  const { most } = measure(pieces, 1, fonts);
  const set = (size: number): Watermark => ({
    lines: breakLines(pieces, diagonal, size, fonts, 'balanced'),
    size,
    height: size * 1.2,
  });
  const whole = Math.min(largest, diagonal / most);
  if (whole >= ample) return set(whole);
  for (let size = 2 * whole; size > Math.max(smallest, whole); size *= 0.97) {
    const inTwo = set(size);
    if (inTwo.lines.length <= 2) return inTwo;
  }
  return set(Math.max(smallest, whole));
}
