import { writeDate } from '../locale/dates.ts';
import type { Localized } from '../locale/message.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Dates of the header that cannot be right together, or now. */
export const dateOrder: Rule = defineRule({
  id: 'date-order',
  severity: 'warning',
  summary: {
    en: 'A note is not changed before it is written, nor dated far in the future.',
    fr: 'Une note n’est ni modifiée avant d’être rédigée, ni datée d’un avenir lointain.',
  },
  why: {
    en: 'Deadlines are counted from dates: a committee’s binder must be published within 120 days after the appearance (Access to Information Act, 74(d) and 88(c)). A wrong year is easy to type and hard to see, and a published note keeps it for ten years.',
    fr: 'Les délais se comptent à partir des dates\u00A0: le cahier d’un comité doit être publié dans les 120 jours suivant la comparution (Loi sur l’accès à l’information, alinéas 74d) et 88c)). Une année fautive s’écrit vite et se voit mal, et une note publiée la garde dix ans.',
  },
  options: {
    years: {
      default: 2,
      about: {
        en: 'How many years from today a date may lie.',
        fr: 'Nombre maximal d’années entre aujourd’hui et une date.',
      },
    },
  },
  messages: {
    order: {
      en: 'This note was changed on {modified}, before its own date, {date}.',
      fr: 'Cette note a été modifiée avant sa propre date\u00A0: {modified} précède {date}.',
    },
    date: {
      en: 'The note is dated here.',
      fr: 'La date de la note est ici.',
    },
    future: {
      en: {
        one: '{date} is more than {count} year from now. Is the year right?',
        other: '{date} is more than {count} years from now. Is the year right?',
      },
      fr: {
        one: 'Plus de {count} an nous sépare de cette date, {date}. L’année est-elle juste?',
        other: 'Plus de {count} ans nous séparent de cette date, {date}. L’année est-elle juste?',
      },
    },
  },
  examples: {
    good: [{ yaml: 'date: 2026-05-04\ndate_modified: 2026-05-04' }, { yaml: 'date: 2028-11-23' }],
    bad: [
      { yaml: 'date: 2026-05-04\ndate_modified: 2025-05-06', at: ['2:16'] },
      { yaml: 'date: 2062-05-04', at: ['1:7'] },
      { yaml: 'lang: fr\ndate_modified: 2028-11-24', at: ['2:16'] },
    ],
  },
  check({ fields, options, today }, report, say) {
    const { date, date_modified: modified } = fields;
    if (isAfter(date, modified) && isDate(date) && isDate(modified))
      report({
        at: ['date_modified'],
        message: say('order', { date: inWords(date), modified: inWords(modified) }),
        related: [{ at: ['date'], message: say('date', {}) }],
      });
    const limit = `${Number(today.slice(0, 4)) + options.years}${today.slice(4)}`;
    for (const key of ['date', 'date_modified']) {
      const value = fields[key];
      if (!isAfter(value, limit) || !isDate(value)) continue;
      const message = say('future', { date: inWords(value), count: options.years });
      report({ at: [key], message });
    }
  },
});

/** Letters sort as days do. */
function isAfter(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one > other;
}

/** The schema leaves only days that exist; own types may differ. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && writeDate(value, 'en') !== undefined;
}

function inWords(date: string): Localized {
  return { en: writeDate(date, 'en') ?? date, fr: `le ${writeDate(date, 'fr') ?? date}` };
}
