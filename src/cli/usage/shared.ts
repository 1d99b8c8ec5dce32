import type { ArgumentEntry, OptionEntry } from './usage.ts';

/** How `brief` is to speak. A flag that was not given is absent, here and below. */
export interface SpeechFlags {
  readonly locale?: string;
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** What the commands are given that only need to know the types of a repository. */
export interface TypesFlags extends SpeechFlags {
  /** False where none is to be looked for. */
  readonly config?: string | false;
}

/** What the commands that check notes are given besides their own. */
export interface CommonFlags extends TypesFlags {
  readonly schema?: string;
  readonly passOnNoFiles?: boolean;
  readonly stdinFilename?: string;
}

/** What `validate` and `render` are run on. */
export const paths: ArgumentEntry = { name: 'help/name-paths', says: 'help/paths', takes: 'any' };

export const localeOption: OptionEntry = {
  flags: '--locale',
  value: 'help/value-locale',
  choices: ['en', 'fr'],
  says: 'help/locale',
};

/** How `brief` speaks: what every command takes. */
export const speechOptions: readonly OptionEntry[] = [
  localeOption,
  { flags: '--color', says: 'help/color' },
  { flags: '--no-color', says: 'help/no-color' },
  { flags: '--debug', says: 'help/debug' },
];

/** Which config a run has. */
const configOptions: readonly OptionEntry[] = [
  { flags: '--config', value: 'help/value-file', says: 'help/config' },
  { flags: '--no-config', says: 'help/no-config' },
];

/** What the commands take that only need to know the types of a repository. */
export const typesOptions: readonly OptionEntry[] = [...configOptions, ...speechOptions];

/** What the commands that check notes take besides their own. */
export const commonOptions: readonly OptionEntry[] = [
  { flags: '--schema', value: 'help/value-file', says: 'help/schema' },
  ...configOptions,
  { flags: '--stdin-filename', value: 'help/value-name', says: 'help/stdin-filename' },
  { flags: '--pass-on-no-files', says: 'help/pass-on-no-files' },
  ...speechOptions,
];
