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

const holdsBlocks: ReadonlySet<MarkdownNode['kind']> = new Set([
  'root',
  'item',
  'footnote-definition',
]);

function firstIn(block: MarkdownNode, text: string): number | undefined {
  if (block.kind === 'paragraph') return firstInWords(block, text);
  if (block.kind !== 'code-block') return undefined;
  const from = text.lastIndexOf('\n', block.start) + 1;
  // A block in a fence begins with that.
  const [written = '', blanks = ''] = signFirst.exec(text.slice(from, block.end)) ?? [];
  return written === '' || from === 0 ? undefined : from + blanks.length;
}

function firstInWords(block: MarkdownNode, text: string): number | undefined {
  const indent = columnOf(text, block.start);
  const lines = text.slice(block.start, block.end).matchAll(signsBelow);
  for (const { index, 1: blanks = '' } of lines) {
    const start = block.start + index + 1 + blanks.length;
    // Farther out “1.” may begin any line of a paragraph.
    const isDeep = /[\t\u00A0]/.test(blanks) || blanks.length >= indent + 4;
    if (isDeep && !isInCode(block, start)) return start;
  }
  return undefined;
}

function isInCode(block: MarkdownNode, offset: number): boolean {
  return Array.from(walk(block)).some(
    ({ kind, start, end }) => kind === 'code' && start < offset && offset < end,
  );
}

/** With words behind it. Another number may go on with a sentence, as in “May / 12. Then”. */
const sign = String.raw`(?:[-*+]|1[.)])[ \t]+[^ \t\n]`;

/** Markdown takes a no-break space for a letter. */
const signsBelow = new RegExp(`\\n([ \\t\\u00A0]*)${sign}`, 'g');

const signFirst = new RegExp(`^([ \\t]+)${sign}`);

/** A look for the same before the Markdown is parsed. */
export function mayStandTooDeep(text: string): boolean {
  return deep.test(text);
}

const deep = new RegExp(`\\n(?=[ \\t]{4}| {0,3}[\\t\\u00A0])[ \\t\\u00A0]+${sign}`);
