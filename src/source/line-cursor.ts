/**
 * A place in a file that is read line by line. Blank lines and comments are passed over; `left`
 * counts down so that a file with more to it than any note is left to the library and its limits.
 */
export interface LineCursor {
  readonly text: string;
  /** Where reading stands; at first at the line's first character that is no blank. */
  at: number;
  /** Its column, from 0; -1 at the end of the file. */
  column: number;
  /** Where the line begins, ends without its line end, and where the next begins. */
  start: number;
  end: number;
  next: number;
  /** Blank lines just before this line, and whether a comment stands among them. */
  blankLines: number;
  afterComment: boolean;
  /** Lines and values that may still be read. */
  left: number;
}

const space = 0x20;
const hash = 0x23;

/** Lines and values of the longest note several times over. */
const maxSteps = 4000;

/** A cursor at the first line that holds something. */
export function startCursor(text: string): LineCursor {
  const cursor: LineCursor = {
    text,
    at: 0,
    column: 0,
    start: 0,
    end: 0,
    next: 0,
    blankLines: 0,
    afterComment: false,
    left: maxSteps,
  };
  nextLine(cursor);
  return cursor;
}

/** Goes to the next line that holds something. */
export function nextLine(cursor: LineCursor): void {
  const { text } = cursor;
  cursor.blankLines = 0;
  cursor.afterComment = false;
  let start = cursor.next;
  while (start < text.length) {
    const at = skipSpaces(text, start);
    const end = lineEnd(text, at);
    const next = text.indexOf('\n', end) + 1 || text.length;
    cursor.left--;
    if (at < end && text.charCodeAt(at) !== hash) {
      Object.assign(cursor, { at, start, end, next, column: at - start });
      return;
    }
    if (at < end) cursor.afterComment = true;
    else cursor.blankLines++;
    start = next;
  }
  const end = text.length;
  Object.assign(cursor, { at: end, start: end, end, next: end, column: -1 });
}

/** Moves on within the line. */
export function moveTo(cursor: LineCursor, at: number): void {
  cursor.at = at;
  cursor.column = at - cursor.start;
}

/** The first offset from `at` on that holds no space. */
export function skipSpaces(text: string, at: number): number {
  let after = at;
  while (text.charCodeAt(after) === space) after++;
  return after;
}

/** The end of `start` to `end` without the spaces before it. */
export function trimSpaces(text: string, start: number, end: number): number {
  let before = end;
  while (before > start && text.charCodeAt(before - 1) === space) before--;
  return before;
}

/** Where the line of an offset ends, before `\n` or `\r\n`. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed < 0) return text.length;
  return feed > at && text.charCodeAt(feed - 1) === 0x0d ? feed - 1 : feed;
}
