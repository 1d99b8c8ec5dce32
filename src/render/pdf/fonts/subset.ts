import { table, writeTables, type Tables } from '../../../font/sfnt.ts';

/** The part of a font that a document uses, with its glyphs numbered anew from 0 in order of first use. */
export interface Subset {
  /** The new number of a glyph. */
  includeGlyph(glyph: number): number;
  /** The font file that the PDF embeds. */
  encode(): Uint8Array;
}

/** Starts a subset that holds glyph 0 (.notdef), which every font needs. */
export function createSubset(tables: Tables): Subset {
  const numbers = new Map<number, number>([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    let number = numbers.get(glyph);
    if (number === undefined) numbers.set(glyph, (number = numbers.size));
    return number;
  };
  return { includeGlyph, encode: () => encode(tables, numbers, includeGlyph) };
}

function encode(
  tables: Tables,
  numbers: ReadonlyMap<number, number>,
  includeGlyph: (glyph: number) => number,
): Uint8Array {
  const outlines: Uint8Array[] = [];
  // A map grows while it is walked: parts of composite glyphs come after all glyphs of the text.
  for (const glyph of numbers.keys())
    outlines.push(renumbered(outlineOf(tables, glyph), includeGlyph));
  const { glyf, loca } = joined(outlines);
  return writeTables(
    new Map([
      ['glyf', glyf],
      ['loca', loca],
      ['hmtx', metricsOf(tables, [...numbers.keys()])],
      ['head', patched(table(tables, 'head'), 50, 1)],
      ['hhea', patched(table(tables, 'hhea'), 34, numbers.size)],
      ['maxp', patched(table(tables, 'maxp'), 4, numbers.size)],
    ]),
  );
}

function outlineOf(tables: Tables, glyph: number): Uint8Array {
  const loca = table(tables, 'loca');
  const glyf = table(tables, 'glyf');
  const long = table(tables, 'head').getInt16(50) === 1;
  const offset = (index: number): number =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
  const start = offset(glyph);
  return new Uint8Array(glyf.buffer, glyf.byteOffset + start, offset(glyph + 1) - start).slice();
}

const wordArguments = 0x01;
const oneScale = 0x08;
const moreParts = 0x20;
const twoScales = 0x40;
const matrix = 0x80;

/** Puts the new numbers of its parts into a composite glyph. */
function renumbered(outline: Uint8Array, includeGlyph: (glyph: number) => number): Uint8Array {
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
  let at = 10;
  let flags = moreParts;
  while (flags & moreParts) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)));
    at += 4 + (flags & wordArguments ? 4 : 2);
    if (flags & oneScale) at += 2;
    else if (flags & twoScales) at += 4;
    else if (flags & matrix) at += 8;
  }
  return outline;
}

function joined(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const aligned = (length: number): number => (length + 3) & ~3;
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + aligned(outline.length), 0));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let offset = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, offset);
    offset += aligned(outline.length);
    loca.setUint32((index + 1) * 4, offset);
  }
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function metricsOf(tables: Tables, glyphs: readonly number[]): Uint8Array {
  const metrics = table(tables, 'hmtx');
  const full = table(tables, 'hhea').getUint16(34);
  const written = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [index, glyph] of glyphs.entries()) {
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
    written.setUint16(index * 4, metrics.getUint16(Math.min(glyph, full - 1) * 4));
    written.setInt16(index * 4 + 2, metrics.getInt16(bearing));
  }
  return new Uint8Array(written.buffer);
}

function patched(view: DataView, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
  new DataView(copy.buffer).setUint16(offset, value);
  return copy;
}
