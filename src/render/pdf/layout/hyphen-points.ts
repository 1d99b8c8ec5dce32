import type { Hyphens } from './hyphens.ts';
import { textOf, type Piece } from './pieces.ts';

/** Offsets at which a line may end with a hyphen, in the text of all pieces. */
export function hyphenPoints(pieces: readonly Piece[]): ReadonlySet<number> {
  if (!pieces.some(({ look }) => look.hyphens)) return none;
  const text = textOf(pieces);
  const known = new Map<Hyphens, readonly number[]>();
  const pointsBy = (hyphens: Hyphens | undefined): readonly number[] => {
    const points = hyphens && (known.get(hyphens) ?? hyphens.pointsIn(text));
    if (hyphens && points) known.set(hyphens, points);
    return points ?? [];
  };
  const found = new Set<number>();
  let start = 0;
  for (const { text: own, look } of pieces) {
    const end = start + own.length;
    // The text around it shows whether a word ends with its piece.
    for (const point of pointsBy(look.hyphens)) if (start < point && point < end) found.add(point);
    start = end;
  }
  return found;
}

const none: ReadonlySet<number> = new Set();
