import { bodiesWithDoubtfulFootnotes, footnotesOf } from '../note/footnotes.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Texts of footnotes that are never printed. */
export const footnoteUnused: Rule = defineRule({
  id: 'footnote-unused',
  severity: 'warning',
  summary: {
    en: 'Every footnote text is cited by a mark.',
    fr: 'Chaque texte de note de bas de page est cité par un appel.',
  },
  why: {
    en: 'A footnote is printed where its mark stands. Without a mark its text would silently be left out.',
    fr: 'Une note de bas de page s’imprime là où se trouve son appel. Sans appel, son texte serait omis sans que personne le sache.',
  },
  messages: {
    found: {
      en: 'The footnote “[^{label}]” is never cited, so it is not printed.',
      fr: 'La note de bas de page «\u00A0[^{label}]\u00A0» n’est citée nulle part; elle n’est donc pas imprimée.',
    },
    twice: {
      en: 'The footnote “[^{label}]” is already defined above, so this text is not printed.',
      fr: 'La note de bas de page «\u00A0[^{label}]\u00A0» est déjà définie plus haut; ce texte n’est donc pas imprimé.',
    },
    hint: {
      en: 'Put [^{label}] where it belongs, or remove its text.',
      fr: 'Mettez l’appel [^{label}] là où il doit figurer, ou supprimez le texte de la note de bas de page.',
    },
  },
  examples: {
    good: [{ yaml: 'issue: |\n  Costs rise.[^a]\n\n  [^a]: Main Estimates, 2026.' }],
    bad: [
      { yaml: 'issue: |\n  Costs rise.\n\n  [^a]: Main Estimates, 2026.', at: ['4:3'] },
      {
        yaml: 'issue: |\n  Costs rise.[^a]\n\n  [^a]: Main Estimates, 2026.\n\n  [^a]: Public Accounts.',
        at: ['6:3'],
      },
    ],
  },
  reads: bodiesWithDoubtfulFootnotes,
  check({ bodies }, report, say) {
    const { references, definitions, definitionFor } = footnotesOf(bodies);
    const cited = new Set(references.map((reference) => definitionFor(reference)));
    const labels = new Set(references.map(({ node }) => node.label));
    for (const definition of definitions) {
      if (cited.has(definition)) continue;
      const { body, node } = definition;
      const { label } = node;
      // Cited, but another text with the same mark is nearer.
      const twice = labels.has(label);
      report({
        at: body.path,
        range: { start: node.start, end: node.labelEnd + 1 },
        message: twice ? say('twice', { label }) : say('found', { label }),
        hints: [say('hint', { label })],
      });
    }
  },
});
