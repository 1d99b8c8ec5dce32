import { sameLetters } from '../schema/closed-list.ts';
import { listsOf } from '../schema/lists-of.ts';
import { schemaAt } from '../schema/shape.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Letter case of the classification. */
export const markingForm: Rule = defineRule({
  id: 'marking-form',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'The classification is written with the letter case of its list.',
    fr: 'La classification s’écrit avec les majuscules et minuscules de sa liste.',
  },
  why: {
    en: 'Of 24 published committee notes, 10 say “Unclassified” and 4 “UNCLASSIFIED”. One form lets a reader search, and the marking is set in capitals when the note is printed.',
    fr: 'Sur 24 notes de comité publiées, 10 disent «\u00A0Unclassified\u00A0» et 4 «\u00A0UNCLASSIFIED\u00A0». Une forme unique permet au lecteur de chercher, et la mention de sécurité est mise en majuscules à l’impression.',
  },
  messages: {
    found: {
      en: 'The marking is written “{value}”. Write “{form}”.',
      fr: 'La classification s’écrit «\u00A0{form}\u00A0», et non «\u00A0{value}\u00A0».',
    },
  },
  examples: {
    good: [{ yaml: 'classification: Protected A' }],
    bad: [
      { yaml: 'classification: UNCLASSIFIED', at: ['1:17'] },
      { yaml: 'lang: fr\nclassification: protégé b', at: ['2:17'] },
    ],
  },
  check({ type, lang, fields }, report, say) {
    const schema = schemaAt(type.schema, ['classification']);
    const lists = schema && listsOf(type.schema, schema);
    const value = fields['classification'];
    const forms = lists?.[lang];
    if (typeof value !== 'string' || forms === undefined || forms.includes(value)) return;
    const form = forms.find((candidate) => sameLetters(candidate, value));
    if (form === undefined) return;
    report({
      at: ['classification'],
      message: say('found', { value, form }),
      replacement: form,
    });
  },
});
