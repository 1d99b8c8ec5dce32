import { differingFigures } from './figures/compare-figures.ts';
import { readGroup } from './read-group.ts';
import { lackingSide } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** Amounts, percentages, years and counts that one note gives otherwise than its twin. */
export const twinFigures: TwinRule = defineTwinRule({
  id: 'twin-figures',
  severity: 'error',
  summary: {
    en: 'Amounts, percentages, years and counts are the same in both notes.',
    fr: 'Les montants, pourcentages, années et nombres sont les mêmes dans les deux versions.',
  },
  why: {
    en: 'Both versions have equal authority, and a member of the committee reads the other one. “$22.24 million”, “22,24 millions de dollars” and “22 240 000 $” are one amount here, as are “2019–20” and “2019-2020”. Bullet is compared with bullet. A number in words that one note does without is let pass; two different ones are not.',
    fr: 'Les deux versions ont la même valeur, et un membre du comité lit l’autre. «\u00A0$22.24 million\u00A0», «\u00A022,24 millions de dollars\u00A0» et «\u00A022 240 000 $\u00A0» sont ici un même montant, comme «\u00A02019–20\u00A0» et «\u00A02019-2020\u00A0». La comparaison se fait puce par puce. Un nombre en lettres dont une version se passe est admis; deux nombres différents ne le sont pas.',
  },
  messages: {
    differ: {
      en: 'The English note says “{english}”, and the French note says “{french}”.',
      fr: 'La version anglaise indique «\u00A0{english}\u00A0», et la version française, «\u00A0{french}\u00A0».',
    },
    lacking: {
      en: 'The {having} says “{written}”, and the {lacking} has no such figure in the same place.',
      fr: 'La {having} indique «\u00A0{written}\u00A0», et la {lacking} n’a pas ce nombre au même endroit.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nissue: Elles coûtent 22,24 millions de dollars en 2019-2020, soit 5,5 % de plus.',
        twin: 'issue: They cost $22.24 million in 2019–20, up 5.5%.',
      },
      {
        yaml: 'lang: fr\nissue: Deux digues cèdent à 16 h 30, et 1 900 000 $ sont perdus.',
        twin: 'issue: Both dykes fail at 4:30 pm, and $1.9 million is lost.',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nissue: Elles coûtent 22,42 millions de dollars.',
        twin: 'issue: They cost $22.24 million.',
        at: ['2:22'],
      },
      {
        yaml: 'lang: fr\nissue: Trois des 14 digues tiennent.',
        twin: 'issue: Two of the 14 dykes hold.',
        at: ['2:8'],
      },
      {
        yaml: 'lang: fr\nissue: Les digues coûtent davantage depuis la crue.',
        twin: 'issue: The dykes have cost 12% more since the flood.',
        at: ['2:8'],
      },
    ],
  },
  check({ translated }, report, say) {
    for (const group of translated) {
      const read = readGroup(group);
      if (!read) continue;
      for (const { en, fr } of differingFigures(read.figures.en, read.figures.fr)) {
        const at = { en: read.spotOf('en', en), fr: read.spotOf('fr', fr) };
        if (en && fr) {
          const message = say('differ', { english: en.written, french: fr.written });
          report({ in: 'fr', at, message });
          continue;
        }
        const { side, names } = lackingSide(en !== undefined);
        report({
          in: side,
          at,
          message: say('lacking', { ...names, written: (en ?? fr)?.written ?? '' }),
        });
      }
    }
  },
});
