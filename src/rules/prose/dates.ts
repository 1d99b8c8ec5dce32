import { letters } from '../../document/letters.ts';
import { isDay, monthNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import { byLanguage } from './by-language.ts';
import { gap } from './gap.ts';

/** A date as it stands in a text. */
export interface WrittenDate {
  readonly written: string;
  readonly start: number;
  readonly parts: DateParts;
}

/** What a date says, and how. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  /** Undefined where the text leaves it out. */
  readonly year: string | undefined;
  readonly isNumeric: boolean;
  /** A day and a month that may stand in either order. */
  readonly isUnsure: boolean;
}

/** The dates of a text that are of no good form for prose, each once. */
export function datesIn(text: string, lang: Locale): WrittenDate[] {
  if (!besideDigits.test(text) || !nearly[lang].test(text)) return [];
  return whole(lang).flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: written, index, groups }) => {
      const parts = isOfRange(text, index, written) ? undefined : partsOf(groups, lang);
      return parts ? [{ written, start: index, parts }] : [];
    }).flat(),
  );
}

/** Whether a text, whose Markdown is not parsed yet, may hold such a date: what stands beside it may be a mark. */
export function mayHoldDate(text: string, lang: Locale): boolean {
  if (!besideDigits.test(text) || !nearly[lang].test(text)) return false;
  return whole(lang).some((form) => text.search(form) >= 0);
}

/** Whether another day shares the month: of “3 to 5 May 2026” and “May 5th and 6th” half cannot be mended. */
function isOfRange(text: string, start: number, written: string): boolean {
  const end = start + written.length;
  if (/^\D*\d{1,2}\D*$/.test(written) && dayAfter.test(text.slice(end, end + 20))) return true;
  return /^\d/.test(written) && dayBefore.test(text.slice(Math.max(0, start - 20), start));
}

const between = String.raw`(?:${gap}?[-–]${gap}?|${gap}(?:to|and|or|through|&)${gap}(?:the${gap})?)`;
const dayBefore = new RegExp(String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?${between}$`);
const dayAfter = new RegExp(
  String.raw`^${between}\d{1,2}(?:st|nd|rd|th)?(?![\d${letters}]|${gap}(?:of${gap})?[A-Z])`,
);

/** Undefined for what is no day of a year, such as 2020 15 40 and February 31. */
function partsOf(
  groups: Partial<Record<string, string>> = {},
  lang: Locale,
): DateParts | undefined {
  const { year, name } = groups;
  const { day, month, isUnsure } = dayOf(groups, lang);
  // A year that is left out may be a leap year.
  if (!isDay(Number(year ?? 2024), month, day)) return undefined;
  return { day, month, year, isNumeric: name === undefined, isUnsure };
}

function dayOf(
  { day, month, name, first, second }: Partial<Record<string, string>>,
  lang: Locale,
): Pick<DateParts, 'day' | 'month' | 'isUnsure'> {
  if (first === undefined || second === undefined)
    return {
      day: Number(day),
      month: name === undefined ? Number(month) : monthOf(name, lang),
      isUnsure: false,
    };
  // Offices write both orders; only a number over 12 tells them apart.
  const [small, large] = [Number(first), Number(second)].toSorted((a, b) => a - b);
  const isUnsure = large! <= 12 && small !== large;
  return isUnsure
    ? { day: Number(second), month: Number(first), isUnsure }
    : { day: large!, month: small!, isUnsure };
}

function monthOf(name: string, lang: Locale): number {
  const written = name.toLowerCase();
  return monthNames[lang].findIndex((month) => month.toLowerCase().startsWith(written)) + 1;
}

/** How the style guides write a date in prose. */
export function formOf({ day, month, year }: DateParts, lang: Locale): string {
  const name = monthNames[lang][month - 1] ?? '';
  if (lang === 'en') return `${name} ${day}${year === undefined ? '' : `, ${year}`}`;
  return [day === 1 ? '1er' : day, name, year ?? []].flat().join(' ');
}

/** How they write it in a table. */
export function isoForm({ day, month, year }: DateParts): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether it is one that a table may have, which has less room: only its month is short. */
export function isShortForm(written: string, lang: Locale): boolean {
  return shortForms[lang].test(written);
}

const shortForms: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(String.raw`^[A-Z][a-z]{2,3}\.?${gap}[1-9]\d?,${gap}\d{4}$`),
  fr: new RegExp(String.raw`^(?:1er|[2-9]|[1-3]\d)${gap}[a-zé]{3,5}\.?${gap}\d{4}$`),
};

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const english = `(?<name>${monthNames.en.join('|')})`;
const short = String.raw`(?<name>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)\.?`;
const shortFrench = String.raw`(?<name>(?:[Jj]anv?|[Ff]évr?|[Aa]vr|[Jj]uill?|[Ss]ept|[Oo]ct|[Nn]ov|[Dd]éc)\b)\.?`;
const small = `(?<name>${monthNames.en.join('|').toLowerCase()})`;
const french = `(?<name>${monthNames.fr.join('|')})`;
const capital = `(?<name>${monthNames.fr.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})`;

const numbers = [
  String.raw`${year}-(?<month>\d\d)-(?<day>\d\d)`,
  String.raw`${year}${gap}(?<month>\d\d)${gap}(?<day>\d\d)`,
  String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})/${year}`,
  String.raw`(?<first>\d{1,2})-(?<second>\d{1,2})-${year}`,
  String.raw`(?<first>\d{1,2})\.(?<second>\d{1,2})\.${year}`,
  String.raw`${year}/(?<month>\d\d)/(?<day>\d\d)`,
];

