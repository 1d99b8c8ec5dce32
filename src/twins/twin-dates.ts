import { writeDate } from '../locale/dates.ts';
import type { Localized } from '../locale/message.ts';
import { differingDates } from './figures/compare-figures.ts';
import type { DateFound } from './figures/dates-in.ts';
import { readGroup } from './read-group.ts';
import { lackingSide, type Side } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** Dates of the header or of a text that are not those of the twin. */
export const twinDates: TwinRule = defineTwinRule({
  id: 'twin-dates',
  severity: 'error',
  summary: {
    en: 'Dates are the same in both notes, in the header and in each text.',
    fr: 'Les dates sont les mêmes dans les deux versions, dans l’en-tête comme dans chaque texte.',
  },
  why: {
    en: 'In a published pair of notes the date is “2020 10 30” in one and “30 octobre 2020” in the other; that it is the same day can be seen only by reading both. A day changed in one language alone sends half of the readers to the wrong meeting.',
    fr: 'Dans une paire de notes publiées, la date est «\u00A02020 10 30\u00A0» dans l’une et «\u00A030 octobre 2020\u00A0» dans l’autre\u00A0: il faut lire les deux pour voir que c’est le même jour. Une date corrigée dans une seule langue envoie la moitié des lecteurs à la mauvaise réunion.',
  },
  messages: {
    differ: {
      en: 'The English note says {english}, and the French note says {french}.',
      fr: 'La version anglaise indique {english}, et la version française, {french}.',
    },
    lacking: {
      en: 'The {having} says {written}, and the {lacking} has no such date in the same place.',
      fr: 'La {having} indique {written}, et la {lacking} n’a pas cette date au même endroit.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\ndate: 2026-05-01\nissue: Elles ont cédé du 9 au 11 mai 2022, puis le 1er juin.',
        twin: 'date: 2026-05-01\nissue: They failed from May 9 to 11, 2022, and on June 1.',
      },
    ],
    bad: [
      { yaml: 'lang: fr\ndate: 2026-05-01', twin: 'date: 2026-05-04', at: ['2:7'] },
      {
        yaml: 'lang: fr\nissue: Elles ont cédé le 9 mai 2022.',
        twin: 'issue: They failed on May 6, 2022.',
        at: ['2:26'],
      },
    ],
  },
  check({ walked, translated }, report, say) {
    for (const { en, fr } of walked.dates) {
      if (en.value === fr.value) continue;
      const message = say('differ', {
        english: inWords(en.value, 'en'),
        french: inWords(fr.value, 'fr'),
      });
      report({ in: 'fr', at: { en: en.spot, fr: fr.spot }, message });
    }
    for (const group of translated) {
      const read = readGroup(group);
      if (!read) continue;
      for (const { en, fr } of differingDates(read.figures.en, read.figures.fr)) {
        const at = { en: read.spotOf('en', en), fr: read.spotOf('fr', fr) };
        if (en && fr) {
          report({
            in: 'fr',
            at,
            message: say('differ', { english: quoted(en), french: quoted(fr) }),
          });
          continue;
        }
        const { side, names } = lackingSide(en !== undefined);
        report({
          in: side,
          at,
          message: say('lacking', { ...names, written: quoted((en ?? fr) as DateFound) }),
        });
      }
    }
  },
});

function inWords(iso: string, side: Side): Localized {
  return quoted({ written: writeDate(iso, side) ?? iso });
}

/** As it is written, since it may be one of several days of a month. */
function quoted({ written: date, weekday }: Pick<DateFound, 'written' | 'weekday'>): Localized {
  const written = weekday ? `${weekday.written} ${date}` : date;
  return { en: `“${written}”`, fr: `«\u00A0${written}\u00A0»` };
}
