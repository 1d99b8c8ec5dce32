import type Token from 'markdown-it/lib/token.mjs';
import type { Align, HeadingLevel } from '../document/block.ts';
import type { Line } from './lines.ts';
import type { MarkdownNode } from './node.ts';
import { markOf } from './parser.ts';
import type { WrittenCell } from './table-row.ts';

/** A container that is open while the tokens are read. */
export interface Frame {
  /** Undefined for the root. */
  readonly token: Token | undefined;
  readonly children: MarkdownNode[];
  /** Of the columns of a table; shared by its head, its body and their rows. */
  readonly align: Align[];
  /** Of a row: its cells as they were written. */
  readonly cells: readonly WrittenCell[];
  /** A paragraph of this item, or of an item of this list, has blank lines about it. */
  loose: boolean;
}

/** The body as it was written. */
export interface Written {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The node for a container that has just been closed, or nothing for parts of a table. */
export function blockNode(frame: Frame, parent: Frame, written: Written): MarkdownNode | undefined {
  const { token, children } = frame;
  if (token === undefined) return undefined;
  const place = placeOf(token, children, written);
  switch (token.type) {
    case 'paragraph_open':
      if (!token.hidden) parent.loose = true;
      return { kind: 'paragraph', ...place, children };
    case 'heading_open':
      return headingNode(token, place, children, written);
    case 'blockquote_open':
      return { kind: 'quote', ...place, children };
    case 'list_item_open':
      parent.loose ||= frame.loose;
      return { kind: 'item', ...place, children };
    case 'bullet_list_open':
      return { kind: 'list', ...place, ordered: false, first: 1, tight: !frame.loose, children };
    case 'ordered_list_open': {
      const first = Number(token.attrGet('start') ?? 1);
      return { kind: 'list', ...place, ordered: true, first, tight: !frame.loose, children };
    }
    case 'footnote_open':
      return footnoteNode(token, place, children);
    default:
      return tableNode(frame, parent, written);
  }
}

/** Offset at which the words of a line end, the blanks behind them not counted. */
export function endOfLine({ text, lines }: Written, line: number): number {
  const { start, end } = lines[line] ?? { start: text.length, end: text.length };
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A container ends with its last child; an empty one with its first line. */
function placeOf(token: Token, children: readonly MarkdownNode[], written: Written): Place {
  const start = markOf(token).start ?? 0;
  const end =
    children.at(-1)?.end ?? (token.map === null ? start : endOfLine(written, token.map[0]));
  return { start, end };
}

/** A heading ends with its closing `#` or with its underline. */
function headingNode(
  token: Token,
  { start }: Place,
  children: readonly MarkdownNode[],
  written: Written,
): MarkdownNode {
  const level = Number(token.tag.slice(1)) as HeadingLevel;
  return { kind: 'heading', start, end: lastEnd(token, written), level, children };
}

/** Offset at which the last line of a block ends. */
function lastEnd({ map }: Token, written: Written): number {
  return endOfLine(written, (map?.[1] ?? 1) - 1);
}

function footnoteNode(token: Token, place: Place, children: readonly MarkdownNode[]): MarkdownNode {
  const labelStart = place.start + '[^'.length;
  const labelEnd = labelStart + token.content.length;
  const label = markOf(token).label ?? '';
  return { kind: 'footnote-definition', ...place, label, labelStart, labelEnd, children };
}

function tableNode(frame: Frame, parent: Frame, written: Written): MarkdownNode | undefined {
  const { token, children, align } = frame;
  if (token === undefined) return undefined;
  const start = markOf(token).start ?? 0;
  switch (token.type) {
    case 'table_open':
      return { kind: 'table', start, end: lastEnd(token, written), align, children };
    case 'tr_open': {
      const head = parent.token?.type === 'thead_open';
      return { kind: 'row', start, end: lastEnd(token, written), head, children };
    }
    case 'th_open':
    case 'td_open':
      if (token.type === 'th_open') parent.align.push(alignOf(token));
      return { kind: 'cell', ...cellPlace(parent, written), children };
    default:
      return undefined;
  }
}

/** markdown-it says the alignment as a style. */
function alignOf(token: Token): Align {
  const style = token.attrGet('style') ?? '';
  return (['left', 'center', 'right'] as const).find((align) => style.endsWith(`:${align}`));
}

/** A cell that was left out stands at the end of its row. */
function cellPlace(row: Frame, written: Written): Place {
  const cell = row.cells[row.children.length];
  if (cell !== undefined) return { start: cell.start, end: cell.start + cell.written.length };
  const end = endOfLine(written, row.token?.map?.[0] ?? 0);
  return { start: end, end };
}