/** What makes a name of a month: the 2nd March for Science, the 1st May Day. */
const named = String.raw`${gap}(?:(?:for|to|on)${gap}(?:the${gap})?[A-Z]|Day(?![${letters}]))`;

/** A comma too many, but for that of “Le 3 mai, 2000 personnes sont venues”. */
const comma = String.raw`,(?=${gap}\d{4}(?!${gap}(?!(?:et|ou|à|au)${gap})[a-zàâçéèêîô]))`;

/** What is written, by language; the name of a month is the first thing looked for where there is one. */
const wrongForms: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    String.raw`${small}${gap}${day}(?:st|nd|rd|th)(?:,?${gap}${year})?`,
    String.raw`${english}${gap}${day}(?:,|${gap})${year}`,
    String.raw`${english}${gap}${day}(?:st|nd|rd|th)(?:,?${gap}${year})?`,
    String.raw`${short}${gap}${day}(?:st|nd|rd|th)(?:,?${gap}${year})?`,
    String.raw`${short}${gap}${day}(?:,?${gap}|,)${year}`,
    String.raw`${english}${gap}(?<day>0\d)(?:,${gap}${year})?`,
    String.raw`(?:[Tt]he${gap})?${day}(?:st|nd|rd|th)${gap}(?:of${gap})?${english}(?:,?${gap}${year}|(?!${named}))`,
    String.raw`${day}${gap}${english},?${gap}${year}`,
    String.raw`${small}${gap}${day},${gap}${year}`,
    ...numbers,
  ],
  fr: [
    String.raw`(?<day>1)${gap}${french}(?:${gap}${year})?`,
    String.raw`${day}(?:e|ème|ième|ier|ère)${gap}${french}(?:${gap}${year})?`,
    String.raw`(?<day>\d{1,2})(?:er)?${gap}${capital}(?:(?:${comma})?${gap}${year})?`,
    String.raw`(?<day>0\d)${gap}${french}(?:${gap}${year})?`,
    String.raw`${day}(?:er)?${gap}${french}${comma}${gap}${year}`,
    String.raw`${french}${gap}${day},?${gap}${year}`,
    String.raw`${day}(?:er)?${gap}${shortFrench}${gap}${year}`,
    ...numbers,
  ],
};

/** Not within a word, a number, a reference such as CPB-2020-10-30 or the name of a file. */
const whole = byLanguage((lang): readonly RegExp[] =>
  wrongForms[lang].map(
    (form) =>
      new RegExp(
        String.raw`(?<![${letters}\d/.,-]|[${letters}\d]_)${form}(?![${letters}\d/-]|_[${letters}\d]|\.[${letters}])`,
        'g',
      ),
  ),
);

/**
 * What every one of them has beside its digits, looked for first since most texts have few: an ending,
 * another number, the beginning of a month's name after it, or a word before a day; looked back at from
 * the digit, since a look from every blank never ends in a long row of them.
 */
const besideDigits = new RegExp(
  String.raw`\d(?:st|nd|rd|th|[eiè]|[-/]\d|\.\d{1,2}\.\d|${gap}(?:\d\d${gap}|[Jj]|[Ff][eé]|[Mm]a|[Aa][opuv]|[Ss]e|[Oo]c|[Nn]o|[Dd][eé]))` +
    String.raw`|\d{1,2}(?!\d)(?<=[a-z.]${gap}\d{1,2})`,
);

const century = '(?:19|20)';
const anyNumbers = String.raw`${century}\d\d(?:[-/]\d\d[-/]\d\d|${gap}\d\d${gap}\d\d)|\d{1,2}[-/.]\d{1,2}[-/.]${century}\d\d`;
const capitalWord = '[JFMASOND][a-zéû]+';
const frenchMonth = `(?:${monthNames.fr.join('|')})`;

/**
 * One look for all of them, before each is looked for; what passes may be none. Names of months are
 * those of any word that begins like one where that tells enough: Node takes two milliseconds to
 * prepare a pattern with every form and name in it, and most notes are checked alone.
 */
const nearly: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    String.raw`${capitalWord}\.?${gap}(?:0\d|\d{1,2}(?:st|nd|rd|th|(?:,|${gap})${century}))` +
      String.raw`|\d(?:(?:st|nd|rd|th)${gap}(?:of${gap})?|${gap})${capitalWord}` +
      String.raw`|(?<![A-Za-z])[jfmasond][a-z]+${gap}\d{1,2}(?:st|nd|rd|th|,${gap}${century})` +
      String.raw`|(?:[JFASOND][a-z]{2}t?|Mar)\.?${gap}\d{1,2},${gap}${century}|${anyNumbers}`,
  ),
  fr: new RegExp(
    String.raw`(?:(?<!\d)1|0\d|\d(?:e|ème|ième|ier|ère))${gap}${frenchMonth}` +
      String.raw`|\d(?:er)?${gap}(?:${capitalWord}|${frenchMonth},${gap}\d)` +
      String.raw`|${frenchMonth}${gap}\d{1,2},?${gap}${century}` +
      String.raw`|\d(?:er)?${gap}[jfasond][a-zé]{2,4}(?<=janv?|févr?|avr|juill?|sept|oct|nov|déc)\.?${gap}${century}|${anyNumbers}`,
  ),
};
