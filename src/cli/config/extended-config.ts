import { configName } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import { inPackages } from './in-packages.ts';
import { absolutePath, joinPath, relativePath } from '../paths/paths.ts';

/**
 * Finds a config by the name that another gives it: a file relative to its folder, else a package
 * in `node_modules` there or in a folder above. `office` stands for the config of the package,
 * `office/strict.yaml` for a file in it. Nothing of a package is run.
 * @param folder absolute, of the config that gives the name
 */
export async function findExtended(
  name: string,
  folder: string,
  host: Host,
): Promise<string | undefined> {
  for (const path of candidates(name, folder))
    if ((await host.stat(path)).kind === 'file') return relativePath(path, host.cwd);
  return undefined;
}

function* candidates(name: string, folder: string): Generator<string> {
  yield absolutePath(name, folder);
  if (!/^(?:@[^/]+\/)?[^./\\]/.test(name) || /^[A-Za-z]:/.test(name)) return;
  const isWhole = /^(?:@[^/]+\/)?[^/]+$/.test(name);
  const inside = isWhole ? joinPath(name, configName) : name;
  yield* inPackages(inside, folder);
}
