/**
 * The source of a pattern for what parts two words, also in Markdown that is not parsed yet: blanks, and
 * the quote sign or backslash that may stand at a line's end.
 */
export const gap: string = String.raw`[\s>\\]+`;
