import type { BodyText } from '../note/bodies.ts';
import {
  amountsIn,
  isWellWritten,
  mayRunOverLines,
  mentionsMoney,
  type Amount,
} from './prose/amounts.ts';
import type { Locale } from '../locale/message.ts';
import { defineRule } from './define-rule.ts';
import { quotedIn } from './quotation.ts';
import { inOneLine, readingsOf, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';

/** How amounts of money are written, and that one amount is written in one way. */
export const moneyForm: Rule = defineRule({
  id: 'money-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'Money is written as $22 million or $917,000, and one amount in one way.',
    fr: 'Une somme s’écrit sous la forme 22 millions de dollars ou 917\u00A0000\u00A0$, et toujours de la même façon.',
  },
  why: {
    en: 'Writing Tips Plus of the Translation Bureau puts the sign before the number and writes million out (numbers: money). One published note has “$8.7 million”, “$917,000” and “$1,900,000” in one list; a reader who compares figures stumbles over each change, and one who searches finds half of them. In a table, sums may be exact and abbreviated; what stands in quotation marks is left as it was written.',
    fr: 'Le Bureau de la traduction met le signe après le nombre et une espace insécable entre eux, et écrit dollars au long après million ou milliard (chroniques de Noslangues; Justice Canada, jurilinguistique, no 66); l’OQLF admet 85 millions $, mais pas les textes fédéraux. Une note publiée contient «\u00A0$8.7 million\u00A0», «\u00A0$917,000\u00A0» et «\u00A0$1,900,000\u00A0» dans une même liste\u00A0: qui compare bute sur chaque changement, et qui cherche n’en trouve que la moitié. Dans un tableau, les sommes peuvent être exactes et abrégées; ce qui est entre guillemets est laissé tel quel.',
  },
  messages: {
    found: {
      en: 'Write the amount “{written}” as {form}.',
      fr: 'Écrivez la somme «\u00A0{written}\u00A0» sous la forme {form}.',
    },
    unsure: {
      en: '“{written}” can be read as {form} or as {other}. Write the one that is meant.',
      fr: '«\u00A0{written}\u00A0» peut se lire {form} ou {other}. Écrivez la somme voulue.',
    },
    twice: {
      en: 'The amount “{written}” stands elsewhere in this note as “{other}”. Write both in one way.',
      fr: 'La somme «\u00A0{written}\u00A0» figure ailleurs dans cette note sous la forme «\u00A0{other}\u00A0». Écrivez les deux de la même façon.',
    },
    first: {
      en: 'It is written “{other}” here first.',
      fr: 'Elle s’écrit d’abord «\u00A0{other}\u00A0» ici.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: It costs $22.24 million, $917,000, $2300 a year or five dollars a day.' },
      { yaml: 'issue: In 2020 dollars, a $5-million bridge, US$5, $5M US and `$ 5`.' },
      { yaml: 'issue: The “$50M Plan” and "$5M for Dykes" are out.' },
      {
        yaml: 'issue: It costs $1.9 million.\nbackground: |\n  | Year | Cost |\n  | --- | --- |\n  | 2026 | $1,900,000 |\n  | 2027 | $2M |',
      },
      {
        yaml: 'lang: fr\nissue: Il coûte 22,24 millions de dollars, 1,9 million de dollars, 917\u00A0000\u00A0$ ou 75,25\u00A0$.',
      },
    ],
    bad: [
      { yaml: 'issue: It costs 22.24 million dollars or $22,24 million.', at: ['1:17', '1:42'] },
      {
        yaml: 'issue: It costs $5M, 22 million $, $ 5 or 20 dollars.',
        at: ['1:17', '1:22', '1:36', '1:43'],
      },
      { yaml: 'issue: It costs $1,200K, or $1.2 million.', at: ['1:17'] },
      { yaml: 'lang: fr\nissue: Il coûte 5 T$, $6T ou 1 200 k$.', at: ['2:17', '2:23', '2:30'] },
      { yaml: 'issue: It costs $1900000 or $.65.', at: ['1:17', '1:29'] },
      { yaml: 'issue: It costs $10,00 a year.', at: ['1:17'] },
      {
        yaml: 'issue: It costs $1.9 million.\nkey_facts:\n  - Last year it was $1,900,000.',
        at: ['3:22'],
      },
      { yaml: 'issue: It costs $10 000 and then $10,000.', at: ['1:34'] },
      {
        yaml: 'issue: It costs 900 000 $, 5 millions de dollars or 1,2 M$.',
        at: ['1:17', '1:28', '1:53'],
      },
      {
        yaml: 'lang: fr\nissue: Il coûte $1.2B, 1.2B$, $900K, 900 $K ou $3 billion.',
        at: ['2:17', '2:24', '2:31', '2:38', '2:48'],
      },
      {
        yaml: 'lang: fr\nissue: Il coûte $917,000, 8,7 millions $ ou 22.24 millions de dollars.',
        at: ['2:17', '2:27', '2:45'],
      },
      {
        yaml: 'lang: fr\nissue: Il coûte 75$, 1,9 millions de dollars, 3 M$ et 2,4 millions de $.',
        at: ['2:17', '2:22', '2:47', '2:55'],
      },
    ],
  },
  reads(all, _, lang) {
    const bodies = all.filter(({ text }) => mentionsMoney(text));
    // Most notes have amounts of this form alone, which need no closer look.
    if (bodies.every(({ text }) => !mentionsMoney(text.replaceAll(plainlyWell[lang], ''))))
      return [];
    // What ends a paragraph is not known yet, nor then which words of two lines are one amount.
    if (bodies.some(({ text }) => mayRunOverLines(text, lang))) return bodies;
    const read = bodies.map((body) => ({ body, amounts: amountsIn(body.text, lang) }));
    const twice = writtenTwice(read.flatMap(({ amounts }) => amounts));
    return read.flatMap(({ body, amounts }) =>
      amounts.some((amount) => !isWellWritten(amount) || twice.has(amount.value)) ? [body] : [],
    );
  },
  check(note, report, say) {
    const first = new Map<number, Amount & { readonly at: BodyText['path'] }>();
    for (const reading of readingsOf(note)) {
      const { path: at, text, isInTable } = reading;
      const isQuoted = quotedIn(reading);
      const amounts = amountsIn(text, note.lang).filter(({ start }) => !isQuoted(start));
      for (const amount of amounts) {
        const { start, written, form, other, value, isScaled, isShort } = amount;
        const range = { start, end: start + written.length };
        const shown = inOneLine(written);
        const isTabular = isInTable(start);
        if (other !== undefined)
          report({ at, range, message: say('unsure', { written: shown, form, other }) });
        else if (!isWellWritten(amount) && !(isTabular && isShort))
          report({
            at,
            range,
            message: say('found', { written: shown, form }),
            ...mending(form, reading, range),
          });
        const before = first.get(value);
        if (isTabular) continue;
        if (before === undefined) first.set(value, { ...amount, at });
        else if (
          (before.isScaled !== isScaled || signOf(before) !== signOf(amount)) &&
          isWellWritten(amount)
        )
          report({
            at,
            range,
            message: say('twice', { written: shown, other: before.form }),
            related: [
              {
                at: before.at,
                range: { start: before.start, end: before.start + before.written.length },
                message: say('first', { other: before.form }),
              },
            ],
          });
      }
    }
  },
});

