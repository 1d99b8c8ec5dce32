import { letters } from '../../document/letters.ts';
import { isDay, monthNames, weekdayNames } from '../../locale/dates.ts';
import type { Locale } from '../../locale/message.ts';
import { holdsAt } from '../../source/at-sign.ts';
import { centuries } from './century.ts';
import { gap } from './gap.ts';

/** Words of a text, and what belongs in their place. */
export interface Miswritten {
  readonly start: number;
  readonly written: string;
  readonly form: string;
}

const year = String.raw`(?:19|20)\d\d(?!\d)`;
const notBefore = String.raw`(?<![${letters}\d/.@-]|[${letters}\d]_)`;
const notAfter = String.raw`(?![${letters}\d@-]|[._][${letters}\d])`;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** “They may march 2000 km”; of “from may 2025 to march 2026” both are months. */
const verb = String.raw`(?:march|may)(?<=${notBefore}(?:[Tt]hey|[Ww]e|[Ii]t|[Yy]ou|I|us|will|may|(?<!\d{4}${gap})to)${gap}(?:march|may))`;

const wrong: Readonly<Record<Locale, RegExp>> = {
  // “may” and “march” are verbs where no year follows, or a word before them asks for a verb.
  en: new RegExp(
    String.raw`${notBefore}(?:(?!${verb})(?:${monthNames.en.join('|').toLowerCase()})(?=${gap}${year})|(?:${weekdayNames.en.join('|').toLowerCase()})s?${notAfter})`,
    'g',
  ),
  // Behind these words stands no beginning of a sentence; feasts keep their capital.
  fr: new RegExp(
    String.raw`(?<=${notBefore}(?:[Ee]n|[Dd]e|[Dd]epuis|[Dd]ès|[Aa]vant|[Aa]près|[Dd]ébut|[Ff]in|[Ll]e|[Dd]u|[Aa]u|[Cc]e|[Cc]haque)${gap}|d['’])` +
      String.raw`(?:(?:${monthNames.fr.map(capital).join('|')})(?=${gap}${year})|(?:${weekdayNames.fr.map(capital).join('|')})${notAfter})`,
    'g',
  ),
};

/** A month before a year, and a day of the week: from signs that few words have. */
const look: Readonly<Record<Locale, (text: string) => boolean>> = {
  en: (text) =>
    centuries.some((sign) => holdsAt(text, sign, yearEn)) || holdsAt(text, 'day', dayEn),
  fr: (text) =>
    centuries.some((sign) => holdsAt(text, sign, yearFr)) ||
    /[LMJVSD][a-z]+(?:di|anche)/.test(text),
};

const yearEn = new RegExp(String.raw`(?<=(?:ary|ch|il|ay|ne|ly|st|ber)${gap})(?:19|20)\d\d`, 'y');
const yearFr = new RegExp(String.raw`(?<=[JFMASOND][a-zéèû]+${gap})(?:19|20)\d\d`, 'y');
const dayEn = new RegExp(`(?<=n|es|rs|ri|ur)day(?![${letters}])`, 'y');

/** What follows the name of a feast, or of a day that has one of its own. */
const feast = new RegExp(
  String.raw`^${gap}(?:(?:gras|saint|noir|bleu|fou|rouge|sanglant)(?![${letters}])|des?${gap})`,
  'i',
);

/** Whether a text, whose Markdown is not parsed yet, may hold what this file finds. */
export function mayHoldMonth(text: string, lang: Locale): boolean {
  return (
    (look[lang](text) && text.search(wrong[lang]) >= 0) ||
    (lookForeign[lang].test(text) && text.search(foreign[lang]) >= 0)
  );
}

/** Months before a year, and days of the week, with a capital too few or too many. */
export function misspeltIn(text: string, lang: Locale): Miswritten[] {
  if (!look[lang](text)) return [];
  return Array.from(text.matchAll(wrong[lang]), ({ 0: written, index }) => {
    const after = text.slice(index + written.length, index + written.length + 20);
    if (lang === 'fr' && feast.test(after)) return [];
    return {
      start: index,
      written,
      form: lang === 'en' ? capital(written) : written.toLowerCase(),
    };
  }).flat();
}

const foreign: Readonly<Record<Locale, RegExp>> = {
  // What has a French date in its name keeps it: Loi du 9 décembre 1905.
  en: new RegExp(
    String.raw`${notBefore}(?<!${notBefore}(?:[Dd]u|[Ll]e)${gap})(?<day>\d{1,2})(?:er)?${gap}(?<name>${monthNames.fr.join('|')})${gap}(?<year>${year})${notAfter}`,
    'g',
  ),
  fr: new RegExp(
    String.raw`${notBefore}(?<name>${monthNames.en.join('|')})${gap}(?<day>\d{1,2}),?${gap}(?<year>${year})${notAfter}`,
    'g',
  ),
};

const lookForeign: Readonly<Record<Locale, RegExp>> = {
  en: /\d(?:er)?[\s>\\]+(?:janv|févr|ma|avr|jui|aoû|sept|oct|nov|déc)/,
  fr: /[yhletr][\s>\\]+\d{1,2},?[\s>\\]+(?:19|20)/,
};

/** Whole dates in the words and the order of the other language. */
export function dayForeignIn(text: string, lang: Locale): Miswritten[] {
  if (!lookForeign[lang].test(text)) return [];
  return Array.from(text.matchAll(foreign[lang]), ({ 0: written, index, groups = {} }) => {
    const names = monthNames[lang === 'en' ? 'fr' : 'en'];
    const month = names.indexOf(groups['name'] ?? '') + 1;
    const day = Number(groups['day']);
    if (!isDay(Number(groups['year']), month, day)) return [];
    const name = monthNames[lang][month - 1] ?? '';
    const form =
      lang === 'en'
        ? `${name} ${day}, ${groups['year']}`
        : `${day === 1 ? '1er' : day} ${name} ${groups['year']}`;
    return [{ start: index, written, form }];
  }).flat();
}
