import { say } from '../../findings/finding.ts';
import { UserError } from '../faults/user-error.ts';

/** One of several equal parts of a run, for the jobs of a CI matrix. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `2/5`. @throws UserError */
export function readShard(value: string): Shard {
  const [, part = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new UserError(say('cli/no-shard', { value }));
}

/** Takes turns, so that a folder of long notes is not one job's alone; sizes differ by one at most. */
export function partOf<Item>(items: readonly Item[], { part, of }: Shard): Item[] {
  return items.filter((_, index) => index % of === part - 1);
}
