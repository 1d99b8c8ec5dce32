import { textsWith } from '../note/joined.ts';
import { blotOut } from '../markdown/blot-out.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import { defineRule } from './define-rule.ts';
import { quotedIn } from './quotation.ts';
import { likelyLanguage } from './prose/language-words.ts';
import { dayForeignIn, mayHoldMonth, misspeltIn } from './prose/month-words.ts';
import { inOneLine, readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';
import { otherLanguage } from './whole-language.ts';

/** Months and days of the week with the capital, or the order, of the other language. */
export const monthForm: Rule = defineRule({
  id: 'month-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'Months and days of the week are written as the language of the note wants, with a capital in English and none in French.',
    fr: 'Les mois et les jours de la semaine suivent l’usage de la langue de la note, avec une majuscule en anglais et sans majuscule en français.',
  },
  why: {
    en: 'English gives months and days of the week a capital (The Canadian Style, 4.21), and French gives them none but at the beginning of a sentence (Clés de la rédaction, majuscules: noms de mois et de jours). A capital too many in French, or a date in the order of the other language, shows a sentence that was translated in haste.',
    fr: 'Le français écrit les mois et les jours de la semaine sans majuscule, sauf au début d’une phrase (Clés de la rédaction, majuscules\u00A0: noms de mois et de jours), et l’anglais leur en met une (The Canadian Style, 4.21). Une majuscule de trop en français, ou une date dans l’ordre de l’autre langue, trahit une phrase traduite à la hâte.',
  },
  messages: {
    found: {
      en: 'Write “{form}”.',
      fr: 'Écrivez «\u00A0{form}\u00A0».',
    },
    foreign: {
      en: '“{written}” is in the other language than this note. Write {form}.',
      fr: '«\u00A0{written}\u00A0» n’est pas dans la langue de cette note. Écrivez {form}.',
    },
    'foreign-words': {
      en: '“{written}” and the words round it are not in the language of this note. Translate them.',
      fr: '«\u00A0{written}\u00A0» et les mots qui l’entourent ne sont pas dans la langue de cette note. Traduisez-les.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'issue: We may march in May 2026, on a Monday; see [“Le 2 avril 2026”](https://example.org/).',
      },
      {
        yaml: 'lang: fr\nissue: En avril 2026, le lundi et le Vendredi saint. Avril 2026 fut froid.',
      },
    ],
    bad: [
      { yaml: 'issue: It rose in april 2026, on a monday.', at: ['1:19', '1:36'] },
      { yaml: 'issue: It rose on 2 avril 2026.', at: ['1:19'] },
      { yaml: 'lang: fr\nissue: Elle a monté en Avril 2026, le Lundi.', at: ['2:24', '2:39'] },
      { yaml: 'lang: fr\nissue: The river was low on June 3, 2026.', at: ['2:29'] },
      { yaml: 'lang: fr\nissue: Elle a monté le April 2, 2026.', at: ['2:24'] },
    ],
  },
  reads: (bodies, _, lang) => textsWith(bodies, (text) => mayHoldMonth(text, lang)),
  check(note, report, say) {
    const { lang } = note;
    for (const reading of readingsOf(note)) {
      const { path: at, text } = reading;
      const isQuoted = quotedIn(reading);
      const body = note.bodies.find(({ path }) => path === at);
      const own = body ? blotOut(body.root, text, names) : text;
      for (const { start, written, form } of misspeltIn(own, lang))
        if (!isQuoted(start))
          report({
            at,
            range: { start, end: start + written.length },
            message: say('found', { form }),
            replacement: form,
          });
      for (const { start, written, form } of dayForeignIn(own, lang))
        if (!isQuoted(start)) {
          const isAmidOther = likelyLanguage(lineAt(own, start)) === otherLanguage(lang);
          report({
            at,
            range: { start, end: start + written.length },
            message: isAmidOther
              ? say('foreign-words', { written: inOneLine(written) })
              : say('foreign', { written: inOneLine(written), form }),
            ...(!isAmidOther && { replacement: form }),
          });
        }
    }
  },
});

/** The line in which an offset lies. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
}

/** What may name a work in its own words. */
const names: ReadonlySet<MarkdownNode['kind']> = new Set([
  'link',
  'emphasis',
  'quote',
  'footnote-definition',
]);
