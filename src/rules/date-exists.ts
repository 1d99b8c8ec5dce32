import { textsWith } from '../note/joined.ts';
import { monthNames } from '../locale/dates.ts';
import type { Localized } from '../locale/message.ts';
import { defineRule } from './define-rule.ts';
import { mayHoldNoDay, noDaysIn, type NoDay } from './prose/no-days.ts';
import { quotedIn } from './quotation.ts';
import { inOneLine, readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Dates in text that no calendar has. */
export const dateExists: Rule = defineRule({
  id: 'date-exists',
  severity: 'error',
  summary: {
    en: 'Every date in the text is a day of the calendar.',
    fr: 'Chaque date du texte est un jour du calendrier.',
  },
  why: {
    en: 'The Gregorian calendar, which ISO 8601-1:2019 fixes for dates in writing, has no April 31. A day that does not exist is a slip of the keyboard or a month that was changed without its day, and nobody can know which day was meant: a deadline that is read aloud in committee must be one that can be kept.',
    fr: 'Le calendrier grégorien, que la norme ISO 8601-1:2019 retient pour les dates, n’a pas de 31 avril. Un jour qui n’existe pas est une faute de frappe, ou un mois changé sans son jour, et nul ne peut savoir quel jour était visé\u00A0: une échéance lue à voix haute en comité doit pouvoir être respectée.',
  },
  messages: {
    found: {
      en: 'There is no such day as “{written}”.',
      fr: '«\u00A0{written}\u00A0» n’est pas un jour du calendrier.',
    },
    hint: {
      en: 'There are only {count} days in {month}. Check the day and the month.',
      fr: 'Il n’y a que {count}\u00A0jours en {month}. Vérifiez le jour et le mois.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: From April 30, 2026, to May 31, and on February 29, 2024.' },
      { yaml: 'issue: File 2026-01-45b; in May 45 of 2026 people came.' },
      { yaml: 'issue: In April 31 people came, and in June 31 more.' },
      { yaml: 'lang: fr\nissue: Du 30 avril au 31 mai 2026, et le 29 février.' },
    ],
    bad: [
      { yaml: 'issue: From April 31, 2026, to June 31.', at: ['1:13', '1:32'] },
      { yaml: 'issue: On the 30th of February and 2026-02-29.', at: ['1:15', '1:36'] },
      {
        yaml: 'issue: On January 32, 2026, the 45th of May 2026, 2026-01-32 and May 0, 2026.',
        at: ['1:11', '1:33', '1:51', '1:66'],
      },
      { yaml: 'lang: fr\nissue: Le 32 janvier 2026, le 0 mai 2026.', at: ['2:11', '2:31'] },
      { yaml: 'lang: fr\nissue: Le 31 avril 2026 et le 30 février.', at: ['2:11', '2:31'] },
    ],
  },
  reads: (bodies, _, lang) => textsWith(bodies, (text) => mayHoldNoDay(text, lang)),
  check(note, report, say) {
    for (const reading of readingsOf(note)) {
      const { path: at, text } = reading;
      const isQuoted = quotedIn(reading);
      for (const day of noDaysIn(text, note.lang)) {
        const { written, start } = day;
        if (isQuoted(start)) continue;
        report({
          at,
          range: { start, end: start + written.length },
          message: say('found', { written: inOneLine(written) }),
          hints: [say('hint', { count: daysIn(day), month: nameOf(day) })],
        });
      }
    }
  },
});

/** How many days its month has: in February of no year as many as it may have. */
function daysIn({ month, year = 2024 }: NoDay): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function nameOf({ month, year }: NoDay): Localized {
  const ofYear = year === undefined ? '' : ` ${year}`;
  return {
    en: `${monthNames.en[month - 1]}${ofYear}`,
    fr: `${monthNames.fr[month - 1]}${ofYear}`,
  };
}
