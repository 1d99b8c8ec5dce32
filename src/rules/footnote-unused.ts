import { say } from '../findings/finding.ts';
import { bodiesWithDoubtfulFootnotes, footnotesOf } from '../note/footnotes.ts';
import type { Rule } from './rule.ts';

/** Texts of footnotes that are never printed. */
export const footnoteUnused: Rule = {
  id: 'footnote-unused',
  severity: 'warning',
  summary: 'Every footnote text is cited by a mark.',
  why: 'A footnote is printed where its mark stands. Without a mark its text would silently be left out.',
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
  check({ bodies }, report) {
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
        message: twice
          ? say('footnote-unused/twice', { label })
          : say('footnote-unused', { label }),
        hints: [say('footnote-unused/hint', { label })],
      });
    }
  },
};
