import type { StageKind } from './kind.ts';

/** What can be wrong before a file is text. */
export const ofBytes: readonly StageKind[] = [
  {
    id: 'too-large',
    severity: 'error',
    summary: {
      en: 'A note is at most 1 MB large.',
      fr: 'Une note ne dépasse pas 1\u00A0Mo.',
    },
    why: {
      en: 'A note is a few pages of text, which is some kilobytes. A file over 1 MB is something else that was saved under the name of a note, and reading it would only keep the others waiting.',
      fr: 'Une note compte quelques pages de texte, soit quelques kilo-octets. Un fichier de plus de 1\u00A0Mo est autre chose, enregistré sous le nom d’une note, et le lire ne ferait que retarder les autres.',
    },
    examples: {
      good: [{ yaml: 'background: Two pages of text at the most.' }],
      bad: [
        {
          yaml: 'background: |\n  A log that was pasted by mistake.',
          times: 40_000,
          at: ['1:1'],
        },
      ],
    },
  },
  {
    id: 'encoding',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'A note is saved as UTF-8.',
      fr: 'Une note est enregistrée en UTF-8.',
    },
    why: {
      en: 'In another encoding every accent would be printed wrongly, in a name first of all. YAML 1.2 allows UTF-16 too (5.2), but the tools around a note, Git among them, then take it for a binary file.',
      fr: 'Dans un autre encodage, chaque accent serait mal imprimé, à commencer par ceux des noms. YAML 1.2 admet aussi l’UTF-16 (5.2), mais les outils qui entourent une note, dont Git, la prennent alors pour un fichier binaire.',
    },
    examples: {
      good: [{ yaml: 'title: Réfection des digues' }],
      bad: [
        { yaml: 'title: Réfection des digues', encoding: 'windows-1252', at: ['1:9'] },
        { yaml: 'title: Réfection des digues', encoding: 'utf-16', at: ['1:1'] },
      ],
    },
  },
];
