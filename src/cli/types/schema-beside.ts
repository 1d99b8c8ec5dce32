import type { Host } from '../../host/host.ts';
import { absolutePath, joinPath, parentFolder, relativePath } from '../paths/paths.ts';

/**
 * Where an editor finds the schema of a type, as a path from a folder: one that was saved in
 * `schemas/`, or that of an installed `brief`, from the folder upward. Undefined where there is none.
 */
export async function schemaBeside(
  folder: string,
  type: string,
  host: Host,
): Promise<string | undefined> {
  const start = absolutePath(folder, host.cwd);
  for (let at: string | undefined = start; at !== undefined; at = parentFolder(at))
    for (const place of ['schemas', 'node_modules/brief/schemas']) {
      const path = joinPath(at, `${place}/${type}.schema.json`);
      if ((await host.stat(path)).kind === 'file') return modelinePath(relativePath(path, start));
    }
  return undefined;
}

/** As the modeline takes it: it ends at the first blank. */
function modelinePath(path: string): string | undefined {
  if (/\s/.test(path)) return undefined;
  return path.startsWith('../') ? path : `./${path}`;
}
