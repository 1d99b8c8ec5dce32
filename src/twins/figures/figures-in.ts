import type { Locale } from '../../locale/message.ts';
import { letters } from '../../document/letters.ts';
import { digitsOf } from '../../rules/amounts.ts';
import { takeDates, type DateFound } from './dates-in.ts';
import { Mask } from './mask.ts';
import { looseWords, numberWords, ordinalWords } from './number-words.ts';

/** What a figure counts. A number with a unit of its own, such as kilometres, is a plain number. */
export type FigureKind = 'money' | 'percent' | 'number' | 'time' | 'ordinal' | 'phone' | 'bill';

/** A figure of a text, whose value is the same in every notation of both languages. */
export interface Figure {
  readonly kind: FigureKind;
  /** In dollars, in per cent, in minutes from midnight; letters and digits of a phone or a bill. */
  readonly value: number | string;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /**
   * `firm` where it must have its like in the twin. A `word` need not, since translators may do
   * without it, but two different ones are a mistake.
   */
  readonly force: 'firm' | 'word';
}

/** All that a text says in figures. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFound[];
  /** Numbers that words of the text may stand for, such as “both”. */
  readonly loose: ReadonlySet<number>;
}

/** Reads the figures and the dates of a text. */
export function figuresIn(text: string, lang: Locale): Figures {
  const mask = new Mask(text);
  // The everyday name of all the time has figures in one language only.
  mask.take(aroundTheClock, () => true);
  const phones = mask.take(phone, (match) => named('phone', match));
  const bills = mask.take(bill, (match) => named('bill', match));
  mask.take(code, () => true);
  const dates = takeDates(mask, lang);
  const years = mask.take(yearSpan, yearsOf).flat();
  const times = mask.take(timesOf[lang], (match) => timeOf(match, lang));
  const numbers = takeNumbers(mask, lang);
  const words = mask.take(wordPatterns[lang], (match) => wordOf(match, lang));
  const ordinals = mask.take(ordinalPatterns[lang], (match) => {
    const value = ordinalWords[lang].get(match[0].toLowerCase()) ?? 0;
    return figure('ordinal', value, match, 'word');
  });
  const figures = [...phones, ...bills, ...years, ...times, ...numbers, ...words, ...ordinals];
  return {
    figures: figures.toSorted((a, b) => a.start - b.start),
    dates,
    loose: looseIn(text, lang),
  };
}

const aroundTheClock =
  /24\/7|24 heures sur 24(?:,? (?:et )?7 jours sur 7)?|24 h sur 24(?:,? (?:et )?7 jours sur 7)?/gi;

const phone = /(?<![\d-])(?:1[-‑])?(?:\d{3}[-‑])?\d{3}[-‑]\d{4}(?![\d-])/g;

const bill = /(?<![A-Za-z])[CS][-‑]\d{1,4}(?!\d)/g;

/** A name with digits in it, which may be another in each language: C3P, PS-2020-042, 2SLGBTQI+. */
const code = new RegExp(
  String.raw`(?<![${letters}\d$])(?:[${letters}]+[-‑./]?\d[${letters}\d./-]*|\d+[A-Z]{2,}[${letters}\d+]*)`,
  'g',
);

function named(kind: 'phone' | 'bill', match: RegExpExecArray): Figure {
  return figure(kind, match[0].replaceAll('‑', '-'), match, 'firm');
}

/** “2019–20”, “2019-2020”, “2023/24”: two years. */
const yearSpan =
  /(?<![\d.,$-])(?<first>(?:19|20)\d\d)[ \u00A0]?[–‑/-][ \u00A0]?(?<last>(?:19|20)?\d\d)(?![\d-]|[.,]\d)/g;

function yearsOf(match: RegExpExecArray): Figure[] | undefined {
  const { first = '', last = '' } = match.groups ?? {};
  const end = last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
  if (end <= Number(first)) return undefined;
  return [Number(first), end].map((year) => figure('number', year, match, 'firm'));
}

const gap = String.raw`[ \u00A0\u202F]`;

