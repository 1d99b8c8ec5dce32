import { letters } from '../document/letters.ts';
import { blotOut } from '../markdown/blot-out.ts';
import type { MarkdownNode, NodeOf } from '../markdown/node.ts';
import { splitRow } from '../markdown/table-row.ts';
import { parted } from './prose/table-lines.ts';

/** What was meant as a table and is a paragraph to Markdown. */
export interface BrokenTable {
  readonly kind: 'dashes' | 'columns' | 'above' | 'joined' | 'frame' | 'tabs' | 'joined-tabs';
  /** Of its line of dashes, where it has one. */
  readonly columns: number;
  /** Of its first row. */
  readonly cells: number;
  /** Its first row, or the frame above that, in UTF-16 offsets into the body. */
  readonly start: number;
  readonly row: string;
}

/** The first table in a paragraph that Markdown does not know. */
export function brokenTableIn(
  paragraph: NodeOf<'paragraph'>,
  text: string,
): BrokenTable | undefined {
  const written = blotOut(paragraph, text, code, asCell);
  if (!/[|\t]/.test(written)) return undefined;
  const lines = linesOf(written);
  for (const [index, line] of lines.entries()) {
    const two = {
      line: line.words,
      next: lines[index + 1]?.words ?? '',
      isAlone: lines.length === 1,
    };
    const kind = kinds.find(([, isSo]) => isSo(two))?.[0];
    if (kind === undefined) continue;
    const start = paragraph.start + line.index;
    const row = text.slice(start, start + line.words.length);
    const counted = kind === 'frame' ? two.next : two.line;
    const cells = kind === 'tabs' ? row.split(tabs).length : cellsOf(counted);
    return { kind, columns: cellsOf(two.next), cells, start, row };
  }
  return undefined;
}

interface TwoLines {
  readonly line: string;
  /** The line below; empty where there is none. */
  readonly next: string;
  /** Whether the paragraph is one line. */
  readonly isAlone: boolean;
}

/** How a table may be broken, the first that fits. */
const kinds: ReadonlyArray<readonly [BrokenTable['kind'], (lines: TwoLines) => boolean]> = [
  ['joined', ({ line }) => isJoined(line)],
  ['frame', ({ line, next }) => frame.test(line) && next.startsWith('|')],
  // Below a bullet, at the margin, Markdown reads the rows on as words of that.
  [
    'above',
    ({ line, next }) => isRow(line) && dashes.test(next) && cellsOf(line) === cellsOf(next),
  ],
  ['columns', ({ line, next }) => isRow(line) && dashes.test(next)],
  ['joined', ({ line, isAlone }) => isAlone && isFramed(line) && /\|[ \t]+\|/.test(line)],
  // One row alone is a table, too, where a sign opens and closes it.
  ['dashes', ({ line, next }) => isRow(line) && (isFramed(line) || isRow(next))],
  ['dashes', ({ line, next }) => isPair(line) && isPair(next)],
  ['tabs', ({ line, next }) => isTabbed(line) && isTabbed(next)],
  ['joined-tabs', ({ line, isAlone }) => isAlone && isTabbed(line) && twoTabs.test(line)],
];

const tabs = /\t+/;

/** Where a line of dashes begins behind a row on one line, as YAML folds them. */
const joinedDashes = /\|[ \t]+\|[ \t]*:?-{2,}:?[ \t]*\|/;

const wordsInCell = new RegExp(String.raw`\|[^|]*[${letters}\d]`);

function isJoined(line: string): boolean {
  const at = line.search(joinedDashes);
  return at > 0 && wordsInCell.test(line.slice(0, at));
}

const frame = /^\+[-=+:]{3,}\+$/;

const dashes = /^(?:\|?[ \t]*:?-{2,}:?[ \t]*|\|[ \t]*:?-:?[ \t]*)(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Two short cells with one sign between, as an e-mail sets a table: a sentence may have one, too. */
function isPair(line: string): boolean {
  return /^[^|]{1,40}[ \t]\|[ \t][^|]{1,40}$/.test(line) && !/[.!?]$/.test(line);
}

/** Whether words stand on both sides of a tab, the first of which is no sign or number of a list. */
function isTabbed(line: string): boolean {
  const at = line.indexOf('\t');
  if (at < 0) return false;
  const first = line.slice(0, at);
  return word.test(first) && !listMark.test(first) && line.slice(at).trim() !== '';
}

const word = new RegExp(`[${letters}\\d]`);
const listMark = /^\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]?$/;

const twoTabs = /\S *\t+[^\t]+\t+\S/;

/** Whether a line has cells: a sign opens it, or stands between blanks at least twice. */
function isRow(line: string): boolean {
  if (line.startsWith('|')) return line.split(parted).length > 2;
  return line.split(/[ \t]\|[ \t]/).length > 2;
}

/** `| Year | Cost |`, where more than one sign could stand for something else. */
function isFramed(line: string): boolean {
  return /^\|[ \t].*[ \t]\|$/.test(line) && line.split(parted).length > 3;
}

function cellsOf(row: string): number {
  return splitRow(row, 0, row.length).length;
}

const code: ReadonlySet<MarkdownNode['kind']> = new Set(['code']);

/** Stands for what is printed as it is written; a sign in code parts cells all the same. */
function asCell(written: string): string {
  return written.replaceAll(/[^|\n]/g, 'x');
}

interface ParagraphLine {
  readonly index: number;
  /** Without the signs of a quotation or the indent of a list before it. */
  readonly words: string;
}

function linesOf(paragraph: string): ParagraphLine[] {
  const lines = paragraph.matchAll(/^[ \t>]*([^\n]*?)[ \t\r]*$/gm);
  return Array.from(lines, ({ 0: all, 1: words = '', index }) => {
    return { index: index + all.indexOf(words), words };
  });
}
