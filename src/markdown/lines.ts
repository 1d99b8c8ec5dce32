/** A line of a body, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; LF, CRLF and CR end one, as in CommonMark. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const lineBreak = /\r\n?|\n/g;
  while (lineBreak.test(text)) {
    const { lastIndex } = lineBreak;
    const length = text[lastIndex - 2] === '\r' && text[lastIndex - 1] === '\n' ? 2 : 1;
    lines.push({ start, end: lastIndex - length });
    start = lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}
