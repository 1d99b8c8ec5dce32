import type { Locale } from '../../locale/message.ts';
import { letters } from '../../document/letters.ts';
import { gap } from './gap.ts';

/** A sum of dollars in a text. */
export interface Amount {
  readonly start: number;
  /** As it stands there. */
  readonly written: string;
  /** As the style guides want it. */
  readonly form: string;
  /** In dollars. */
  readonly value: number;
  /** True where it ends in million, billion and so on. */
  readonly isScaled: boolean;
  /** Another sum that may be meant: `$10,00` may have lost a zero. */
  readonly other: string | undefined;
  /** True where only a letter says million, as tables may. */
  readonly isShort: boolean;
}

/** Whether a text may hold an amount at all. */
export function mentionsMoney(text: string): boolean {
  return text.includes('$') || /dollar/i.test(text);
}

/** Every amount of a text that has a dollar sign or the word. */
export function amountsIn(text: string, lang: Locale): Amount[] {
  if (!mentionsMoney(text)) return [];
  return Array.from(text.matchAll(amounts[lang]), (match) => {
    const { 0: written, index: start } = match;
    const end = start + written.length;
    // Looked at here, since a look behind at each letter of a text is what costs most.
    if (partOfOther.test(text.charAt(start - 1))) return [];
    // Before a sign that belongs to both numbers of “5 to 6 million dollars” half cannot be mended.
    if (lang === 'en' && match.groups?.['sign'] === undefined && isSecond(text, start)) return [];
    // “$900X” is a sum of which not all is understood.
    if (partOfWord.test(text.charAt(end))) return [];
    // Dollars of another country, or Canada's told from them, have no form here.
    return ofCountry.test(text.slice(end, end + 8)) ? [] : (amountOf(match, lang) ?? []);
  }).flat();
}

function amountOf(
  { 0: written, index: start, groups = {} }: RegExpExecArray,
  lang: Locale,
): Amount | undefined {
  const { number = '', sign, word } = groups;
  const scale = groups['scale'] ?? groups['late'] ?? '';
  const unit = scale.trim().replace(/s$/, '').toLowerCase();
  const digits = isNone(groups, scale) ? undefined : digitsOf(number, lang, scale);
  if (digits === undefined) return undefined;
  const factor = factors[lang][unit] ?? 1;
  const as = { number, digits, factor, word, isBefore: sign !== undefined };
  const parts = inMillions(as) ?? as;
  return {
    start,
    written,
    form: formOf(parts, lang),
    other: otherForm(parts, unit, lang),
    value: Math.round(Number(digits) * factor * 100) / 100,
    isScaled: parts.factor >= 1_000_000,
    isShort: scale !== '' && unit.length < 4 && !(lang === 'fr' && sign !== undefined),
  };
}

/** `$1,200K` is “$1.2 million”; where that would have more than two decimals, all its digits are written. */
function inMillions(parts: Parts): Parts | undefined {
  const thousands = Number(parts.digits);
  if (parts.factor !== 1e3 || thousands < 1000 || thousands % 10 !== 0) return undefined;
  const digits = String(thousands / 1000);
  return { ...parts, number: digits, digits, factor: 1e6 };
}

/** “In 2020 dollars” is a year; a small letter that stands apart may be a metre or a name. */
function isNone(groups: Readonly<Partial<Record<string, string>>>, scale: string): boolean {
  const { number = '', word, end } = groups;
  const isYear = word !== undefined && /^(?:19|20)\d\d$/.test(number);
  const isApart = /^\s+[a-z]$/.test(scale) && end === undefined;
  return isYear || isApart || !isMoney(groups);
}

/**
 * Another sum that may be meant. In French “$1.2 billion” is an English billion that was copied, or a
 * thousand times as much.
 */
function otherForm(parts: Parts, unit: string, lang: Locale): string | undefined {
  if (lang === 'en') return unit === '' ? withLostZero(parts.number) : undefined;
  return unit === 'billion' && parts.isBefore ? formOf({ ...parts, factor: 1e9 }, lang) : undefined;
}

/** Whether an amount of a text may begin in one line and end in the next. */
export function mayRunOverLines(text: string, lang: Locale): boolean {
  if (!mentionsMoney(text) || !text.includes('\n')) return false;
  return Array.from(text.matchAll(amounts[lang])).some(
    ({ 0: written, groups }) => written.includes('\n') && isMoney(groups),
  );
}

/** Whether an amount is written in its form, however its blanks break. */
export function isWellWritten({ written, form }: Amount): boolean {
  return written.replaceAll(anyGap, ' ') === form.replaceAll(anyGap, ' ');
}

/** A number alone is none. */
function isMoney(groups: Partial<Record<string, string>> = {}): boolean {
  return (groups['sign'] ?? groups['end']) !== undefined;
}

const anyGap = new RegExp(gap, 'g');

const factors: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: {
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mln: 1e6,
    mil: 1e6,
    m: 1e6,
    billion: 1e9,
    milliard: 1e9,
    bn: 1e9,
    b: 1e9,
    t: 1e12,
    trillion: 1e12,
    md: 1e9,
  },
  fr: {
    k: 1e3,
    m: 1e6,
    million: 1e6,
    g: 1e9,
    // What an English text says in short, and a French note has copied.
    b: 1e9,
    bn: 1e9,
    md: 1e9,
    milliard: 1e9,
    t: 1e12,
    billion: 1e12,
    // In French it is a million times as much, of which there are no dollars.
    trillion: 1e12,
  },
};

