/** Place of a glyph in an OpenType coverage table at `at`, or -1. */
export function coverageIndex(view: DataView, at: number, glyph: number): number {
  const count = view.getUint16(at + 2);
  const ranges = view.getUint16(at) === 2;
  const size = ranges ? 6 : 2;
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = at + 4 + middle * size;
    const first = view.getUint16(entry);
    const last = ranges ? view.getUint16(entry + 2) : first;
    if (glyph < first) high = middle - 1;
    else if (glyph > last) low = middle + 1;
    else return ranges ? view.getUint16(entry + 4) + glyph - first : middle;
  }
  return -1;
}

/** Class of a glyph in an OpenType class definition table at `at`; 0 for all that it does not name. */
export function classOf(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const index = glyph - view.getUint16(at + 2);
    return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + index * 2) : 0;
  }
  let low = 0;
  let high = view.getUint16(at + 2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = at + 4 + middle * 6;
    if (glyph < view.getUint16(entry)) high = middle - 1;
    else if (glyph > view.getUint16(entry + 2)) low = middle + 1;
    else return view.getUint16(entry + 4);
  }
  return 0;
}
