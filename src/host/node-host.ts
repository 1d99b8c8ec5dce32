import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { runGit } from './git.ts';
import { HostError, type Entry, type Host, type Stat } from './host.ts';
import { nodeOutput } from './node-output.ts';
import { packageRoot } from './package-root.ts';
import { systemCode, toHostError } from './system-error.ts';
import { timeLimit } from './time-limit.ts';
import { wholeWriter } from './write-whole.ts';

/**
 * The real {@link Host}: disk, streams and clock of this process.
 * Notes are read without the thread pool, which takes five times as long for small files.
 */
export function nodeHost(proc: NodeJS.Process): Host {
  const folder = currentFolder(proc);
  const writeWhole = wholeWriter();
  const on = async <Result>(
    path: string,
    call: (full: string) => Result | Promise<Result>,
  ): Promise<Result> => {
    try {
      return await call(resolve(folder, path));
    } catch (error) {
      throw toHostError(error, path);
    }
  };
  return {
    cwd: folder.replaceAll(sep, '/'),
    now: new Date(),
    env: (name) => proc.env[name],
    readFile: (path, most) => on(path, (full) => readRegularFile(full, most)),
    stat: async (path) => statOf(resolve(folder, path)),
    realPath: (path) => on(path, (full) => realPathOf(full).replaceAll(sep, '/')),
    list: (path) => on(path, entriesOf),
    writeFile: (path, bytes) => on(path, (full) => writeWhole(full, bytes)),
    appendFile: (path, bytes) => on(path, (full) => appendFileSync(full, bytes)),
    // Loaded when first asked for: most runs hash nothing.
    hash: (content) =>
      proc.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex'),
    asset: readAsset,
    git: (words) => runGit(folder, words),
    processors: () => proc.getBuiltinModule('node:os').availableParallelism(),
    startWorkers: async (count, setup) => (await import('./workers.ts')).startWorkers(count, setup),
    // Not `performance`, which takes Node a millisecond to set up.
    elapsed: () => Number(proc.hrtime.bigint()) / 1e6,
    within: timeLimit(proc),
    stdin: () => on('-', () => proc.getBuiltinModule('node:stream/consumers').buffer(proc.stdin)),
    stdout: nodeOutput(() => proc.stdout, 'stdout'),
    stderr: nodeOutput(() => proc.stderr, 'stderr'),
  };
}

/** Bytes of a file that is read whole. What is larger would fill the memory. */
const mostWhole = 256_000_000;

/** Looks first: opening a pipe would wait for a writer that may never come. */
function readRegularFile(path: string, most?: number): Uint8Array {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new HostError('is-folder', path);
  if (!stats.isFile()) throw new HostError('not-a-file', path);
  if (most !== undefined && stats.size > most) return readBeginning(path, most);
  if (stats.size > mostWhole) throw new HostError('too-large', path);
  return readFileSync(path);
}

function readBeginning(path: string, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function statOf(path: string): Stat {
  try {
    // Most twins that are looked for are not there, and making an error costs as much as the look.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'missing', size: 0 };
    if (stats.isFile()) return { kind: 'file', size: stats.size };
    return { kind: stats.isDirectory() ? 'folder' : 'other', size: 0 };
  } catch (error) {
    const denied = ['EACCES', 'EPERM'].includes(systemCode(error));
    return { kind: denied ? 'denied' : 'missing', size: 0 };
  }
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error;
    return join(realPathOf(parent), basename(path));
  }
}

function entriesOf(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

let root: string | undefined;

function readAsset(path: string): Uint8Array {
  root ??= packageRoot();
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    throw toHostError(error, path);
  }
}

/** The current folder; where it has been deleted, the path that it had, at which nothing is found. */
function currentFolder(proc: NodeJS.Process): string {
  try {
    return proc.cwd();
  } catch {
    return resolve('/', proc.env['PWD'] ?? '');
  }
}
