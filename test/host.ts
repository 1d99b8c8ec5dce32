import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HostError,
  type Entry,
  type GitAnswer,
  type Host,
  type HostErrorCode,
  type Output,
  type Stat,
} from '../src/host/host.ts';
import { packageRoot } from '../src/host/package-root.ts';
import { toHostError } from '../src/host/system-error.ts';
import { timeLimit } from '../src/host/time-limit.ts';

/** What stands at a path of a memory host. */
export type Content = string | Uint8Array | Special;
type Special =
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'fifo' }
  | { readonly kind: 'folder'; readonly fails?: HostErrorCode }
  | { readonly kind: 'file'; readonly fails: HostErrorCode };

export const fifo: Special = { kind: 'fifo' };
export const emptyFolder: Special = { kind: 'folder' };
/** A folder that may be neither listed nor entered. */
export const lockedFolder: Special = { kind: 'folder', fails: 'denied' };
/** A file that is there, but may be neither read nor replaced. */
export const unreadable: Special = { kind: 'file', fails: 'denied' };
/** A file whose every use fails so. */
export function failing(code: HostErrorCode): Special {
  return { kind: 'file', fails: code };
}
/** A symbolic link; the target is absolute, or relative to the link's folder. */
export function link(target: string): Special {
  return { kind: 'link', target };
}

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Whether both outputs are a terminal. */
  readonly tty?: boolean;
  readonly columns?: number;
  readonly now?: Date;
  /** Milliseconds that pass from one look at the clock to the next. */
  readonly pace?: number;
  /** One without it. */
  readonly processors?: number;
  /** What git answers; there is none without it. */
  readonly git?: (words: readonly string[]) => GitAnswer | undefined;
  /** Makes {@link Output.flush} of standard output fail, as a full disk does. */
  readonly stdoutFails?: HostErrorCode;
  /** Makes writing some paths fail, as a full disk does. */
  readonly writeFails?: (path: string) => HostErrorCode | undefined;
}

export interface MemoryHost extends Host {
  /** What was written to standard output and standard error so far, as text. */
  readonly out: string;
  readonly err: string;
  readonly outBytes: Uint8Array;
  /** Paths of the files that the program wrote, as it named them, in order. */
  readonly written: readonly string[];
  /** Bytes or text of a file; undefined if there is none. */
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
}

/** A whole world in memory; paths are relative to its current folder, `/office`, or absolute. */
export function memoryHost(
  contents: Readonly<Record<string, Content>> = {},
  world: World = {},
): MemoryHost {
  const cwd = world.cwd ?? '/office';
  const disk = createDisk(cwd, contents);
  const written: string[] = [];
  const stdout = captured(world, world.stdoutFails);
  const stderr = captured(world);
  let clock = 0;
  const on = async <Result>(path: string, call: (full: string) => Result): Promise<Result> => {
    try {
      return call(resolve(cwd, path));
    } catch (error) {
      throw toHostError(error, path);
    }
  };
  const bytes = (path: string): Uint8Array | undefined => {
    const content = disk.get(resolve(cwd, path));
    return content === undefined || isSpecial(content) ? undefined : encode(content);
  };
  return {
    cwd,
    now: world.now ?? new Date('2026-11-23T12:00:00Z'),
    env: (name) => world.env?.[name],
    readFile: (path, most) => on(path, (full) => read(disk, full).subarray(0, most)),
    stat: async (path) => stat(disk, resolve(cwd, path)),
    realPath: (path) => on(path, (full) => realPath(disk, full)),
    list: (path) => on(path, (full) => list(disk, full)),
    writeFile: (path, chunk) =>
      on(path, (full) => {
        const fails = world.writeFails?.(path);
        if (fails) throw new HostError(fails, path);
        write(disk, full, chunk);
        written.push(path);
      }),
    appendFile: (path, chunk) =>
      on(path, (full) => write(disk, full, Buffer.concat([existing(disk, full), chunk]))),
    hash: (content) => createHash('sha256').update(content).digest('hex'),
    asset: (path) => readFileSync(join(packageRoot(), path)),
    within: timeLimit(process),
    git: async (words) => world.git?.(words),
    processors: () => world.processors ?? 1,
    startWorkers: async () => {
      throw new Error('The memory host has no threads.');
    },
    elapsed: () => (clock += world.pace ?? 0),
    stdin: async () => encode(world.stdin ?? ''),
    stdout,
    stderr,
    written,
    get out() {
      return Buffer.concat(stdout.chunks).toString();
    },
    get err() {
      return Buffer.concat(stderr.chunks).toString();
    },
    get outBytes() {
      return Buffer.concat(stdout.chunks);
    },
    bytes,
    text: (path) => {
      const found = bytes(path);
      return found && Buffer.from(found).toString();
    },
  };
}

type Disk = Map<string, Content>;

