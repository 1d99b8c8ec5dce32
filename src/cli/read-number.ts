import { say } from '../findings/finding.ts';
import { UserError } from './faults/user-error.ts';

/** Reads the whole number of an option that has a least and a largest one. @throws UserError */
export function readBetween(
  option: string,
  value: string | undefined,
  fewest: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (number >= fewest && number <= most) return number;
  throw new UserError(say('cli/no-number-between', { option, value, fewest, most }));
}

/** More threads than any computer of an office has are a slip of the keyboard. @throws UserError */
export function readJobs(value: string | undefined): number | undefined {
  return readBetween('--jobs', value, 1, 64);
}
