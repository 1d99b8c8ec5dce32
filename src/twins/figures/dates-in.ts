import { monthNames, weekdayNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import { letters } from '../../document/letters.ts';
import type { Mask } from './mask.ts';

/** A date of a text, whole or in part; what the text leaves out is undefined. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  /** The day of the week that stands before it. */
  readonly weekday?: { readonly index: number; readonly written: string } | undefined;
}

/** Takes the dates out of a text, in its order. */
export function takeDates(mask: Mask, lang: Locale): DateFound[] {
  if (!mayHoldDate[lang].test(mask.text)) return [];
  const found = patterns[lang].flatMap((pattern) =>
    mask.take(pattern, (match) => datesOf(match, lang)).flat(),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

/** Whether two dates may be one, where one of them leaves out its year. */
export function areOneDate(a: DateFound, b: DateFound): boolean {
  const isYear = a.year === b.year || a.year === undefined || b.year === undefined;
  const isWeekday = a.weekday === undefined || a.weekday.index === (b.weekday ?? a.weekday).index;
  return isYear && isWeekday && a.month === b.month && a.day === b.day;
}

/** One date, or several that share their month: “May 9 and 11, 2022”. */
function datesOf(
  { 0: written, index, input, groups = {} }: RegExpExecArray,
  lang: Locale,
): DateFound[] | undefined {
  const { days, name = '', number } = groups;
  const month = number === undefined ? monthOf(name, lang) : Number(number);
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  if (month < 1 || month > 12) return undefined;
  const place = { start: index, end: index + written.length, written, year, month };
  const all = (days?.match(/\d+/g) ?? []).map(Number);
  if (all.some((day) => day < 1 || day > 31)) return undefined;
  if (all.length === 0) return [{ ...place, day: undefined }];
  // Of several days it is the first one’s.
  const weekday = weekdayBefore(input.slice(Math.max(0, index - 20), index), lang);
  return all.map((day, at) => ({ ...place, day, weekday: at === 0 ? weekday : undefined }));
}

function weekdayBefore(text: string, lang: Locale): DateFound['weekday'] {
  const [, written] = weekdays[lang].exec(text) ?? [];
  if (written === undefined) return undefined;
  const isName = (name: string) => name.toLowerCase() === written.toLowerCase();
  return { index: weekdayNames[lang].findIndex(isName), written };
}

function monthOf(name: string, lang: Locale): number {
  const start = name.toLowerCase().replace('.', '');
  return monthNames[lang].findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

const weekdays: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(String.raw`\b(${weekdayNames.en.join('|')}),?\s(?:the\s)?$`, 'i'),
  fr: new RegExp(String.raw`\b(${weekdayNames.fr.join('|')}),?\s(?:le\s)?$`, 'i'),
};

const blank = String.raw`[ \u00A0\u202F]+`;
const year = String.raw`(?<year>(?:19|20)\d\d)(?![\d,.]?\d)`;
const number = String.raw`(?<![\d.,$-])`;
const shortEnglish = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.`;
const shortFrench = String.raw`(?:janv|févr|avr|juill|sept|oct|nov|déc)\.`;
const names: Readonly<Record<Locale, string>> = {
  en: `(?<name>${monthNames.en.join('|')}|${shortEnglish})`,
  fr: `(?<name>${monthNames.fr.join('|')}|${shortFrench})`,
};
const wordEnd = `(?![${letters}])`;
const wordStart = `(?<![${letters}])`;
const englishDay = String.raw`\d{1,2}(?:st|nd|rd|th)?(?!\d|[.,]\d|${blank}(?:per|million|billion))`;
const frenchDay = String.raw`\d{1,2}(?:er|e)?`;
const englishDays = `(?<days>${englishDay}(?:(?:,${blank}${englishDay})*,?${blank}(?:and|to|or|through)${blank}${englishDay}|[-–]${englishDay})?)`;
const frenchDays = `(?<days>${frenchDay}(?:(?:,${blank}(?:les?${blank})?${frenchDay})*${blank}(?:et|à|au|ou)${blank}(?:les?${blank})?${frenchDay}|[-–]${frenchDay})?)`;

const numeric = [
  String.raw`${number}${year.replace('(?![\\d,.]?\\d)', '')}-(?<number>\d\d)-(?<days>\d\d)(?![\d-])`,
  String.raw`${number}${year.replace('(?![\\d,.]?\\d)', '')}${blank}(?<number>\d\d)${blank}(?<days>\d\d)(?![\d,.]?\d)`,
];

/** A look that costs less than all the forms. */
const mayHoldDate: Readonly<Record<Locale, RegExp>> = {
  en: /9\/11|(?:19|20)\d\d[- \u00A0\u202F]\d\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  fr: /(?:19|20)\d\d[- \u00A0\u202F]\d\d|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc/i,
};

/** What dates are written as, the longest forms first. */
const patterns: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    ...numeric,
    // That day alone is known by its figures.
    String.raw`(?<![\d/.,$])(?<number>9)/(?<days>11)(?![\d/]|[.,]\d)`,
    `${wordStart}${names.en}${blank}${englishDays}(?:,?${blank}${year})?`,
    `${number}(?<days>${englishDay})${blank}(?:of${blank})?${names.en}${wordEnd}(?:,?${blank}${year})?`,
    `${wordStart}${names.en},?${blank}(?:of${blank})?${year}`,
    // “May through July”
    `${wordStart}${names.en}(?=(?:${blank}(?:through|to|until)${blank}|[-–])(?:${monthNames.en.join('|')})${wordEnd})`,
    // By itself “may” is a verb, and “march”.
    `(?<=${wordStart}(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o|[Oo]f|[Aa]nd|[Bb]etween|[Tt]hrough|[Dd]uring|last|next|this|early|late|mid)[ \u00A0-]{1,3})${names.en}${wordEnd}`,
  ].map((source) => new RegExp(source, 'g')),
  fr: [
    ...numeric,
    `${number}${frenchDays}${blank}${names.fr}${wordEnd}(?:${blank}${year})?`,
    `${wordStart}${names.fr}${blank}${year}`,
    `${wordStart}${names.fr}${wordEnd}`,
  ].map((source) => new RegExp(source, 'gi')),
};
