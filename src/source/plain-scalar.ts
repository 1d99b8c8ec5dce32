import { fold, separator } from './fold.ts';
import { lineEnd, nextLine, skipSpaces, trimSpaces, type LineCursor } from './line-cursor.ts';
import { readBlock } from './plain-block.ts';
import { listNode, scalarNode, trimmedSpan, type YamlNode, type YamlScalar } from './yaml-node.ts';

/**
 * Reads the scalar at the cursor, or a list of words in brackets, and leaves the cursor at the next
 * line. Its own further lines are indented more than `column`, where its parent stands. Undefined
 * for all that is not surely text.
 */
export function readPlainScalar(cursor: LineCursor, column: number): YamlNode | undefined {
  const sign = cursor.text.charAt(cursor.at);
  if (sign === '|' || sign === '>') return readBlock(cursor, column);
  if (sign === '"' || sign === "'") return readQuoted(cursor, column);
  if (sign === '[') return readWords(cursor);
  return reserved.test(sign) ? undefined : readText(cursor, column);
}

/** What text without quotes cannot begin with, or only sometimes. */
const reserved = /[-?:,[\]{}#&*!|>'"%@`]/;

/** What is, or may be, a number, truth value, null or merge key. */
const notText =
  /^(?:~|null|true|false|<<|[-+]?(?:0[ox][\da-f]*|[\d.]+(?:e[-+]?\d*)?|\.inf|\.nan))$/i;

/** Text without quotes, on one line or more. */
function readText(cursor: LineCursor, column: number): YamlScalar | undefined {
  const { text, at: start } = cursor;
  let end = textEnd(cursor);
  if (end === undefined) return undefined;
  let value = text.slice(start, end);
  if (notText.test(value)) return undefined;
  for (;;) {
    const hasComment = skipSpaces(text, end) < cursor.end;
    nextLine(cursor);
    if (cursor.column <= column) return scalarNode('plain', value, trimmedSpan(text, start, end));
    const lineEnds = textEnd(cursor);
    // After a comment there is no more text.
    if (hasComment || cursor.afterComment || lineEnds === undefined) return undefined;
    value += separator(cursor.blankLines) + text.slice(cursor.at, lineEnds);
    end = lineEnds;
  }
}

/** Where the text on the cursor's line ends, before a comment; undefined where a colon makes it a key. */
function textEnd({ text, at, end }: LineCursor): number | undefined {
  const line = text.slice(at, end);
  const comment = line.indexOf(' #');
  const written = comment < 0 ? line : line.slice(0, comment);
  if (written.includes(': ') || written.endsWith(':')) return undefined;
  return trimSpaces(text, at, at + written.length);
}

/** Text in quotes; with escapes on one line only, and those that JSON has, too. */
function readQuoted(cursor: LineCursor, column: number): YamlScalar | undefined {
  const { text, at: start } = cursor;
  const close = closingQuote(text, start);
  if (close === undefined) return undefined;
  const written = text.slice(start + 1, close);
  const style = text[start] === "'" ? 'single' : 'double';
  const lines = written.split(/\r?\n/);
  if (!lines.slice(1).every((line, index) => isInside(line, column, index === lines.length - 2)))
    return undefined;
  const whole = fold(lines);
  const value = style === 'single' ? whole.replaceAll("''", "'") : unescape(whole, lines.length);
  if (value === undefined || !endLine(cursor, close + 1)) return undefined;
  return scalarNode(style, value, { start, end: close + 1 });
}

function closingQuote(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++)
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote) return at;
  return undefined;
}

function unescape(written: string, lines: number): string | undefined {
  if (!written.includes('\\')) return written;
  try {
    return lines === 1 ? (JSON.parse(`"${written}"`) as string) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a line that goes on with a text is indented enough; a blank one may be shorter, but not the last. */
function isInside(line: string, column: number, isLast: boolean): boolean {
  const indent = skipSpaces(line, 0);
  return indent > column || (indent === line.length && !isLast);
}

/** `[a, b c]` on one line. */
function readWords(cursor: LineCursor): YamlNode | undefined {
  const { text, at: start } = cursor;
  const end = text.indexOf(']', start) + 1;
  if (end === 0 || end > cursor.end) return undefined;
  const items: YamlScalar[] = [];
  let at = start + 1;
  for (const written of text.slice(at, end - 1).split(',')) {
    const itemStart = skipSpaces(text, at);
    const itemEnd = trimSpaces(text, itemStart, at + written.length);
    const value = text.slice(itemStart, itemEnd);
    if (!/^[^-?:,[\]{}#&*!|>'"%@`][^:[\]{}#]*$/.test(value) || notText.test(value))
      return undefined;
    items.push(scalarNode('plain', value, trimmedSpan(text, itemStart, itemEnd)));
    at += written.length + 1;
  }
  return endLine(cursor, end) ? listNode(items, true, { start, end }) : undefined;
}

/** Leaves the line on which a value ended; false where more than a comment follows it. */
function endLine(cursor: LineCursor, at: number): boolean {
  const { text } = cursor;
  const end = lineEnd(text, at);
  const rest = skipSpaces(text, at);
  if (rest < end && !(rest > at && text[rest] === '#')) return false;
  cursor.next = text.indexOf('\n', end) + 1 || text.length;
  nextLine(cursor);
  return true;
}
