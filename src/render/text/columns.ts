import stringWidth from 'string-width';
import type { Align } from '../../document/block.ts';

/** Columns that a text takes: East Asian letters two, combining marks none. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Letters of one column each, nearly all that notes hold; measuring the others is slow. */
const narrow = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Columns of the widest of some lines. */
export function widestOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

/**
 * Breaks a text into lines of at most `width` columns at blanks and line feeds, never at a no-break
 * space. A word that is wider stands alone, for half an address leads nowhere.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(wordsOf(line), width));
}

/** The words of a line, as blanks part them. */
export function wordsOf(line: string): string[] {
  return line.split(/[ \t\n]+/).filter((word) => word !== '');
}

function wrapLine(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const wanted = widthOf(word);
    if (line !== '' && used + 1 + wanted <= width) {
      line += ` ${word}`;
      used += 1 + wanted;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      used = wanted;
    }
  }
  return [...lines, line];
}

/** Fills a line with blanks up to `width` columns. */
export function pad(line: string, width: number, align: Align): string {
  const missing = Math.max(0, width - widthOf(line));
  const before = align === 'right' ? missing : align === 'center' ? Math.floor(missing / 2) : 0;
  return ' '.repeat(before) + line + ' '.repeat(missing - before);
}

/** Sets lines behind a mark, the lines below the first one under it. */
export function hang(mark: string, lines: readonly string[]): string[] {
  const indent = ' '.repeat(widthOf(mark));
  return (lines.length === 0 ? [''] : lines).map((line, index) => {
    if (index === 0) return mark + line;
    return line === '' ? '' : indent + line;
  });
}
