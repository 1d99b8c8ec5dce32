import { skipSpaces, trimSpaces } from './line-cursor.ts';

/** Joins the lines of a text as YAML does: a line end is a blank, each blank line one line end. */
export function fold(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return first;
  let value = first.slice(0, trimSpaces(first, 0, first.length));
  let blankLines = 0;
  for (const [index, line] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const start = skipSpaces(line, 0);
    if (start === line.length && !isLast) blankLines++;
    else {
      const end = isLast ? line.length : trimSpaces(line, start, line.length);
      value += separator(blankLines) + line.slice(start, end);
      blankLines = 0;
    }
  }
  return value;
}

/** What two lines are joined by. */
export function separator(blankLines: number): string {
  return blankLines === 0 ? ' ' : '\n'.repeat(blankLines);
}
