import { say } from '../findings/finding.ts';
import { sameLetters } from '../schema/closed-list.ts';
import { keywordOf, schemaAt } from '../schema/shape.ts';
import type { Rule } from './rule.ts';

/** Letter case of the classification. */
export const markingForm: Rule = {
  id: 'marking-form',
  severity: 'warning',
  summary: 'The classification is written with the letter case of its list.',
  why: 'Of 24 published committee notes, 10 say “Unclassified” and 4 “UNCLASSIFIED”. One form lets a reader search, and the marking is set in capitals when the note is printed.',
  examples: {
    good: [{ yaml: 'classification: Protected A' }],
    bad: [
      { yaml: 'classification: UNCLASSIFIED', at: ['1:17'] },
      { yaml: 'lang: fr\nclassification: protégé b', at: ['2:17'] },
    ],
  },
  check({ type, lang, fields }, report) {
    const schema = schemaAt(type.schema, ['classification']);
    const lists = schema && keywordOf(type.schema, schema, 'x-by-lang');
    const value = fields['classification'];
    if (typeof value !== 'string') return;
    const form = lists?.[lang]?.find((candidate) => sameLetters(candidate, value));
    if (form === undefined || form === value) return;
    report({
      at: ['classification'],
      message: say('marking-form', { value, form }),
      replacement: form,
    });
  },
};
