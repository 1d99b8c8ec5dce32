import { table, type Tables } from './sfnt.ts';

/**
 * The glyph of each character, from the `cmap` table in its format 4 (16-bit) form, which every font of
 * `assets/fonts` has; 0 where the font has none.
 */
export function readCharacterMap(tables: Tables): (codePoint: number) => number {
  const map = format4(table(tables, 'cmap'));
  const known = new Map<number, number>();
  return (codePoint) => {
    let glyph = known.get(codePoint);
    if (glyph === undefined) known.set(codePoint, (glyph = lookUp(map, codePoint)));
    return glyph;
  };
}

interface Format4 {
  readonly view: DataView;
  readonly start: number;
  readonly segments: number;
}

function format4(view: DataView): Format4 {
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const start = view.getUint32(4 + index * 8 + 4);
    if (view.getUint16(start) === 4)
      return { view, start, segments: view.getUint16(start + 6) / 2 };
  }
  throw new Error('The font has no cmap of format 4');
}

function lookUp({ view, start, segments }: Format4, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  for (let index = 0; index < segments; index += 1) {
    if (view.getUint16(ends + index * 2) < codePoint) continue;
    const first = view.getUint16(starts + index * 2);
    if (first > codePoint) return 0;
    const delta = view.getUint16(starts + (segments + index) * 2);
    const rangeAt = starts + (segments * 2 + index) * 2;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
