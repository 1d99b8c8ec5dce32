import type { Host } from '../../host/host.ts';
import { twinPaths } from '../../twins/names.ts';

/** The file beside a note that holds it in the other language. */
export async function twinFile(note: string, host: Host): Promise<string | undefined> {
  for (const path of twinPaths(note)) if ((await host.stat(path)).kind === 'file') return path;
  return undefined;
}

/** Whether the twin of a note is one of these. */
export function hasTwinAmong(note: string, paths: Pick<ReadonlySet<string>, 'has'>): boolean {
  return twinPaths(note).some((path) => paths.has(path));
}

/** What stands where a note's twin is to be, a file or not: it must not be written over. */
export async function twinPlaceTaken(note: string, host: Host): Promise<string | undefined> {
  for (const path of twinPaths(note)) if ((await host.stat(path)).kind !== 'missing') return path;
  return undefined;
}
