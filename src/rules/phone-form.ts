import type { Locale } from '../locale/message.ts';
import { contactsOf } from '../note/contacts.ts';
import { defineRule } from './define-rule.ts';
import type { Rule } from './rule.ts';

/** Phones of one note in several forms. */
export const phoneForm: Rule = defineRule({
  id: 'phone-form',
  severity: 'info',
  fixable: true,
  summary: {
    en: 'The phones of a note have one form.',
    fr: 'Les numéros de téléphone d’une note ont une seule forme.',
  },
  why: {
    en: 'The Canada.ca Content Style Guide writes 613-999-9900 ext. 123 (4.9); notes also have seven digits, as the one of June 21, 2020 has in 949-9075, which hardly any phone in Canada can still dial (Telecom Regulatory Policy CRTC 2022-234). Side by side they make a reader ask what is missing. An area code is filled in only from the same number elsewhere in the note; a 1 in front goes, but for toll-free numbers.',
    fr: 'Le Guide de rédaction du contenu du site Canada.ca écrit les dix chiffres, 613-999-9900 (4.9); des notes en ont aussi sept, comme celle du 21 juin 2020 avec 949-9075, que presque aucun téléphone au Canada ne peut encore composer (Politique réglementaire de télécom CRTC 2022-234). Côte à côte, ces formes font chercher ce qui manque. Un indicatif n’est ajouté que d’après le même numéro ailleurs dans la note; le 1 initial disparaît, sauf pour les numéros sans frais.',
  },
  messages: {
    short: {
      en: 'This phone has 7 digits, and others in this note have 10.',
      fr: 'Ce numéro de téléphone compte 7 chiffres, et d’autres dans cette note en comptent 10.',
    },
    'area-code': {
      en: 'Write its area code, too, as in {example}.',
      fr: 'Écrivez aussi l’indicatif régional, comme dans {example}.',
    },
    form: {
      en: 'This phone number is written differently from the others in this note. Write {form}.',
      fr: 'Ce numéro de téléphone n’a pas la même forme que le reste de la note. Écrivez {form}.',
    },
  },
  examples: {
    good: [
      {
        yaml: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 ext. 12 }\napproved_by: { name: Noor Haddad, title: Director, phone: 1-800-555-0143 }',
      },
      {
        yaml: 'lang: fr\nprepared_by: { name: Ana Pereira, title: Analyste, phone: 555-0142 poste 12 }',
      },
    ],
    bad: [
      {
        yaml: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }\napproved_by: { name: Noor Haddad, title: Director, phone: 613-555-0143 }',
        at: ['1:58'],
      },
      {
        yaml: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 }\napproved_by: { name: Noor Haddad, title: Director, phone: 1-613-555-0143 }',
        at: ['2:59'],
      },
      {
        yaml: 'prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 poste 12 }\napproved_by: { name: Noor Haddad, title: Director, phone: 613‑555‑0143 }',
        at: ['1:58', '2:59'],
      },
      {
        yaml: 'lang: fr\nprepared_by: { name: Ana Pereira, title: Analyste, phone: 555-0142 ext. 12 }',
        at: ['2:59'],
      },
    ],
  },
  check(note, report, say) {
    const phones = contactsOf(note).flatMap(({ path, contact: { phone } }) =>
      phone === undefined || !parts.test(phone) ? [] : [{ at: [...path, 'phone'], written: phone }],
    );
    // Most notes have their phones in one plain form.
    const shapes = new Set(phones.map(({ written }) => written.replaceAll(/\d/g, '0')));
    if (shapes.size <= 1 && (shapes.has('000-0000') || shapes.has('000-000-0000'))) return;
    const whole = phones.map(({ written }) => written).filter((phone) => areaOf(phone) !== '');
    const hyphen = phones[0]?.written.match(/[-‑]/)?.[0] ?? '-';
    for (const { at, written } of phones) {
      const form = formOf(written, { whole, hyphen, lang: note.lang });
      if (form !== written) report({ at, message: say('form', { form }), replacement: form });
      else if (areaOf(written) === '' && whole[0] !== undefined)
        report({
          at,
          message: say('short', {}),
          hints: [say('area-code', { example: whole[0] })],
        });
    }
  },
});

interface House {
  /** The note's phones that have an area code. */
  readonly whole: readonly string[];
  /** The sign between groups of the first phone. */
  readonly hyphen: string;
  readonly lang: Locale;
}

/** A phone as the rest of the note has them, where that is certain. */
function formOf(phone: string, { whole, hyphen, lang }: House): string {
  const { country = '', local = '', extension } = parts.exec(phone)?.groups ?? {};
  const area = areaOf(phone) || areaElsewhere(local, whole);
  const isTollFree = /^8(?:00|33|44|55|66|77|88)$/.test(area);
  // A note whose numbers all begin with 1 has one form.
  const keepsCountry = country !== '' && (isTollFree || whole.every((one) => one.startsWith('1')));
  const number = [keepsCountry ? '1' : '', area, ...local.split(/[-‑]/)].filter(Boolean);
  const end = extension === undefined ? '' : ` ${lang === 'fr' ? 'poste' : 'ext.'} ${extension}`;
  return number.join(hyphen) + end;
}

/** The area code of a phone; empty where it has none. */
function areaOf(phone: string): string {
  return parts.exec(phone)?.groups?.['area'] ?? '';
}

/** The area code that the same number has elsewhere in the note, if it is the only one. */
function areaElsewhere(local: string, whole: readonly string[]): string {
  const digits = local.replaceAll(/\D/g, '');
  const same = whole.filter((phone) => localDigits(phone) === digits);
  const areas = new Set(same.map((phone) => areaOf(phone)));
  return areas.size === 1 ? ([...areas][0] ?? '') : '';
}

function localDigits(phone: string): string {
  return (parts.exec(phone)?.groups?.['local'] ?? '').replaceAll(/\D/g, '');
}

/** A phone as the schema lets it pass. */
const parts =
  /^(?:(?<country>1)[-‑])?(?:(?<area>\d{3})[-‑])?(?<local>\d{3}[-‑]\d{4})(?: (?:ext\.|poste) (?<extension>\d+))?$/;
