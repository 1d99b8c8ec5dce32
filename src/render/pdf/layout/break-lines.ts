import type { Face } from '../fonts/face.ts';
import { textWidth } from '../fonts/face.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakPoints } from './break-points.ts';
import { chooseBreaks, tolerance, type Breakable, type Shape } from './choose-breaks.ts';
import type { Hyphens } from './hyphens.ts';
import type { Look, Piece } from './pieces.ts';

/** Words in one face and look, set as one string. Lengths are points. */
export interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly look: Look;
  readonly size: number;
  readonly width: number;
  /** The hyphen of a parted word, which is no part of the text. */
  readonly soft?: true;
}

export interface Line {
  /** The last one keeps its blank: it parts words where text is copied or read aloud. */
  readonly fragments: readonly Fragment[];
  /** Of the ink: the last blank does not count. */
  readonly width: number;
  /** Footnotes whose marks stand in the line. */
  readonly cites: readonly string[];
}

/** Words that cannot be parted. */
interface Chunk extends Breakable {
  readonly fragments: readonly Fragment[];
  readonly endsLine: boolean;
  /** What a line that ends with it ends with, where that parts a word. */
  readonly hyphen?: Fragment | undefined;
}

/** Sets lines of at most `width` points, ragged. There is always one line at least. */
export function breakLines(
  pieces: readonly Piece[],
  width: number,
  size: number,
  fonts: Fonts,
  shape: Shape = 'running',
): readonly Line[] {
  const lines: Line[] = [];
  let chunks: Chunk[] = [];
  const flush = (): void => {
    let from = 0;
    for (const to of chooseBreaks(chunks, width, shape)) {
      const fragments = chunks.slice(from, to).flatMap((chunk) => chunk.fragments);
      lines.push(toLine(fragments, chunks[to - 1]?.hyphen));
      from = to;
    }
    chunks = [];
  };
  for (const chunk of chunksOf(pieces, size, fonts, hyphenPoints(pieces))) {
    chunks.push(...(chunk.ink > width + tolerance ? cutToFit(chunk, width) : [chunk]));
    if (chunk.endsLine) flush();
  }
  if (chunks.length > 0 || lines.length === 0) flush();
  return lines;
}

/** The widths of the widest unbreakable words, and of the longest line when nothing is broken. */
export function measure(
  pieces: readonly Piece[],
  size: number,
  fonts: Fonts,
): { readonly least: number; readonly most: number } {
  let [least, most, line] = [0, 0, 0];
  for (const chunk of chunksOf(pieces, size, fonts)) {
    least = Math.max(least, chunk.ink);
    most = Math.max(most, line + chunk.ink);
    line = chunk.endsLine ? 0 : line + chunk.width;
  }
  return { least, most };
}

function chunksOf(
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
    const chunk = toChunk(fragments, text.charAt(to - 1) === '\n' && to < text.length);
    chunks.push(parted.has(to) ? withHyphen(chunk) : chunk);
    from = to;
  }
  return chunks;
}

const none: ReadonlySet<number> = new Set();

