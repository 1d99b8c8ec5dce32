import type { Locale } from '../../locale/message.ts';
import { typesOptions, type TypesFlags } from './shared.ts';
import type { CommandUsage } from './usage.ts';

export interface NewFlags extends TypesFlags {
  readonly lang?: Locale;
}

export const newUsage: CommandUsage = {
  name: 'new',
  says: 'help/new',
  arguments: [
    { name: 'help/name-type', says: 'help/type-asked', takes: 'one' },
    { name: 'help/name-file', says: 'help/file-asked', takes: 'one' },
  ],
  options: [
    { flags: '--lang', value: 'help/value-locale', choices: ['en', 'fr'], says: 'help/lang' },
  ],
  common: typesOptions,
  examples: [
    { line: 'brief new committee-note notes/{note}', says: 'help/example-new-file' },
    { line: 'brief new site-visit notes/{note}', says: 'help/example-new-own' },
    { line: 'brief new issue-note - --lang fr', says: 'help/example-new-out' },
  ],
};
