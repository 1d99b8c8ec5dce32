/** A piece of a text; one that differs from the twin is marked. */
export interface MarkedText {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Marks the first place of each piece; one that is the whole text says nothing. */
export function markIn(text: string, pieces: readonly string[]): MarkedText[] {
  if (text === '') return [];
  const places = pieces
    .filter((piece) => piece !== '' && piece.length < text.length)
    .map((piece) => ({ start: text.indexOf(piece), length: piece.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const parts: MarkedText[] = [];
  let at = 0;
  for (const { start, length } of places) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(start, start + length), isMarked: true });
    at = start + length;
  }
  parts.push({ text: text.slice(at), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
