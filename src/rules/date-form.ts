import { monthNames } from '../locale/dates.ts';
import type { Locale } from '../locale/message.ts';
import { defineRule } from './define-rule.ts';
import { letters } from '../document/letters.ts';
import { gap, inOneLine, readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Dates in text that are written otherwise than the style guides want. */
export const dateForm: Rule = defineRule({
  id: 'date-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A date in text is written as May 9, 2022; in a table it may be 2022-05-09.',
    fr: 'Une date dans le texte s’écrit sous la forme 9 mai 2022; dans un tableau, 2022-05-09 convient aussi.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide writes “July 31, 2016” without st, nd, rd or th, and numbers alone only in tables, as yyyy-mm-dd (4.7); the Translation Bureau puts the month first in English. In 24 published committee notes dates stand as “October 27,2020”, “May 11 2022” and “2020 10 30”; whoever searches for a day finds none of them.',
    fr: 'Le mois s’écrit en toutes lettres et sans majuscule, et le premier jour du mois est le 1er (Guide du rédacteur, 2.4.2, repris dans les Clés de la rédaction); les chiffres seuls, année, mois et jour, sont pour les tableaux. Une note publiée dit «\u00A030 octobre 2020\u00A0» dans une langue et «\u00A02020 10 30\u00A0» dans l’autre\u00A0: qui cherche ce jour ne trouve pas les deux.',
  },
  messages: {
    found: {
      en: 'Write the date “{written}” as {form}.',
      fr: 'Écrivez la date «\u00A0{written}\u00A0» sous la forme {form}.',
    },
    unsure: {
      en: '“{written}” can be read as {form} or as {other}. Write the one that is meant.',
      fr: '«\u00A0{written}\u00A0» peut se lire {form} ou {other}. Écrivez la date voulue.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: Since May 9, 2022, and until June 30, nine of 14 wharves were closed.' },
      { yaml: 'issue: In May 2022, on September 9 and October 25, in the 19th century.' },
      { yaml: 'issue: See `2020-10-30`, file CPB-2020-10-30 and Bill C-3 of 2020.' },
      { yaml: 'background: |\n  | Day | Place |\n  | --- | --- |\n  | 2020-10-30 | Mill |' },
      { yaml: 'lang: fr\nissue: Le 1er mai 2022, du 11 au 21 mai, et en août 2023.' },
    ],
    bad: [
      { yaml: 'issue: Since October 27,2020 it rains.', at: ['1:14'] },
      { yaml: 'issue: Since May 11 2022 and October 3 2022.', at: ['1:14', '1:30'] },
      { yaml: 'issue: On May 3rd, the 3rd of May and 3 May 2022.', at: ['1:11', '1:20', '1:39'] },
      {
        yaml: 'issue: On 2020 10 30, on 2020-10-30 and on 10/9/2020.',
        at: ['1:11', '1:26', '1:44'],
      },
      { yaml: 'sections:\n  - heading: Flood of may 9, 2022\n    body: Text.', at: ['2:23'] },
      {
        yaml: 'background: |\n  | Day | Place |\n  | --- | --- |\n  | 2020 10 30 | Mill |',
        at: ['4:5'],
      },
      {
        yaml: 'lang: fr\nissue: Le 1 mai, le 2e juin et le 30 Octobre 2020.',
        at: ['2:11', '2:21', '2:35'],
      },
      {
        yaml: 'issue: On 10/30/2020, 28/6/2020, 2020/10/30, Oct. 3rd and May 05.',
        at: ['1:11', '1:23', '1:34', '1:46', '1:59'],
      },
      {
        yaml: 'lang: fr\nissue: Le 3 Juillet, le 03 juin et le 28/06/2020.',
        at: ['2:11', '2:25', '2:39'],
      },
      { yaml: 'lang: fr\nissue: Le 2020 10 30 et le mai 4, 2022.', at: ['2:11', '2:28'] },
    ],
  },
  reads: (bodies, _, lang) => bodies.filter(({ text }) => datesIn(text, lang).length > 0),
  check(note, report, say) {
    const { lang } = note;
    for (const { path: at, text, isInTable } of readingsOf(note))
      for (const { written, start, parts } of datesIn(text, lang)) {
        const range = { start, end: start + written.length };
        const shown = inOneLine(written);
        const inTable = isInTable(start);
        if (parts.isUnsure) {
          const other = formOf({ ...parts, day: parts.month, month: parts.day }, lang);
          report({
            at,
            range,
            message: say('unsure', { written: shown, form: formOf(parts, lang), other }),
          });
        } else if (!(inTable && written === isoForm(parts))) {
          const form = inTable && parts.isNumeric ? isoForm(parts) : formOf(parts, lang);
          const replacement = withBlankOf(written, form);
          report({ at, range, message: say('found', { written: shown, form }), replacement });
        }
      }
  },
});

interface WrittenDate {
  readonly written: string;
  readonly start: number;
  readonly parts: DateParts;
}

interface DateParts {
  readonly day: number;
  readonly month: number;
  /** Undefined where the text leaves it out. */
  readonly year: string | undefined;
  readonly isNumeric: boolean;
  /** A day and a month that may stand in either order. */
  readonly isUnsure: boolean;
}

