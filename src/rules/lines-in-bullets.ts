import { capitals, letters } from '../document/letters.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';

/** A line that Markdown takes into the bullet or the quotation above it, though it was meant otherwise. */
export interface TakenIn {
  /** A line less far in than the bullet, one without the sign of the quotation, or a bullet that lacks its blank. */
  readonly kind: 'taken-in' | 'taken-in-quote' | 'tight';
  readonly start: number;
  readonly end: number;
  /** Spaces that it lacks to stand under the words of the bullet. */
  readonly lacks: number;
}

/**
 * The lines that begin a sentence straight below a bullet and less far in than its words, or straight below a
 * quotation and without its sign (CommonMark 0.31, 5.1 and 5.2): most were meant as a paragraph of their own.
 * One that goes on with the sentence above was only broken there.
 */
export function linesInBullets(root: MarkdownNode, text: string): TakenIn[] {
  const found: TakenIn[] = [];
  for (const block of walk(root)) {
    if (block.kind !== 'item' && block.kind !== 'quote') continue;
    const last = block.children.at(-1);
    if (last?.kind !== 'paragraph') continue;
    const line = block.kind === 'item' ? inItem(block, last, text) : inQuote(last, text);
    if (line) found.push(line);
  }
  return found;
}

function inItem(item: MarkdownNode, last: MarkdownNode, text: string): TakenIn | undefined {
  const sign = columnOf(text, item.start);
  const indent = columnOf(text, last.start);
  // Two in a row are a list that `list-missing` tells of.
  const mayBeTight = !twoTight.test(text.slice(last.start, last.end));
  for (const { above, blanks, line, start } of linesOf(last, text)) {
    const range = { start, end: start + line.length };
    const lacks = indent - blanks.length;
    if (mayBeTight && tight.test(line)) return { kind: 'tight', lacks, ...range };
    // What stands farther in than the sign was meant for the bullet.
    if (lacks <= 0 || blanks.length > sign || !startsAnew(above, line)) continue;
    return { kind: 'taken-in', lacks, ...range };
  }
  return undefined;
}

function inQuote(last: MarkdownNode, text: string): TakenIn | undefined {
  for (const { above, line, start } of linesOf(last, text))
    if (!line.startsWith('>') && startsAnew(above.replace(/^[ \t>]+/, ''), line))
      return { kind: 'taken-in-quote', lacks: 0, start, end: start + line.length };
  return undefined;
}

/** A line of a paragraph, with the one above it. */
interface Line {
  readonly above: string;
  readonly blanks: string;
  readonly line: string;
  readonly start: number;
}

function* linesOf({ start: from, end }: MarkdownNode, text: string): Generator<Line> {
  for (const { index, 1: above = '', 2: blanks = '', 3: line = '' } of text
    .slice(from, end)
    .matchAll(twoLines))
    yield { above, blanks, line, start: from + index + above.length + 1 + blanks.length };
}

/** A bullet whose blank was lost: words, a sum, a quotation or strong words follow its dash at once. */
const tight = new RegExp(`^-[${letters}$“«"(*\\[]`);

const twoTight = new RegExp(
  `\\n[ \\t>]*${tight.source.slice(1)}[^\\n]*\\n[ \\t>]*${tight.source.slice(1)}`,
);

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** A line, and the next without its blanks. */
const twoLines = /([^\n]+)\n(?=([ \t]*)([^\n]*))/g;

/** Whether a line is no part of the sentence above: few break that after a word or two. */
function startsAnew(above: string, line: string): boolean {
  const isShort = above.trim().length <= shortLine && !/[,–—-]$/.test(above.trimEnd());
  return beginsSentence.test(line) && (isShort || endsSentence.test(above));
}

const shortLine = 30;

const endsSentence = /[.!?;:…][”»"’*_)\]]*[ \t]*$/;

const beginsSentence = new RegExp(`^[“«"(*_]*[${capitals}\\d]`);

/** A look for the same before the Markdown is parsed. */
export function mayTakeIn(text: string): boolean {
  if (!text.includes('\n')) return false;
  let isWithin = false;
  let above = '';
  for (const line of text.split('\n')) {
    const written = line.replace(/^[ \t>]+/, '');
    const opens = /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(written) || /^ {0,3}>/.test(line);
    if (!opens && isWithin && (startsAnew(above, written) || tight.test(written))) return true;
    isWithin = opens || (isWithin && written.trim() !== '');
    above = line;
  }
  return false;
}
