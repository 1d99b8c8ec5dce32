import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { kindFault } from '../faults/host-fault.ts';
import { staysInside } from '../paths/inside.ts';
import { UserError } from '../faults/user-error.ts';
import { createIgnoreFiles } from './ignore-files.ts';
import {
  absolutePath,
  joinPath,
  parentFolder,
  pathFrom,
  shownPath,
  withSlashes,
} from '../paths/paths.ts';
import { everyNote, readGlob, type Pattern } from './pattern.ts';
import { unnamed, type FoundNote, type PathFault } from './found-note.ts';
import { walk } from './walk.ts';

export interface FoundNotes {
  /** Sorted by path, each file once. */
  readonly found: readonly FoundNote[];
  /** YAML files that stand where patterns of the config find notes, and that none of them meets. */
  readonly passedBy: readonly string[];
  /** Said on standard error; they do not change the exit code. */
  readonly notices: readonly Message[];
  readonly faults: readonly PathFault[];
}

export interface FindOptions {
  /** The name of the note on standard input. */
  readonly stdinFilename?: string | undefined;
  /** A folder or glob without notes is a notice instead of a fault. */
  readonly passOnNoFiles?: boolean | undefined;
  /** The config that was asked for, or false for none; without it the nearest is read. */
  readonly config?: string | false | undefined;
}

/**
 * Finds the notes that paths, folders, globs and `-` stand for; no path is what the config names, else
 * the current folder.
 * A glob is a walk from its fixed part, so it sees what a walk sees: YAML files, not what is ignored.
 * @throws UserError for a name of standard input where that is not read
 */
export async function findNotes(
  paths: readonly string[],
  options: FindOptions,
  config: Config,
  host: Host,
): Promise<FoundNotes> {
  if (options.stdinFilename !== undefined && !paths.includes('-'))
    throw new UserError(say('cli/stdin-filename-alone', {}));
  const ignoreFiles = createIgnoreFiles(config, host);
  // What the configuration is read from is not called `brief.config.yaml` where another extends it.
  const settings = new Set(config.sources.map((path) => absolutePath(path, host.cwd)));
  const found = new Map<string, FoundNote>();
  const notices: Message[] = [];
  const faults: PathFault[] = [];
  const passedBy = new Set<string>();

  const findPath = async (given: string, from: string): Promise<void> => {
    const path = pathFrom(from, given, host.cwd);
    const { kind } = await host.stat(path);
    if (kind === 'folder') return findBelow(everyNote(path), path);
    if (kind === 'missing') {
      const glob = await readGlob(given, from);
      const shown = withSlashes(given, host.cwd);
      if (glob) return findBelow({ ...glob, folder: pathFrom(from, glob.folder, host.cwd) }, shown);
    }
    if (kind === 'missing') {
      // Loaded on demand: only a wrong name pays for it.
      const { missingNote } = await import('./near-note.ts');
      faults.push({ path, message: await missingNote(path, host) });
    } else if (kind !== 'file') faults.push({ path, message: kindFault(kind) });
    else {
      const by = await ignoreFiles.ignoredBy(absolutePath(path, host.cwd));
      if (by !== undefined) return void notices.push(say('cli/ignored', { path, by }));
      const base = parentFolder(path) ?? path;
      // Who names a link to a note elsewhere means that note; other files of theirs are not shown.
      const isNote = /\.ya?ml$/i.test(await host.realPath(path));
      if (isNote || (await staysInside(path, base, host)))
        found.set(path, { path, base, named: true });
      else faults.push({ path, message: say('cli/fault-outside', {}) });
    }
  };

  const findBelow = async (pattern: Pattern, shown: string): Promise<void> => {
    const { depth } = pattern;
    const folder = { shown: pattern.folder, full: absolutePath(pattern.folder, host.cwd) };
    const wants = (below: string): boolean => {
      const isWanted = pattern.wants(below);
      if (!isWanted && !pattern.passesBy?.(below)) return false;
      if (settings.has(joinPath(folder.full, below))) return false;
      if (!isWanted) passedBy.add(joinPath(folder.shown, below));
      return isWanted;
    };
    const every = { folder, wants, depth, ignoredBy: () => undefined };
    // The fixed part of a glob need not exist.
    const { kind } = await host.stat(pattern.folder);
    const skips = kind === 'missing' || (await ignoreFiles.ignoredBy(`${folder.full}/`));
    const walked = skips
      ? { files: [], links: [], faults: [] }
      : await walk({ ...every, ignoredBy: ignoreFiles.ignoredBy }, host);
    faults.push(...walked.faults);
    for (const path of walked.links) notices.push(say('cli/linked-folder', { path }));
    for (const path of walked.files)
      if (!found.has(path)) found.set(path, { path, base: folder.shown, named: false });
    if (walked.files.length > 0 || walked.faults.length > 0) return;
    if (kind !== 'folder' || !(await tellIgnored((await walk(every, host)).files, shown)))
      await tellNone(shown);
  };

  /** Says what leaves out all files of a folder. Only where none is left it is worth looking. */
  const tellIgnored = async (files: readonly string[], shown: string): Promise<boolean> => {
    const by = new Set<string>();
    for (const path of files)
      by.add((await ignoreFiles.ignoredBy(absolutePath(path, host.cwd))) ?? '');
    if (by.size > 0)
      notices.push(say('cli/all-ignored', { path: shown, count: by.size, by: [...by].join(', ') }));
    return by.size > 0;
  };

  const tellNone = async (shown: string): Promise<void> => {
    if (options.passOnNoFiles) return void notices.push(say('cli/no-notes-in', { path: shown }));
    const { meantOtherwise } = await import('./near-note.ts');
    const meant = await meantOtherwise(shown, host);
    const [source] = paths.length === 0 && config.files.length > 0 ? config.sources : [];
    const none =
      source === undefined
        ? say('cli/no-notes-found', {})
        : say('cli/no-notes-of-config', { config: source });
    faults.push({ path: shown, message: meant ?? none });
  };

  /** Whoever names a pattern with a command has just chosen; one of the config was chosen long ago. */
  const passedByConfig = async (): Promise<string[]> => {
    const left: string[] = [];
    for (const path of paths.length === 0 ? passedBy : [])
      if (!found.has(path) && !(await ignoreFiles.ignoredBy(absolutePath(path, host.cwd))))
        left.push(path);
    return left.toSorted();
  };

  for (const path of paths)
    if (path === '-') found.set('-', await readStandardInput(options, host));
    else await findPath(path, host.cwd);
  if (paths.length === 0) {
    for (const path of config.files) await findPath(path, config.folder);
    if (config.files.length === 0) await findPath('.', host.cwd);
  }
  return {
    found: [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    passedBy: await passedByConfig(),
    notices,
    faults: [...ignoreFiles.faults, ...faults],
  };
}

async function readStandardInput({ stdinFilename }: FindOptions, host: Host): Promise<FoundNote> {
  const path = stdinFilename === undefined ? unnamed : shownPath(stdinFilename, host.cwd);
  return { path, base: parentFolder(path) ?? '.', named: true, bytes: await host.stdin() };
}
