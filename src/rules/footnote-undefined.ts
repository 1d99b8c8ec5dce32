import { bodiesWithDoubtfulFootnotes, footnotesOf } from '../note/footnotes.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Marks of footnotes without a text. */
export const footnoteUndefined: Rule = defineRule({
  id: 'footnote-undefined',
  severity: 'error',
  summary: {
    en: 'Every footnote mark has its text somewhere in the note.',
    fr: 'Chaque appel de note a son texte quelque part dans la note.',
  },
  why: {
    en: 'Published notes carry marks such as “organizationsFootnote1” whose text was lost on the way; a reader cannot tell what the source was.',
    fr: 'Des notes publiées portent des appels comme «\u00A0organizationsFootnote1\u00A0» dont le texte s’est perdu en route; le lecteur ne peut pas savoir quelle était la source.',
  },
  messages: {
    found: {
      en: 'The footnote “[^{label}]” has no text.',
      fr: 'La note de bas de page «\u00A0[^{label}]\u00A0» n’a pas de texte.',
    },
    hint: {
      en: 'Add a line such as: [^{label}]: The text of the footnote.',
      fr: 'Ajoutez une ligne comme celle-ci\u00A0: [^{label}]: Le texte de la note de bas de page.',
    },
  },
  examples: {
    good: [
      { yaml: 'issue: Costs rise.[^a]\nbackground: |\n  Text.\n\n  [^a]: Main Estimates, 2026.' },
    ],
    bad: [{ yaml: 'issue: Costs rise.[^a]', at: ['1:19'] }],
  },
  reads: bodiesWithDoubtfulFootnotes,
  check({ bodies }, report, say) {
    const { references, definitionFor } = footnotesOf(bodies);
    for (const reference of references) {
      if (definitionFor(reference)) continue;
      const { body, node } = reference;
      const { label } = node;
      report({
        at: body.path,
        range: node,
        message: say('found', { label }),
        hints: [say('hint', { label })],
      });
    }
  },
});
