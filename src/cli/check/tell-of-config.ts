import type { Config } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import { typedPath } from '../../findings/typed-path.ts';
import type { FoundNote } from '../find/found-note.ts';
import { unreadConfigs } from '../find/unread-configs.ts';
import type { Terminal } from '../tell/terminal.ts';

/** Files of which something is told one by one. */
export const mostTold = 10;

/** Says which configs stand nearer to the notes of a run than its own, and are not read. */
export async function tellUnreadConfigs(
  found: readonly FoundNote[],
  config: Config,
  { host, notice }: Terminal,
): Promise<void> {
  const unread = await unreadConfigs(found, config, host);
  for (const path of unread.slice(0, mostTold))
    notice(say('config/not-read', { typed: typedPath(path) }), path);
}

/**
 * Says which patterns of overrides fit nothing. Only a run over all that a config is about shows that.
 * @param found the notes of a run without paths
 */
export function tellIdlePatterns(
  found: readonly FoundNote[],
  { files, folder, sources, idlePatterns }: Config,
  { host, notice }: Terminal,
): void {
  if (found.length === 0 || (files.length === 0 && folder !== host.cwd)) return;
  for (const pattern of idlePatterns(found.map(({ path }) => path)).slice(0, mostTold))
    notice(say('config/idle-pattern', { pattern }), sources[0]);
}
