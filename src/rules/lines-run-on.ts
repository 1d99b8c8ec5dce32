import { holdsAtLine } from '../source/at-sign.ts';
import { letters } from '../document/letters.ts';
import type { MarkdownNode } from '../markdown/node.ts';

/** Lines of a paragraph that were meant to stand apart, in UTF-16 offsets into its body. */
export interface RunOn {
  readonly kind: 'bold-line' | 'lines' | 'parted';
  readonly start: number;
  readonly end: number;
}

/**
 * The first line of bold words alone or of few words, which was meant as a heading, or the first of lines that begin with a
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
  if (!found) return partedWords(paragraph, written);
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

/** Words that a PDF parted with a hyphen at the end of a line, after which a blank is printed. */
function partedWords({ start: from }: MarkdownNode, written: string): RunOn[] {
  return Array.from(written.matchAll(parted), ({ index, 1: word = '' }) => {
    const start = from + index;
    return { kind: 'parted', start, end: start + word.length };
  });
}

/** `short-` and below it `and long-term` are two words of which the first is cut short. */
const parted = new RegExp(
  String.raw`([${letters}]+-)\n[ \t>]*(?!(?:and|or|to|through|et|ou|à|au)(?![${letters}]))[a-zà-ÿ]{2}`,
  'g',
);

/** What parts a line from the next; nothing stands before the first and after the last. */
function isBreak(node: MarkdownNode | undefined): boolean {
  return node === undefined || (node.kind === 'break' && node.soft);
}

/** A year, or a word or three, and a colon or a dash; a sentence may set words between dashes. */
const words = String.raw`[A-ZÀ-Þ][${letters}\d’'/-]*(?: [${letters}\d’'/-]+){0,2}`;
const year = String.raw`(?:19|20)\d\d(?:[-–]\d{2,4})?`;
const label = String.raw`[ \t>]*(?:(?:${year}(?:[ \u00A0]?:| [–—-])|${words}[ \u00A0]?:) [^\n]*[^\s\\]|${words} [–—-] [^\n–—]*[^\s\\.!?–—-](?=\n|$))`;

const labelled = `${label}(?:\\n${label})+`;

/** Questions and answers, as English and French number them. */
const asked = String.raw`[ \t>]*Q\d{0,2}[ \u00A0]?[.:] [^\n]*[^\s\\]\n[ \t>]*[AR]\d{0,2}[ \u00A0]?[.:] `;

/**
 * A line of few words at the beginning, without a sign at its end, above one that begins anew: a heading, a
 * name, a year. Few lines of a sentence are broken so early, and none of them before a small word.
 */
const few = String.raw`(?:[A-ZÀ-Þ][${letters}\d ’'&/()-]{0,29}[${letters}\d)]|(?:19|20)\d\d)(?<! (?:a|an|and|at|by|for|from|in|of|on|or|our|the|to|with|à|au|aux|ce|d[eu]|des|en|et|la|le|les|ou|par|pour|sur|un|une))\n[ \t>]*[A-ZÀ-Þ]`;

const kinds = [`(?<=^|\\n)${labelled}`, `(?<=^|\\n)${asked}`, `^${few}`].map(
  (lines) => new RegExp(lines),
);

/** A look for the same before the Markdown is parsed. */
export function mayRunOn(text: string): boolean {
  return (
    text.includes('\n') &&
    (holdsAtLine(text, mayBegin) || (text.includes('-\n') && text.search(parted) >= 0))
  );
}

const boldLine = String.raw`(?:\*\*|__)[^\n]*(?:\*\*|__)[ \r]*(?:\n|$)`;

/** What stands before the words of a paragraph in a list or a quotation. */
const margin = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*`;

const mayBegin = new RegExp(`${labelled}|${asked}|${margin}(?:${boldLine}|${few})`, 'y');
