import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { besideChanged } from './beside-changed.ts';
import { changedFiles } from './changed-files.ts';
import type { FoundNote } from './found-note.ts';
import { absolutePath, relativePath } from '../paths/paths.ts';
import { partOf, type Shard } from './shard.ts';

/** Which of the notes found a run is to check. */
export interface NarrowOptions {
  /** Only what git says changed since this commit. */
  readonly changedSince?: string | undefined;
  readonly shard?: Shard | undefined;
}

export interface Narrowed {
  readonly found: readonly FoundNote[];
  /** The same with the notes of the other shards. */
  readonly ofRun: readonly FoundNote[];
  /** Said on standard error. */
  readonly notices: readonly Message[];
}

/** Leaves out notes that have not changed, then those of the other parts. @throws UserError */
export async function narrow(
  found: readonly FoundNote[],
  { changedSince, shard }: NarrowOptions,
  config: Config,
  host: Host,
): Promise<Narrowed> {
  const notices: Message[] = [];
  let notes = found;
  if (changedSince !== undefined) {
    const changed = await changedFiles(changedSince, host);
    const sources = config.sources.map((path) => absolutePath(path, host.cwd));
    const rule = [...changed].find((path) => sources.includes(path) || decidesForAll(path));
    if (rule !== undefined)
      notices.push(
        say('cli/all-checked', { path: relativePath(rule, host.cwd), ref: changedSince }),
      );
    else notes = await changedOf(notes, changed, host);
    if (notes.length === 0 && found.length > 0)
      notices.push(say('cli/none-changed', { ref: changedSince }));
  }
  const ofRun = notes;
  if (shard && notes.length > 0) {
    notes = partOf(notes, shard);
    if (notes.length === 0)
      notices.push(say('cli/empty-shard', { part: shard.part, of: shard.of }));
  }
  return { found: notes, ofRun, notices };
}

/** The notes that changed, and those that may be wrong now because of what changed beside them. */
async function changedOf(
  notes: readonly FoundNote[],
  changed: ReadonlySet<string>,
  host: Host,
): Promise<FoundNote[]> {
  if (changed.size === 0) return notes.filter(({ bytes }) => bytes);
  const isConcerned = besideChanged(changed, host);
  const kept: FoundNote[] = [];
  for (const note of notes)
    if (
      note.bytes ||
      changed.has(absolutePath(note.path, host.cwd)) ||
      (await isConcerned(note.path))
    )
      kept.push(note);
  return kept;
}

/** With another config or schema, notes that have not changed may be wrong now. */
function decidesForAll(path: string): boolean {
  return /(?:^|\/)(?:brief\.config\.yaml|brief-suppressions\.json|[^/]+\.schema\.json)$/.test(path);
}
