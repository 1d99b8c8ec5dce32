/** Turns an offset in the content of a block into an offset in the body. */
export type PlaceOf = (offset: number) => number;

/**
 * Places for content whose lines are each the tail of a line of the body, as in a paragraph.
 * @param ends Offset in the body at which each line of the content ends.
 */
export function placeInLines(content: string, ends: readonly number[]): PlaceOf {
  if (ends.length === 1) return shift((ends[0] ?? 0) - content.length);
  const lines = content.split('\n');
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    pieces.push({ from, by: (ends[index] ?? 0) - from - line.length });
    from += line.length + 1;
  }
  return placeInPieces(pieces);
}

/**
 * Places for a table's cell, where `\|` in the body is `|` in the content.
 * @param written The cell as it stands in the body at `start`.
 */
export function placeInCell(written: string, start: number): PlaceOf {
  const pieces: Piece[] = [{ from: 0, by: start }];
  for (let at = written.indexOf('\\|'); at >= 0; at = written.indexOf('\\|', at + 2))
    pieces.push({ from: at + 2 - pieces.length, by: start + pieces.length });
  return pieces.length === 1 ? shift(start) : placeInPieces(pieces);
}

/** Content from `from` on stands `by` further on in the body. */
interface Piece {
  readonly from: number;
  readonly by: number;
}

function shift(by: number): PlaceOf {
  return (offset) => offset + by;
}

/** Offsets are mostly asked for in rising order, so the search goes on from the last piece. */
function placeInPieces(pieces: readonly Piece[]): PlaceOf {
  let at = 0;
  return (offset) => {
    while (at > 0 && pieces[at]!.from > offset) at--;
    while (at + 1 < pieces.length && pieces[at + 1]!.from <= offset) at++;
    return offset + pieces[at]!.by;
  };
}
