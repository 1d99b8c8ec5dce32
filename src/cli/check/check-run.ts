import type { Config } from '../../config/config.ts';
import type { Terminal } from '../tell/terminal.ts';
import type { BaselinedRun } from './apply-baseline.ts';
import { checkFound } from './check-found.ts';
import type { ValidatePlan } from './validate-plan.ts';
import { withBaseline } from './with-baseline.ts';

/**
 * Checks the notes of a run, mends them where that was asked for, and leaves out what the baseline holds back.
 * @throws UserError @throws HostError
 */
export async function checkRun(
  paths: readonly string[],
  plan: ValidatePlan,
  config: Config,
  terminal: Terminal,
): Promise<BaselinedRun> {
  const checked = await checkFound(paths, plan, config, terminal);
  const found = plan.fix
    ? await (
        await import('./fix-notes.ts')
      ).fixNotes(checked, { use: plan.fix, quiet: plan.report.quiet }, terminal)
    : checked;
  return withBaseline(found, plan.baseline, config, terminal);
}
