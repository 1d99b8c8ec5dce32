import { commonOptions, paths, type CommonFlags } from './shared.ts';
import { reportOptions, type ReportFlags } from './report.ts';
import type { CommandUsage } from './usage.ts';

export interface ValidateFlags extends CommonFlags, ReportFlags {
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly suppressAll?: boolean;
  readonly pruneSuppressions?: boolean;
  readonly changedSince?: string;
  readonly shard?: string;
  readonly cache?: boolean;
  readonly jobs?: string;
  readonly cacheLocation?: string;
}

export const validateUsage: CommandUsage = {
  name: 'validate',
  says: 'help/validate',
  arguments: [paths],
  options: [
    ...reportOptions,
    { flags: '--rule', value: 'help/value-rule', repeats: true, says: 'help/rule' },
    { flags: '--print-config', value: 'help/value-file', says: 'help/print-config' },
    { flags: '--fix', says: 'help/fix' },
    { flags: '--fix-dry-run', says: 'help/fix-dry-run' },
    { flags: '--suppress-all', says: 'help/suppress-all' },
    { flags: '--prune-suppressions', says: 'help/prune-suppressions' },
    { flags: '--changed-since', value: 'help/value-ref', says: 'help/changed-since' },
    { flags: '--shard', value: 'help/value-shard', says: 'help/shard' },
    { flags: '--jobs', value: 'help/value-number', says: 'help/jobs' },
    { flags: '--cache', says: 'help/cache' },
    { flags: '--cache-location', value: 'help/value-file', says: 'help/cache-location' },
  ],
  common: commonOptions,
  examples: [
    { line: 'brief validate {note}', says: 'help/example-validate-one' },
    { line: 'brief validate', says: 'help/example-validate-all' },
    { line: 'brief validate "notes/**/*.fr.yaml"', says: 'help/example-validate-some' },
    { line: 'brief validate --fix notes', says: 'help/example-validate-fix' },
    { line: 'brief validate --fix-dry-run notes', says: 'help/example-validate-show' },
    { line: 'brief validate --rule list-length=off', says: 'help/example-validate-rule' },
    { line: 'brief validate --suppress-all', says: 'help/example-validate-hold' },
    {
      line: 'brief validate --max-warnings 0 --format sarif=brief.sarif',
      says: 'help/example-validate-ci',
    },
    { line: 'brief validate --changed-since origin/main', says: 'help/example-validate-changed' },
    { line: 'brief validate - --stdin-filename {note}', says: 'help/example-validate-stdin' },
  ],
};
