import { say } from '../findings/finding.ts';
import { reporters } from '../report/index.ts';
import type { CheckFoundOptions } from './check-found.ts';
import { UserError } from './exit-code.ts';
import type { ValidateFlags } from './options.ts';
import { readShard } from './shard.ts';

/** What a run of `brief validate` is to do. */
export interface ValidatePlan extends CheckFoundOptions {
  /** Name of a reporter. */
  readonly format: string;
  /** Print errors only. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
}

/** Makes a checked plan of the flags of `brief validate`. @throws UserError */
export function planValidate(flags: ValidateFlags): ValidatePlan {
  return {
    format: readFormat(flags.format ?? 'pretty'),
    quiet: flags.quiet ?? false,
    maxWarnings: flags.maxWarnings === undefined ? undefined : readNumber(flags.maxWarnings),
    schema: flags.schema,
    passOnNoFiles: flags.passOnNoFiles ?? false,
    stdinFilename: flags.stdinFilename,
    cache: flags.cacheLocation ?? (flags.cache ? '.brief-cache' : undefined),
    changedSince: flags.changedSince,
    shard: flags.shard === undefined ? undefined : readShard(flags.shard),
  };
}

function readFormat(value: string): string {
  if (Object.hasOwn(reporters, value)) return value;
  const allowed = Object.keys(reporters).toSorted().join(', ');
  throw new UserError(say('cli/unknown-value', { option: '--format', value, allowed }));
}

function readNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError(say('cli/no-number', { option: '--max-warnings', value }));
}
