import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import { HostError, type Host } from '../../host/host.ts';
import { besideChanged } from './beside-changed.ts';
import { changedFiles } from './changed-files.ts';
import type { FoundNote } from './found-note.ts';
import { createIgnoreFiles } from './ignore-files.ts';
import { absolutePath, parentFolder, pathBelow, relativePath } from '../paths/paths.ts';
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

/**
 * Leaves out notes that have not changed, then those of the other parts.
 * @param sources - files that all notes are checked by: the config, what it extends, and schemas
 * @throws UserError
 */
export async function narrow(
  found: readonly FoundNote[],
  { changedSince, shard }: NarrowOptions,
  sources: readonly string[],
  config: Config,
  host: Host,
): Promise<Narrowed> {
  const notices: Message[] = [];
  let notes = found;
  if (changedSince !== undefined) {
    const changed = await changedFiles(changedSince, host);
    notices.push(...(await leftOut(found, changed, config, host)));
    const rule = [...changed].find(decidesForAll) ?? (await firstChanged(sources, changed, host));
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

/**
 * Says which changed files of the folders searched .gitignore leaves out although git keeps track of
 * them: what git calls ignored has no change, so whoever committed one takes it for checked.
 */
async function leftOut(
  found: readonly FoundNote[],
  changed: ReadonlySet<string>,
  config: Config,
  host: Host,
): Promise<Message[]> {
  const known = new Set(found.map(({ path }) => absolutePath(path, host.cwd)));
  const folders = [...new Set(found.map(({ base }) => absolutePath(base, host.cwd)))];
  const { ignoredBy } = createIgnoreFiles(config, host);
  const notices: Message[] = [];
  for (const full of changed) {
    if (!/\.ya?ml$/i.test(full) || known.has(full)) continue;
    if (!folders.some((folder) => pathBelow(full, folder) !== undefined)) continue;
    const by = (await host.stat(full)).kind === 'file' ? await ignoredBy(full) : undefined;
    const path = relativePath(full, host.cwd);
    if (by?.endsWith('.gitignore')) notices.push(say('cli/ignored', { path, by }));
  }
  return notices;
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
  for (const note of notes) {
    const paths = note.bytes ? [] : await pathsOf(note.path, host);
    const hasChanged = paths.length === 0 || paths.some((path) => isAmong(path, changed));
    if (hasChanged || (await isConcerned(paths))) kept.push(note);
  }
  return kept;
}

async function firstChanged(
  paths: readonly string[],
  changed: ReadonlySet<string>,
  host: Host,
): Promise<string | undefined> {
  for (const path of paths)
    if ((await pathsOf(path, host)).some((each) => isAmong(each, changed))) return path;
  return undefined;
}

/** How git may call a file: by its name, or by what its links lead to. None where that is not known. */
async function pathsOf(path: string, host: Host): Promise<readonly string[]> {
  try {
    const real = absolutePath(await host.realPath(path), host.cwd);
    return [...new Set([absolutePath(path, host.cwd), real])];
  } catch (error) {
    // What is wrong with it is told where it is read.
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** Of a repository within the repository git tells no more than its folder. */
function isAmong(path: string, changed: ReadonlySet<string>): boolean {
  for (let at: string | undefined = path; at !== undefined; at = parentFolder(at))
    if (changed.has(at)) return true;
  return false;
}

/** With another config or schema, notes that have not changed may be wrong now, or be checked at last. */
function decidesForAll(path: string): boolean {
  return /(?:^|\/)(?:brief\.config\.yaml|\.briefignore|brief-suppressions\.json|[^/]+\.schema\.json)$/.test(
    path,
  );
}
