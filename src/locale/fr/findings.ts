import type { findings as english } from '../en/findings.ts';
import type { Sentence } from '../message.ts';

/** The findings in French. */
export const findings: Readonly<Record<keyof typeof english, Sentence>> = {
  'missing-glyph':
    'Aucune police n’a le caractère {name} ({code}); il ne peut donc pas être imprimé dans un PDF.',
  'missing-glyph/hint': 'Remplacez-le par une lettre ou un mot.',
};
