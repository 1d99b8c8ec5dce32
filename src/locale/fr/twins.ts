import type { twins as english } from '../en/twins.ts';
import type { Sentence } from '../message.ts';

/** What is said of a note and its twin, in French. */
export const twins: Readonly<Record<keyof typeof english, Sentence>> = {
  'twins/place': 'Voici l’endroit dans la {version}.',
};
