import { speechOptions, type SpeechFlags } from './shared.ts';
import type { CommandUsage, OptionEntry } from './usage.ts';

/** What a report is to be like. */
export interface ReportFlags extends SpeechFlags {
  readonly format?: readonly string[];
  readonly maxWarnings?: string | undefined;
  readonly quiet?: boolean;
}

/** How a report is told, by `validate` too. */
export const reportOptions: readonly OptionEntry[] = [
  { flags: '--format', value: 'help/value-format', repeats: true, says: 'help/format' },
  { flags: '--max-warnings', value: 'help/value-number', says: 'help/max-warnings' },
  { flags: '--quiet', says: 'help/quiet' },
];

export const reportUsage: CommandUsage = {
  name: 'report',
  says: 'help/report',
  arguments: [
    { name: 'help/name-action', says: 'help/action', takes: 'optional' },
    { name: 'help/name-reports', says: 'help/reports', takes: 'any' },
  ],
  options: reportOptions,
  common: speechOptions,
  examples: [
    { line: 'brief report merge shards --format sarif=brief.sarif', says: 'help/example-report' },
  ],
};
