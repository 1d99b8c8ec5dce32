import { typesOptions } from './shared.ts';
import type { CommandUsage } from './usage.ts';

/** Schemas of what is no note. */
export const otherSchemas: readonly string[] = ['config', 'report', 'suppressions', 'theme'];

export const schemaUsage: CommandUsage = {
  name: 'schema',
  says: 'help/schema-command',
  arguments: [{ name: 'help/name-type', says: 'help/schema-asked', takes: 'optional' }],
  options: [],
  common: typesOptions,
  examples: [
    { line: 'brief schema decision-note', says: 'help/example-schema-type' },
    { line: 'brief schema config', says: 'help/example-schema-config' },
  ],
};
