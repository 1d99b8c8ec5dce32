import type { Source, Span } from '../source/source.ts';
import type { Style, Tone } from './report.ts';
import { tame } from './tame.ts';

/** A part of a line to underline, with a word on why. */
export interface Mark {
  readonly span: Span;
  readonly tone: Tone;
  readonly label?: string;
}

/** Lines of a file with parts underlined; lines that do not follow each other are parted by `…`. */
export function codeFrame(source: Source, marks: readonly Mark[], style: Style): string[] {
  const rows = marks
    .map((mark) => ({ mark, line: source.positionAt(mark.span.start).line }))
    .toSorted((a, b) => a.line - b.line || a.mark.span.start - b.mark.span.start);
  const gutter = String(rows.at(-1)?.line ?? 1).length;
  return rows.flatMap(({ mark, line }, index) => {
    const before = rows[index - 1]?.line ?? line;
    const gap = line > before + 1 ? [style.paint('dim', `${'…'.padStart(gutter)} │`)] : [];
    return [...gap, ...frameLine(source, line, mark, gutter, style)];
  });
}

function frameLine(
  source: Source,
  line: number,
  { span, tone, label }: Mark,
  gutter: number,
  style: Style,
): string[] {
  const text = source.lineAt(line);
  const start = Math.min(span.start - source.lineStart(line), text.length);
  const end = Math.min(Math.max(span.end - source.lineStart(line), start + 1), text.length + 1);
  const room = Math.max(style.columns - gutter - 8, 20);
  const cut = windowOf(text, start, end, room);
  const shown = drawn(text.slice(cut.start, cut.end));
  const lead = drawn(text.slice(cut.start, start)).replaceAll(/\p{M}/gu, '');
  const marked = drawn(text.slice(start, Math.min(end, cut.end))).replaceAll(/\p{M}/gu, '');
  const edge = style.paint('dim', '│');
  const indent = ' '.repeat(width(lead) + (cut.start > 0 ? 1 : 0));
  const carets = style.paint(tone, '^'.repeat(Math.max(width(marked), 1)));
  return [
    `${style.paint('dim', String(line).padStart(gutter))} ${edge} ${cut.start > 0 ? '…' : ''}${shown}${cut.end < text.length ? '…' : ''}`,
    `${' '.repeat(gutter)} ${edge} ${indent}${carets}${label === undefined ? '' : ` ${label}`}`,
  ];
}

/** The part of a long line to show, so that what is marked is in view. */
function windowOf(text: string, start: number, end: number, room: number): Span {
  if (text.length <= room) return { start: 0, end: text.length };
  const marked = Math.min(end - start, room);
  const from = Math.max(0, Math.min(start - Math.floor((room - marked) / 2), text.length - room));
  return { start: whole(text, from), end: whole(text, from + room) };
}

/** Moves an offset out of the middle of a character of two units. */
function whole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

/** Makes blanks that are not spaces visible: a tab as an arrow, no-break spaces as a mark. */
function drawn(text: string): string {
  return tame(
    text.replaceAll('\t', '→').replaceAll(/[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g, '␣'),
  );
}

/** Columns of a text on a terminal; East Asian characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}
