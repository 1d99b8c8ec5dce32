import { unitsPerEm, type Face, type Run } from '../fonts/face.ts';
import { table, type Tables } from '../../../font/sfnt.ts';
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
  /** What pdfkit knows a font by; it is never called. */
  layout(text: string): Run;
  createSubset(): Subset;
  getGlyph(glyph: number): { readonly advanceWidth: number };
}

/**
 * A face as pdfkit takes it, to be embedded: its text is written by `ink.ts`.
 */
export function pdfkitFont(face: Face): PdfkitFont {
  const { tables } = face;
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const os2 = table(tables, 'OS/2');
  const post = table(tables, 'post');
  const scale = 1000 / unitsPerEm(tables);
  const length = (view: DataView, offset: number): number => view.getInt16(offset) * scale;
  return {
    postscriptName: face.name,
    // Every length here is one of thousandths of an em; what is embedded keeps its own units.
    unitsPerEm: 1000,
    ascent: length(hhea, 4),
    descent: length(hhea, 6),
    lineGap: length(hhea, 8),
    ...heightsOf(os2, scale),
    italicAngle: post.getInt32(4) / 0x10000,
    bbox: {
      minX: length(head, 36),
      minY: length(head, 38),
      maxX: length(head, 40),
      maxY: length(head, 42),
    },
    post: { isFixedPitch: post.getUint32(12) !== 0 },
    head: { macStyle: { italic: (head.getUint16(44) & 2) !== 0 } },
    _tables: { head: { checkSumAdjustment: head.getUint32(8) } },
    layout: (text) => face.shape(text),
    createSubset: () => createSubset(tables),
    getGlyph: (glyph) => ({ advanceWidth: advanceOf(tables, glyph) * scale }),
  };
}

function advanceOf(tables: Tables, glyph: number): number {
  return table(tables, 'hmtx').getUint16(glyph * 4);
}

/** Version 2 of the table and later have both; before it PDF readers are given what most fonts have. */
function heightsOf(os2: DataView, scale: number): { xHeight: number; capHeight: number } {
  if (os2.getUint16(0) < 2) return { xHeight: 500, capHeight: 700 };
  return { xHeight: os2.getInt16(86) * scale, capHeight: os2.getInt16(88) * scale };
}
