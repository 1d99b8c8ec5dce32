import { holdsAtLine } from '../source/at-sign.ts';
import { letters } from '../document/letters.ts';
import type { MarkdownNode } from '../markdown/node.ts';

/** Lines of a paragraph that were meant to stand apart, in UTF-16 offsets into its body. */
export interface RunOn {
  readonly kind: 'bold-line' | 'lines';
  readonly start: number;
  readonly end: number;
}

/**
 * The first line of bold words alone, which was meant as a heading, or the first of lines that begin with a
 * label: to Markdown an end of line within a paragraph is a blank (CommonMark 0.31, 6.8).
 */
export function linesThatRunOn(paragraph: MarkdownNode, text: string): RunOn[] {
  if (paragraph.kind !== 'paragraph') return [];
  const written = text.slice(paragraph.start, paragraph.end);
  if (!written.includes('\n')) return [];
  const bold = paragraph.children.find(
    (child, index) =>
      child.kind === 'strong' &&
      isBreak(paragraph.children[index - 1]) &&
      isBreak(paragraph.children[index + 1]),
  );
  if (bold) return [{ kind: 'bold-line', start: bold.start, end: bold.end }];
  const found = firstOf(kinds, written);
  if (!found) return [];
  // In a quotation its sign stands before each line but the first.
  const [line = ''] = /[^ \t>][^\n]*/.exec(found[0]) ?? [];
  const start = paragraph.start + found.index + found[0].indexOf(line);
  return [{ kind: 'lines', start, end: start + line.length }];
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

/** What parts a line from the next; nothing stands before the first and after the last. */
function isBreak(node: MarkdownNode | undefined): boolean {
  return node === undefined || (node.kind === 'break' && node.soft);
}

/** A word or three, and a colon. */
const label = String.raw`[ \t>]*[A-ZÀ-Þ][${letters}\d’'/-]*(?: [${letters}\d’'/-]+){0,2}[ \u00A0]?: [^\n]*[^\s\\]`;

const labelled = `${label}(?:\\n${label}){2,}`;

const dated = String.raw`[ \t>]*(?:19|20)\d\d [–—-] [^\n]*[^\s\\](?:\n[ \t>]*(?:19|20)\d\d [–—-] [^\n]*){2,}`;

/** Questions and answers, as English and French number them. */
const asked = String.raw`[ \t>]*Q\d{0,2}[ \u00A0]?[.:] [^\n]*[^\s\\]\n[ \t>]*[AR]\d{0,2}[ \u00A0]?[.:] `;

const kinds = [labelled, dated, asked].map((lines) => new RegExp(`(?<=^|\\n)${lines}`));

/** A look for the same before the Markdown is parsed. */
export function mayRunOn(text: string): boolean {
  return text.includes('\n') && holdsAtLine(text, mayBegin);
}

const boldLine = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\*\*|__)[^\n]*(?:\*\*|__)[ \r]*(?:\n|$)`;

const mayBegin = new RegExp([labelled, dated, asked, boldLine].join('|'), 'y');
