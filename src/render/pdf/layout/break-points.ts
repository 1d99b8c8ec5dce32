import { letters } from '../../../document/letters.ts';

/**
 * Offsets at which a line may end, in order, the end of the text last.
 *
 * The rules of UAX #14 that matter to the scripts of our fonts (Latin, Greek, syllabics): after blanks,
 * dashes and hyphens, and in long addresses after their punctuation. Its tables of all scripts take longer
 * to load than a note takes to set. Differs from UAX #14 on purpose: no break in "2019–20" and "and/or".
 */
export function breakPoints(text: string): readonly number[] {
  const points: number[] = [];
  const parts = breaking.test(text);
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
    while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
    if (parts) addWithin(text, start, end, points);
    if (end === text.length || !clings(text, end)) points.push(end);
    start = end;
  }
  return points;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** Adds the places within a word, or an address, at which a line may end. */
function addWithin(text: string, start: number, end: number, points: number[]): void {
  const token = text.slice(start, end);
  if (!breaking.test(token)) return;
  const kind = kindOf(token);
  for (let at = start + 1; at < end; at += 1) if (mayBreak(text, at, kind)) points.push(at);
}

/** Characters that a line may end after within a token; most tokens have none of them. */
const breaking = /[-\u2010\u2013\u2014\u1400\n/?&=#_.@]/;

const letter = new RegExp(`[${letters}]`);
/** Three letters at least stand before a hyphen that ends a line: “re-” and “co-” look lost there. */
const prefix = new RegExp(`[${letters}]{3}$`);
const inWord = new RegExp(`[${letters}\\d]`);

/** Marks that never begin a line, even after a blank: closing brackets, exclamation, the end of a quotation. */
const clinging = /[!?;:,.)\]}»%\u2060]/;

/** Nor does the sign between a classification and its caveats. */
function clings(text: string, at: number): boolean {
  return clinging.test(text.charAt(at)) || text.startsWith('// ', at);
}

type Kind = 'web' | 'mail' | 'long' | 'word';

function kindOf(token: string): Kind {
  if (/:\/\/|^www\./.test(token)) return 'web';
  if (token.includes('@')) return 'mail';
  return token.length > 24 ? 'long' : 'word';
}

function mayBreak(text: string, at: number, kind: Kind): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '\n') return true;
  if (kind === 'web' || kind === 'mail') return inAddress(text, at, kind === 'mail');
  if (kind === 'long' && inLongWord(text, at)) return true;
  if (!inWord.test(after)) return false;
  if (before === '\u2014' || before === '\u1400') return true;
  // A hyphen at the start is a minus, and before a digit part of a number or a span of years.
  if (!/[-\u2010\u2013]/.test(before) || !letter.test(after)) return false;
  return before === '\u2013'
    ? letter.test(text.charAt(at - 2))
    : prefix.test(text.slice(Math.max(0, at - 4), at - 1));
}

/**
 * After a slash or an at sign, and before the other marks, since a stop or a hyphen at the end of a line
 * would be taken for one of its own; not between two marks as in "//", and an e-mail address not at its
 * hyphens. Much as The Chicago Manual of Style has it.
 */
function inAddress(text: string, at: number, mail: boolean): boolean {
  const [second, before, after, next] = [at - 2, at - 1, at, at + 1].map((place) =>
    text.charAt(place),
  );
  if (/[/@]/.test(before!)) return inWord.test(second!) && inWord.test(after!);
  return (mail ? /[.]/ : /[?&=#_.-]/).test(after!) && inWord.test(before!) && inWord.test(next!);
}

/** After the marks of a long word such as the name of a file. */
function inLongWord(text: string, at: number): boolean {
  const [before, mark, after] = [at - 2, at - 1, at].map((place) => text.charAt(place));
  return /[/?&=#_.-]/.test(mark!) && inWord.test(before!) && inWord.test(after!);
}
