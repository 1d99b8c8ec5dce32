import { typesOptions } from './shared.ts';
import type { CommandUsage } from './usage.ts';

export const templatesUsage: CommandUsage = {
  name: 'templates',
  says: 'help/templates',
  arguments: [],
  options: [],
  common: typesOptions,
  examples: [{ line: 'brief templates', says: 'help/example-templates' }],
};
