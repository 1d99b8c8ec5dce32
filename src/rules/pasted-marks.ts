import { holdsAt } from '../source/at-sign.ts';
import { letters } from '../document/letters.ts';
import type { Locale } from '../locale/message.ts';
import { arrowSigns, bulletSigns, letterSigns } from '../source/list-signs.ts';

/** The mark of a list that Markdown takes for text, and its offset. */
export interface PastedMark {
  readonly index: number;
  readonly mark: string;
}

/**
 * The first mark of a list that Markdown takes for text: a bullet that begins the paragraph or a line, two of
 * them anywhere but in a legend (“● open, ● closed”), or a sign that begins two lines.
 */
export function pastedMarkIn(paragraph: string, lang: Locale): PastedMark | undefined {
  const bullet = bulletSign.exec(paragraph);
  if (bullet && isMark(paragraph, bullet.index)) return { index: bullet.index, mark: bullet[0] };
  const line = twoLines.exec(paragraph) ?? counted.exec(paragraph);
  const mark = line?.slice(1).find((part) => part !== undefined);
  if (!line || mark === undefined) return undefined;
  if (lang === 'fr' && dialogue.test(line[0])) return undefined;
  return { index: line.index + line[0].indexOf(mark), mark };
}

function isMark(paragraph: string, index: number): boolean {
  const [before, rest] = [paragraph.slice(0, index), paragraph.slice(index)];
  return index === 0 || laterBullet.test(rest) || (atLine.test(before) && loneBullet.test(rest));
}

/**
 * A sign that begins a line straight below a bullet, of which Markdown makes words of that one. A dash does
 * in the column of the bullet, or of one round it; farther in it may go on with a sentence.
 * @param paragraph the words of the bullet, up to the end of their paragraph
 * @param column spaces before the bullet
 */
export function markBelowBullet(paragraph: string, column: number): PastedMark | undefined {
  for (const { index, 0: line, 1: blanks = '', 2: mark = '' } of paragraph.matchAll(laterMark))
    if (blanks.length <= column || !isDash.test(mark))
      return { index: index + line.length - mark.length, mark };
  return undefined;
}

/** Whether a paragraph begins with a dash whose blank was lost. */
export function isTight(paragraph: string): boolean {
  return beginsTight.test(paragraph);
}

/**
 * `-We act.` as all that a section begins with: a bullet whose blank was lost; or `– We act.`, with
 * the dash that Word makes, or a letter that stands for one of its signs. Further below a dash may stand
 * before whoever said what is quoted.
 */
export function loneDash(text: string): PastedMark | undefined {
  const [mark] = loneMark.exec(text) ?? [];
  return mark === undefined ? undefined : { index: 0, mark };
}

const blanks = String.raw`[ \t\u00A0]`;

/**
 * A letter that Word’s sign becomes, where words follow: `§ 12` is a section, `Ø 12` a diameter. Of `o`, no word
 * of either language, a figure or a sum may follow as well.
 */
const letterSign = `(?:[${letterSigns}](?=${blanks}+[*[“«"(]*[${letters}])|o(?=${blanks}+[*[“«"(]*[\\d$]))`;

const loneMark = new RegExp(
  String.raw`^(?:-(?=[${letters}])|[–—·${arrowSigns}](?=${blanks})|${letterSign})`,
);

/** The lines of a French dialogue, which are sentences; an item of a French list begins with a small letter. */
const dialogue = new RegExp(String.raw`^\n?[ \t>]*—${blanks}+[«“]?${blanks}?[A-ZÀÂÇÉÈÊÎÔ]`);

/** A dash whose blank was lost: words, a sum, a quotation or strong words follow it at once, and no figure. */
const tightDash = `-(?=[${letters}$“«"(*\\[])`;

const beginsTight = new RegExp(`^${tightDash}`);

const bulletSign = new RegExp(`[${bulletSigns}]`);
const everyBulletSign = Array.from(bulletSigns);

/** All before a sign that begins a line, and such a sign without another on that line. */
const atLine = /\n[ \t>]*$/;
const loneBullet = new RegExp(`^[^][^\\n${bulletSigns}]*(?:\\n|$)`);

/** Hyphens, dashes and the sign of minus that Word or a keyboard may put in the place of the plain hyphen. */
const otherDashes = '–—‐‑−';

const isDash = new RegExp(`[-·${otherDashes}]`);

const laterMark = new RegExp(
  String.raw`\n([ \t]*)([·${otherDashes}${arrowSigns}](?=${blanks})|-{2,3}(?=${blanks})|${letterSign})`,
  'g',
);

const laterBullet = new RegExp(String.raw`[^\s,]\s*[${bulletSigns}]`);

const twoLines = new RegExp(
  String.raw`(?:^|\n[ \t>]*)([·–—${arrowSigns}](?=${blanks})|-{2,3}(?=${blanks})|${letterSign}|${tightDash})[^\n]*\n[ \t>]*\1`,
);

/**
 * The first two items of a list that is counted as Markdown does not know: `a)` and `b)`, `(1)` and `(2)`.
 * “A. Smith” is a name. Markdown knows `1. ` and `1) `, but neither `1° ` nor `1 - `, nor `1.` without a blank.
 */
const counted = new RegExp(
  [
    String.raw`(?:^|\n[ \t>]*)(\(?(?:[Aa]\)|a\.|A\.(?=${blanks}+[a-z])))${blanks}[^\n]+\n[ \t>]*\(?[Bb][.)]${blanks}`,
    String.raw`(?:^|\n[ \t>]*)(\(?[Ii][.)])${blanks}[^\n]+\n[ \t>]*\(?[Ii]{2}[.)]${blanks}`,
    String.raw`(?:^|\n[ \t>]*)(1(?:°|º|${blanks}[-–—]))${blanks}[^\n]+\n[ \t>]*2(?:°|º|${blanks}[-–—])${blanks}`,
    String.raw`(?:^|\n[ \t>]*)(1[.)])[${letters}][^\n]+\n[ \t>]*2[.)][${letters}]`,
    String.raw`(?:^|\n[ \t>]*)(\(1\))${blanks}[^\n]+\n[ \t>]*\(2\)${blanks}`,
  ].join('|'),
);

/** What the second of two lines of a list begins with, looked for before the Markdown is parsed. */
const laterLine = new RegExp(
  String.raw`\n[ \t>]*(?:[·${otherDashes}§Øü${arrowSigns}]|o${blanks}|${tightDash}|-{2,3}${blanks}|2(?:[°º]|${blanks}[-–—]|[.)][${letters}])|\(?(?:[Bb]|[Ii]{2})[.)]${blanks}|\(2\))`,
  'y',
);

/** A look for the same before the Markdown is parsed; a list or a quotation may stand before the sign. */
export function mayHavePastedMark(text: string): boolean {
  return (
    everyBulletSign.some((sign) => text.includes(sign)) ||
    loneDash(text) !== undefined ||
    holdsAt(text, '\n', laterLine)
  );
}
