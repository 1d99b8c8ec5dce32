import type { Locale } from '../../locale/message.ts';
import { letters } from '../letters.ts';
import { inOrder, lineBreak, noBreak, opaque, type Edit } from './edits.ts';

/**
 * Straight quotes as printed ones: “ ” in English; in French « », and “ ” within these; and the straight
 * apostrophe as ’. A quote that has no partner in its paragraph stays as it is: it may be an inch.
 *
 * Sources: the Clés de la rédaction and The Canadian Style of the Translation Bureau, on quotation marks.
 * @param text code, addresses and marks in it are {@link opaque}
 */
export function quoteEdits(text: string, lang: Locale): Edit[] {
  if (!/["']/.test(text)) return [];
  const pairs = pairsIn(text);
  const edits = pairs.flatMap(({ open, close }): Edit[] => {
    const [before, after] = signs(depthAt(text, open, pairs), lang);
    return [
      { start: open, end: open + 1, text: before },
      { start: close, end: close + 1, text: after },
    ];
  });
  return inOrder([...edits, ...(lang === 'en' ? singles(text) : []), ...apostrophes(text, lang)]);
}

/** The pairs of straight quotes in a text, outer ones before the inner ones that they hold. */
export function pairsIn(text: string): Pair[] {
  const waiting: number[] = [];
  const pairs: Pair[] = [];
  for (const { index } of text.matchAll(/"/g)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const opened = closes.test(after) && !isBlank(before) ? waiting.pop() : undefined;
    if (opened !== undefined) pairs.push({ open: opened, close: index });
    else if (opens.test(before) && !isBlank(after) && after !== '"') waiting.push(index);
  }
  return pairs.toSorted((a, b) => a.open - b.open);
}

/** Where two quotes stand that belong together. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

const opens = new RegExp(`^(?:[\\s([{«“‘"'’—–/${lineBreak}-])?$`);
const closes = new RegExp(`^(?:[\\s)\\]}»”’"'.,;:!?…—–/${lineBreak}${opaque}-])?$`);

function isBlank(character: string): boolean {
  return character === '' || /[\s\u2028]/.test(character);
}

/** How many quotes of any form are open round a place. */
function depthAt(text: string, at: number, pairs: readonly Pair[]): number {
  const before = text.slice(0, at);
  const guillemets = before.split('«').length - before.split('»').length;
  const straight = pairs.filter(({ open, close }) => open < at && close > at).length;
  return Math.max(0, guillemets) + straight;
}

function signs(depth: number, lang: Locale): readonly [open: string, close: string] {
  if (lang === 'en') return depth === 0 ? ['“', '”'] : ['‘', '’'];
  return depth === 0 ? [`«${noBreak}`, `${noBreak}»`] : ['“', '”'];
}

function apostrophes(text: string, lang: Locale): Edit[] {
  const found = text.matchAll(lang === 'fr' ? elision : apostrophe);
  return Array.from(found, ({ index }) => ({ start: index, end: index + 1, text: '’' }));
}

/** Between a word and the next: l'eau, d'« eau », l'**eau**. */
const elision = new RegExp(`(?<=[${letters}])'(?=[${letters}0-9«“"${opaque}])`, 'g');

/** In a word, at its end, or before the decade: it's, harbours', '90s. After a figure it is a foot. */
const apostrophe = new RegExp(
  `(?<=[${letters}${opaque}])'|(?<=[0-9])'(?=s(?![${letters}]))|(?<![^\\s(“"])'(?=[0-9]0s|(?:em|tis|twas|til|cause)(?![${letters}]))`,
  'g',
);

/** Words between single quotes: where one opens, another must close. */
function singles(text: string): Edit[] {
  return Array.from(text.matchAll(single), ({ 0: written, index }) => [
    { start: index, end: index + 1, text: '‘' },
    { start: index + written.length - 1, end: index + written.length, text: '’' },
  ]).flat();
}

const single = new RegExp(
  `(?<![^\\s([{“"—–-])'[^\\s'0-9](?:[^'"\\n]|(?<=[${letters}])'(?=[${letters}])){0,200}?(?<=[^\\s'])'(?![${letters}])`,
  'g',
);
