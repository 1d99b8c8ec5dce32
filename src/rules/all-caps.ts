import { textsWith } from '../note/joined.ts';
import { shorten } from '../schema/shorten.ts';
import { capitalsIn, holdsWords, type Capitals } from './prose/capitals.ts';
import { defineRule } from './define-rule.ts';
import { capitals } from '../document/letters.ts';
import { readingsOf } from './reading.ts';
import { gap } from './prose/gap.ts';
import type { Rule } from './rule.ts';

/** Sentences and headings in capitals. */
export const allCaps: Rule = defineRule({
  id: 'all-caps',
  severity: 'warning',
  summary: {
    en: 'No more than three words in a row are in capitals.',
    fr: 'Pas plus de trois mots de suite ne sont en majuscules.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide does not use capitals for emphasis (4.1 and 4.2): words lose their shape, screen readers may spell them, and acronyms drown in them. A published transport note has its labels and headings in capitals. A row of acronyms alone is no shout; the title has a rule of its own.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca n’emploie pas les majuscules pour insister (4.1 et 4.2)\u00A0: les mots perdent leur silhouette, les lecteurs d’écran peuvent les épeler, et les sigles s’y noient. Une note publiée sur les transports a ses étiquettes et ses titres en majuscules. Une suite de sigles seuls n’est pas visée; le titre a sa propre règle.',
  },
  messages: {
    found: {
      en: '“{words}” is in capitals.',
      fr: '«\u00A0{words}\u00A0» est en majuscules.',
    },
    hint: {
      en: 'Write it in lower case. To stress a word or two, put two asterisks on each side: **not**.',
      fr: 'Écrivez ce passage en minuscules. Pour insister sur un mot ou deux, mettez deux astérisques de chaque côté\u00A0: **pas**.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: Do NOT OPEN IT, but call.' },
      { yaml: 'issue: See `DO NOT OPEN THE GATE` there.' },
      { yaml: 'issue: The UK USA US TV talks.' },
      { yaml: 'issue: CCGS SIR WILFRID LAURIER sails.' },
      { yaml: 'lang: fr\nissue: Il NE FAUT PAS ouvrir.' },
    ],
    bad: [
      { yaml: 'issue: Please DO NOT OPEN THE GATE now.', at: ['1:15'] },
      { yaml: 'background: |\n  ### HEAVY RAIN CAUSED FLOODS\n\n  Text.', at: ['2:7'] },
      {
        yaml: 'sections:\n  - heading: WHAT THE COUNCIL SAID\n    body: Text.',
        at: ['2:14'],
      },
      { yaml: 'lang: fr\nissue: Défense D’OUVRIR LA GRANDE ÉCLUSE ici.', at: ['2:16'] },
    ],
  },
  reads: (bodies) => textsWith(bodies, (text) => shoutsIn(text).length > 0),
  check(note, report, say) {
    for (const { path, text } of readingsOf(note))
      for (const { start, end, words } of path[0] === 'title' ? [] : shoutsIn(text))
        report({
          at: path,
          range: { start, end },
          message: say('found', { words: shorten(words.join(' ')) }),
          hints: [say('hint', {})],
        });
  },
});

function shoutsIn(text: string): Capitals[] {
  if (!twoCapitals.test(text) || !twoWords.test(text)) return [];
  return Array.from(capitalsIn(text)).filter(
    ({ words }) => words.length > 3 && holdsWords(words) && !ships.has(words[0] ?? ''),
  );
}

/** What the name of a ship begins with, which is written in capitals. */
const ships: ReadonlySet<string> = new Set(['CCGS', 'HMCS', 'NGCC', 'NCSM']);

/** What the words that shout have: hardly any other is as quick to look for. */
const twoCapitals = new RegExp(`[${capitals}]{2}`);

/** A look without a look behind: most texts have no two words in capitals side by side. */
const twoWords = new RegExp(`[${capitals}]${gap}[${capitals}](?:[${capitals}'’&/‑-]|${gap})`);
