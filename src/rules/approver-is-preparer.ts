import { contactsAt } from '../note/contacts.ts';
import { fold } from '../schema/suggest.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** One person who prepared and approved. */
export const approverIsPreparer: Rule = defineRule({
  id: 'approver-is-preparer',
  severity: 'error',
  summary: {
    en: 'A note is approved by someone other than those who prepared it.',
    fr: 'Une note est approuvée par une autre personne que celles qui l’ont préparée.',
  },
  why: {
    en: 'Two names stand at the end of a published note so that a second person answers for it: in the note of June 21, 2020 on child sexual exploitation online, an advisor prepared it and an assistant deputy minister approved it. The same name twice is a copying slip, or a check that never took place.',
    fr: 'Deux noms figurent à la fin d’une note publiée pour qu’une deuxième personne en réponde\u00A0: dans celle du 21 juin 2020 sur l’exploitation sexuelle des enfants en ligne, une conseillère a préparé la note et un sous-ministre adjoint l’a approuvée. Le même nom deux fois trahit une erreur de copie, ou une vérification qui n’a pas eu lieu.',
  },
  messages: {
    found: {
      en: '“{name}” both prepared and approved this note.',
      fr: '«\u00A0{name}\u00A0» a préparé et approuvé cette note.',
    },
    first: {
      en: '“{name}” prepared it.',
      fr: '«\u00A0{name}\u00A0» l’a préparée.',
    },
    hint: {
      en: 'Write the name of the person who approved it.',
      fr: 'Écrivez le nom de la personne qui l’a approuvée.',
    },
  },
  examples: {
    good: [
      { yaml: 'approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }' },
      { yaml: 'lang: fr\napproved_by: { name: Aña Perreira, title: Directrice, phone: 555-0143 }' },
    ],
    bad: [
      {
        yaml: 'approved_by: { name: ANA  PEREIRA, title: Analyst, phone: 555-0142 }',
        at: ['1:22'],
      },
      {
        yaml: 'lang: fr\nprepared_by:\n  - { name: Inès Roy, title: Analyste, phone: 555-0142 }\n  - { name: J.-P. Côté, title: Analyste, phone: 555-0144 }\napproved_by:\n  - { name: Noor Haddad, title: Directrice, phone: 555-0143 }\n  - { name: J. P. Cote, title: Directeur, phone: 555-0144 }',
        at: ['7:13'],
      },
    ],
  },
  check(note, report, say) {
    const preparers = contactsAt(note, 'prepared_by');
    for (const { path, contact } of contactsAt(note, 'approved_by')) {
      const { name } = contact;
      const same = preparers.find((preparer) => isSamePerson(preparer.contact.name, name));
      if (name === undefined || same?.contact.name === undefined) continue;
      const message = say('first', { name: same.contact.name });
      report({
        at: [...path, 'name'],
        message: say('found', { name }),
        hints: [say('hint', {})],
        related: [{ at: [...same.path, 'name'], message }],
      });
    }
  },
});

/** The same but for letter case, accents, blanks, hyphens and dots. */
function isSamePerson(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return fold(a).replaceAll('.', '') === fold(b).replaceAll('.', '');
}