/** The dates of a text that are of no good form for prose, each once. */
function datesIn(text: string, lang: Locale): WrittenDate[] {
  if (!besideDigits.test(text) || !any[lang].test(text)) return [];
  return whole[lang].flatMap((form) =>
    Array.from(text.matchAll(form), ({ 0: written, index, groups }) => {
      const parts = partsOf(groups, lang);
      return parts ? [{ written, start: index, parts }] : [];
    }).flat(),
  );
}

/** Undefined for what is no day of a year, such as 2020 15 40. */
function partsOf(
  groups: Partial<Record<string, string>> = {},
  lang: Locale,
): DateParts | undefined {
  const { year, name } = groups;
  const { day, month, isUnsure } = dayOf(groups, lang);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
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

function formOf({ day, month, year }: DateParts, lang: Locale): string {
  const name = monthNames[lang][month - 1] ?? '';
  if (lang === 'en') return `${name} ${day}${year === undefined ? '' : `, ${year}`}`;
  return [day === 1 ? '1er' : day, name, year ?? []].flat().join(' ');
}

function isoForm({ day, month, year }: DateParts): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A no-break space that its author put between day and month stays. */
function withBlankOf(written: string, form: string): string {
  return written.includes('\u00A0') ? form.replace(' ', '\u00A0') : form;
}

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;
const english = `(?<name>${monthNames.en.join('|')})`;
/** Abbreviations are in order, but for what stands after them. */
const short = String.raw`(?<name>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)\.?`;
const small = `(?<name>${monthNames.en.join('|').toLowerCase()})`;
const french = `(?<name>${monthNames.fr.join('|')})`;
const capital = `(?<name>${monthNames.fr.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})`;

const numbers = [
  String.raw`${year}-(?<month>\d\d)-(?<day>\d\d)`,
  String.raw`${year}${gap}(?<month>\d\d)${gap}(?<day>\d\d)`,
  String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})/${year}`,
  String.raw`${year}/(?<month>\d\d)/(?<day>\d\d)`,
];

/** What is written, by language; the name of a month is the first thing looked for where there is one. */
const wrongForms: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    String.raw`${english}${gap}${day}(?:,|${gap})${year}`,
    String.raw`${english}${gap}${day}(?:st|nd|rd|th)(?:,?${gap}${year})?`,
    String.raw`${short}${gap}${day}(?:st|nd|rd|th)(?:,?${gap}${year})?`,
    String.raw`${short}${gap}${day}${gap}${year}`,
    String.raw`${english}${gap}(?<day>0\d)(?:,${gap}${year})?`,
    String.raw`(?:[Tt]he${gap})?${day}(?:st|nd|rd|th)${gap}(?:of${gap})?${english}(?:,?${gap}${year})?`,
    String.raw`${day}${gap}${english},?${gap}${year}`,
    String.raw`${small}${gap}${day},${gap}${year}`,
    ...numbers,
  ],
  fr: [
    String.raw`(?<day>1)${gap}${french}(?:${gap}${year})?`,
    String.raw`${day}(?:e|ème|ième|ier|ère)${gap}${french}(?:${gap}${year})?`,
    String.raw`(?<day>\d{1,2})(?:er)?${gap}${capital}(?:,?${gap}${year})?`,
    String.raw`(?<day>0\d)${gap}${french}(?:${gap}${year})?`,
    String.raw`${day}(?:er)?${gap}${french},${gap}${year}`,
    String.raw`${french}${gap}${day},?${gap}${year}`,
    ...numbers,
  ],
};

/** Not within a word, a number, a reference such as CPB-2020-10-30 or the name of a file. */
const whole: Readonly<Record<Locale, readonly RegExp[]>> = { en: wholeOf('en'), fr: wholeOf('fr') };

function wholeOf(lang: Locale): RegExp[] {
  return wrongForms[lang].map(
    (form) =>
      new RegExp(
        String.raw`(?<![${letters}\d/.,-])${form}(?![${letters}\d/-]|\.[${letters}])`,
        'g',
      ),
  );
}

/**
 * What every one of them has beside its digits, looked for first since most texts have few: an ending,
 * another number, the beginning of a month's name after it, or a word before a day; looked back at from
 * the digit, since a look from every blank never ends in a long row of them.
 */
const besideDigits = new RegExp(
  String.raw`\d(?:st|nd|rd|th|[eiè]|[-/]\d|${gap}(?:\d\d${gap}|[Jj]|[Ff][eé]|[Mm]a|[Aa][opuv]|[Ss]e|[Oo]c|[Nn]o|[Dd][eé]))` +
    String.raw`|\d{1,2}(?!\d)(?<=[a-z.]${gap}\d{1,2})`,
);

/** One look for all of them without what must not stand beside: most texts have none. */
const any: Readonly<Record<Locale, RegExp>> = { en: anyOf('en'), fr: anyOf('fr') };

function anyOf(lang: Locale): RegExp {
  return new RegExp(wrongForms[lang].join('|').replaceAll(/\(\?<\w+>/g, '(?:'));
}
