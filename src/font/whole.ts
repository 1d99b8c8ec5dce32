import { isSoundMap } from './character-map.ts';
import type { Tables } from './sfnt.ts';

/** The tables that setting and embedding text reads, and how long each is at the least. */
const needed: Readonly<Record<string, number>> = {
  cmap: 4,
  glyf: 0,
  head: 54,
  hhea: 36,
  hmtx: 4,
  loca: 4,
  maxp: 6,
  name: 6,
  'OS/2': 68,
  post: 32,
};

/** Whether all that is read of a font later is there. @throws RangeError where a table ends early */
export function isWhole(tables: Tables): boolean {
  const short = Object.entries(needed).some(
    ([tag, least]) => (tables.get(tag)?.byteLength ?? -1) < least,
  );
  if (short) return false;
  const head = tables.get('head')!;
  const unitsPerEm = head.getUint16(18);
  // Of OS/2 the second version brought heights that ours read.
  const os2 = tables.get('OS/2')!;
  if (os2.getUint16(0) > 1 && os2.byteLength < 90) return false;
  return (
    unitsPerEm >= 16 &&
    unitsPerEm <= 16_384 &&
    hasAdvances(tables) &&
    hasOutlines(tables) &&
    isSoundMap(tables.get('cmap')!, countOf(tables))
  );
}

function countOf(tables: Tables): number {
  return tables.get('maxp')!.getUint16(4);
}

function hasAdvances(tables: Tables): boolean {
  const full = tables.get('hhea')!.getUint16(34);
  const count = countOf(tables);
  return (
    full > 0 && full <= count && tables.get('hmtx')!.byteLength >= full * 4 + (count - full) * 2
  );
}

const wordArguments = 0x01;
const moreParts = 0x20;
/** What follows a part's place, by the flag that says so: a scale, two of them, a matrix. */
const scales: ReadonlyArray<readonly [flag: number, bytes: number]> = [
  [0x08, 2],
  [0x40, 4],
  [0x80, 8],
];

/** Whether each glyph has its outline, and each part of a composite one is a glyph. */
function hasOutlines(tables: Tables): boolean {
  const [loca, glyf] = [tables.get('loca')!, tables.get('glyf')!];
  const long = tables.get('head')!.getInt16(50) === 1;
  const count = countOf(tables);
  if (count === 0 || loca.byteLength < (count + 1) * (long ? 4 : 2)) return false;
  const offset = (glyph: number): number =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    if (start > end || end > glyf.byteLength) return false;
    if (end === start) continue;
    const outline = new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
    if (outline.byteLength < 10) return false;
    if (outline.getInt16(0) < 0 && !hasParts(outline, count)) return false;
  }
  return true;
}

function hasParts(outline: DataView, count: number): boolean {
  let at = 10;
  let flags = moreParts;
  while (flags & moreParts) {
    flags = outline.getUint16(at);
    if (outline.getUint16(at + 2) >= count) return false;
    at += 4 + (flags & wordArguments ? 4 : 2);
    at += scales.find(([flag]) => flags & flag)?.[1] ?? 0;
  }
  return at <= outline.byteLength;
}
