import { letters } from '../../document/letters.ts';
import { holdsAt, isAt } from '../../source/at-sign.ts';

/**
 * A look whether a text, whose Markdown is not parsed yet, may have a mark that makes nothing. It looks
 * from each sign that may make one: bold and links that are plainly sound are in most notes.
 */
export function mayHaveBrokenMark(text: string): boolean {
  return (
    mayHaveBrokenBold(text) ||
    mayHaveBrokenLink(text) ||
    mayBeIndented(text) ||
    holdsAt(text, '*', timesStar) ||
    holdsAt(text, ')[', addressInBrackets) ||
    holdsAt(text, '##', tightHeading) ||
    holdsAt(text, '^', caret) ||
    holdsAt(text, '~', lowered) ||
    holdsAt(text, '==', marked) ||
    text.includes('\\\\') ||
    raised.some((sign) => text.includes(sign))
  );
}

function mayHaveBrokenBold(text: string): boolean {
  for (let at = text.indexOf('**'); at >= 0; at = text.indexOf('**', soundBold.lastIndex))
    if (!isAt(text, at, soundBold)) return true;
  return false;
}

/** `**words**` between blanks or signs of a sentence; nothing in it may mean something else. */
const soundBold = new RegExp(
  String.raw`(?:(?<![^\s(])\*\*[${letters}\d]|(?<!\S)\*\*\$\d)(?:[${letters}\d \u00A0,;:.’'%$()“”«»–-]*[${letters}\d.,;:%)”»])?\*\*(?![^\s.,;:!?)])`,
  'y',
);

/** Of a bracket without its other half, too, which most have in their own paragraph. */
function mayHaveBrokenLink(text: string): boolean {
  let from = 0;
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', from)) {
    const before = text.slice(from, at);
    const start = before.lastIndexOf('[');
    if (start !== before.indexOf('[') || start < 0 || before.includes('\n\n', start)) return true;
    const isSound = isAt(text, from + start, soundLink);
    if (isAt(text, at, noteMark) || (!isSound && isAt(text, at, address))) return true;
    from = at + 1;
  }
  return text.includes('[', from);
}

/** The end of what may be the mark of a footnote: `[1]`. */
const noteMark = /\](?<=\[\d{1,2}\])(?![(:[])/y;

/** The end of the words of a link, and the beginning of its address; or an image with a blank between them; or the end of a link to an image. */
const address =
  /\](?:\s*\((?:https?:|www\.|mailto:|<)|(?<=!\[[^[\]]*\])\s+\()|\](?<!!\[[^[\]]*\])\([^()\s]*\.(?:png|jpe?g|svg)[\s)]/iy;

/** `(words)[https://…]`, with the brackets the wrong way round. */
const addressInBrackets = /\)\[(?:https?:|www\.|[^[\]\n]+\.(?:png|jpe?g|svg)\])/iy;

const soundLink = new RegExp(
  String.raw`(?<![\\!\]])\[(?<star>\*?)[${letters}\d][${letters}\d \u00A0,;:.’'%$()–-]*\k<star>\]\(https?:\/\/[A-Za-z\d./?=%#:_~&+,-]+\)`,
  'y',
);

/** Four columns of blanks where a line or the text of a bullet begins. */
function mayBeIndented(text: string): boolean {
  return (
    text.startsWith('    ') ||
    beforeBlanks.some((sign) => text.includes(`${sign}    `)) ||
    (text.includes('\t') && indented.test(text))
  );
}

const beforeBlanks = ['\n', '\r', '>', '-', '*', '+', '.', ')'];

const indented = /(?:^|[\n\r>]|[-*+.)]) {0,3}\t/;

const timesStar = /(?<=\d)\*[^\s*]/y;

const tightHeading = new RegExp(`#{2,6}[${letters}]`, 'y');

/** `10^6`, and the mark of a footnote unless it is as plain as `[^1]`. */
const caret = /(?<!\[)\^[\d[+−-]|(?<=\[)\^(?:[[+−-]|\d+(?![\d\]])|\])|(?<=\[)\^[^[\]\s]*\s/y;

/** Signs of other kinds of Markdown. */
const lowered = /~\d{1,2}~/y;
const marked = /==[^\s=]/y;

/** Figures that are raised by themselves. */
const raised = Array.from('¹²³⁴⁵⁶⁷⁸⁹');

/**
 * Whether a star behind a word or a figure refers to a line that begins with one, which is a bullet to Markdown.
 * Several such lines are a list.
 */
export function hasStarNote(text: string): boolean {
  if (!text.includes('\n* ')) return false;
  return text.match(/^\*[ \t]+\S/gm)?.length === 1 && text.search(starMark) >= 0;
}

/** A star behind a word or a figure, also where \0 stands for a mark. */
export const starMark: RegExp = new RegExp(
  String.raw`(?<=[${letters}\d.)%”»])\*(?![*${letters}\d\0])`,
  'g',
);
