import { foldedOffsets } from './folded-offsets.ts';
import type { YamlScalar } from './yaml-node.ts';

/**
 * Maps offsets into a scalar's value to offsets into its file, where the two run in step. Undefined for the
 * rest, such as folded lines with escapes among them.
 */
export function fileOffsets(
  text: string,
  { start, end, style, value }: YamlScalar,
): ((offset: number) => number) | undefined {
  if (typeof value !== 'string') return undefined;
  const written = text.slice(start, end);
  if (style === 'literal') {
    // The span of a value ends before the blanks of its last line, which belong to the text.
    const lineEnd = text.indexOf('\n', end);
    const lines = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
    return literalOffsets(lines, start, value);
  }
  if (written.includes('\n')) return foldedOffsetsOf(written, start, style, value);
  if (style === 'plain') return (offset) => start + offset;
  if (style === 'single') return escapedOffsets(written, start, /''|[^]/g);
  if (style === 'double') return escapedOffsets(written, start, doubleQuoted);
  return undefined;
}

/** Of a folded block the first line is its sign, and its first words stand below. */
function foldedOffsetsOf(
  written: string,
  start: number,
  style: YamlScalar['style'],
  value: string,
): ((offset: number) => number) | undefined {
  if (style === 'plain') return foldedOffsets(written, start, value, /[^]/y, String);
  if (style === 'single')
    return foldedOffsets(written.slice(1, -1), start + 1, value, /''|[^]/y, (unit) =>
      unit === "''" ? "'" : unit,
    );
  // What escapes stand for is left to the library.
  if (style === 'double')
    return foldedOffsets(written.slice(1, -1), start + 1, value, /[^\\]/y, String);
  if (style !== 'folded') return undefined;
  const [head = ''] = /^.*\n\s*/.exec(written) ?? [];
  const lead = value.length - value.trimStart().length;
  const below = foldedOffsets(
    written.slice(head.length),
    start + head.length,
    value.trim(),
    /[^]/y,
    String,
  );
  return below && ((offset) => below(Math.max(0, offset - lead)));
}

/** One escape or one UTF-16 unit of a double-quoted scalar. */
const doubleQuoted = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])|[^]/g;

/** Counts each escape inside the quotes as the one character that it stands for. */
function escapedOffsets(written: string, start: number, unit: RegExp): (offset: number) => number {
  const places: number[] = [];
  for (const { 0: escape, index } of written.slice(1, -1).matchAll(unit)) {
    places.push(start + 1 + index);
    // \U0001F600 stands for two UTF-16 units.
    if (escape.startsWith('\\U') && Number.parseInt(escape.slice(2), 16) > 0xffff)
      places.push(start + 1 + index);
  }
  return (offset) => places[offset] ?? start + written.length - 1;
}

/** Each line of a literal block is a tail of the file's line: only the indent is taken off. */
function literalOffsets(written: string, start: number, value: string): (offset: number) => number {
  const rows: Array<{ readonly value: number; readonly file: number }> = [];
  const fileLines = written.split('\n');
  let at = 0;
  let file = start + (fileLines[0]?.length ?? 0) + 1;
  for (const [index, line] of value.split('\n').entries()) {
    const raw = fileLines[index + 1] ?? '';
    const length = raw.endsWith('\r') ? raw.length - 1 : raw.length;
    rows.push({ value: at, file: file + Math.max(length - line.length, 0) });
    at += line.length + 1;
    file += raw.length + 1;
  }
  return (offset) => {
    // By bisection: the last row that begins at the offset or before it.
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((rows[middle]?.value ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const row = rows[low] ?? { value: 0, file: start };
    return row.file + offset - row.value;
  };
}
