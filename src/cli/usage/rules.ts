import { speechOptions, type SpeechFlags } from './shared.ts';
import type { CommandUsage } from './usage.ts';

export interface RulesFlags extends SpeechFlags {
  readonly format?: 'pretty' | 'markdown';
}

export const rulesUsage: CommandUsage = {
  name: 'rules',
  says: 'help/rules',
  arguments: [{ name: 'help/name-rule', says: 'help/rule-asked', takes: 'optional' }],
  options: [
    {
      flags: '--format',
      value: 'help/value-rules-format',
      choices: ['pretty', 'markdown'],
      says: 'help/rules-format',
    },
  ],
  common: speechOptions,
  examples: [
    { line: 'brief rules', says: 'help/example-rules-all' },
    { line: 'brief rules empty-section', says: 'help/example-rules-one' },
    { line: 'brief rules --format markdown > rules.md', says: 'help/example-rules-page' },
  ],
};
