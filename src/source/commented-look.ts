/** A line that YAML passes over. */
export const passed: RegExp = /^(?:#|\s*$)/;

/** A line that may belong to a name at the margin. */
export const standsIn: RegExp = /^[ \t]+[^\s#]/;

/**
 * Whether a name of a section stands behind the sign of a comment, and below it a line that stands in without
 * one. It goes once through the lines, and costs a note without comments next to nothing.
 */
export function mayHaveCommentedName(text: string): boolean {
  if (!text.includes('\n#') && !text.startsWith('#')) return false;
  let isBelow = false;
  for (const line of text.split('\n'))
    if (!passed.test(line)) {
      if (isBelow && standsIn.test(line)) return true;
      isBelow = false;
    } else isBelow ||= /^#[ \t]*(?:- +)?[a-z_]+:[ \t]*[|>]?\s*$/.test(line);
  return false;
}
