import type Token from 'markdown-it/lib/token.mjs';
import { blockNode, endOfLine, type Frame, type Written } from './block-node.ts';
import { inlineNodes } from './inline.ts';
import { placeInCell, placeInLines, type PlaceOf } from './inline-place.ts';
import { linesOf } from './lines.ts';
import type { MarkdownNode, NodeOf } from './node.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { markOf, tokenize, tokenizeInline } from './parser.ts';
import { splitRow } from './table-row.ts';

/**
 * Parses one body: CommonMark, GitHub's tables and strikethrough, footnotes whose marks and
 * definitions may stand in different bodies, and `<span lang>`. Never fails: any text is Markdown.
 */
export function parseMarkdown(text: string): NodeOf<'root'> {
  return plainParagraph(text) ?? parseMarked(text);
}

/** The same by the parser, whatever the text. */
export function parseMarked(text: string): NodeOf<'root'> {
  const lines = linesOf(text);
  const root: Frame = { token: undefined, children: [], align: [], cells: [], loose: false };
  const builder: Builder = { text, lines, open: [root], tooDeepAt: undefined };
  for (const token of tokenize(text, { lineEnds: lines.map((line) => line.end) })) {
    if (token.nesting > 0) enter(builder, token);
    else if (token.nesting < 0) leave(builder);
    else addLeaf(builder, token);
  }
  const { tooDeepAt } = builder;
  return { kind: 'root', start: 0, end: text.length, tooDeepAt, children: root.children };
}

interface Builder extends Written {
  /** The containers that are open, the innermost last. */
  readonly open: Frame[];
  tooDeepAt: number | undefined;
}

function innermost(builder: Builder): Frame {
  return builder.open.at(-1)!;
}

function enter(builder: Builder, token: Token): void {
  const { children, align } = innermost(builder);
  const frame: Frame = { token, children: [], align: [], cells: [], loose: false };
  // The head and the body of a table are no nodes: their rows belong to the table.
  if (token.type === 'thead_open' || token.type === 'tbody_open')
    builder.open.push({ ...frame, children, align });
  else if (token.type === 'tr_open')
    builder.open.push({ ...frame, align, cells: cellsOf(builder, token) });
  else builder.open.push(frame);
}

function cellsOf(builder: Builder, row: Token): Frame['cells'] {
  return splitRow(builder.text, markOf(row).start ?? 0, endOfLine(builder, row.map![0]));
}

function leave(builder: Builder): void {
  const frame = builder.open.pop()!;
  const parent = innermost(builder);
  if (frame.token?.type === 'tr_open') addSurplusCells(builder, frame);
  const node = blockNode(frame, parent, builder);
  if (node !== undefined) parent.children.push(node);
}

/** GitHub's Markdown ignores cells beyond the last column; here no word may be lost. */
function addSurplusCells(builder: Builder, row: Frame): void {
  for (const { start, written } of row.cells.slice(row.children.length)) {
    const content = written.replaceAll('\\|', '|');
    const children = inlines(builder, tokenizeInline(content), placeInCell(written, start));
    row.children.push({ kind: 'cell', start, end: start + written.length, children });
  }
}

function addLeaf(builder: Builder, token: Token): void {
  const { children } = innermost(builder);
  if (token.type === 'inline') {
    const found = inlines(builder, token.children ?? [], placeOfInline(builder, token));
    for (const node of found) children.push(node);
  } else if (token.type === 'too_deep') children.push(plainLines(builder, token));
  else children.push(blockLeaf(builder, token));
}

function inlines(builder: Builder, tokens: readonly Token[], placeOf: PlaceOf): MarkdownNode[] {
  return inlineNodes(tokens, placeOf, (offset) => noteTooDeep(builder, offset));
}

function noteTooDeep(builder: Builder, offset: number): void {
  builder.tooDeepAt ??= offset;
}

function placeOfInline(builder: Builder, token: Token): PlaceOf {
  const { token: block } = innermost(builder);
  const row = builder.open.at(-2);
  if (token.map === null) {
    const cell = row?.cells[row.children.length];
    return placeInCell(cell?.written ?? '', cell?.start ?? rowEnd(builder));
  }
  if (block?.markup.startsWith('#') === true) {
    const start = (markOf(token).start ?? 0) + block.markup.length;
    const blanks = /[ \t]*/y;
    blanks.lastIndex = start;
    const skipped = blanks.exec(builder.text)?.[0].length ?? 0;
    return placeInLines(token.content, [start + skipped + token.content.length]);
  }
  return placeInLines(token.content, endsOf(builder, token.map));
}

function rowEnd(builder: Builder): number {
  return endOfLine(builder, builder.open.at(-2)?.token?.map?.[0] ?? 0);
}

/** Where the lines of a paragraph end; the blanks at its very end are not part of it. */
function endsOf(builder: Builder, [first, next]: readonly [number, number]): number[] {
  const ends = builder.lines.slice(first, next).map((line) => line.end);
  return [...ends.slice(0, -1), endOfLine(builder, next - 1)];
}

function blockLeaf(builder: Builder, token: Token): MarkdownNode {
  const [first, next] = token.map ?? [0, 1];
  const place = {
    start: markOf(token).start ?? 0,
    end: endOfLine(builder, Math.max(first, next - 1)),
  };
  if (token.type === 'hr') return { kind: 'thematic-break', ...place };
  if (token.type === 'html_block')
    return { kind: 'html', ...place, text: token.content.trim(), inline: false };
  return { kind: 'code-block', ...place, text: token.content.replace(/\n$/, '') };
}

/** What is nested too deep: a paragraph with the lines as they were written. */
function plainLines(builder: Builder, token: Token): MarkdownNode {
  const start = markOf(token).start ?? 0;
  noteTooDeep(builder, start);
  const ends = builder.lines.slice(...token.map!).map((line) => line.end);
  const children: MarkdownNode[] = [];
  for (const [index, text] of token.content.split('\n').entries()) {
    const end = ends[index] ?? start;
    const from = end - text.length;
    const last = children.at(-1);
    if (text === '') continue;
    if (last !== undefined)
      children.push({ kind: 'break', start: last.end, end: from, soft: true });
    children.push({ kind: 'text', start: from, end, text });
  }
  return { kind: 'paragraph', start, end: children.at(-1)?.end ?? start, children };
}
