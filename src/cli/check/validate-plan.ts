import { say } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import type { CheckFoundOptions } from './check-found.ts';
import { UserError } from '../faults/user-error.ts';
import type { FixUse } from './fix-notes.ts';
import type { ValidateFlags } from '../usage/validate.ts';
import { readJobs } from '../read-number.ts';
import { planReport, type ReportPlan } from '../tell/report-plan.ts';
import { readShard } from '../find/shard.ts';
import type { BaselineUse } from './apply-baseline.ts';

/** What a run of `brief validate` is to do. */
export interface ValidatePlan extends CheckFoundOptions {
  readonly report: ReportPlan;
  readonly baseline: BaselineUse;
  /** What is done with what can be mended; nothing without it. */
  readonly fix: FixUse | undefined;
}

/** Makes a checked plan of the flags of `brief validate`. @throws UserError */
export function planValidate(flags: ValidateFlags, host: Host): ValidatePlan {
  return {
    report: planReport(flags, host),
    baseline: readBaselineUse(flags),
    fix: readFixUse(flags),
    schema: flags.schema,
    passOnNoFiles: flags.passOnNoFiles ?? false,
    stdinFilename: flags.stdinFilename,
    config: flags.config,
    cache: flags.cacheLocation ?? (flags.cache ? '.brief-cache' : undefined),
    jobs: readJobs(flags.jobs),
    changedSince: flags.changedSince,
    shard: flags.shard === undefined ? undefined : readShard(flags.shard),
  };
}

/** @throws UserError */
function readBaselineUse({ suppressAll, pruneSuppressions }: ValidateFlags): BaselineUse {
  if (suppressAll && pruneSuppressions) {
    const [first, second] = ['--suppress-all', '--prune-suppressions'] as const;
    throw new UserError(say('cli/contradiction', { first, second }));
  }
  if (suppressAll) return 'renew';
  return pruneSuppressions ? 'prune' : 'keep';
}

/** @throws UserError */
function readFixUse({ fix, fixDryRun }: ValidateFlags): FixUse | undefined {
  if (fix && fixDryRun)
    throw new UserError(say('cli/contradiction', { first: '--fix', second: '--fix-dry-run' }));
  if (fix) return 'write';
  return fixDryRun ? 'show' : undefined;
}
