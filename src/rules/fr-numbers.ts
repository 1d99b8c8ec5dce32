import { letters } from '../document/letters.ts';
import { monthNames } from '../locale/dates.ts';
import { amountsIn } from './prose/amounts.ts';
import { defineRule } from './define-rule.ts';
import { readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';

/** Numbers in French that are written as in English. */
export const frNumbers: Rule = defineRule({
  id: 'fr-numbers',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'In French a number has a decimal comma, and spaces between thousands.',
    fr: 'En français, un nombre prend la virgule décimale et des espaces entre les milliers.',
  },
  why: {
    en: 'Justice Canada (jurilinguistics, no. 66) and the Translation Bureau write 24 350 255,72: an English point or comma makes it another number for a French reader. Numbers that identify something, such as a paragraph, a version or a file, are left alone; so are sums of money, which have a rule of their own.',
    fr: 'Justice Canada (jurilinguistique, no 66) et le Bureau de la traduction écrivent 24\u00A0350\u00A0255,72\u00A0: le point ou la virgule de l’anglais en font un autre nombre pour qui lit le français. Les nombres qui identifient, comme ceux d’un paragraphe, d’une version ou d’un dossier, ne se séparent pas et ne sont pas visés, non plus que les sommes d’argent, qui ont leur propre règle.',
  },
  messages: {
    found: {
      en: 'Write the number “{written}” as {form}.',
      fr: 'Écrivez le nombre «\u00A0{written}\u00A0» sous la forme {form}.',
    },
    unsure: {
      en: 'In French “{written}” reads as a decimal. If thousands are meant, write {form}.',
      fr: 'En français, «\u00A0{written}\u00A0» se lit comme un nombre décimal. S’il s’agit de milliers, écrivez {form}.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nissue: Il y a 22,5\u00A0% des quais, 12\u00A0000 pêcheurs, 1500 ports et 2,375 millions de poissons.',
      },
      {
        yaml: 'lang: fr\nissue: Voir le paragraphe 3.48, la version 2.0, le dossier 12345 et `1,234 ports`.',
      },
      { yaml: 'lang: fr\nissue: La 1re, la 2e et la 3e fois, le 1er mai.' },
      { yaml: 'issue: The 1,234 harbours are 22.5% of all.' },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: Soit 22.5\u00A0% des quais et 3.2 millions de poissons.',
        at: ['2:13', '2:33'],
      },
      { yaml: 'lang: fr\nissue: Soit 1,234,567 poissons et 12000 pêcheurs.', at: ['2:13', '2:35'] },
      { yaml: 'lang: fr\nissue: Il y a 1,500 pêcheurs.', at: ['2:15'] },
      { yaml: 'lang: fr\nissue: La 1ère et la 3ème fois.', at: ['2:11', '2:22'] },
    ],
  },
  reads: (bodies, _, lang) => (lang === 'fr' ? bodies.filter(({ text }) => look.test(text)) : []),
  check(note, report, say) {
    if (note.lang !== 'fr') return;
    for (const { path: at, text, written: raw } of readingsOf(note)) {
      if (!look.test(raw)) continue;
      const money = amountsIn(text, 'fr');
      for (const { 0: written, index: start, groups = {} } of text.matchAll(wrong)) {
        const range = { start, end: start + written.length };
        const isMoney = money.some(
          (amount) => amount.start < range.end && start < amount.start + amount.written.length,
        );
        // “210,000 passengers” is English, whatever language the note says that it is in.
        if (isMoney || (groups['unsure'] !== undefined && !french.test(text))) continue;
        const form = formOf(written, groups);
        const message =
          groups['unsure'] === undefined
            ? say('found', { written, form })
            : say('unsure', { written, form });
        // Which of the two was meant only its author knows.
        report({ at, range, message, ...(groups['unsure'] ? {} : { replacement: form }) });
      }
    }
  },
});

const blank = String.raw`[ \n\u00A0\u202F]`;

/** What a number with a decimal point may stand before: a share, a scale, a measure. */
const measured = `(?:${blank}?%|${blank}(?:pour${blank}cent|millions?|milliards?|km|kg|m|cm|mm|ha|h|ans?|mois|jours?|heures?|fois|points?)(?![${letters}0-9]))`;

/** A noun in the plural, which counted things are. */
const things = `(?=${blank}[a-zà-ÿœ’'-]{2,}[sx](?![${letters}]))`;

const month = monthNames.fr.join('|');

const wrong = new RegExp(
  [
    `\\d+\\.\\d+(?=${measured})`,
    String.raw`\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d.,]*\d)`,
    `(?<unsure>[1-9]\\d{0,2},\\d{3})(?=${blank})(?!${measured})${things}`,
    `[1-9]\\d{4,}${things}`,
    `(?<ordinal>\\d+i?[eè][mr]es?)(?![${letters}])(?!${blank}(?:${month}))`,
  ]
    .map((form) => `(?<![${letters}\\d.,$/#-])(?<!\\b[Nn][o°]s?${blank}?)(?:${form})`)
    .join('|'),
  'g',
);

/** A word that French can hardly do without. */
const french =
  /(?<![a-zà-ÿ])(?:de|des|du|les?|la|et|à|en|par|pour|une?|il|que?|qui|plus)(?![a-zà-ÿ])/i;

/** A cheap look that takes in all of them. */
const look = /\d\.\d|\d,\d{3}|\d{5}|\di?[eè][mr]e/;

function formOf(written: string, groups: Partial<Record<string, string>>): string {
  if (groups['ordinal'] !== undefined)
    return written.replace(/(\d+).*?(s?)$/, (_, number: string, plural: string) =>
      number === '1' ? `${number}re${plural}` : `${number}e${plural}`,
    );
  const [whole = '', fraction] = written.replaceAll(',', '').split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
