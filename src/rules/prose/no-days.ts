import { letters } from '../../document/letters.ts';
import { isDay, monthNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
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
const number = String.raw`(?<month>02|0?[469]|11)`;

const numbers = [
  String.raw`${year}[-/]${number}[-/]${day}`,
  String.raw`${day}[-/.]${number}[-/.]${year}`,
  String.raw`${number}/${day}/${year}`,
];

/** Beside a month alone a number may count something else: “in April 31 people came”. */
const forms: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    String.raw`(?<name>${namesOf('en')})${gap}${day}(?:,?${gap}${year}|(?=[.;:!?)]|$))`,
    String.raw`(?<day>29|3[01])(?:st|th)?${gap}(?:of${gap})?(?<name>${namesOf('en')})(?:,?${gap}${year})?`,
    ...numbers,
  ],
  fr: [
    String.raw`(?<day>29|3[01])(?:e)?${gap}(?<name>${namesOf('fr')})(?:${gap}${year})?`,
    ...numbers,
  ],
};

const whole: Readonly<Record<Locale, readonly RegExp[]>> = { en: wholeOf('en'), fr: wholeOf('fr') };

/** Not within a word, a number, a reference or the name of a file, as for dates of a wrong form. */
function wholeOf(lang: Locale): RegExp[] {
  return forms[lang].map(
    (form) =>
      new RegExp(
        String.raw`(?<![${letters}\d/.,-]|[${letters}\d]_)${form}(?![${letters}\d/-]|[._][${letters}\d])`,
        'gi',
      ),
  );
}

/** One of the numbers that end a month, which most texts have not. */
const lastDays = /(?<!\d)(?:29|3[01])(?!\d)/;

/** The dates of a text that are no days of the calendar; a year that is left out may be a leap year. */
export function noDaysIn(text: string, lang: Locale): NoDay[] {
  if (!lastDays.test(text)) return [];
  return whole[lang].flatMap((form) =>
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
