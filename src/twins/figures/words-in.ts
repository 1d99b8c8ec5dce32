import { letters } from '../../document/letters.ts';
import type { Locale } from '../../locale/message.ts';
import { figure, rounded, type Figure } from './figure.ts';
import type { Mask } from './mask.ts';
import { looseWords, numberWords, ordinalWords } from './number-words.ts';
import { scales, scaleWords } from './numbers-in.ts';

const gap = String.raw`[ \u00A0\u202F]`;

/** Words are looked for as whole ones, the longest first. */
function wordPattern(words: Iterable<string>, after = ''): RegExp {
  const sorted = [...words].toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![${letters}\\d])(?<word>${sorted.join('|')})${after}(?![${letters}\\d])`,
    'gi',
  );
}

const withScale: Readonly<Record<Locale, string>> = {
  en: `(?:(?:${gap}|-)(?<scale>hundred|${scaleWords.en}))?(?<money>${gap}dollars?)?(?<percent>${gap}per${gap}?cent)?`,
  fr: `(?:${gap}(?<scale>cents?|${scaleWords.fr}))?(?<money>${gap}(?:de${gap})?dollars?)?(?<percent>${gap}pour${gap}cent)?`,
};

/** English says two in one word where French counts. */
const twos: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['twice', 2],
]);

const wordPatterns: Readonly<Record<Locale, RegExp>> = {
  en: wordPattern(
    [...numberWords.en.keys(), ...twos.keys(), '(?:a|one|the)(?= [mb]illion)'],
    withScale.en,
  ),
  fr: wordPattern(
    [
      ...numberWords.fr.keys(),
      '(?:un|le|du|au|ce)(?= mill(?:ion|iard)(?!s))',
      '(?<=dont )neuf|neuf(?= (?:d’entre|autres|[a-zéèê]+[sx](?![a-zé])))',
    ],
    withScale.fr,
  ),
};

const ordinalPatterns: Readonly<Record<Locale, RegExp>> = {
  en: wordPattern(ordinalWords.en.keys()),
  fr: wordPattern(ordinalWords.fr.keys()),
};

/**
 * The words of a text in small letters. Patterns of a hundred words are tried only where one of them may
 * be found: most texts of a note have none.
 */
export function wordSetOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(wordLike));
}

/** Takes numbers in words out of a text. @param words of the text */
export function takeWords(mask: Mask, words: ReadonlySet<string>, lang: Locale): Figure[] {
  if (!hasAny(words, beginnings[lang])) return [];
  return mask.take(wordPatterns[lang], (match) => wordOf(match, lang));
}

/** Takes “first”, “second” and the like out of a text. @param words of the text */
export function takeOrdinals(mask: Mask, words: ReadonlySet<string>, lang: Locale): Figure[] {
  if (!hasAny(words, ordinalWords[lang])) return [];
  return mask.take(ordinalPatterns[lang], (match) => {
    const value = ordinalWords[lang].get(match[0].toLowerCase()) ?? 0;
    return figure('ordinal', value, match, 'word');
  });
}

/** Words with one of which every number in words begins; “a million” by its scale. */
const beginnings: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set([...numberWords.en.keys(), ...twos.keys(), 'million', 'billion'].flatMap(firstOf)),
  fr: new Set([...numberWords.fr.keys(), 'neuf', 'million', 'milliard'].flatMap(firstOf)),
};

function firstOf(word: string): string[] {
  return word.split(/[- ]/, 1);
}

function hasAny(
  words: ReadonlySet<string>,
  wanted: { readonly has: (word: string) => boolean },
): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

function wordOf(match: RegExpExecArray, lang: Locale): Figure {
  const { word = '', scale = '', money, percent } = match.groups ?? {};
  const written = word.toLowerCase();
  const known = numberWords[lang].get(written) ?? twos.get(written);
  const value = known ?? (written === 'neuf' ? 9 : 1);
  const factor = scales[lang][scale.toLowerCase().replace(/s$/, '')] ?? 1;
  const kind = money === undefined ? (percent === undefined ? 'number' : 'percent') : 'money';
  // “The million” may be the one that the text spoke of before.
  const isFirm = factor >= 1e6 && !articles.has(written);
  return figure(kind, rounded(value * factor), match, isFirm ? 'firm' : 'word');
}

const articles: ReadonlySet<string> = new Set(['the', 'le', 'du', 'au', 'ce']);

/** The numbers that words of a text may stand for. @param words of the text */
export function looseIn(
  text: string,
  words: ReadonlySet<string>,
  lang: Locale,
): ReadonlySet<number> {
  const [fortnight, days] = fortnights[lang];
  return new Set([
    ...[...words].flatMap((word) => looseWords[lang].get(word) ?? []),
    ...(hasAny(words, fortnightWords) && fortnight.test(text) ? days : []),
  ]);
}

/** French counts the fifteen days of two weeks, as it counts the eight of one. */
const fortnights: Readonly<Record<Locale, readonly [RegExp, readonly number[]]>> = {
  en: [/(?:two|2)[ \u00A0-]weeks?/i, [14, 15]],
  fr: [/(?:quinze|15)[ \u00A0]jours/i, [2]],
};

const fortnightWords: ReadonlySet<string> = new Set(['week', 'weeks', 'jours']);

const wordLike = new RegExp(`[${letters}]+`, 'g');
