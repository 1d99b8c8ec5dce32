/** What parts cells: a sign that has no backslash before it. */
export const parted: RegExp = /(?<!\\)\|/;

/**
 * Whether lines are plainly a table of Markdown, without a parser: each begins and ends with `|` at the
 * margin, the second is of dashes, and all have as many cells.
 */
export function isSoundTable(block: string): boolean {
  const lines = block.trimEnd().split(/\r\n?|\n/);
  const count = lines[0]?.split(parted).length ?? 0;
  return (
    lines.length > 1 &&
    dashes.test(lines[1]!) &&
    lines.every((line) => framed.test(line) && line.split(parted).length === count)
  );
}

const dashes = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/;

const framed = /^\|.*[^\\]\|$/;
