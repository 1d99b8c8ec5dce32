import { capitals } from '../document/letters.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';

/** A line that Markdown takes into the bullet above it, though it stands less far in. */
export interface TakenIn {
  readonly start: number;
  readonly end: number;
  /** Spaces that it lacks to stand under the words of the bullet. */
  readonly lacks: number;
}

/**
 * The lines that begin a sentence straight below a bullet and less far in than its words (CommonMark 0.31,
 * 5.2): most were meant as a paragraph of their own. One that goes on with the sentence above was only
 * broken there.
 */
export function linesInBullets(root: MarkdownNode, text: string): TakenIn[] {
  const found: TakenIn[] = [];
  for (const item of walk(root)) {
    const last = item.kind === 'item' ? item.children.at(-1) : undefined;
    if (last?.kind !== 'paragraph') continue;
    const sign = columnOf(text, item.start);
    const indent = columnOf(text, last.start);
    for (const { index, 1: above = '', 2: blanks = '', 3: line = '' } of text
      .slice(last.start, last.end)
      .matchAll(twoLines)) {
      const lineStart = last.start + index + above.length + 1;
      const lacks = indent - blanks.length;
      // What stands farther in than the sign was meant for the bullet.
      if (lacks <= 0 || blanks.length > sign || !startsAnew(above, line)) continue;
      const start = lineStart + blanks.length;
      found.push({ start, end: start + line.length, lacks });
      break;
    }
  }
  return found;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** A line, and the next without its blanks. */
const twoLines = /([^\n]+)\n(?=([ \t]*)([^\n]*))/g;

/** Whether a line is no part of the sentence above: few break that after a word or two. */
function startsAnew(above: string, line: string): boolean {
  const isShort = above.trim().length <= shortLine && /[^,–—-][ \t]*$/.test(above);
  return beginsSentence.test(line) && (isShort || endsSentence.test(above));
}

const shortLine = 30;

const endsSentence = /[.!?;:…][”»"’*_)\]]*[ \t]*$/;

const beginsSentence = new RegExp(`^[“«"(*_]*[${capitals}\\d]`);

/** A look for the same before the Markdown is parsed. */
export function mayTakeIn(text: string): boolean {
  if (!text.includes('\n')) return false;
  let isInBullet = false;
  let above = '';
  for (const line of text.split('\n')) {
    const written = line.replace(/^[ \t>]+/, '');
    const isBullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(written);
    if (!isBullet && isInBullet && startsAnew(above, written)) return true;
    isInBullet = isBullet || (isInBullet && written.trim() !== '');
    above = line;
  }
  return false;
}