/** Of “$5M–6M” half cannot be mended, nor a part of “a $5M-a-year plan” or of the title that a link has. */
function mending(
  form: string,
  { text, isPartOfLink }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly replacement?: string } {
  if (isPartOfLink(start, end)) return {};
  const isFirst = /^(?:\s?[-–‑]\s?[$\d]|-\p{L})/u.test(text.slice(end, end + 4));
  const isSecond = /\$[\d.,]+\p{L}?\s?[-–‑]\s?$/u.test(text.slice(Math.max(0, start - 20), start));
  return isFirst || isSecond ? {} : { replacement: form };
}

/** What parts the groups of digits: `$10,000` and `$10 000` are two forms; `$10000` is to be the first. */
function signOf({ form }: Amount): string {
  return /\d([,\s])\d{3}/.exec(form)?.[1]?.replace(/\s/, ' ') ?? '';
}

/** Amounts that are plainly in their form, and of the scaled kind. */
const plainlyWell: Readonly<Record<Locale, RegExp>> = {
  en: /\$\d{1,3}(?:\.\d+)? [mb]illion\b/g,
  fr: /(?<![\d.,\s])\s(?:[2-9]|\d{2,3})(?:,\d+)?[ \u00A0]mill(?:ion|iard)s de dollars\b/g,
};

/** Values that stand in two forms. */
function writtenTwice(amounts: readonly Amount[]): ReadonlySet<number> {
  const forms = new Map<number, string>();
  return new Set(
    amounts.flatMap((amount) => {
      const form = `${amount.isScaled}${signOf(amount)}`;
      const before = forms.get(amount.value) ?? form;
      forms.set(amount.value, before);
      return before === form ? [] : [amount.value];
    }),
  );
}
