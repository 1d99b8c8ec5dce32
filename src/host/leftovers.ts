import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemCode } from './system-error.ts';

/** Runs on other machines may share the folder, and their process numbers mean nothing here. */
function machine(): string {
  return hostname()
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 16);
}

const pattern = /^\.brief-([A-Za-z0-9]*)-(\d+)-\d+\.tmp$/;
let count = 0;

/** A new name for a temporary file, hidden on most systems and safe on all. */
export function temporaryName(): string {
  count += 1;
  return `.brief-${machine()}-${process.pid}-${count}.tmp`;
}

/** Removes what killed runs on this machine left in a folder. @param live this run's own names */
export function sweepLeftovers(folder: string, live: ReadonlySet<string>): void {
  const own = machine();
  for (const name of readdirSync(folder)) {
    const [, owner, pid] = pattern.exec(name) ?? [];
    if (owner !== own || live.has(name) || isRunning(Number(pid))) continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** This process counts as not running: what is not its own is of one that had the number before. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
