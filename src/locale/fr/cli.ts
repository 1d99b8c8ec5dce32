import type { cli as english } from '../en/cli.ts';
import type { Sentence } from '../message.ts';

/** Words of the command line in French. */
export const cli: Readonly<Record<keyof typeof english, Sentence>> = {
  'cli/name': 'brief',
};
