import type { Locale } from './message.ts';

/**
 * Writes a calendar date out: `June 21, 2020`, `21 juin 2020`, `1er mai 2026`.
 * Returns undefined for what is no ISO 8601 calendar date (`YYYY-MM-DD`), or a day that no month has.
 * The names stand here because those of `Intl` change with the Node that a machine happens to have.
 */
export function writeDate(iso: string, locale: Locale): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const name = monthNames[locale][month - 1];
  if (name === undefined || !isDay(year, month, day)) return undefined;
  if (locale === 'en') return `${name} ${day}, ${year}`;
  return `${day === 1 ? '1er' : day} ${name} ${year}`;
}

/** Whether a month has such a day; months count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The months of each language, January first. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};

/** The days of the week of each language, Sunday first as JavaScript counts them. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};
