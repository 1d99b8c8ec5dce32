import { contactsAt, type PlacedContact } from '../note/contacts.ts';
import type { Contact } from '../note/note.ts';
import { shapeOf, titleAt } from '../schema/shape.ts';
import { otherSide, versionNames, type Both, type Side } from './side.ts';
import { defineTwinRule, type TwinRule } from './rule.ts';

/** People who are not those of the twin, or are reached otherwise. */
export const twinContacts: TwinRule = defineTwinRule({
  id: 'twin-contacts',
  severity: 'error',
  summary: {
    en: 'Both notes name the same people in the same order, with the same phones and addresses.',
    fr: 'Les deux versions nomment les mêmes personnes, dans le même ordre, avec les mêmes numéros et adresses.',
  },
  why: {
    en: 'Contacts change until the last minute, and are changed in the note that lies open. Whoever calls the person named in the other language then reaches someone who has moved on. Titles are translated and not compared.',
    fr: 'Les personnes-ressources changent jusqu’à la dernière minute, et on ne corrige que la note ouverte. Qui appelle la personne nommée dans l’autre langue parle alors à quelqu’un qui a changé de poste. Les titres sont traduits; ils ne sont pas comparés.',
  },
  messages: {
    count: {
      en: 'Under “{section}” the {having} names {count} people and the {lacking} names {fewer}.',
      fr: 'Sous «\u00A0{section}\u00A0», la {having} nomme {count} personnes et la {lacking} en nomme {fewer}.',
    },
    order: {
      en: 'Under “{section}” both notes name the same people, but not in the same order.',
      fr: 'Sous «\u00A0{section}\u00A0», les deux versions nomment les mêmes personnes, mais pas dans le même ordre.',
    },
    name: {
      en: 'The English note names {english} here, and the French note names {french}.',
      fr: 'La version anglaise nomme ici {english}, et la version française nomme {french}.',
    },
    phone: {
      en: 'The phone number of {name} is {english} in the English note and {french} in the French note.',
      fr: 'Pour {name}, la version anglaise donne le numéro de téléphone {english}, et la version française, {french}.',
    },
    email: {
      en: 'The e-mail address of {name} is {english} in the English note and {french} in the French note.',
      fr: 'Pour {name}, la version anglaise donne l’adresse de courriel {english}, et la version française, {french}.',
    },
    'no-phone': {
      en: 'The {having} gives a phone number for {name}, and the {lacking} gives none.',
      fr: 'La {having} donne un numéro de téléphone pour {name}, et la {lacking} n’en donne pas.',
    },
    'no-email': {
      en: 'The {having} gives an e-mail address for {name}, and the {lacking} gives none.',
      fr: 'La {having} donne une adresse de courriel pour {name}, et la {lacking} n’en donne pas.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'lang: fr\nprepared_by: { name: Ana Pereira, title: Analyste, phone: 555-0142 poste 7 }',
        twin: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 ext. 7 }',
      },
      {
        yaml: 'lang: fr\nprepared_by: { name: L’hon. Ida Roy, title: Présidente, phone: 555-0142 }',
        twin: 'prepared_by: { name: Hon. Ida Roy, title: Chair, phone: 555-0142 }',
      },
    ],
    bad: [
      {
        yaml: 'lang: fr\nprepared_by: { name: Ana Pereira, title: Analyste, phone: 555-0124 }',
        twin: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }',
        at: ['2:59'],
      },
      {
        yaml: 'lang: fr\nprepared_by:\n  name: Ida Roy\n  title: Analyste\n  phone: 555-0142',
        twin: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }',
        at: ['3:9'],
      },
    ],
  },
  check({ notes }, report, say) {
    const { type } = notes.en;
    for (const [key, schema] of shapeOf(type.schema, type.schema).properties) {
      if (shapeOf(type.schema, schema).kind !== 'contacts') continue;
      const [en, fr] = [contactsAt(notes.en, key), contactsAt(notes.fr, key)];
      if (en.length === 0 || fr.length === 0) continue;
      const section = titleAt(type, [key]);
      const whole = { en: { path: [key], isKey: true }, fr: { path: [key], isKey: true } } as const;
      if (en.length !== fr.length) {
        const lacking: Side = en.length < fr.length ? 'en' : 'fr';
        const counts = { en: en.length, fr: fr.length };
        const count = counts[otherSide(lacking)];
        const names = { having: versionNames[otherSide(lacking)], lacking: versionNames[lacking] };
        const message = say('count', { section, ...names, count, fewer: counts[lacking] });
        report({ in: lacking, at: whole, message });
      } else if (namesOf(en).join() !== namesOf(fr).join() && areSame(namesOf(en), namesOf(fr)))
        report({ in: 'fr', at: whole, message: say('order', { section }) });
      else
        en.forEach((contact, index) => {
          const other = fr[index];
          if (other) person({ en: contact, fr: other });
        });
    }

    function person({ en, fr }: Both<PlacedContact>): void {
      if (plain(en.contact.name) !== plain(fr.contact.name)) {
        const english = en.contact.name ?? '';
        const french = fr.contact.name ?? '';
        const at = { en: { path: [...en.path, 'name'] }, fr: { path: [...fr.path, 'name'] } };
        if (english !== '' && french !== '')
          report({ in: 'fr', at, message: say('name', { english, french }) });
        return;
      }
      for (const field of ['phone', 'email'] as const) reach({ en, fr }, field);
    }

    function reach({ en, fr }: Both<PlacedContact>, field: 'phone' | 'email'): void {
      const [english, french] = [en.contact[field], fr.contact[field]];
      const name = en.contact.name ?? '';
      if (forms[field](english) === forms[field](french)) return;
      const at = { en: { path: [...en.path, field] }, fr: { path: [...fr.path, field] } };
      if (english !== undefined && french !== undefined)
        return report({ in: 'fr', at, message: say(field, { name, english, french }) });
      const lacking: Side = english === undefined ? 'en' : 'fr';
      const names = { having: versionNames[otherSide(lacking)], lacking: versionNames[lacking] };
      const message = say(`no-${field}`, { name, ...names });
      report({
        in: lacking,
        at: { ...at, [lacking]: { path: { en, fr }[lacking].path } },
        message,
      });
    }
  },
});

const forms: Readonly<Record<'phone' | 'email', (value: Contact['phone']) => string>> = {
  // The word before an extension is translated.
  phone: (value = '') => (value.match(/\d+/g) ?? []).join('-'),
  email: (value = '') => value.toLowerCase(),
};

function namesOf(contacts: readonly PlacedContact[]): string[] {
  return contacts.map(({ contact }) => plain(contact.name));
}

function areSame(en: readonly string[], fr: readonly string[]): boolean {
  return en.toSorted().join('\n') === fr.toSorted().join('\n');
}

/** Apostrophes, the case of letters and the courtesy titles of a language make no other person. */
function plain(name = ''): string {
  return name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(courtesy, '');
}

const courtesy =
  /^(?:(?:the |l'|la |le )?(?:dre?|prof|pr|pre|mr|mrs|ms|m|mme|mmes|mlle|me|maître|hon|honourable|honorable|right honourable|très honorable|rt|sen|sén|senator|sénateur|sénatrice|general|général|gén|gen|col|capt|cap|judge|juge|justice|docteure?|doctor|professor|professeure?)(?:\.+ ?| ))+/;