const timesOf: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    String.raw`(?<![\d:.,$])(?:(?<hour>\d{1,2})(?::(?<minute>\d\d))?${gap}?(?<half>[ap])(?:m\b|\.m\.)|(?<hour24>\d{1,2}):(?<minute24>\d\d)(?![:\d]))`,
    'gi',
  ),
  fr: new RegExp(
    String.raw`(?<![\d:.,$])(?:(?<hour24>\d{1,2})${gap}?h(?:${gap}?(?<minute24>\d\d))?(?![${letters}\d])|(?<hour>\d{1,2}):(?<minute>\d\d)(?![:\d]))`,
    'g',
  ),
};

function timeOf(match: RegExpExecArray, lang: Locale): Figure | undefined {
  const { hour, minute, half, hour24, minute24 } = match.groups ?? {};
  const hours = Number(hour ?? hour24);
  const minutes = Number(minute ?? minute24 ?? 0);
  if (hours > 24 || minutes > 59) return undefined;
  // “48 h” and, up to a day, “12 h” may be how long something takes.
  const isHalf = lang === 'en' && half !== undefined;
  const shift = isHalf ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return figure('time', shift * 60 + minutes, match, 'firm');
}

const plainNumber = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|\d[\d.,]*\d|\d|\.\d+`;

const scales: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    b: 1e9,
    bn: 1e9,
  },
  fr: {
    cent: 1e2,
    mille: 1e3,
    millier: 1e3,
    million: 1e6,
    milliard: 1e9,
    billion: 1e12,
    k: 1e3,
    m: 1e6,
    g: 1e9,
  },
};

const scaleWords: Readonly<Record<Locale, string>> = {
  en: String.raw`(?:thousand|million|billion|trillion)s?`,
  fr: String.raw`(?:mille|milliers?|millions?|milliards?|billions?)`,
};

const units: Readonly<Record<Locale, string>> = {
  en: String.raw`${gap}*(?:\$|dollars?(?![${letters}]))|${gap}?(?<percent>%|per${gap}?cent(?![${letters}])|percentage${gap}points?)`,
  fr: String.raw`${gap}*(?:de${gap})?(?:\$|dollars?(?![${letters}]))|${gap}?(?<percent>%|pour${gap}cent(?![${letters}])|p\.${gap}?100|points?${gap}de${gap}pourcentage)`,
};

const numberPatterns: Readonly<Record<Locale, RegExp>> = {
  en: numberPattern('en', 'st|nd|rd|th', 'bn|[kKMB]'),
  fr: numberPattern('fr', 'er|re|ère|e|ème|ième', '[kMG]'),
};

function numberPattern(lang: Locale, ordinal: string, short: string): RegExp {
  const letter = String.raw`(?<short>${gap}?(?:${short})(?=${gap}?\$|(?![${letters}\d])))`;
  return new RegExp(
    String.raw`(?<![${letters}\d])(?<sign>(?:US|CAN?|AU?|NZ?|C)?\$${gap}?)?(?<number>${plainNumber})` +
      String.raw`(?:(?<ordinal>${ordinal})(?![${letters}\d])|(?:(?:${gap}|-)(?<scale>${scaleWords[lang]})(?![${letters}])|${letter})?(?<unit>${units[lang]})?)`,
    'g',
  );
}

/** A number as it was read, before its neighbour across a “to” is known. */
interface ReadNumber extends Figure {
  readonly isBare: boolean;
  readonly factor: number;
}

function takeNumbers(mask: Mask, lang: Locale): Figure[] {
  const before = mask.text;
  const read = mask.take(numberPatterns[lang], (match) => numberOf(match, lang));
  return read.map((one, index) => shareUnit(one, read[index + 1], before, lang));
}

function numberOf(match: RegExpExecArray, lang: Locale): ReadNumber | undefined {
  const { number = '', ordinal, scale, short, sign, unit, percent } = match.groups ?? {};
  const isMoney = sign !== undefined || (unit !== undefined && percent === undefined);
  // A letter is a scale only of money: “5 m” is a length.
  const letter = isMoney ? short?.trim().toLowerCase() : undefined;
  const written = scale ?? letter ?? '';
  const isDecimal = written !== '' || percent !== undefined;
  const digits = digitsOf(number, lang, isDecimal ? 'scaled' : '');
  if (digits === undefined) return undefined;
  const factor = scales[lang][written.toLowerCase().replace(/s$/, '')] ?? 1;
  const value = rounded(Number(digits) * factor);
  const kind =
    ordinal === undefined
      ? isMoney
        ? 'money'
        : percent === undefined
          ? 'number'
          : 'percent'
      : 'ordinal';
  const isBare = kind === 'number' && factor === 1;
  return { ...figure(kind, value, match, 'firm'), isBare, factor };
}

/** In “$5 to $10 million” and “5 à 10 %” the first number has the unit of the second. */
function shareUnit(
  one: ReadNumber,
  next: ReadNumber | undefined,
  text: string,
  lang: Locale,
): Figure {
  const { isBare, factor, ...own } = one;
  if (!next || typeof own.value !== 'number') return own;
  const between = text.slice(one.end, next.start).replaceAll(/\s/g, ' ');
  if (!joints[lang].test(between)) return own;
  const kind = isBare && (next.kind === 'money' || next.kind === 'percent') ? next.kind : own.kind;
  // “Fees of $3 and $5 million” are not three million.
  const isRange = !/and|et/.test(between) || /(?:between|entre)\s$/i.test(text.slice(0, one.start));
  const isShort = factor === 1 && own.value < 1000 && kind === next.kind && next.factor > 1;
  const isShared = isRange && isShort && (isBare || lang === 'en');
  return { ...own, kind, value: isShared ? rounded(own.value * next.factor) : own.value };
}

const joints: Readonly<Record<Locale, RegExp>> = {
  en: /^(?: (?:to|and|or) | ?[–-] ?)$/,
  fr: /^(?: (?:à|et|ou) | ?[–-] ?)$/,
};

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
    [...numberWords.en.keys(), ...twos.keys(), 'a(?= [mb]illion)', 'one(?= [mb]illion)'],
    withScale.en,
  ),
  fr: wordPattern(
    [
      ...numberWords.fr.keys(),
      'un(?= mill(?:ion|iard))',
      '(?<=dont )neuf|neuf(?= (?:d’entre|autres|[a-zéèê]+[sx](?![a-zé])))',
    ],
    withScale.fr,
  ),
};

const ordinalPatterns: Readonly<Record<Locale, RegExp>> = {
  en: wordPattern(ordinalWords.en.keys()),
  fr: wordPattern(ordinalWords.fr.keys()),
};

function wordOf(match: RegExpExecArray, lang: Locale): Figure {
  const { word = '', scale = '', money, percent } = match.groups ?? {};
  const written = word.toLowerCase();
  const known = numberWords[lang].get(written) ?? twos.get(written);
  const value = known ?? (written === 'neuf' ? 9 : 1);
  const factor = scales[lang][scale.toLowerCase().replace(/s$/, '')] ?? 1;
  const kind = money === undefined ? (percent === undefined ? 'number' : 'percent') : 'money';
  return figure(kind, rounded(value * factor), match, factor >= 1e6 ? 'firm' : 'word');
}

function looseIn(text: string, lang: Locale): ReadonlySet<number> {
  const words = text.toLowerCase().match(wordLike) ?? [];
  return new Set(words.flatMap((word) => looseWords[lang].get(word) ?? []));
}

const wordLike = new RegExp(`[${letters}]+`, 'g');

function figure(
  kind: FigureKind,
  value: number | string,
  { 0: all, index }: RegExpExecArray,
  force: Figure['force'],
): Figure {
  const written = all.trim();
  const start = index + all.length - all.trimStart().length;
  return { kind, value, start, end: start + written.length, written, force };
}

/** Cents are the least that is told apart; a product of decimals is never quite even. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
