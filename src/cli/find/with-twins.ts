import type { Host } from '../../host/host.ts';
import type { FoundNote } from './found-note.ts';
import { hasTwinAmong, twinFile } from './twin-file.ts';

/** The notes of a run with the twins that stand beside them, sorted by path. */
export async function withTwins(
  found: readonly FoundNote[],
  host: Host,
): Promise<readonly FoundNote[]> {
  const all = new Map(found.map((note) => [note.path, note]));
  for (const { path, base } of found) {
    if (hasTwinAmong(path, all)) continue;
    const twin = await twinFile(path, host);
    if (twin !== undefined) all.set(twin, { path: twin, base, named: true });
  }
  return [...all.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
