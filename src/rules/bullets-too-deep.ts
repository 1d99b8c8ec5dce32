import { walk, type MarkdownNode } from '../markdown/node.ts';
import { columnOf } from './lines-in-bullets.ts';

/** A bullet or numbered line that is printed as running text or as code, for it stands too far in. */
export interface DeepBullet {
  readonly start: number;
  readonly end: number;
  /** Whether it stands below the words of a bullet, rather than of a paragraph. */
  readonly isBelowBullet: boolean;
}

/**
 * The first such line of each text. Four columns in and more, Markdown takes a line for words of the
 * paragraph above it, or below an empty line for code (CommonMark 0.31, 4.4 and 5.2). A tab counts up to
 * four, so two of them before a bullet within a bullet are too many.
 */
export function bulletsTooDeep(root: MarkdownNode, text: string): DeepBullet[] {
  const found: DeepBullet[] = [];
  for (const parent of walk(root)) {
    if (!('children' in parent) || !holdsBlocks.has(parent.kind)) continue;
    for (const block of parent.children) {
      const start = firstIn(block, text);
      if (start === undefined) continue;
      const end = text.indexOf('\n', start);
      const isBelowBullet = parent.kind === 'item';
      found.push({ start, end: end < 0 ? text.length : end, isBelowBullet });
    }
  }
  return found;
}

const holdsBlocks: ReadonlySet<MarkdownNode['kind']> = new Set(['root', 'item']);

function firstIn(block: MarkdownNode, text: string): number | undefined {
  if (block.kind === 'paragraph') {
    const indent = columnOf(text, block.start);
    const lines = text.slice(block.start, block.end).matchAll(signsBelow);
    for (const { index, 1: blanks = '' } of lines)
      // “2024.” may begin any line of a paragraph.
      if (blanks.includes('\t') || blanks.length >= indent + 4)
        return block.start + index + 1 + blanks.length;
  } else if (block.kind === 'code-block') {
    const from = text.lastIndexOf('\n', block.start) + 1;
    // A block in a fence begins with that.
    const [written = '', blanks = ''] = signFirst.exec(text.slice(from, block.end)) ?? [];
    return written === '' || from === 0 ? undefined : from + blanks.length;
  }
  return undefined;
}

/** With words behind it. */
const sign = String.raw`(?:[-*+]|\d{1,3}[.)])[ \t]+[^ \t\n]`;

const signsBelow = new RegExp(`\\n([ \\t]*)${sign}`, 'g');

const signFirst = new RegExp(`^([ \\t]+)${sign}`);

/** A look for the same before the Markdown is parsed. */
export function mayStandTooDeep(text: string): boolean {
  return deep.test(text);
}

const deep = new RegExp(`\\n(?=[ \\t]{4}| {0,3}\\t)[ \\t]+${sign}`);
