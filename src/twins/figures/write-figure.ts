import { monthNames, writeDate } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import type { DateFound } from './dates-in.ts';
import { otherSide } from '../side.ts';
import type { Figure } from './figure.ts';
import { scales } from './numbers-in.ts';

/**
 * Writes a figure as a language has it; undefined for what is the same in both, or a word to be
 * translated with the rest.
 */
export function writeFigure(figure: Figure, lang: Locale): string | undefined {
  const { kind, value, written } = figure;
  const places = decimalsIn(written, otherSide(lang));
  if (typeof value === 'string' || !/\d/.test(written)) return undefined;
  if (isPartWords(written, value)) return undefined;
  if (yearSpan.test(written)) return written.replace(yearSpan, spanIn[lang]);
  switch (kind) {
    case 'money':
      return writeMoney(value, written, lang, places);
    case 'percent':
      return `${writeNumber(value, lang, places)}${lang === 'fr' ? '\u00A0' : ''}%`;
    case 'time':
      return writeTime(value, lang);
    case 'ordinal':
      return `${value}${ordinalMark(value, lang)}`;
    default:
      return /^(?:19|20)\d\d$/.test(written) ? written : writeCount(value, written, lang, places);
  }
}

/** Writes a date, whole or in part. */
export function writeFoundDate(
  { year, month, day }: Pick<DateFound, 'year' | 'month' | 'day'>,
  lang: Locale,
): string | undefined {
  const name = monthNames[lang][month - 1];
  if (day === undefined) return year === undefined ? name : `${name} ${year}`;
  const iso = `${year ?? 2000}-${twoDigits(month)}-${twoDigits(day)}`;
  const whole = writeDate(iso, lang);
  return year === undefined ? whole?.replace(/,? \d{4}$/, '') : whole;
}

const isForeign = /(?:US|CA|CAN|AU?|NZ?|C)\$|CAD|USD/;
const decade = /^\D*[3-9]0\D*$/;

/** Whose dollars they are, and which century, are words to be translated. */
function isPartWords(written: string, value: number): boolean {
  return isForeign.test(written) || (value >= 1930 && decade.test(written));
}

const yearSpan = /^((?:19|20)\d\d)[ \u00A0]?[–‑/-][ \u00A0]?((?:19|20)?\d\d)$/;

const spanIn: Readonly<Record<Locale, (all: string, first: string, last: string) => string>> = {
  en: (_, first, last) => `${first}–${last}`,
  fr: (_, first, last) => `${first}-${last.length === 2 ? first.slice(0, 2) + last : last}`,
};

/** Written out to the last digit, as `1,900,000` is. */
function isWhole(written: string): boolean {
  return /\d{3}(?:[,.\s]\d{3})+/.test(written) || /\d[,\s]\d{3}[,\s]\d{3}/.test(written);
}

function writeMoney(value: number, written: string, lang: Locale, places: number): string {
  const scaled = scaleOf(value, written, otherSide(lang));
  // Decimals of thousands are none of dollars.
  const own = value >= 1000 && Number.isInteger(value) && !isWhole(written) ? 0 : places;
  const number = writeNumber(value, lang, own);
  if (!scaled) return lang === 'en' ? `$${number}` : `${number}\u00A0$`;
  const text = writeScaled(scaled, lang, places);
  return lang === 'en' ? `$${text}` : `${text} de dollars`;
}

function writeCount(value: number, written: string, lang: Locale, places: number): string {
  const scaled = scaleOf(value, written, otherSide(lang));
  return scaled ? writeScaled(scaled, lang, places) : writeNumber(value, lang, places);
}

interface Scaled {
  readonly number: number;
  readonly scale: 1e6 | 1e9 | 1e12;
}

/**
 * The scale in which a number has few digits: the largest, but millions for a part of one that was written
 * so, as in “$0.5 million”. Undefined for all else below a million, and for what is written out.
 */
function scaleOf(value: number, written: string, lang: Locale): Scaled | undefined {
  if (isWhole(written)) return undefined;
  const scale =
    ([1e12, 1e9, 1e6] as const).find((each) => value >= each) ??
    (isInMillions(written, lang) ? 1e6 : undefined);
  if (scale === undefined) return undefined;
  const number = value / scale;
  return Number(number.toFixed(3)) * scale === value ? { number, scale } : undefined;
}

/** Whether the word or letter after a number counts millions or more. */
function isInMillions(written: string, lang: Locale): boolean {
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  // A letter is a scale only of money: “5 T” are tonnes.
  const least = written.includes('$') ? 1 : 3;
  return words.some(
    (word) => word.length >= least && (scales[lang][word.replace(/s$/, '')] ?? 0) >= 1e6,
  );
}

const scaleNames: Readonly<Record<Locale, Readonly<Record<Scaled['scale'], string>>>> = {
  en: { 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' },
  fr: { 1e6: 'million', 1e9: 'milliard', 1e12: 'billion' },
};

function writeScaled({ number, scale }: Scaled, lang: Locale, places: number): string {
  const plural = lang === 'fr' && number >= 2 ? 's' : '';
  const blank = lang === 'fr' ? '\u00A0' : ' ';
  return `${writeNumber(number, lang, places)}${blank}${scaleNames[lang][scale]}${plural}`;
}

/** @param places decimals at the least: “4.0 months” stays exact to the tenth */
function writeNumber(value: number, lang: Locale, places: number): string {
  const [whole = '', fraction = ''] = String(value).split('.');
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, lang === 'fr' ? '\u00A0' : ',');
  const decimals = fraction.padEnd(places, '0');
  return decimals === '' ? groups : `${groups}${lang === 'fr' ? ',' : '.'}${decimals}`;
}

/** How many decimals a number has as it is written. */
function decimalsIn(written: string, lang: Locale): number {
  const [, decimals = ''] = (lang === 'fr' ? /,(\d+)/ : /\.(\d+)/).exec(written) ?? [];
  return decimals.length;
}

function writeTime(minutes: number, lang: Locale): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (lang === 'fr') return `${hour}\u00A0h${minute === 0 ? '' : `\u00A0${twoDigits(minute)}`}`;
  const half = hour % 24 < 12 ? 'am' : 'pm';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${twoDigits(minute)}`} ${half}`;
}

function ordinalMark(value: number, lang: Locale): string {
  if (lang === 'fr') return value === 1 ? 'er' : 'e';
  const [ten, unit] = [Math.floor(value / 10) % 10, value % 10];
  return ten === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][unit] ?? 'th');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
