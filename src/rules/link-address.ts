import { shorten } from '../schema/shorten.ts';
import { defineRule } from './define-rule.ts';
import { blankAddresses, blankAddressesIn } from './blank-address.ts';
import type { Rule } from './rule.ts';

/** Links that are none, because their address has blanks. `image-file` does so for images. */
export const linkAddress: Rule = defineRule({
  id: 'link-address',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'The address of a link has no blanks, or stands in angle brackets.',
    fr: 'L’adresse d’un lien est sans espaces, ou entre chevrons.',
  },
  why: {
    en: 'In Markdown an address ends at a blank (CommonMark 0.31, 6.3), so that the brackets, the words and the address would all be printed, and nothing of it would be a link.',
    fr: 'En Markdown, une adresse s’arrête à la première espace (CommonMark 0.31, 6.3)\u00A0: les crochets, le texte et l’adresse s’imprimeraient tels quels, sans aucun lien.',
  },
  messages: {
    found: {
      en: 'The address “{address}” has blanks, so it must stand in angle brackets.',
      fr: 'L’adresse «\u00A0{address}\u00A0» contient des espaces\u00A0: elle doit être entre chevrons.',
    },
    hint: {
      en: 'After the words of the link write (<{address}>).',
      fr: 'Après le texte du lien, écrivez (<{address}>).',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: See [the report](<https://example.org/Final Report.pdf>).' },
      { yaml: 'issue: They asked [us](https://example.org) (see the report of May).' },
    ],
    bad: [
      { yaml: 'issue: See [the report](https://example.org/Final Report.pdf).', at: ['1:12'] },
      { yaml: 'lang: fr\nissue: Voir [le rapport](Rapport final (v2).pdf).', at: ['2:13'] },
    ],
  },
  reads: (bodies) =>
    bodies.filter(
      ({ text }) => text.includes('](') && blankAddresses(text).some(({ isImage }) => !isImage),
    ),
  check({ bodies }, report, say) {
    for (const { path, root, text } of bodies)
      for (const { range, isImage, words, address } of blankAddressesIn(text, root))
        if (!isImage)
          report({
            at: path,
            range,
            message: say('found', { address: shorten(address) }),
            hints: [say('hint', { address })],
            replacement: `[${words}](<${address}>)`,
          });
  },
});
