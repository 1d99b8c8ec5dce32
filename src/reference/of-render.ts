import type { StageKind } from './kind.ts';

/** What is only found when a note is printed. */
export const ofRender: readonly StageKind[] = [
  {
    id: 'missing-glyph',
    severity: 'error',
    summary: {
      en: 'The PDF fonts have every character of the note.',
      fr: 'Les polices du PDF ont tous les caractères de la note.',
    },
    why: {
      en: 'An empty box in place of a name is an affront, and PDF/UA-1 (7.21.8) and PDF/A-2 (6.2.11.8) forbid it. The fonts have Latin, Greek and Canadian Aboriginal Syllabics. Only `brief render --pdf` reports it.',
      fr: 'Une case vide à la place d’un nom est un affront, et PDF/UA-1 (7.21.8) et PDF/A-2 (6.2.11.8) l’interdisent. Les polices contiennent les lettres latines et grecques et le syllabaire autochtone canadien. Seul `brief render --pdf` le signale.',
    },
    examples: {
      good: [{ yaml: 'title: ᐃᓄᒃᑎᑐᑦ and Inuktitut' }],
      bad: [{ yaml: 'title: Dykes 龍', at: ['1:14'] }],
    },
  },
];
