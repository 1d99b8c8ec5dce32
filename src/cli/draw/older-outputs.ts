import { say } from '../../findings/finding.ts';
import type { Terminal } from '../tell/terminal.ts';
import type { Output } from './outputs.ts';

/** Whoever prints from a folder takes a file of an earlier run for that of this one: tells of those that stayed. */
export async function tellOlder(
  outputs: readonly Output[],
  written: readonly string[],
  { host, notice }: Pick<Terminal, 'host' | 'notice'>,
): Promise<void> {
  const done = new Set(['-', ...written]);
  const older: string[] = [];
  for (const { path } of outputs)
    if (!done.has(path) && (await host.stat(path)).kind === 'file') older.push(path);
  const [path] = older;
  if (path !== undefined) notice(say('cli/older-stays', { count: older.length, path }));
}
