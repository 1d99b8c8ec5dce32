import { mayHaveFalseItem } from './false-blanks.ts';
import { pastedSign } from './list-signs.ts';
import {
  moveTo,
  nextLine,
  skipSpaces,
  startCursor,
  trimSpaces,
  type LineCursor,
} from './line-cursor.ts';
import { readPlainScalar } from './plain-scalar.ts';
import {
  emptyNode,
  listNode,
  mappingNode,
  trimmedSpan,
  type YamlNode,
  type YamlPair,
} from './yaml-node.ts';

/** Deeper than notes go; the library knows what to say of the rest. */
const maxDepth = 12;

/**
 * Reads the plain YAML that nearly all notes are written in: mappings and lists by indent, and
 * scalars of every style. It gives up, and returns undefined, at the first sign of anything else:
 * anchors, tags, tabs, braces, several documents, numbers, and whatever is wrong. So it needs no
 * messages, and what it returns is what the library would have read.
 */
export function readPlainYaml(text: string): YamlNode | undefined {
  if (text.includes('\t') || (text.includes('\r') && /\r(?!\n)/.test(text))) return undefined;
  if (mayHaveFalseItem(text)) return undefined;
  const cursor = startCursor(text);
  if (cursor.column !== 0 || keyAt(cursor) === undefined) return undefined;
  const root = readMapping(cursor, 1);
  return cursor.column < 0 ? root : undefined;
}

/** The pairs that begin in the cursor's column. */
function readMapping(cursor: LineCursor, depth: number): YamlNode | undefined {
  const { text, column, at: start } = cursor;
  const pairs = new Map<string, YamlPair>();
  let end = start;
  while (cursor.column === column) {
    const name = keyAt(cursor);
    if (name === undefined || name === '<<' || pairs.has(name)) return undefined;
    const key = trimmedSpan(text, cursor.at, cursor.at + name.length);
    moveTo(cursor, text.indexOf(':', key.end) + 1);
    const value = readValue(cursor, { column, depth, in: 'mapping' });
    if (!value) return undefined;
    pairs.set(name, { key, value });
    ({ end } = value);
  }
  return mappingNode(pairs, false, { start, end });
}

/** The items whose dashes stand in the cursor's column. */
function readList(cursor: LineCursor, depth: number): YamlNode | undefined {
  const { column, at: start } = cursor;
  const items: YamlNode[] = [];
  let end = start;
  while (cursor.column === column && isDash(cursor)) {
    moveTo(cursor, cursor.at + 1);
    const value = readValue(cursor, { column, depth, in: 'list' });
    if (!value) return undefined;
    items.push(value);
    ({ end } = value);
  }
  return listNode(items, false, { start, end });
}

/** What a value belongs to. */
interface Parent {
  readonly column: number;
  readonly depth: number;
  readonly in: 'mapping' | 'list';
}

/** What follows a colon or a dash, on its line or on the next; the cursor is left after it. */
function readValue(cursor: LineCursor, parent: Parent): YamlNode | undefined {
  const { column, depth } = parent;
  if (depth >= maxDepth || cursor.left-- < 0) return undefined;
  moveTo(cursor, skipSpaces(cursor.text, cursor.at));
  const { at } = cursor;
  const onSameLine = at < cursor.end && cursor.text[at] !== '#';
  if (!onSameLine) nextLine(cursor);
  if (!onSameLine && isOver(cursor, parent)) return emptyNode(at);
  if (!onSameLine || parent.in === 'list') {
    if (isDash(cursor)) return readList(cursor, depth + 1);
    if (keyAt(cursor) !== undefined) return readMapping(cursor, depth + 1);
  }
  return readPlainScalar(cursor, column);
}

/** Whether a line is no part of a value any more; a list may stand right below its key, not indented. */
function isOver(cursor: LineCursor, parent: Parent): boolean {
  if (cursor.column !== parent.column) return cursor.column < parent.column;
  return parent.in === 'list' || !isDash(cursor);
}

/** A dash with a blank or nothing after it. */
function isDash({ text, at, end }: LineCursor): boolean {
  return text[at] === '-' && (at + 1 === end || text[at + 1] === ' ');
}

/** A key without quotes or signs that mean something to YAML or begin a pasted bullet, and its colon. */
const keyPattern = new RegExp(
  String.raw`(?!${pastedSign})[^\s\u200B\-?:,[\]{}#&*!|>'"%@\x60.][^:#\r\n]{0,200}:(?=[ \r\n]|$)`,
  'uy',
);

/** The key that begins at the cursor; undefined where there is none. */
function keyAt({ text, at, end }: LineCursor): string | undefined {
  // Most items of lists have no colon, and a pattern would look for it letter by letter.
  const colon = text.indexOf(':', at);
  if (colon < 0 || colon >= end) return undefined;
  keyPattern.lastIndex = at;
  if (!keyPattern.test(text)) return undefined;
  return text.slice(at, trimSpaces(text, at, keyPattern.lastIndex - 1));
}
