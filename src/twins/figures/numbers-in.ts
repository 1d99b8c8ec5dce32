import { letters } from '../../document/letters.ts';
import type { Locale } from '../../locale/message.ts';
import { digitsOf } from '../../rules/prose/amounts.ts';
import { figure, rounded, type Figure, type FigureKind } from './figure.ts';
import type { Mask } from './mask.ts';

const gap = String.raw`[ \u00A0\u202F]`;

const plainNumber = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|\d[\d.,]*\d|\d|\.\d+`;

/** What the words and letters after a number multiply it by. */
export const scales: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
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
    t: 1e12,
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
    b: 1e9,
    bn: 1e9,
    t: 1e12,
  },
};

export const scaleWords: Readonly<Record<Locale, string>> = {
  en: String.raw`(?:thousand|million|billion|trillion)s?`,
  fr: String.raw`(?:mille|milliers?|millions?|milliards?|billions?)`,
};

const units: Readonly<Record<Locale, string>> = {
  en: String.raw`${gap}*(?:\$|dollars?(?![${letters}])|(?:CAD|USD)(?![${letters}]))|(?<cents>${gap}?¢|${gap}cents?(?![${letters}]))|${gap}?(?<percent>%|per${gap}?cent(?![${letters}])|percentage${gap}points?)`,
  fr: String.raw`${gap}*(?:de${gap})?(?:\$|dollars?(?![${letters}])|(?:CAD|USD)(?![${letters}]))|(?<cents>${gap}?¢|${gap}cents?(?![${letters}]))|${gap}?(?<percent>%|pour${gap}cent(?![${letters}])|p\.${gap}?100|points?${gap}de${gap}pourcentage)`,
};

const numberPatterns: Readonly<Record<Locale, RegExp>> = {
  en: numberPattern('en', 'st|nd|rd|th', 'bn|[kKMBT]'),
  fr: numberPattern('fr', 'er|re|ère|e|ème|ième', 'bn|[kKMGBT]'),
};

function numberPattern(lang: Locale, ordinal: string, short: string): RegExp {
  const letter = String.raw`(?<short>${gap}?(?:${short})(?=${gap}?\$|(?![${letters}\d])))`;
  return new RegExp(
    String.raw`(?<![${letters}\d])(?<sign>(?:US|CAN?|AU?|NZ?|C)?\$${gap}?|(?:CAD|USD)${gap}?)?(?<number>${plainNumber})` +
      String.raw`(?:(?<ordinal>${ordinal})(?![${letters}\d])|(?:(?:${gap}|-)(?<scale>${scaleWords[lang]})(?![${letters}])|${letter})?(?<unit>${units[lang]})?)`,
    'g',
  );
}

/** A number as it was read, before its neighbour across a “to” is known. */
interface ReadNumber extends Figure {
  readonly isBare: boolean;
  readonly factor: number;
}

/** Takes numbers in digits out of a text, with the sign, scale and unit beside them. */
export function takeNumbers(mask: Mask, lang: Locale): Figure[] {
  const before = mask.text;
  const read = mask.take(numberPatterns[lang], (match) => numberOf(match, lang));
  const signed = read.map((one, index) => shareSign(one, read[index - 1], before));
  return signed.map((one, index) => shareUnit(one, signed[index + 1], before, lang));
}

/** In “$2–3 billion” the second number has the sign of the first. */
function shareSign(one: ReadNumber, last: ReadNumber | undefined, text: string): ReadNumber {
  const isSigned =
    last?.kind === 'money' && last.written.includes('$') && !last.written.endsWith('$');
  if (!isSigned || one.kind !== 'number') return one;
  const isSpan = /^ ?[–‑-] ?$/.test(text.slice(last.end, one.start));
  return isSpan ? { ...one, kind: 'money', isBare: false } : one;
}

function numberOf(match: RegExpExecArray, lang: Locale): ReadNumber | undefined {
  const { number = '', ordinal, sign, unit, percent, cents } = match.groups ?? {};
  const isMoney = sign !== undefined || (unit !== undefined && percent === undefined);
  const scale = scaleOf(match, isMoney);
  const isDecimal = scale !== '' || percent !== undefined;
  const digits = digitsOf(number, lang, isDecimal ? 'scaled' : '');
  if (digits === undefined) return undefined;
  const factor = scales[lang][scale.replace(/s$/, '')] ?? 1;
  const value = rounded((Number(digits) * factor) / (cents === undefined ? 1 : 100));
  const kind = kindOf({ ordinal, percent, isMoney });
  const isBare = kind === 'number' && factor === 1;
  return { ...figure(kind, value, match, 'firm'), sign: signOf(match), isBare, factor };
}

/** The sign that stands before a number, and is no dash of a range or a list. */
function signOf({ 0: all, index, input }: RegExpExecArray): Figure['sign'] {
  const after = input.slice(index + all.length, index + all.length + 20);
  const [, sign] =
    /(?:^|[\s(«“])([+−‑–-]|minus\s|moins\s)$/i.exec(input.slice(Math.max(0, index - 7), index)) ??
    [];
  if (sign !== undefined) return sign === '+' ? '+' : '-';
  return /^\s?°/.test(after) && !/below|sous/i.test(after) ? '+' : undefined;
}

/** A letter is a scale only of money: “5 m” is a length. */
function scaleOf({ groups = {} }: RegExpExecArray, isMoney: boolean): string {
  const { scale, short } = groups;
  return (scale ?? (isMoney ? short?.trim() : undefined) ?? '').toLowerCase();
}

function kindOf({
  ordinal,
  percent,
  isMoney,
}: {
  readonly ordinal: string | undefined;
  readonly percent: string | undefined;
  readonly isMoney: boolean;
}): FigureKind {
  if (ordinal !== undefined) return 'ordinal';
  if (isMoney) return 'money';
  return percent === undefined ? 'number' : 'percent';
}

/** In “$5 to $10 million” and “5 à 10 %” the first number has the unit of the second. */
function shareUnit(
  one: ReadNumber,
  next: ReadNumber | undefined,
  text: string,
  lang: Locale,
): Figure {
  const { isBare, factor, ...own } = one;
  if (!next || typeof own.value !== 'number' || !isJoined(one, next, text, lang)) return own;
  const kind = isBare && hasUnit(next) ? next.kind : own.kind;
  const isShort = factor === 1 && own.value < 1000 && kind === next.kind;
  // Two of one kind: in French a number with a sign of its own is whole.
  const isShared = isShort && (isBare || lang === 'en') && isRange(one, next, text);
  return { ...own, kind, value: isShared ? rounded(own.value * next.factor) : own.value };
}

/** In “from 54% in 2022 to 61%” the year is the beginning of no range. */
function isYear({ written, start }: Figure, text: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(written) && leadsToYear.test(text.slice(Math.max(0, start - 10), start))
  );
}

const leadsToYear = /(?<!\p{L})(?:in|since|by|en|depuis|dès)\s$/iu;

function hasUnit({ kind }: Figure): boolean {
  return kind === 'money' || kind === 'percent';
}

function isJoined(one: Figure, next: Figure, text: string, lang: Locale): boolean {
  return (
    !isYear(one, text) && joints[lang].test(text.slice(one.end, next.start).replaceAll(/\s/g, ' '))
  );
}

/** “Fees of $3 and $5 million” are not three million; “between $3 and $5 million” are. */
function isRange(one: Figure, next: Figure, text: string): boolean {
  const isSum = /and|et/.test(text.slice(one.end, next.start));
  return !isSum || /(?:between|entre)\s$/i.test(text.slice(Math.max(0, one.start - 9), one.start));
}

const joints: Readonly<Record<Locale, RegExp>> = {
  en: /^(?: (?:to|and|or) | ?[–-] ?)$/,
  fr: /^(?: (?:à|et|ou) | ?[–-] ?)$/,
};