const words: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  en: { 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' },
  fr: { 1e6: 'million', 1e9: 'milliard', 1e12: 'billion' },
};

const scales: Readonly<Record<Locale, string>> = {
  en: String.raw`(?:${gap})?(?:(?:(?:thousand|[mb]illion|milliard|trillion)s?|mln|mil|bn)(?![${letters}])|[MBKT](?![${letters}\d]))`,
  fr: String.raw`(?:${gap})?(?:(?:millions?|milliards?|billions?|trillions?)(?![${letters}])|(?:bn|mds?|[MGBkT])(?=\s?\$|(?![${letters}\d])))`,
};

const amounts: Readonly<Record<Locale, RegExp>> = {
  en: amountPattern(scales.en, `(?:de${gap})?dollars?`),
  fr: amountPattern(scales.fr, `(?:de${gap})?dollars?`),
};

/** A sign, a number, its scale, and the sign or word after it; a number alone is sifted out later. */
function amountPattern(scale: string, word: string): RegExp {
  const number = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|\d[\d.,]*\d|\d|\.\d+)`;
  // Of `$ 12 $ 15` the second sign is that of 15: without a sign before 12 the first look ahead fails.
  const ofNext = String.raw`(?!\k<sign>)${gap}\d`;
  return new RegExp(
    String.raw`(?<sign>\$(?:${gap})?)?(?<number>${number})(?<scale>${scale})?` +
      String.raw`(?<end>${gap}(?<word>${word})(?![${letters}])|(?:${gap}de${gap}|${gap})?\$(?!\d|${ofNext})(?:(?<late>bn|mds?|[MGBKT])(?![${letters}\d]))?)?`,
    'gi',
  );
}

/** What stands before a number that is no amount of its own: US$5, 10-5. */
const partOfOther = new RegExp(String.raw`[${letters}\d$€£.,/-]`);

/** Whether the number that begins there shares its sign with one before it; in French that is in order. */
function isSecond(text: string, start: number): boolean {
  return secondOfTwo.test(text.slice(Math.max(0, start - 40), start));
}

const secondOfTwo = new RegExp(
  String.raw`(?<![\d.,$]|\$${gap})\d[\d.,]{0,12}(?:${gap}(?:thousand|million|billion))?(?:(?:${gap})?[–‑](?:${gap})?|${gap}(?:to|and|or)${gap})$`,
);

const partOfWord = new RegExp(String.raw`[${letters}\d]`);

const ofCountry = new RegExp(`^(?:${gap})?(?:US|CAN?|AU|NZ|É\\.)(?![${letters}])`);

/** What `10,00` would be with the zero that it may have lost: `$10,000`. */
function withLostZero(number: string): string | undefined {
  const [, whole, rest] = /^(\d{1,3}),(\d{1,2})$/.exec(number) ?? [];
  return whole !== undefined && rest !== undefined ? `$${whole},${rest.padEnd(3, '0')}` : undefined;
}

/** A number in plain digits with a point; undefined where its signs are those of no language. */
export function digitsOf(number: string, lang: Locale, scale: string): string | undefined {
  const bare = number.replaceAll(/\s/g, '').replace(/^\./, '0.');
  const isScaled = scale !== '';
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) && !(isScaled && lang === 'fr'))
    return bare.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) && !isScaled && lang === 'fr')
    return bare.replaceAll('.', '').replace(',', '.');
  return /^\d+(?:\.\d+|,\d{1,2})?$/.test(bare) || (lang === 'fr' && /^\d+,\d+$/.test(bare))
    ? bare.replace(',', '.')
    : undefined;
}

interface Parts {
  readonly number: string;
  readonly digits: string;
  readonly factor: number;
  readonly word: string | undefined;
  /** Whether the sign stands before the number. */
  readonly isBefore: boolean;
}

/** How the style guides write an amount. */
function formOf(parts: Parts, lang: Locale): string {
  const { digits, factor } = parts;
  const scaleWord = words[lang][factor];
  const thousands = String(Number(digits) * 1000);
  const shown = factor === 1e3 ? grouped(thousands, lang) : numberIn(lang, parts);
  if (lang === 'en') return `$${shown}${scaleWord === undefined ? '' : ` ${scaleWord}`}`;
  const plural = Number(digits) >= 2 ? 's' : '';
  if (scaleWord !== undefined) return `${shown}\u00A0${scaleWord}${plural} de dollars`;
  return parts.word === undefined ? `${shown}\u00A0$` : `${shown}\u00A0dollar${plural}`;
}

/** As it is written where that is good, else in groups of three. */
function numberIn(lang: Locale, { number, digits, isBefore }: Parts): string {
  const bare = number.replaceAll(/\s/g, '');
  // In French 917,000 is well written, too, but as another number than the one that is meant.
  const isSame = lang === 'en' || Number(bare.replace(',', '.')) === Number(digits);
  // “900 000 $” is French all through: in English its blank goes with its sign, in French it must not break.
  const isFrench = !isBefore && /\s/.test(number);
  return isSame && !isFrench && wellGrouped[lang].test(number) ? number : grouped(digits, lang);
}

const wellGrouped: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:\d{1,3}(?:[,\s]\d{3})+|\d{1,4})(?:\.\d+)?$/,
  fr: /^(?:\d{1,3}(?:\s\d{3})+|\d{1,4})(?:,\d+)?$/,
};

function grouped(digits: string, lang: Locale): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, lang === 'fr' ? '\u00A0' : ',');
  if (fraction === undefined) return groups;
  return `${groups}${lang === 'fr' ? ',' : '.'}${fraction}`;
}
