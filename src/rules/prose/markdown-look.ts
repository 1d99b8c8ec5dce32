import { letters } from '../../document/letters.ts';

/**
 * A look whether a text, whose Markdown is not parsed yet, may have a mark that makes nothing. Bold and
 * links that are plainly sound are put aside first: hardly a note is without them.
 */
export function mayHaveBrokenMark(text: string): boolean {
  if (text.includes('**') && text.replaceAll(soundBold, '').includes('**')) return true;
  if (text.includes(']') && doubtful.test(text.replaceAll(soundLink, ''))) return true;
  return (
    mayHaveStar(text) ||
    (/ {4}|\t/.test(text) && indented.test(text)) ||
    (text.includes('##') && tightHeading.test(text)) ||
    (/[¹²³⁴-⁹^~=\\]/.test(text) && otherMark.test(text))
  );
}

/** `**words**` between blanks or signs of a sentence; nothing in it may mean something else. */
const soundBold = new RegExp(
  String.raw`(?:(?<![^\s(])\*\*[${letters}\d]|(?<!\S)\*\*\$\d)(?:[${letters}\d \u00A0,;:.’'%$–-]*[${letters}\d])?\*\*(?![^\s.,;:!?)])`,
  'g',
);

const soundLink = new RegExp(
  String.raw`(?<![\\!\]])\[[${letters}\d][${letters}\d \u00A0,;:.’'%$()–-]*\]\(https?:\/\/[A-Za-z\d./?=%#:_~&+,-]+\)`,
  'g',
);

/** Four columns of blanks where a line or the text of a bullet begins. */
const indented = /(?:^|[\n\r>]|[-*+.)])(?: {4}| {0,3}\t)/;

/** A raised sign, one of other kinds of Markdown, and the mark of a footnote unless it is as plain as `[^1]`. */
const otherMark =
  /[¹²³⁴-⁹]|(?<!\[)\^[\d[+−-]|\[\^(?:[[+−-]|\d+(?![\d\]]))|~\d{1,2}~|==[^\s=]|\\\\|\[\^[^[\]\s]*\s|\[\^\]/;

/** A link of another form, and what may be the mark of a footnote. */
const doubtful =
  /!\[[^[\]]*\]\s+\(|\)\[(?:https?:|www\.|[^[\]\n]+\.(?:png|jpe?g|svg)\])|\]\s*\((?:https?:|www\.|mailto:|<)|\[\d{1,2}\](?![(:[])/i;

const tightHeading = new RegExp(String.raw`#{2,6}[${letters}]`);

function mayHaveStar(text: string): boolean {
  return text.includes('*') && (/\d\*\S/.test(text) || hasStarNote(text));
}

/**
 * Whether a star behind a word or a figure refers to a line that begins with one, which is a bullet to Markdown.
 * Several such lines are a list.
 */
export function hasStarNote(text: string): boolean {
  if (!text.includes('\n* ')) return false;
  return text.match(/^\*[ \t]+\S/gm)?.length === 1 && starMark.test(text);
}

const starMark = new RegExp(String.raw`[${letters}\d.)%”»]\*(?![*${letters}\d])`);
