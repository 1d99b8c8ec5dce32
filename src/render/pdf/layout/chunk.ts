import type { Fonts } from '../fonts/chain.ts';
import { breakPoints } from './break-points.ts';
import type { Breakable } from './choose-breaks.ts';
import { joined, toFragment, trailingBlank, widthOf, type Fragment } from './fragment.ts';
import { textOf, type Look, type Piece } from './pieces.ts';

/** Words that cannot be parted. */
export interface Chunk extends Breakable {
  readonly fragments: readonly Fragment[];
  readonly endsLine: boolean;
  /** What a line that ends with it ends with, where that parts a word. */
  readonly hyphen?: Fragment | undefined;
}

/**
 * Cuts a text into chunks, each up to a place where a line may end.
 * @param parted offsets at which it may end with a hyphen
 */
export function chunksOf(
  pieces: readonly Piece[],
  size: number,
  fonts: Fonts,
  parted: ReadonlySet<number> = none,
): readonly Chunk[] {
  const text = textOf(pieces);
  const chunks: Chunk[] = [];
  let index = 0;
  let pieceStart = 0;
  let from = 0;
  const whole = breakPoints(text);
  const points = parted.size === 0 ? whole : [...whole, ...parted].toSorted((a, b) => a - b);
  for (const to of points) {
    const fragments: Fragment[] = [];
    for (;;) {
      const piece = pieces[index];
      if (!piece) break;
      const pieceEnd = pieceStart + piece.text.length;
      const part = text.slice(Math.max(from, pieceStart), Math.min(to, pieceEnd));
      addFragments(fragments, part, piece.look, size, fonts);
      if (pieceEnd > to) break;
      index += 1;
      pieceStart = pieceEnd;
    }
    const chunk = toChunk(fragments, text.charAt(to - 1) === '\n');
    chunks.push(parted.has(to) ? withHyphen(chunk) : chunk);
    from = to;
  }
  return chunks;
}

const none: ReadonlySet<number> = new Set();

/** What a parted word costs: as much as most of a line's end left empty in running text. */
const partedWord = 0.05;

function withHyphen(chunk: Chunk): Chunk {
  const { face, look, size } = chunk.fragments.at(-1)!;
  const hyphen = { ...toFragment('-', face, look, size), soft: true as const };
  const ink = chunk.width + hyphen.width;
  return { ...chunk, ink, reluctance: partedWord, parted: true, hyphen };
}

function addFragments(
  fragments: Fragment[],
  text: string,
  look: Look,
  size: number,
  fonts: Fonts,
): void {
  const printed = unprinted.test(text) ? text.replaceAll('\u2060', '').replace('\n', ' ') : text;
  for (const run of fonts.runs(printed, look.face))
    fragments.push(toFragment(run.text, run.face, look, size * look.scale));
}

/** What steers lines and has no ink. */
const unprinted = /[\u2060\n]/;

function toChunk(fragments: readonly Fragment[], endsLine: boolean): Chunk {
  const width = widthOf(fragments);
  const ink = width - trailingBlank(fragments);
  return { fragments, width, ink, reluctance: reluctanceOf(fragments), endsLine };
}

/** A line had better not end within an address, least of all between its slashes, with a hyphen, or with a word of one or two letters. */
function reluctanceOf(fragments: readonly Fragment[]): number {
  const last = fragments.at(-1)?.text ?? '';
  if (last.endsWith('-') || last.endsWith('\u2010')) return 0.02;
  if (withinAddress.test(last)) return /[/@]$/.test(last) ? 0.12 : 0.3;
  return fragments.length === 1 && last.trimEnd().length <= 2 ? 0.004 : 0;
}

/** It ends with neither a blank nor a dash. */
const withinAddress = /[^\s\u2010-\u2014\u1400-]$/;

/** Letters that stay together, at least, on either side of a cut. */
const leastPart = 3;

/** Letters of which a word can always be cut into parts: any longer word can be made of parts of three to five. */
const partOfWord = 2 * leastPart - 1;

/**
 * Width that a chunk needs where its words may be cut: that of its widest part. A figure is whole, since
 * half of it would be read as another one.
 */
export function firmWidth(chunk: Chunk): number {
  const words = chunk.fragments.map(({ text }) => text).join('');
  if (isFigure(words)) return chunk.ink;
  const letters = lettersOf(chunk);
  if (letters.length <= partOfWord) return chunk.ink;
  const ends = [0];
  for (const { width } of letters) ends.push(ends.at(-1)! + width);
  const parts = ends.slice(partOfWord).map((end, index) => end - ends[index]!);
  return Math.min(chunk.ink, Math.max(...parts));
}

/** A number, with its currency, its sign and a unit of a few letters: "$12,000,000.00", "4.5%", "30km". */
function isFigure(text: string): boolean {
  return /\d/.test(text) && text.replaceAll(/\P{L}/gu, '').length <= leastPart;
}

/**
 * Parts a chunk that is wider than a line, such as a long word in a narrow column, between its letters:
 * as many as fit on each line, and none of one or two where that can be helped.
 */
export function cutToFit(chunk: Chunk, width: number): readonly Chunk[] {
  const letters = lettersOf(chunk);
  const parts: Chunk[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = from;
    let used = 0;
    for (; to < letters.length; to += 1) {
      const letter = letters[to]!;
      if (to > from && letter.text !== ' ' && used + letter.width > width) break;
      used += letter.width;
    }
    const left = letters.slice(to).filter(({ text }) => text.trim() !== '').length;
    const lack = leastPart - left;
    if (left > 0 && lack > 0 && to - from - lack >= leastPart) to -= lack;
    parts.push(toChunk(joined(letters.slice(from, to)), false));
    from = to;
  }
  return parts;
}

/** Each letter by itself, with its marks. */
function lettersOf({ fragments }: Chunk): readonly Fragment[] {
  return fragments.flatMap(({ text, face, look, size }) =>
    (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).map((letter) =>
      toFragment(letter, face, look, size),
    ),
  );
}
