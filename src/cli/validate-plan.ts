import type { Host } from '../host/host.ts';
import type { CheckFoundOptions } from './check-found.ts';
import type { ValidateFlags } from './options.ts';
import { planReport, type ReportPlan } from './report-plan.ts';
import { readShard } from './shard.ts';

/** What a run of `brief validate` is to do. */
export interface ValidatePlan extends CheckFoundOptions {
  readonly report: ReportPlan;
}

/** Makes a checked plan of the flags of `brief validate`. @throws UserError */
export function planValidate(flags: ValidateFlags, host: Host): ValidatePlan {
  return {
    report: planReport(flags, host),
    schema: flags.schema,
    passOnNoFiles: flags.passOnNoFiles ?? false,
    stdinFilename: flags.stdinFilename,
    cache: flags.cacheLocation ?? (flags.cache ? '.brief-cache' : undefined),
    changedSince: flags.changedSince,
    shard: flags.shard === undefined ? undefined : readShard(flags.shard),
  };
}
