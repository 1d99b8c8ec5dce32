/** A cell of a table as it stands in the body, without the blanks around it. */
export interface WrittenCell {
  readonly start: number;
  readonly written: string;
}

/**
 * The cells of the row between two offsets, as GitHub's Markdown parts them: at each `|` that has
 * no backslash before it. A `|` at either end of the row opens and closes it.
 */
export function splitRow(text: string, rowStart: number, rowEnd: number): WrittenCell[] {
  const row = trimmed(text, rowStart, rowEnd);
  const end = row.start + row.written.length;
  const cells: WrittenCell[] = [];
  let from = row.start;
  for (let at = row.start; at < end; at++) {
    if (text[at] !== '|' || text[at - 1] === '\\') continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  cells.push(trimmed(text, from, end));
  if (text[row.start] === '|') cells.shift();
  if (from === end) cells.pop();
  return cells;
}

function trimmed(text: string, from: number, to: number): WrittenCell {
  const cell = text.slice(from, to);
  const written = cell.trim();
  return { start: from + cell.length - cell.trimStart().length, written };
}
