import type { Theme } from '../../../theme/theme.ts';
import { textWidth, wordsOf, type Face, type Glyph } from '../fonts/face.ts';
import type { Fragment } from '../layout/break-lines.ts';
import { currentFont, type EmbeddedFont, type Pdfkit } from './pdfkit.ts';
import { pdfkitFont } from './pdfkit-font.ts';

/** Puts text and boxes on the current page; lengths are points from its top left corner. */
export interface Ink {
  /** Sets a fragment from the left end of its baseline. `last`: its trailing blank is not underlined. */
  readonly text: (fragment: Fragment, x: number, baseline: number, last: boolean) => void;
  readonly box: (area: Area, colour: keyof Theme['colour']) => void;
  /** Forgets the colour in use: after a page has begun or a graphics state was restored. */
  readonly forget: () => void;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Starts to paint in the colours of a theme. A font is embedded when it is first used. */
export function createInk(doc: Pdfkit, theme: Theme): Ink {
  const known = new Set<Face>();
  let used: string | undefined;
  const dip = (colour: keyof Theme['colour']): void => {
    const wanted = theme.colour[colour];
    if (wanted !== used) doc.fillColor(wanted);
    used = wanted;
  };
  const box: Ink['box'] = ({ x, y, width, height }, colour) => {
    dip(colour);
    doc.rect(x, y, width, height).fill();
  };
  const text: Ink['text'] = (fragment, x, baseline, last) => {
    const { face, look, size } = fragment;
    if (fragment.text === '') return;
    if (!known.has(face)) doc.registerFont(face.name, pdfkitFont(face));
    known.add(face);
    dip(look.colour);
    doc.font(face.name);
    show(doc, fragment, x, baseline - (size * look.rise) / look.scale);
    if (look.line === 'none') return;
    const width = last ? textWidth(face, fragment.text.trimEnd(), size) : fragment.width;
    const offset = look.line === 'under' ? size * 0.12 : -size * 0.27;
    box({ x, y: baseline + offset, width, height: Math.max(0.5, size * 0.05) }, look.colour);
  };
  return { text, box, forget: () => (used = undefined) };
}

/**
 * WA7: writes the text operators, of the very runs that the lines were broken with. pdfkit's own `text()`
 * measures the text again and saves the graphics state around each string: half the time of painting
 * and a third of the page's content.
 */
function show(doc: Pdfkit, { face, text, size, soft }: Fragment, x: number, y: number): void {
  const font = currentFont(doc);
  const codes = codesOf(font);
  doc.page.fonts[font.id] ??= font.ref();
  const commands = [`BT /${font.id} ${rounded(size)} Tf ${matrix(x, y)}`];
  let shown = '';
  let codesInRow = '';
  let pen = 0;
  let moved = false;
  const flush = (): void => {
    if (codesInRow) shown += `<${codesInRow}>`;
    if (shown) commands.push(`[${shown}] TJ`);
    shown = codesInRow = '';
  };
  for (const word of wordsOf(text)) {
    const { glyphs, positions } = face.shape(word);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset, yOffset, xAdvance } = positions[index]!;
      const offset = xOffset !== 0 || yOffset !== 0;
      if (offset || moved) {
        flush();
        commands.push(matrix(x + ((pen + xOffset) * size) / 1000, y - (yOffset * size) / 1000));
      }
      moved = offset;
      codesInRow += codes.get(glyph.id) ?? include(glyph, font, codes);
      if (xAdvance !== glyph.advanceWidth) {
        shown += `<${codesInRow}>${rounded(glyph.advanceWidth - xAdvance)}`;
        codesInRow = '';
      }
      pen += xAdvance;
    }
  }
  flush();
  const shownText = `${commands.join(' ')} ET`;
  // ISO 32000-1, 14.8.2.2.3: who copies or hears the text gets the word without its hyphen.
  doc.addContent(soft ? `/Span <</ActualText <FEFF00AD>>> BDC ${shownText} EMC` : shownText);
}

/** The codes that a font has given so far, as four hexadecimal digits, by glyph. */
const knownCodes = new WeakMap<EmbeddedFont, Map<number, string>>();

function codesOf(font: EmbeddedFont): Map<number, string> {
  const known = knownCodes.get(font) ?? new Map<number, string>();
  knownCodes.set(font, known);
  return known;
}

/** Puts a glyph into the font of the file. */
function include(
  { id, advanceWidth, codePoints }: Glyph,
  { subset, widths, unicode }: EmbeddedFont,
  codes: Map<number, string>,
): string {
  const place = subset.includeGlyph(id);
  widths[place] ??= advanceWidth;
  unicode[place] ??= codePoints;
  const code = place.toString(16).padStart(4, '0');
  codes.set(id, code);
  return code;
}

/** pdfkit turns the page upside down, so that y counts downwards; text has to be turned back. */
function matrix(x: number, y: number): string {
  return `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`;
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
