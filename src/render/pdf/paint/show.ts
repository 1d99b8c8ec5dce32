import { wordsOf, type Glyph, type Run } from '../fonts/face.ts';
import type { Fragment } from '../layout/fragment.ts';
import type { EmbeddedFont, Pdfkit } from './pdfkit-types.ts';

/**
 * WA7: writes the text operators, of the very runs that the lines were broken with. pdfkit's own `text()`
 * measures the text again and saves the graphics state around each string: half the time of painting
 * and a third of the page's content.
 */
export function show(
  doc: Pdfkit,
  font: EmbeddedFont,
  { face, text, size, soft }: Fragment,
  at: Point,
): void {
  doc.page.fonts[font.id] ??= font.ref();
  const words = wordsOf(text).map((word) => ({ word, run: face.shape(word) }));
  const inRow = words.every(({ run }) => run.inRow);
  const shown = inRow ? inOneRow(words, font) : placedOneByOne(words, font, at, size);
  const operators = `BT /${font.id} ${rounded(size)} Tf ${matrix(at.x, at.y)} ${shown} ET`;
  // ISO 32000-1, 14.8.2.2.3: who copies or hears the text gets the word without its hyphen.
  doc.addContent(soft ? `/Span <</ActualText <FEFF00AD>>> BDC ${operators} EMC` : operators);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Word {
  readonly word: string;
  readonly run: Run;
}

function inOneRow(words: readonly Word[], font: EmbeddedFont): string {
  const codes = codesOf(font);
  let shown = '';
  for (const { word, run } of words) {
    let known = codes.words.get(word);
    if (known === undefined) codes.words.set(word, (known = codesInRow(run, font, codes)));
    shown += known;
  }
  return `[<${shown.endsWith('<') ? shown.slice(0, -1) : `${shown}>`}] TJ`;
}

/** The codes of glyphs in a row, parted where one is set closer or farther: `0001>12<0002`. */
function codesInRow({ glyphs, positions }: Run, font: EmbeddedFont, codes: Codes): string {
  let shown = '';
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance } = positions[index]!;
    shown += codes.glyphs.get(glyph.id) ?? include(glyph, font, codes);
    if (xAdvance !== glyph.advanceWidth) shown += `>${rounded(glyph.advanceWidth - xAdvance)}<`;
  }
  return shown;
}

/** Operators for words with marks, each of which has its place above or below a letter. */
function placedOneByOne(
  words: readonly Word[],
  font: EmbeddedFont,
  { x, y }: Point,
  size: number,
): string {
  const codes = codesOf(font);
  const commands: string[] = [];
  let shown = '';
  let pen = 0;
  let moved = false;
  const flush = (): void => {
    if (shown) commands.push(`[${shown.replaceAll('><', '')}] TJ`);
    shown = '';
  };
  for (const { glyphs, positions } of words.map(({ run }) => run)) {
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset, yOffset, xAdvance } = positions[index]!;
      const offset = xOffset !== 0 || yOffset !== 0;
      if (offset || moved) {
        flush();
        commands.push(matrix(x + ((pen + xOffset) * size) / 1000, y - (yOffset * size) / 1000));
      }
      moved = offset;
      shown += `<${codes.glyphs.get(glyph.id) ?? include(glyph, font, codes)}>`;
      if (xAdvance !== glyph.advanceWidth) shown += rounded(glyph.advanceWidth - xAdvance);
      pen += xAdvance;
    }
  }
  flush();
  return commands.join(' ');
}

/** What a font has written so far, as four hexadecimal digits a glyph: by glyph, and by word. */
interface Codes {
  readonly glyphs: Map<number, string>;
  readonly words: Map<string, string>;
}

const knownCodes = new WeakMap<EmbeddedFont, Codes>();

function codesOf(font: EmbeddedFont): Codes {
  let known = knownCodes.get(font);
  if (!known) knownCodes.set(font, (known = { glyphs: new Map(), words: new Map() }));
  return known;
}

/** Puts a glyph into the font of the file. */
function include(
  { id, advanceWidth, codePoints }: Glyph,
  { subset, widths, unicode }: EmbeddedFont,
  codes: Codes,
): string {
  const place = subset.includeGlyph(id);
  widths[place] ??= advanceWidth;
  unicode[place] ??= codePoints;
  const code = place.toString(16).padStart(4, '0');
  codes.glyphs.set(id, code);
  return code;
}

/** pdfkit turns the page upside down, so that y counts downwards; text has to be turned back. */
function matrix(x: number, y: number): string {
  return `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`;
}

/** A length as a PDF needs it: a thousandth of a point is more than printers can show. */
export function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
