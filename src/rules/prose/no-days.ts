import { letters } from '../../document/letters.ts';
import { isDay, monthNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import { byLanguage } from './by-language.ts';
import { holdsAt } from '../../source/at-sign.ts';
import { centuries } from './century.ts';
import { gap } from './gap.ts';

/** A date in a text that no calendar has, such as April 31. */
export interface NoDay {
  readonly written: string;
  readonly start: number;
  readonly month: number;
  /** Undefined where the text leaves it out. */
  readonly year: number | undefined;
}

/** The months that are shorter than others, by number. */
const shortMonths = [2, 4, 6, 9, 11];

function namesOf(lang: Locale): string {
  return shortMonths.map((month) => monthNames[lang][month - 1]).join('|');
}

const day = String.raw`(?<day>29|3[01])(?!\d)`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const number = String.raw`(?<month>0?[2469]|11)`;

const numbers = [
  String.raw`${year}[-/]${number}[-/]${day}`,
  String.raw`${day}[-/.]${number}[-/.]${year}`,
  String.raw`${number}/${day}/${year}`,
];

/** A number that no month has, which beside a month and a year can be nothing else but a day. */
const beyond = String.raw`(?<day>00?|3[2-9]|[4-9]\d)(?!\d)`;

const beyondNumbers = [String.raw`${year}-(?<month>0[1-9]|1[0-2])-${beyond}`];

/** The end of a clause or a block, behind marks and spaces that are blotted out. */
function ending(further: string): string {
  return String.raw`(?=\0*(?:[.;:!?)${further}]|$)|\0+[^\s\0])`;
}

/**
 * Beside a month alone a number may count something else: “in April 31 people came”, “31 June surveys”.
 * What must stand behind it then is given, since marks of Markdown may come between.
 */
const forms: Readonly<Record<Locale, (isEnd: boolean) => readonly string[]>> = {
  en: (isEnd) => [
    String.raw`(?<name>${namesOf('en')})${gap}${day}(?:,?${gap}${year}${isEnd ? `|${ending('')}` : '|'})`,
    String.raw`(?<day>29|3[01])(?:st|th)?${gap}(?:of${gap})?(?<name>${namesOf('en')})(?:,?${gap}${year}${isEnd ? `|${english}` : '|'})`,
    String.raw`(?<name>${monthNames.en.join('|')})${gap}${beyond},?${gap}${year}`,
    String.raw`${beyond}(?:st|nd|rd|th)?${gap}(?:of${gap})?(?<name>${monthNames.en.join('|')}),?${gap}${year}`,
    ...numbers,
    ...beyondNumbers,
  ],
  fr: () => [
    String.raw`(?<!lots?${gap})(?<day>29|3[01])(?:e)?${gap}(?<name>${namesOf('fr')})(?:${gap}${year})?`,
    String.raw`${beyond}(?:e)?${gap}(?<name>${monthNames.fr.join('|')})${gap}${year}`,
    ...numbers,
    ...beyondNumbers,
  ],
};

/** What tells “31 June” and “31st of June” from a number of things in June. */
const english = String.raw`${ending(',')}|(?=${gap}(?:to|and|or|until|through|at)${gap})|(?<=(?:\dst|\dth|of)${gap}(?:of${gap})?(?:${namesOf('en')}))`;

const whole = byLanguage((lang) => wholeOf(lang, true));

/** The same, with anything behind it. */
const possible = byLanguage((lang) => wholeOf(lang, false));

/** Not within a word, a number, a reference or the name of a file, as for dates of a wrong form. */
function wholeOf(lang: Locale, isEnd: boolean): RegExp[] {
  return forms[lang](isEnd).map(
    (form) =>
      new RegExp(
        String.raw`(?<![${letters}\d/.,-]|[${letters}\d]_)${form}(?![${letters}\d/-]|[._][${letters}\d])`,
        'gi',
      ),
  );
}

const february = 'f[eé][bv]';
const others = 'apr|avr|june|juin|sep|nov';
const beforeName = String.raw`${gap}(?:of${gap})?`;

/** What all have, and most texts have not. */
const lastDays = ['29', '30', '31'];

/** One look for all of them, in both languages; what passes may be a day. */
const nearly = new RegExp(
  String.raw`(?<!\d)(?:(?<=(?:${february})[a-z]*${gap})(?:29|3[01])|(?<=(?:${others})[a-z]*${gap})31` +
    String.raw`|(?:29|3[01])(?:st|th|e)?${beforeName}(?:${february})|31(?:st|th|e)?${beforeName}(?:${others})` +
    String.raw`|(?:29|3[01])[-/.]\d|(?<=\d[-/])(?:29|3[01]))`,
  'iy',
);

/** A year beside such a number, with the name of a month before or after that. */
const nearlyBeyond = new RegExp(
  String.raw`\d{4}-\d\d-(?:0|[3-9]\d)|(?<=(?<!\d)(?:0|00|[3-9]\d)(?:${gap}[a-zéû]+|[a-z]{1,2}${gap}(?:of${gap})?[a-zéû]+|${gap}of${gap}[a-z]+)?,?${gap})\d{4}`,
  'iy',
);

function mayHold(text: string): boolean {
  return (
    lastDays.some((last) => holdsAt(text, last, nearly)) ||
    centuries.some((century) => holdsAt(text, century, nearlyBeyond))
  );
}

/** Whether a text, whose Markdown is not parsed yet, may hold such a date. */
export function mayHoldNoDay(text: string, lang: Locale): boolean {
  return mayHold(text) && noDaysOf(text, lang, possible).length > 0;
}

/** The dates of a text that are no days of the calendar; a year that is left out may be a leap year. */
export function noDaysIn(text: string, lang: Locale): NoDay[] {
  return mayHold(text) ? noDaysOf(text, lang, whole) : [];
}

function noDaysOf(text: string, lang: Locale, patterns: typeof whole): NoDay[] {
  return patterns(lang).flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: written, index, groups = {} }) => {
      const month =
        groups['name'] === undefined
          ? Number(groups['month'])
          : monthNames[lang].findIndex(
              (name) => name.toLowerCase() === groups['name']?.toLowerCase(),
            ) + 1;
      const isReal = isDay(Number(groups['year'] ?? 2024), month, Number(groups['day']));
      const inYear = groups['year'] === undefined ? undefined : Number(groups['year']);
      return isReal ? [] : [{ written, start: index, month, year: inYear }];
    }).flat(),
  );
}
