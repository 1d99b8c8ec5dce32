import type { Fonts } from '../fonts/chain.ts';
import { chooseBreaks, tolerance, type Shape } from './choose-breaks.ts';
import { chunksOf, cutToFit, firmWidth, type Chunk } from './chunk.ts';
import { joined, trailingBlank, widthOf, type Fragment } from './fragment.ts';
import { hyphenPoints } from './hyphen-points.ts';
import type { Piece } from './pieces.ts';

export interface Line {
  /** The last one keeps its blank: it parts words where text is copied or read aloud. */
  readonly fragments: readonly Fragment[];
  /** Of the ink: the last blank does not count. */
  readonly width: number;
  /** Footnotes whose marks stand in the line. */
  readonly cites: readonly string[];
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

/** What a text needs, in points. */
export interface Measure {
  /** The widest figure, or part of a word where words may be cut. */
  readonly firm: number;
  /** The widest unbreakable word. */
  readonly least: number;
  /** The longest line when nothing is broken. */
  readonly most: number;
  readonly words: readonly Chunk[];
}

export function measure(pieces: readonly Piece[], size: number, fonts: Fonts): Measure {
  let [firm, least, most, line] = [0, 0, 0, 0];
  const words = chunksOf(pieces, size, fonts);
  for (const chunk of words) {
    // What is narrower needs no look at its letters.
    if (chunk.ink > firm) firm = Math.max(firm, firmWidth(chunk));
    least = Math.max(least, chunk.ink);
    most = Math.max(most, line + chunk.ink);
    line = chunk.endsLine ? 0 : line + chunk.width;
  }
  return { firm, least, most, words };
}

/** How many lines words take at a width that is no less than each of them. */
export function countLines(words: readonly Chunk[], width: number): number {
  let count = 1;
  let line = 0;
  let ended = false;
  for (const { ink, width: own, endsLine } of words) {
    if (ended || (line > 0 && line + ink > width + tolerance)) {
      count += 1;
      line = 0;
    }
    line += own;
    ended = endsLine;
  }
  return count;
}

function toLine(fragments: readonly Fragment[], hyphen?: Fragment): Line {
  const merged = hyphen ? [...joined(fragments), hyphen] : joined(fragments);
  const cites = merged.flatMap(({ look }) =>
    look.inside.flatMap((element) => (element.tag === 'Reference' ? [element.footnote] : [])),
  );
  return { fragments: merged, width: widthOf(merged) - trailingBlank(merged), cites };
}
