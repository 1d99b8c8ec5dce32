import { textsWith } from '../note/joined.ts';
import { defineRule } from './define-rule.ts';
import { datesIn, formOf, isoForm, isShortForm, mayHoldDate } from './prose/dates.ts';
import { quotedIn } from './quotation.ts';
import { inOneLine, readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Dates in text that are written otherwise than the style guides want. */
export const dateForm: Rule = defineRule({
  id: 'date-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A date in text is written as May 9, 2022; in a table it may be 2022-05-09 or have a short month.',
    fr: 'Une date dans le texte s’écrit sous la forme 9 mai 2022; dans un tableau, 2022-05-09 ou un mois abrégé conviennent aussi.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide writes “July 31, 2016” without st, nd, rd or th, and numbers alone only in tables, as yyyy-mm-dd (4.7); the Translation Bureau puts the month first in English. In 24 published committee notes dates stand as “October 27,2020”, “May 11 2022” and “2020 10 30”; whoever searches for a day finds none of them. What stands in quotation marks is left as it was written.',
    fr: 'Le mois s’écrit en toutes lettres et sans majuscule, et le premier jour du mois est le 1er (Guide du rédacteur, 2.4.2, repris dans les Clés de la rédaction); les chiffres seuls, année, mois et jour, sont pour les tableaux. Une note publiée dit «\u00A030 octobre 2020\u00A0» dans une langue et «\u00A02020 10 30\u00A0» dans l’autre\u00A0: qui cherche ce jour ne trouve pas les deux. Ce qui est entre guillemets est laissé tel quel.',
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
      { yaml: 'background: |\n  | Day | Place |\n  | --- | --- |\n  | Oct. 30, 2020 | Mill |' },
      { yaml: 'issue: The “Plan of 3 May 2022” and "Report of May 3 2022" are out.' },
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
      { yaml: 'issue: On november 12th and on december 1st, 2026.', at: ['1:11', '1:32'] },
      { yaml: 'issue: On 25-12-2026 and 25.12.2026, in version 2.12.2.', at: ['1:11', '1:26'] },
      { yaml: 'issue: From Sept. 17, 2026 to Mar 3, 2027.', at: ['1:13', '1:31'] },
      { yaml: 'lang: fr\nissue: Du 17 sept. 2026 au 1er févr. 2027.', at: ['2:11', '2:28'] },
      { yaml: 'lang: fr\nissue: Le 2020 10 30 et le mai 4, 2022.', at: ['2:11', '2:28'] },
    ],
  },
  reads: (bodies, _, lang) => textsWith(bodies, (text) => mayHoldDate(text, lang)),
  check(note, report, say) {
    const { lang } = note;
    for (const reading of readingsOf(note)) {
      const { path: at, text, isInTable, isPartOfLink } = reading;
      const isQuoted = quotedIn(reading);
      for (const { written, start, parts } of datesIn(text, lang)) {
        if (isQuoted(start)) continue;
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
        } else if (!(inTable && (written === isoForm(parts) || isShortForm(written, lang)))) {
          const form = inTable && parts.isNumeric ? isoForm(parts) : formOf(parts, lang);
          const message = say('found', { written: shown, form });
          const replacement = withBlankOf(written, form);
          report({ at, range, message, ...(!isPartOfLink(start, range.end) && { replacement }) });
        }
      }
    }
  },
});

/** A no-break space that its author put between day and month stays. */
function withBlankOf(written: string, form: string): string {
  return written.includes('\u00A0') ? form.replace(' ', '\u00A0') : form;
}
