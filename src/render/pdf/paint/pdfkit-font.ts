import type { Face, Run } from '../fonts/face.ts';
import { table, type Tables } from '../fonts/sfnt.ts';
import { createSubset, type Subset } from '../fonts/subset.ts';

/** What pdfkit 0.20 asks of a font; it takes any object of this shape instead of one of fontkit. */
export interface PdfkitFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: boolean };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  /** Fonts of the same name are one font to pdfkit when these agree, so they must not. */
  readonly _tables: { readonly head: { readonly checkSumAdjustment: number } };
  layout(text: string): Run;
  createSubset(): Subset;
  getGlyph(glyph: number): { readonly advanceWidth: number };
}

/**
 * A face as pdfkit takes it. WA7, that words are laid out once only, needs no more than this: `layout` gives
 * the very runs that the lines were broken with. pdfkit scales runs in place to thousandths of an em, which
 * leaves ours as they are.
 */
export function pdfkitFont(face: Face): PdfkitFont {
  const { tables } = face;
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const os2 = table(tables, 'OS/2');
  const post = table(tables, 'post');
  return {
    postscriptName: face.name,
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    post: { isFixedPitch: post.getUint32(12) !== 0 },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    _tables: { head: { checkSumAdjustment: head.getUint32(8) } },
    layout: (text) => face.shape(text),
    createSubset: () => createSubset(tables),
    getGlyph: (glyph) => ({ advanceWidth: advanceOf(tables, glyph) }),
  };
}

function advanceOf(tables: Tables, glyph: number): number {
  return table(tables, 'hmtx').getUint16(glyph * 4);
}
