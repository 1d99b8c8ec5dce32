import { letters } from '../../document/letters.ts';
import type { Locale } from '../../locale/message.ts';
import { figure, rounded, type Figure } from './figure.ts';
import type { Mask } from './mask.ts';
import { numberWords } from './number-words.ts';

const gap = String.raw`[ \u00A0\u202F]`;
const wordStart = String.raw`(?<![${letters}\d.,/])`;
const wordEnd = `(?![${letters}])`;

const ones: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  en: new Map([['a', 1], ['one', 1], ...numberWords.en]),
  fr: new Map([['un', 1], ...numberWords.fr, ['neuf', 9]]),
};

const shares: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['demi', 1 / 2],
  ['third', 1 / 3],
  ['tiers', 1 / 3],
  ['quarter', 1 / 4],
  ['quart', 1 / 4],
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['milliard', 1e9],
]);

function anyOf(lang: Locale): string {
  const words = [...ones[lang].keys()].toSorted((a, b) => b.length - a.length);
  return String.raw`(?<whole>\d{1,3}|${words.join('|')})`;
}

const english = String.raw`(?<scale>million|billion)${wordEnd}(?<money>${gap}dollars?)?`;
const french = String.raw`(?<scale>million|milliard)s?${wordEnd}`;
const frenchMoney = `(?<money>${gap}de${gap}dollars)?`;

const patterns: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    // “One and a half million”
    `${wordStart}(?<sign>\\$)?${anyOf('en')}${gap}and${gap}an?${gap}(?<and>half|quarter)${gap}${english}`,
    // “$1/2 million”
    String.raw`${wordStart}(?<sign>\$)?(?<over>\d)/(?<under>\d)(?:${gap}of${gap}a)?(?:${gap}|-)${english}`,
    // “A quarter of a million”, “half a million”, “a half-million”
    `${wordStart}(?:${anyOf('en')}(?:${gap}|-))?(?<share>half|third|quarter)s?(?:${gap}of)?(?:${gap}an?)?(?:${gap}|-)${english}`,
  ].map((source) => new RegExp(source, 'gi')),
  fr: [
    // “Un million et demi”
    `${wordStart}${anyOf('fr')}${gap}${french}${gap}et${gap}(?:un${gap})?(?<and>demi|quart)${wordEnd}${frenchMoney}`,
    // “Un quart de million”, “un demi-million”
    `${wordStart}(?:${anyOf('fr')}${gap})?(?<share>demi|tiers|quart)s?(?:-|${gap}(?:de${gap})?)${french}${frenchMoney}`,
  ].map((source) => new RegExp(source, 'gi')),
};

/** Takes parts of millions out of a text. @param words of the text */
export function takeFractions(mask: Mask, words: ReadonlySet<string>, lang: Locale): Figure[] {
  const isScaled = [...scales.keys()].some((each) => words.has(each) || words.has(`${each}s`));
  if (!isScaled) return [];
  return patterns[lang].flatMap((pattern) => mask.take(pattern, (match) => partOf(match, lang)));
}

function partOf(match: RegExpExecArray, lang: Locale): Figure | undefined {
  const { scale = '', sign, money } = match.groups ?? {};
  const factor = scales.get(scale.toLowerCase());
  const part = shareIn(match.groups ?? {}, lang);
  if (factor === undefined || !Number.isFinite(part)) return undefined;
  const kind = sign === undefined && money === undefined ? 'number' : 'money';
  return figure(kind, rounded(part * factor), match, 'firm');
}

function shareIn(groups: Readonly<Partial<Record<string, string>>>, lang: Locale): number {
  const { whole, and, share, over, under } = groups;
  if (over !== undefined) return Number(over) / Number(under);
  const number = ones[lang].get(whole?.toLowerCase() ?? '') ?? Number(whole ?? 1);
  return share === undefined ? number + shareOf(and) : number * shareOf(share);
}

function shareOf(word = ''): number {
  return shares.get(word.toLowerCase()) ?? 0;
}
