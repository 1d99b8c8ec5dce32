/** Columns at which a long text goes on in the next line, where it can. */
const widest = 100;

/** Where a scalar is written. */
export interface ScalarPlace {
  /** Blanks before each line after the first. */
  readonly indent: number;
  /** Column of its first character, from 0. */
  readonly start: number;
  /** Between brackets, where all has to be on one line. */
  readonly isInline: boolean;
}

/**
 * A text as a YAML scalar: a block where it has several lines, else in double quotes, over several lines
 * where it is long.
 */
export function writeScalar(text: string, { indent, start, isInline }: ScalarPlace): string {
  if (/^[\p{L}][\p{L}\d ()/.,’-]*$/u.test(text) && !/[ ,.]$/.test(text) && !isInline) return text;
  const margin = ' '.repeat(indent);
  if (text.includes('\n') && !isInline && !/^[ \t]/.test(text)) {
    const lines = text.replace(/\n+$/, '').split('\n');
    return ['|', ...lines.map((line) => (line === '' ? '' : margin + line))].join('\n');
  }
  const quoted = JSON.stringify(text);
  if (isInline || quoted.length + start <= widest) return quoted;
  return folded(quoted, margin, start);
}

/** In double quotes a line end is a blank. */
function folded(quoted: string, margin: string, start: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of quoted.split(' ')) {
    const isLong =
      line !== '' &&
      (lines.length === 0 ? start : margin.length) + line.length + 1 + word.length > widest;
    // A blank beside the break would be lost with it.
    if (isLong && word !== '' && !line.endsWith(' ')) {
      lines.push(line);
      line = word;
    } else line = line === '' && lines.length === 0 ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${margin}`);
}
