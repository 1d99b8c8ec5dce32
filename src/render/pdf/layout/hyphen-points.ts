import { textOf, type Piece } from './pieces.ts';

/** Offsets at which a line may end with a hyphen, in the text of all pieces. */
export function hyphenPoints(pieces: readonly Piece[]): ReadonlySet<number> {
  // The text around it shows whether a word ends with its piece.
  const text = textOf(pieces);
  const languages = new Set(pieces.flatMap(({ look }) => look.hyphens ?? []));
  const points = new Map(Array.from(languages, (hyphens) => [hyphens, hyphens.pointsIn(text)]));
  const found = new Set<number>();
  let start = 0;
  for (const { text: own, look } of pieces) {
    const end = start + own.length;
    for (const point of (look.hyphens && points.get(look.hyphens)) ?? [])
      if (start < point && point < end) found.add(point);
    start = end;
  }
  return found;
}
