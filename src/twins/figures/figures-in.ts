import type { Locale } from '../../locale/message.ts';
import { letters } from '../../document/letters.ts';
import { takeDates, type DateFound } from './dates-in.ts';
import { createMask, type Mask } from './mask.ts';
import { figure, type Figure } from './figure.ts';
import { takeFractions } from './fractions-in.ts';
import { takeNumbers } from './numbers-in.ts';
import { takeRomans } from './romans-in.ts';
import { looseIn, takeOrdinals, takeWords, wordSetOf } from './words-in.ts';

/** All that a text says in figures. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFound[];
  /** Numbers that words of the text may stand for, such as “both”. */
  readonly loose: ReadonlySet<number>;
}

/** Reads the figures and the dates of a text. */
export function figuresIn(text: string, lang: Locale): Figures {
  const mask = createMask(text);
  const set = wordSetOf(text);
  const fractions = takeFractions(mask, set, lang);
  const digits = /\d/.test(text) ? readDigits(mask, lang) : none;
  const dates = digits.dates ?? takeDates(mask, lang);
  const romans = takeRomans(mask, lang);
  const words = takeWords(mask, set, lang);
  const ordinals = takeOrdinals(mask, set, lang);
  const figures = [...fractions, ...digits.figures, ...romans, ...words, ...ordinals];
  return {
    figures: figures.toSorted((a, b) => a.start - b.start),
    dates,
    loose: looseIn(text, set, lang),
  };
}

interface Read {
  readonly figures: readonly Figure[];
  readonly dates: readonly DateFound[] | undefined;
}

const none: Read = { figures: [], dates: undefined };

/** What is written in digits. What could be read as something else is taken first. */
function readDigits(mask: Mask, lang: Locale): Read {
  // The everyday name of all the time has figures in one language only.
  mask.take(aroundTheClock, () => true);
  const phones = mask.take(phone, (match) => named('phone', match));
  const bills = mask.take(bill, (match) => named('bill', match));
  const decades = mask.take(decadeOf[lang], decade);
  mask.take(code, () => true);
  const dates = takeDates(mask, lang);
  const years = mask.take(yearSpan, yearsOf).flat();
  const times = mask.take(timesOf[lang], (match) => timeOf(match, lang));
  const numbers = takeNumbers(mask, lang);
  return { figures: [...phones, ...bills, ...decades, ...years, ...times, ...numbers], dates };
}

const aroundTheClock =
  /24\/7|24 heures sur 24(?:,? (?:et )?7 jours sur 7)?|24 h sur 24(?:,? (?:et )?7 jours sur 7)?/gi;

/** 613-555-0142, 1-800-555-0199, (613) 555-0142, 1 (800) 555-0199 and 1 800 555-0199. */
const phone =
  /(?<![\d-])(?:(?:\+?1[-‑. \u00A0])?(?:\(\d{3}\)[ \u00A0]?|\d{3}[-‑.])|\+?1[ \u00A0]\d{3}[ \u00A0])?\d{3}[-‑.]\d{4}(?![\d-])/g;

const bill = /(?<![A-Za-z])[CS][-‑]\d{1,4}(?!\d)/g;

/** A name with digits in it, which may be another in each language: C3P, PS-2020-042, 2SLGBTQI+. */
const code = new RegExp(
  String.raw`(?<![${letters}\d$])(?:(?!(?:mid|pre|post|mi|early|late)[-‑]|CAD|USD)[${letters}]+[-‑./]?\d[${letters}\d./-]*|\d+[A-Z]{2,}[${letters}\d+]*)`,
  'g',
);

/** “The mid-90s” and “les années 90” are those of the last century. */
const decadeOf: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    String.raw`(?<![${letters}\d$.,])(?:(?:mid|early|late)[-‑])?['’‘]?(?<ten>[3-9]0)['’]?s(?![${letters}])`,
    'gi',
  ),
  fr: /(?<=années[ \u00A0])['’‘]?(?<ten>[3-9]0)(?!\d)/gi,
};

function decade(match: RegExpExecArray): Figure {
  return figure('number', 1900 + Number(match.groups?.['ten']), match, 'firm');
}

function named(kind: 'phone' | 'bill', match: RegExpExecArray): Figure {
  const [written] = match;
  const value = kind === 'phone' ? written.replaceAll(/\D/g, '') : written.replaceAll('‑', '-');
  return figure(kind, value, match, 'firm');
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