/** Offsets at which a line may end with a hyphen, in the text of all pieces. */
function hyphenPoints(pieces: readonly Piece[]): ReadonlySet<number> {
  if (!pieces.some(({ look }) => look.hyphens)) return none;
  const text = textOf(pieces);
  const known = new Map<Hyphens, readonly number[]>();
  const pointsBy = (hyphens: Hyphens | undefined): readonly number[] => {
    const points = hyphens && (known.get(hyphens) ?? hyphens.pointsIn(text));
    if (hyphens && points) known.set(hyphens, points);
    return points ?? [];
  };
  const found = new Set<number>();
  let start = 0;
  for (const { text: own, look } of pieces) {
    const end = start + own.length;
    // The text around it shows whether a word ends with its piece.
    for (const point of pointsBy(look.hyphens)) if (start < point && point < end) found.add(point);
    start = end;
  }
  return found;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** What a parted word costs: as much as most of a line's end left empty in running text. */
const partedWord = 0.05;

function withHyphen(chunk: Chunk): Chunk {
  const last = chunk.fragments.at(-1);
  if (!last) return chunk;
  const hyphen = { ...toFragment('-', last.face, last.look, last.size), soft: true as const };
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

function toFragment(text: string, face: Face, look: Look, size: number): Fragment {
  return { text, face, look, size, width: textWidth(face, text, size) };
}

function toChunk(fragments: readonly Fragment[], endsLine: boolean): Chunk {
  const width = fragments.reduce((sum, fragment) => sum + fragment.width, 0);
  const ink = width - trailingBlank(fragments);
  return { fragments, width, ink, reluctance: reluctanceOf(fragments), endsLine };
}

/** A line had better not end within an address, with a hyphen, or with a word of one or two letters. */
function reluctanceOf(fragments: readonly Fragment[]): number {
  const last = fragments.at(-1)?.text ?? '';
  if (last.endsWith('-') || last.endsWith('\u2010')) return 0.02;
  if (!last.endsWith(' ') && withinAddress.test(last)) return 0.12;
  if (fragments.length > 1 || last.length > 4) return 0;
  return last.trimEnd().length <= 2 ? 0.004 : 0;
}

const withinAddress = /[/?&=#_.@]$/;

function trailingBlank(fragments: readonly Fragment[]): number {
  const last = fragments.at(-1);
  if (!last) return 0;
  const { text, face, size } = last;
  const ink = text.trimEnd();
  const blanks = text.length - ink.length;
  if (blanks === 0) return 0;
  const from = ink.lastIndexOf(' ') + 1;
  const word = text.slice(from);
  if (blanks === 1 && text.endsWith(' ')) return (face.shape(word).blankWidth * size) / 1000;
  return textWidth(face, word, size) - textWidth(face, ink.slice(from), size);
}

/** Parts a chunk that is wider than a line, such as a long word in a narrow column, between its letters. */
function cutToFit(chunk: Chunk, width: number): readonly Chunk[] {
  const parts: Chunk[] = [];
  let current: Fragment[] = [];
  let used = 0;
  for (const fragment of chunk.fragments) {
    for (const letter of fragment.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const set = toFragment(letter, fragment.face, fragment.look, fragment.size);
      if (used > 0 && letter !== ' ' && used + set.width > width) {
        parts.push(toChunk(joined(current), false));
        current = [];
        used = 0;
      }
      current.push(set);
      used += set.width;
    }
  }
  return [...parts, toChunk(joined(current), false)];
}

function toLine(fragments: readonly Fragment[], hyphen?: Fragment): Line {
  const merged = hyphen ? [...joined(fragments), hyphen] : joined(fragments);
  const width = merged.reduce((sum, fragment) => sum + fragment.width, 0);
  const cites = merged.flatMap(({ look }) =>
    look.inside.flatMap((element) => (element.tag === 'Reference' ? [element.footnote] : [])),
  );
  return { fragments: merged, width: width - trailingBlank(merged), cites };
}

/** Joins neighbours of one face and look, so that they are painted as one string. */
function joined(fragments: readonly Fragment[]): readonly Fragment[] {
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const group = groups.at(-1);
    const last = group?.[0];
    if (last && last.look === fragment.look && last.face === fragment.face) group?.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map(asOne);
}

function asOne(group: readonly Fragment[]): Fragment {
  const [first] = group as readonly [Fragment, ...Fragment[]];
  if (group.length === 1) return first;
  const { face, look, size } = first;
  const text = group.map((part) => part.text).join('');
  // Letters are set apart from each other, or closer, within words only.
  const parted = group.every((_, index) => index === 0 || group[index - 1]!.text.endsWith(' '));
  if (!parted) return toFragment(text, face, look, size);
  return { ...first, text, width: group.reduce((sum, { width }) => sum + width, 0) };
}
