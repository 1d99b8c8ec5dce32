import { bulletSigns } from '../source/list-signs.ts';

/** A sign of a list, and where it stands in a text with the blanks after it. */
export interface Bullets {
  readonly sign: string;
  readonly ranges: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** Every such sign of a paragraph that begins at an offset; none of a dash or a letter, which may be a word. */
export function bulletsIn(paragraph: string, sign: string, offset: number): Bullets {
  const found = bulletSigns.includes(sign)
    ? paragraph.matchAll(new RegExp(`${sign}[ \\t\\u00A0]*`, 'g'))
    : [];
  const ranges = Array.from(found, ({ 0: { length }, index }) => {
    return { start: offset + index, end: offset + index + length };
  });
  return { sign, ranges };
}
