import type { Align } from '../../document/block.ts';
import { letters } from '../../document/letters.ts';

/**
 * Loads what measures other letters than those of one column, where a text holds any: few notes do, and
 * setting it up takes as long as drawing several. To be waited for before that text is measured.
 */
export async function readyFor(text: string): Promise<void> {
  if (!narrow.test(text)) measure = (await import('string-width')).default;
}

/** What is drawn beside a note's own text is of one column a letter. */
let measure = (text: string): number => text.length;

/** Columns that a text takes: East Asian letters two, combining marks none. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : measure(text);
}

/** Letters of one column each, nearly all that notes hold; measuring the others is slow. */
const narrow = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Columns of the widest of some lines. */
export function widestOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

/** Letters that cannot be parted. */
export interface Word {
  readonly text: string;
  /** In columns. */
  readonly width: number;
  /** What parts it from the word before it on its line: a blank, or nothing between East Asian letters. */
  readonly blank: string;
}

/**
 * Breaks a text into lines of at most `width` columns at blanks and line feeds, never at a no-break
 * space. A word that is wider stands alone, for half an address leads nowhere.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(wordsOf(line), width));
}

/** The words of a line: what blanks part, and in Chinese and Japanese every letter. */
function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  for (const [, blanks = '', token = ''] of line.matchAll(tokens)) {
    const parts = eastAsian.test(token) ? token.split(between) : [token];
    for (const [index, text] of parts.entries()) {
      words.push({ text, width: widthOf(text), blank: index > 0 ? '' : shown(blanks) });
    }
  }
  return words;
}

/** Columns of the widest word of some lines. */
export function widestWordOf(lines: readonly string[]): number {
  return lines.flatMap(wordsOf).reduce((widest, { width }) => Math.max(widest, width), 0);
}

/**
 * Blanks that a line may end at, and what stands between them: UAX #14, classes SP, BA and ZW. No line
 * begins with the sign between a classification and its caveats.
 */
const breakable = ' \\t\\n\\u1680\\u2000-\\u2006\\u2008-\\u200B\\u205F\\u3000';
const tokens = new RegExp(`([${breakable}]*)([^${breakable}]+(?: //(?= ))?)`, 'g');

/** The one blank that some are drawn as: that of East Asian letters is as wide as they are. */
function shown(blanks: string): string {
  if (blanks.includes('\u3000')) return '\u3000';
  return /^\u200B*$/.test(blanks) ? '' : ' ';
}

/** Kana and ideographs, which are parted without blanks; Korean has blanks. */
const sign =
  '\\u3005-\\u3007\\u3041-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}';
const opening = '〈《「『【〔〖〘〚（［｛｟';
const closing = '、。〉》」』】〕〗〙〛！），．：；？］｝｠';
/** Marks and small kana never begin a line: UAX #14, classes CL, EX, NS and CJ. */
const unfit = '々〻ぁぃぅぇぉっゃゅょゎゕゖゝゞ゛゜ァィゥェォッャュョヮヵヶ・ーヽヾㇰ-ㇿ';
const word = `${letters}0-9`;
const eastAsian = new RegExp(`[${sign}${opening}${closing}]`, 'u');
const between = new RegExp(
  `(?<=[${sign}${closing}])(?![${unfit}\\p{M}])(?=[${sign}${opening}${word}])|(?<=[${word}])(?![${unfit}\\p{M}])(?=[${sign}${opening}])`,
  'u',
);

function wrapLine(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, width: own, blank } of words) {
    const wanted = widthOf(blank) + own;
    if (line !== '' && used + wanted <= width) {
      line += blank + text;
      used += wanted;
    } else {
      if (line !== '') lines.push(line);
      line = text;
      used = own;
    }
  }
  return [...lines, line];
}

/** Fills a line with blanks up to `width` columns. */
export function pad(line: string, width: number, align: Align): string {
  const missing = Math.max(0, width - widthOf(line));
  const before =
    align === 'right' || align === 'decimal'
      ? missing
      : align === 'center'
        ? Math.floor(missing / 2)
        : 0;
  return ' '.repeat(before) + line + ' '.repeat(missing - before);
}

/** Sets lines behind a mark, the lines below the first one `by` columns in: under it. */
export function hang(mark: string, lines: readonly string[], by: number = widthOf(mark)): string[] {
  const indent = ' '.repeat(by);
  return (lines.length === 0 ? [''] : lines).map((line, index) => {
    if (index === 0) return mark + line;
    return line === '' ? '' : indent + line;
  });
}

/** Puts parts below each other, a blank line between. */
export function parted(parts: ReadonlyArray<readonly string[]>): string[] {
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
