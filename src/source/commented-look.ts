/** A name of a section behind the sign of a comment, and below it a line that stands in without one. */
const namedAbove =
  /^#[ \t]*(?:- +)?[a-z_]+:[ \t]*[|>]?[ \t]*\r?\n(?:(?:#[^\n]*|[ \t]*\r?)\n)*[ \t]+[^\s#]/m;

/** A look for {@link commentedNames} that costs a sound note next to nothing. */
export function mayHaveCommentedName(text: string): boolean {
  return text.includes('\n#') && namedAbove.test(text);
}
