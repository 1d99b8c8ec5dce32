import { say } from '../findings/finding.ts';
import { bodiesWithDoubtfulFootnotes, footnotesOf } from '../note/footnotes.ts';
import type { Rule } from './rule.ts';

/** Marks of footnotes without a text. */
export const footnoteUndefined: Rule = {
  id: 'footnote-undefined',
  severity: 'error',
  summary: 'Every footnote mark has its text somewhere in the note.',
  why: 'Published notes carry marks such as “organizationsFootnote1” whose text was lost on the way; a reader cannot tell what the source was.',
  examples: {
    good: [
      { yaml: 'issue: Costs rise.[^a]\nbackground: |\n  Text.\n\n  [^a]: Main Estimates, 2026.' },
    ],
    bad: [{ yaml: 'issue: Costs rise.[^a]', at: ['1:19'] }],
  },
  reads: bodiesWithDoubtfulFootnotes,
  check({ bodies }, report) {
    const { references, definitionFor } = footnotesOf(bodies);
    for (const reference of references) {
      if (definitionFor(reference)) continue;
      const { body, node } = reference;
      const { label } = node;
      report({
        at: body.path,
        range: node,
        message: say('footnote-undefined', { label }),
        hints: [say('footnote-undefined/hint', { label })],
      });
    }
  },
};
