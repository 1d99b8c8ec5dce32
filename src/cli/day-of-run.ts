import type { Host } from '../host/host.ts';

/** The day of the run in UTC, as `2026-11-23`. */
export function dayOfRun({ now }: Host): string {
  return now.toISOString().slice(0, 10);
}
