import type { Config } from '../../config/config.ts';
import { HostError, type Host } from '../../host/host.ts';
import type { TwinBeside } from '../../note/check.ts';
import { maxBytes } from '../../source/decode.ts';
import { twinPaths } from '../../twins/names.ts';
import type { Bilingual } from '../../twins/rule.ts';
import { unnamed, type FoundNote } from './found-note.ts';
import { staysInside } from '../paths/inside.ts';
import { absolutePath, parentFolder } from '../paths/paths.ts';

/** Finds what stands beside a note in the other language; undefined where nothing is to be said of it. */
export type FindTwin = (file: FoundNote) => Promise<TwinBeside | undefined>;

/**
 * Makes a finder of twins for a run.
 * @param ofRun all notes of the run, those of other shards too: a difference is told where it belongs
 * @param onUnread told of a twin that is no note of the run and cannot be read: nothing else says so
 */
export function twinFinder(
  ofRun: readonly FoundNote[],
  { bilingual, settingsFor }: Pick<Config, 'bilingual' | 'settingsFor'>,
  host: Host,
  onUnread: (error: HostError) => void,
): FindTwin {
  const byPath = new Map(ofRun.map((file) => [absolutePath(file.path, host.cwd), file]));
  // Of one that was named the run tells itself that it is no note.
  const wantedOf = (found: FoundNote | undefined): Bilingual | undefined =>
    found?.named || bilingual === 'optional' ? undefined : bilingual;
  return async ({ path }) => {
    const paths = path === unnamed ? [] : twinPaths(path);
    const twins = paths.map((twin) => ({
      twin,
      found: byPath.get(absolutePath(twin, host.cwd)),
    }));
    // First those of the run, by the names that they have: a disk may not tell cases apart.
    for (const { twin, found } of twins.toSorted((a, b) => Number(!a.found) - Number(!b.found))) {
      if (!found && (await host.stat(twin)).kind !== 'file') continue;
      const bytes = found?.bytes ?? (await readOrNothing(twin, host, found ? () => {} : onUnread));
      if (!bytes) return undefined;
      const ifNoNote = wantedOf(found);
      return { path: twin, bytes, settings: settingsFor(twin), isInRun: !!found, ifNoNote };
    }
    const isAsked = paths.length > 0 ? bilingual !== 'optional' : bilingual === 'required';
    return isAsked && path !== unnamed ? { missing: bilingual } : undefined;
  };
}

async function readOrNothing(
  path: string,
  host: Host,
  onUnread: (error: HostError) => void,
): Promise<Uint8Array | undefined> {
  try {
    if (!(await staysInside(path, parentFolder(path) ?? '.', host)))
      throw new HostError('outside', path);
    return await host.readFile(path, maxBytes + 1);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // One that has just been deleted is not there.
    if (error.code !== 'missing') onUnread(error);
    return undefined;
  }
}
