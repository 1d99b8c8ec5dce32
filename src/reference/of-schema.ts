import type { StageKind } from './kind.ts';

/** What the schema of a type finds. */
export const ofSchema: readonly StageKind[] = [
  {
    id: 'missing-section',
    severity: 'error',
    summary: {
      en: 'A note has every section that its type requires.',
      fr: 'Une note a toutes les sections que son type exige.',
    },
    why: {
      en: 'Readers know where in a note to look for what, and a section that is not there is noticed only when it is needed. The schema of the type says what is required: `brief schema` prints it.',
      fr: 'Les lecteurs savent où chercher chaque chose dans une note, et l’absence d’une section ne se remarque qu’au moment où il la faut. Le schéma du type dit ce qui est exigé\u00A0: `brief schema` l’affiche.',
    },
    examples: {
      good: [{ yaml: 'financial_implications: None.' }],
      bad: [
        {
          yaml: `title: Dykes
classification: Unclassified
branch: Water
proposed_response: Every dyke is being repaired.
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }`,
          whole: true,
          at: ['1:1'],
        },
      ],
    },
  },
  {
    id: 'empty-section',
    severity: 'error',
    summary: {
      en: 'A required section says something, and so does every bullet.',
      fr: 'Une section exigée dit quelque chose, et chaque puce aussi.',
    },
    why: {
      en: 'Of 24 published committee notes, 15 lost their lists when the text was copied, and some sections are nothing but a heading. If there is nothing to say, a note says so: “None.” What may be left out and is empty is only a remark.',
      fr: 'Sur 24 notes de comité publiées, 15 ont perdu leurs listes à la copie, et certaines sections n’ont plus que leur intertitre. S’il n’y a rien à dire, une note le dit\u00A0: «\u00A0Sans objet.\u00A0» Ce qui est facultatif et reste vide n’est qu’une remarque.',
    },
    examples: {
      good: [{ yaml: 'financial_implications: None.' }],
      bad: [
        { yaml: 'financial_implications:', at: ['1:1'] },
        { yaml: 'proposed_response:\n  - Every dyke is being repaired.\n  -', at: ['3:3'] },
        { yaml: 'date:', at: ['1:1'] },
      ],
    },
  },
  {
    id: 'missing-field',
    severity: 'error',
    summary: {
      en: 'A part of a section, such as a contact, has all that it needs.',
      fr: 'Une partie d’une section, comme une personne-ressource, a tout ce qu’il lui faut.',
    },
    why: {
      en: 'A contact without a phone number or an e-mail address cannot be asked, minutes before a minister speaks. A contact needs a name, a title, and at least one of the two.',
      fr: 'Une personne sans numéro de téléphone ni adresse de courriel ne peut pas être jointe, quelques minutes avant que le ministre parle. Il faut un nom, un titre, et au moins un des deux.',
    },
    examples: {
      good: [{ yaml: 'prepared_by:\n  name: Ana Pereira\n  title: Analyst\n  phone: 555-0142' }],
      bad: [
        { yaml: 'prepared_by:\n  name: Ana Pereira\n  phone: 555-0142', at: ['1:1'] },
        { yaml: 'prepared_by:\n  name: Ana Pereira\n  title: Analyst', at: ['1:1'] },
      ],
    },
  },
  {
    id: 'unknown-field',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'A note has only keys that its type knows, and those that begin with x_.',
      fr: 'Une note n’a que des clés que son type connaît, et celles qui commencent par x_.',
    },
    why: {
      en: 'What stands under a misspelt name would be left out of the print without a word. Keys of an author’s own begin with “x_” and reach the templates as they are.',
      fr: 'Ce qui figure sous un nom mal orthographié serait omis à l’impression, sans un mot. Les clés propres à l’auteur commencent par «\u00A0x_\u00A0» et parviennent telles quelles aux modèles.',
    },
    examples: {
      good: [{ yaml: 'x_tracking_number: 1234' }],
      bad: [
        { yaml: 'key_fact: Opened in 2024.', at: ['1:1'] },
        { yaml: 'Key Facts: Opened in 2024.', at: ['1:1'] },
        { yaml: 'colour: blue', at: ['1:1'] },
      ],
    },
  },
  {
    id: 'wrong-type',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'Text is text, a list is a list, and a contact has lines of its own.',
      fr: 'Un texte est un texte, une liste est une liste, et une personne-ressource a ses propres lignes.',
    },
    why: {
      en: 'YAML reads a number, “true”, or a bullet with a colon in it as something else than text, and would print it changed or not at all. Quotes keep it as it was typed.',
      fr: 'YAML lit un nombre, «\u00A0true\u00A0» ou une puce qui contient un deux-points autrement que comme du texte, et l’imprimerait changé ou pas du tout. Des guillemets droits le gardent tel quel.',
    },
    examples: {
      good: [{ yaml: 'reference: "2026"' }, { yaml: 'caveats: [Solicitor-client privilege]' }],
      bad: [
        { yaml: 'reference: 2026', at: ['1:12'] },
        { yaml: 'caveats: Solicitor-client privilege', at: ['1:10'] },
        { yaml: 'key_facts:\n  - In short: we act.', at: ['2:5'] },
      ],
    },
  },
  {
    id: 'unknown-value',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'A value from a closed list is one of that list, in the language of the note.',
      fr: 'Une valeur à choisir dans une liste fermée fait partie de cette liste, dans la langue de la note.',
    },
    why: {
      en: 'The classification stands on every page and decides who may read it; of 24 published notes one says “Unclassifed” and one “Insert classification”. The words are those of the Standard on Security Categorization of the Treasury Board.',
      fr: 'La classification figure sur chaque page et décide qui peut la lire; sur 24 notes publiées, une porte «\u00A0Unclassifed\u00A0» et une autre «\u00A0Insert classification\u00A0». Les termes sont ceux de la Norme sur la catégorisation de sécurité du Conseil du Trésor.',
    },
    examples: {
      good: [
        { yaml: 'classification: Protected A' },
        { yaml: 'lang: fr\nclassification: Protégé A' },
      ],
      bad: [
        { yaml: 'classification: Unclasified', at: ['1:17'] },
        { yaml: 'classification: Protégé A', at: ['1:17'] },
        { yaml: 'lang: EN', at: ['1:7'] },
      ],
    },
  },
  {
    id: 'bad-format',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'Dates, phone numbers and e-mail addresses have their form.',
      fr: 'Les dates, les numéros de téléphone et les adresses de courriel ont leur forme.',
    },
    why: {
      en: 'A date such as 03/04/2026 is read as March by some and as April by others, so a note uses ISO 8601. A phone number has one form, so that an assistant can dial it at a glance.',
      fr: 'Une date comme 03/04/2026 se lit mars pour les uns et avril pour les autres; une note suit donc la norme ISO 8601. Un numéro de téléphone a une seule forme, pour se lire d’un coup d’œil.',
    },
    examples: {
      good: [{ yaml: 'date: 2026-03-14' }],
      bad: [
        { yaml: 'date: 14 March 2026', at: ['1:7'] },
        { yaml: 'date: 2026-02-30', at: ['1:7'] },
        {
          yaml: 'prepared_by:\n  name: Ana Pereira\n  title: Analyst\n  phone: (613) 555-0142',
          at: ['4:10'],
        },
      ],
    },
  },
];
