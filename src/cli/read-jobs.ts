import { say } from '../findings/finding.ts';
import { UserError } from './faults/user-error.ts';

/** More threads than any computer of an office has are a slip of the keyboard. @throws UserError */
export function readJobs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const jobs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= 64) return jobs;
  throw new UserError(say('cli/no-jobs', { value }));
}
