import { letters } from '../document/letters.ts';
import { lineBreak } from '../document/typography/edits.ts';
import { pairsIn } from '../document/typography/quotes.ts';
import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import { readingsOf } from './reading.ts';
import type { Rule } from './rule.ts';
import { typographicText } from './typographic-text.ts';

/** Words between English or straight quotes in French. */
export const frQuotes: Rule = defineRule({
  id: 'fr-quotes',
  severity: 'info',
  fixable: true,
  summary: {
    en: 'In French quoted words stand between guillemets.',
    fr: 'En français, les mots cités se mettent entre guillemets français.',
  },
  why: {
    en: 'The Translation Bureau keeps “ ” for words quoted within a quotation (Clés de la rédaction, guillemets). Straight quotes are printed as guillemets in any case; curly ones stay as they are.',
    fr: 'Le Bureau de la traduction réserve les guillemets anglais (“ ”) aux mots cités à l’intérieur d’une citation (Clés de la rédaction, guillemets). Les guillemets droits sont de toute façon imprimés comme des guillemets français; les guillemets courbes restent tels quels.',
  },
  messages: {
    found: {
      en: 'Put “{words}” between guillemets: « ».',
      fr: 'Mettez «\u00A0{words}\u00A0» entre guillemets français.',
    },
  },
  examples: {
    good: [
      { yaml: 'lang: fr\nissue: Le « plan », dit « plan “bleu” », et `"a"`.' },
      { yaml: 'lang: fr\nissue: Un tuyau de 5" et un autre de 6".' },
      { yaml: 'issue: The "plan" is “blue”.' },
    ],
    bad: [
      { yaml: 'lang: fr\nissue: Le "plan" est “bleu”.', at: ['2:11', '2:22'] },
      { yaml: 'lang: fr\ntitle: Le "plan bleu" des ports', at: ['2:11'] },
      { yaml: 'lang: fr\nkey_facts:\n  - Elle dit "oui, **tout de suite**".', at: ['3:14'] },
    ],
  },
  reads: (bodies, _, lang) => (lang === 'fr' ? bodies.filter(({ text }) => look.test(text)) : []),
  check(note, report, say) {
    if (note.lang !== 'fr') return;
    for (const reading of readingsOf(note)) {
      const { path: at, written } = reading;
      if (!look.test(written)) continue;
      for (const { open, close } of quotedIn(typographicText(reading))) {
        const words = written.slice(open + 1, close);
        // “ ” alone are the signs themselves.
        if (!hasLetters.test(words)) continue;
        report({
          at,
          range: { start: open, end: close + 1 },
          message: say('found', { words: shorten(words.replaceAll(/\n[\s>]+/g, ' ')) }),
          replacement: `«\u00A0${words.trim()}\u00A0»`,
        });
      }
    }
  },
});

const look = /["“]/;

const hasLetters = new RegExp(`[${letters}]`);

/** Quotes that stand in no other; one that no other closes in its paragraph is none. */
function quotedIn(text: string): Array<{ readonly open: number; readonly close: number }> {
  const curly = Array.from(text.matchAll(/“[^“”\u2028]*”/g), ({ 0: found, index }) => ({
    open: index,
    close: index + found.length - 1,
  }));
  const straight = pairsIn(text).filter(
    ({ open, close }) => !text.slice(open, close).includes(lineBreak),
  );
  const pairs = [...straight, ...curly];
  const guillemets = Array.from(text.matchAll(/«[^«»\u2028]*»/g), ({ 0: found, index }) => ({
    open: index,
    close: index + found.length - 1,
  }));
  const outer = [...guillemets, ...pairs];
  return pairs.filter(
    (pair) => !outer.some(({ open, close }) => open < pair.open && close > pair.close),
  );
}
