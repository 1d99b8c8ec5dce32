import type { Host } from '../../host/host.ts';
import { absolutePath, joinPath, parentFolder, pathBelow } from './paths.ts';

/** Gives a function that says what a path is from the root of the repository that the run is in. */
export async function rootFinder(host: Host): Promise<(path: string) => string> {
  const root = await repositoryRoot(host);
  return (path) => {
    const full = absolutePath(path, host.cwd);
    return full === root ? '.' : (pathBelow(full, root) ?? full);
  };
}

/** The next folder upward that holds `.git`, which is a file in a work tree; else the current one. */
export async function repositoryRoot(host: Host): Promise<string> {
  for (let folder: string | undefined = host.cwd; folder; folder = parentFolder(folder)) {
    const { kind } = await host.stat(joinPath(folder, '.git'));
    if (kind === 'folder' || kind === 'file') return folder;
  }
  return host.cwd;
}
