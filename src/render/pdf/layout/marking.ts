import type { MarkingStyle } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakLines, measure, type Line } from './break-lines.ts';
import { plain, printable, type Look } from './pieces.ts';

/** A marking in as many lines as it needs. */
export interface SetMarking {
  readonly lines: readonly Line[];
  /** Points. */
  readonly size: number;
}

const look: Look = { ...plain, face: 'bold', colour: 'marking' };

/** Height of a line of a marking as a multiple of its size. */
export const markingLeading = 1.2;

/** Share of the room across a page that a marking in the corner may take; the running title is beside it. */
const cornerShare = 0.65;

/**
 * Sets a marking in lines of at most `width` points, which end after a caveat where one fits, and all
 * together at most `height` points high: smaller than the theme says only where they have no other way.
 */
export function setMarking(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  style: MarkingStyle,
  fonts: Fonts,
): SetMarking {
  const words = printable(text.replaceAll(/\s+/g, ' ').trim());
  if (words === '') return { lines: [], size: style.size };
  const room = style.position === 'top-right' ? width * cornerShare : width;
  for (let { size } = style; ; size *= 0.95) {
    const lines = linesOf(words, room, size, style.separator, fonts);
    const high = lines.length * size * markingLeading;
    const isWhole = longestWord(words, size, fonts) <= room;
    if ((isWhole && high <= height) || size < smallest) return { lines, size };
  }
}

/** What no marking is smaller than, in points. */
const smallest = 6;

function linesOf(
  words: string,
  width: number,
  size: number,
  separator: string,
  fonts: Fonts,
): readonly Line[] {
  const set = (text: string, room: number): readonly Line[] =>
    breakLines([{ text, look }], room, size, fonts, 'balanced');
  const fits = (text: string): boolean => set(text, Infinity)[0]!.width <= width;
  const parts = separator.trim() === '' ? [words] : partsOf(words, separator);
  const groups: string[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group !== undefined && fits(`${group}${part}`)) groups[groups.length - 1] = group + part;
    else groups.push(part);
  }
  return groups.flatMap((group) => set(group, width));
}

/** The classification and each caveat, with the separator after all but the last. */
function partsOf(words: string, separator: string): readonly string[] {
  const parts = words.split(separator);
  return parts.map((part, index) => (index < parts.length - 1 ? part + separator : part));
}

function longestWord(words: string, size: number, fonts: Fonts): number {
  return measure([{ text: words, look }], size, fonts).least;
}
