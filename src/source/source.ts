/** Half-open range of UTF-16 offsets into one {@link Source}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One-based line and column, as editors count; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file, with its lines indexed so that positions are quick to find. */
export interface Source {
  /** As given on the command line, with forward slashes. */
  readonly path: string;
  /** Decoded text without a byte order mark; line ends as written. */
  readonly text: string;
  positionAt(offset: number): Position;
  /** Offset of the first character of a one-based line; clamped to the text. */
  lineStart(line: number): number;
  /** One line (one-based) without its line end; '' beyond the last. */
  lineAt(line: number): string;
  readonly lineCount: number;
}

/** Indexes `text` by line; the index is built when it is first asked for. */
export function createSource(path: string, text: string): Source {
  let index: number[] | undefined;
  const starts = (): number[] => (index ??= lineStarts(text));
  const lineStart = (line: number): number => starts()[line - 1] ?? text.length;
  return {
    path,
    text,
    lineStart,
    positionAt(offset) {
      const line = lineOf(starts(), offset);
      return { line, column: offset - lineStart(line) + 1 };
    },
    lineAt: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/\r?\n$/, ''),
    get lineCount() {
      return starts().length;
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The one-based line that holds `offset`, by bisection. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