function createDisk(cwd: string, contents: Readonly<Record<string, Content>>): Disk {
  const disk: Disk = new Map();
  for (const [path, content] of Object.entries({ '.': emptyFolder, ...contents })) {
    const full = resolve(cwd, path);
    disk.set(full, content);
    makeParents(disk, full);
  }
  return disk;
}

function makeParents(disk: Disk, path: string): void {
  for (let at = parent(path); at !== ''; at = parent(at))
    if (!disk.has(at)) disk.set(at, emptyFolder);
}

/** Where a path leads once its links are followed, as the system does it. @throws HostError */
function follow(disk: Disk, path: string, hops = 0): { path: string; content?: Content } {
  if (hops > 40) throw new HostError('loop', path);
  const parts = path.split('/').slice(1);
  let at = path.split('/')[0] ?? '';
  for (const [index, part] of parts.entries()) {
    const folder = at;
    at = `${at}/${part}`;
    const content = disk.get(at);
    const rest = parts.slice(index + 1);
    if (isSpecial(content) && content.kind === 'link')
      return follow(disk, [resolve(folder, content.target), ...rest].join('/'), hops + 1);
    if (rest.length === 0 || content === undefined) continue;
    if (!isFolder(content)) throw new HostError('not-a-folder', path);
    if (content.fails) throw new HostError(content.fails, path);
  }
  const content = disk.get(at);
  return content === undefined ? { path: at } : { path: at, content };
}

function read(disk: Disk, path: string): Uint8Array {
  const { content } = follow(disk, path);
  if (content === undefined) throw new HostError('missing', path);
  if (!isSpecial(content)) return encode(content);
  if (isFolder(content)) throw new HostError('is-folder', path);
  throw new HostError('fails' in content ? content.fails : 'not-a-file', path);
}

function stat(disk: Disk, path: string): Stat {
  try {
    const { content } = follow(disk, path);
    if (content === undefined) return { kind: 'missing', size: 0 };
    if (!isSpecial(content)) return { kind: 'file', size: encode(content).length };
    if (isFolder(content)) return { kind: 'folder', size: 0 };
    return { kind: content.kind === 'fifo' ? 'other' : 'file', size: 0 };
  } catch (error) {
    const denied = error instanceof HostError && error.code === 'denied';
    return { kind: denied ? 'denied' : 'missing', size: 0 };
  }
}

function realPath(disk: Disk, path: string): string {
  const found = follow(disk, path);
  if (found.content !== undefined || path === '') return found.path;
  return `${realPath(disk, parent(path))}${path.slice(parent(path).length)}`;
}

function list(disk: Disk, path: string): readonly Entry[] {
  const { path: folder, content } = follow(disk, path);
  if (content === undefined) throw new HostError('missing', path);
  if (!isFolder(content)) throw new HostError('not-a-folder', path);
  if (content.fails) throw new HostError(content.fails, path);
  return [...disk]
    .filter(([entry]) => parent(entry) === folder)
    .map(([entry, inside]) => ({ name: entry.slice(folder.length + 1), kind: kindOf(inside) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(content: Content): Entry['kind'] {
  if (!isSpecial(content)) return 'file';
  return content.kind === 'fifo' ? 'other' : content.kind;
}

function write(disk: Disk, path: string, bytes: Uint8Array): void {
  const { path: real, content } = follow(disk, path);
  if (isSpecial(content)) {
    if (isFolder(content)) throw new HostError('is-folder', path);
    throw new HostError('fails' in content ? content.fails : 'not-a-file', path);
  }
  makeParents(disk, real);
  disk.set(real, bytes);
}

function existing(disk: Disk, path: string): Uint8Array {
  const { content } = follow(disk, path);
  return content === undefined || isSpecial(content) ? new Uint8Array() : encode(content);
}

function captured(world: World, fails?: HostErrorCode): Output & { readonly chunks: Buffer[] } {
  const chunks: Buffer[] = [];
  return {
    chunks,
    write: (chunk) => void chunks.push(Buffer.from(encode(chunk))),
    async flush() {
      if (fails) throw new HostError(fails, 'stdout');
    },
    isTTY: world.tty ?? false,
    columns: world.columns ?? 80,
  };
}

function isSpecial(content: Content | undefined): content is Special {
  return typeof content === 'object' && !(content instanceof Uint8Array);
}

function isFolder(content: Content): content is Extract<Special, { kind: 'folder' }> {
  return isSpecial(content) && content.kind === 'folder';
}

function encode(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Joins paths and takes out `.` and `..`; a drive letter counts as a root. */
function resolve(folder: string, path: string): string {
  const absolute = /^(?:\/|[A-Za-z]:)/.test(path) ? path : `${folder}/${path}`;
  const parts: string[] = [];
  for (const part of absolute.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return /^[A-Za-z]:/.test(absolute) ? parts.join('/') : `/${parts.join('/')}`;
}
