import type { Config } from '../../config/config.ts';
import { baselineName } from '../../suppress/baseline-name.ts';
import { joinPath } from '../paths/paths.ts';
import type { CheckedRun } from './check-found.ts';
import type { BaselinedRun, BaselineUse } from './apply-baseline.ts';
import type { Terminal } from '../tell/terminal.ts';

/**
 * Holds back what the baseline beside the config allows; most repositories have none.
 * @throws UserError for one that cannot be read @throws HostError
 */
export async function withBaseline(
  run: CheckedRun,
  use: BaselineUse,
  config: Config,
  terminal: Terminal,
): Promise<BaselinedRun> {
  const { kind } = await terminal.host.stat(joinPath(config.folder, baselineName));
  if (kind === 'missing' && use === 'keep') return { ...run, heldBack: 0 };
  const { applyBaseline } = await import('./apply-baseline.ts');
  return applyBaseline(run, use, config, terminal);
}
