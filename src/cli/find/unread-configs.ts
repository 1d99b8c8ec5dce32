import { configName, type Config } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import { absolutePath, joinPath, parentFolder, pathBelow, relativePath } from '../paths/paths.ts';
import type { FoundNote } from './found-note.ts';

/**
 * Configs that stand nearer to some of these notes than the folder in which the run begins, as shown: the
 * run does not read them, and their authors may take it that it does. None that another extends.
 */
export async function unreadConfigs(
  notes: readonly FoundNote[],
  { sources }: Pick<Config, 'sources'>,
  host: Host,
): Promise<string[]> {
  const read = new Set(sources.map((path) => absolutePath(path, host.cwd)));
  const seen = new Set<string>();
  const unread: string[] = [];
  for (const { path } of notes)
    for (
      let at = parentFolder(absolutePath(path, host.cwd));
      at !== undefined && !seen.has(at) && at !== host.cwd && !pathBelow(host.cwd, at);
      at = parentFolder(at)
    ) {
      seen.add(at);
      const config = joinPath(at, configName);
      if (!read.has(config) && (await host.stat(config)).kind === 'file')
        unread.push(relativePath(config, host.cwd));
    }
  return unread;
}
