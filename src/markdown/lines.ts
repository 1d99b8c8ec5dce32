/** A line of a body, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; LF, CRLF and CR end one, as in CommonMark. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: lineBreak.index });
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
