import type { Source } from './source.ts';

/** The last line of a text in quotes: what is deeper than the line in which it begins is part of it. */
export function lastInQuotes(source: Source, opened: number): number {
  return lastLine(source, opened, /^\s*(?:- |#)/);
}

/** The last line of a text without quotes, which ends before a bullet, a row of a table, a comment or a name. */
export function lastOfWords(source: Source, start: number): number {
  return lastLine(source, start, /^\s*(?:- |#|\||[\w-]+[ \t]*:(?:\s|$))/);
}

/** The last line of what begins at an offset: before one that stands less far in, or that is something else. */
function lastLine(source: Source, start: number, isOther: RegExp): number {
  const { line, column } = source.positionAt(start);
  const lead = leadOf(source, line);
  // Words on a line of their own go on in their own column.
  const isAlone = lead === column - 1 && lead > 0;
  const least = isAlone ? lead : lead + 1;
  let last = line;
  for (let at = line + 1; at <= source.lineCount; at++) {
    const written = source.lineAt(at);
    if (written.trim() === '') continue;
    if (written.search(/\S/) < least || isOther.test(written)) break;
    last = at;
  }
  return last;
}

/** How far in a text stands, or the name before it; the name of an item stands deeper than its dash. */
export function leadOf(source: Source, line: number): number {
  const written = source.lineAt(line);
  return written.length - written.replace(/^[\s-]*(?=[\w-]+:\s)|^\s*/, '').length;
}
