import { table, type Tables } from './sfnt.ts';

/**
 * The glyph of each character, from the `cmap` table in its format 4 (16-bit) form, which nearly every font
 * has; 0 where the font has none.
 * @throws Error where there is no such table, which no sound font lacks
 */
export function readCharacterMap(tables: Tables): (codePoint: number) => number {
  const map = format4(table(tables, 'cmap'));
  if (!map) throw new Error('The font has no cmap of format 4');
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

function format4(view: DataView): Format4 | undefined {
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const start = view.getUint32(4 + index * 8 + 4);
    if (view.getUint16(start) === 4)
      return { view, start, segments: view.getUint16(start + 6) / 2 };
  }
  return undefined;
}

/** Whether the table gives glyphs that there are, in the order that it must have. @throws RangeError */
export function isSoundMap(view: DataView, glyphs: number): boolean {
  const map = format4(view);
  if (!map) return false;
  let before = -1;
  for (let index = 0; index < map.segments; index += 1) {
    const { first, last, glyphOf } = segment(map, index);
    if (first <= before || last < first) return false;
    for (let code = first; code <= last; code += 1) if (glyphOf(code) >= glyphs) return false;
    before = last;
  }
  return true;
}

function lookUp(map: Format4, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const ends = map.start + 14;
  for (let index = 0; index < map.segments; index += 1) {
    if (map.view.getUint16(ends + index * 2) < codePoint) continue;
    const { first, glyphOf } = segment(map, index);
    return first > codePoint ? 0 : glyphOf(codePoint);
  }
  return 0;
}

interface Segment {
  readonly first: number;
  readonly last: number;
  /** Of a character within it. */
  readonly glyphOf: (codePoint: number) => number;
}

function segment({ view, start, segments }: Format4, index: number): Segment {
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const first = view.getUint16(starts + index * 2);
  const delta = view.getUint16(starts + (segments + index) * 2);
  const rangeAt = starts + (segments * 2 + index) * 2;
  const range = view.getUint16(rangeAt);
  const glyphOf = (codePoint: number): number => {
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
  return { first, last: view.getUint16(ends + index * 2), glyphOf };
}
