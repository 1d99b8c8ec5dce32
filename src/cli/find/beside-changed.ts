import { HostError, type Host } from '../../host/host.ts';
import { maxBytes } from '../../source/decode.ts';
import { twinPaths } from '../../twins/names.ts';
import { parentFolder, pathBelow } from '../paths/paths.ts';

/**
 * Makes a test for notes that have not changed themselves, by the absolute paths that lead to one:
 * whether it may be wrong now because its twin is gone or was emptied, or because an image changed that
 * it may show. Notes beside which nothing changed are not read.
 * @param changed absolute paths, those of deleted files too
 */
export function besideChanged(
  changed: ReadonlySet<string>,
  host: Host,
): (paths: readonly string[]) => Promise<boolean> {
  const images = [...changed].filter((path) => /\.(?:png|jpe?g|svg)$/i.test(path));
  const textOf = async (path: string): Promise<string> => {
    try {
      return new TextDecoder().decode(await host.readFile(path, maxBytes));
    } catch (error) {
      // One that is gone says nothing; one that cannot be read is told where it is checked.
      if (error instanceof HostError) return '';
      throw error;
    }
  };
  const isBeside = async (path: string): Promise<boolean> => {
    const twin = twinPaths(path).find((each) => changed.has(each));
    if (twin !== undefined && isBlank(await textOf(twin))) return true;
    const folder = parentFolder(path) ?? path;
    // A note reaches images in its own folder and below.
    const mayShow = images.some((image) => pathBelow(image, folder) !== undefined);
    return mayShow && (await textOf(path)).includes('![');
  };
  return async (paths) => {
    for (const path of paths) if (await isBeside(path)) return true;
    return false;
  };
}

/** Whether a YAML file has nothing but comments. */
function isBlank(text: string): boolean {
  return text.split(/\r\n?|\n/).every((line) => /^\s*(?:#|---\s*$|$)/.test(line));
}
