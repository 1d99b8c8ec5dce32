import type { Config } from '../../config/config.ts';
import type { CheckedRun } from '../check/check-found.ts';
import type { Terminal } from './terminal.ts';

/** What a run does with the baseline: keeps to it, writes it anew, or takes out what is stale. */
export type BaselineUse = 'keep' | 'renew' | 'prune';

/** A run without the findings that the baseline holds back, and how many those are. */
export interface BaselinedRun extends CheckedRun {
  readonly heldBack: number;
}

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
  const { kind } = await terminal.host.stat(`${config.folder}/brief-suppressions.json`);
  if (kind === 'missing' && use === 'keep') return { ...run, heldBack: 0 };
  const { applyBaseline } = await import('./baseline.ts');
  return applyBaseline(run, use, config, terminal);
}
