import { joinPath, parentFolder } from '../paths/paths.ts';

/**
 * Where a file of a package may stand: in `node_modules` of a folder and of those above it.
 * @param inside the package and the file in it, such as `office-fonts/Office.ttf`
 * @param folder absolute
 */
export function* inPackages(inside: string, folder: string): Generator<string> {
  for (let at: string | undefined = folder; at; at = parentFolder(at))
    yield joinPath(at, `node_modules/${inside}`);
}
