/** Replaces a stretch of a text, in UTF-16 offsets; an empty one is an insertion. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const noBreak = '\u00A0';

/** What may part two words: a space, a line end in a paragraph, and the fixed and thin ones. */
export const blank: string = String.raw`[ \n\t\u00A0\u2009\u202F]`;

/** Stands in a text for what has no letters to be looked at: code, an address, a mark of a footnote. */
export const opaque = '\uFFFC';

/** Ends a line within a paragraph, where no space may be made. */
export const lineBreak = '\u2028';

/** A text with its edits made; they must be in order and apart. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** In order, and of two that meet at one place the first given. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    const meets = last && (edit.start < last.end || edit.start === last.start);
    if (!meets) kept.push(edit);
  }
  return kept;
}
