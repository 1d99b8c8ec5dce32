import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  rename,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, resolve as absolute } from 'node:path';
import { finishWrites } from './finish-writes.ts';
import { HostError } from './host.ts';
import { sweepLeftovers, temporaryName } from './leftovers.ts';
import { systemCode } from './system-error.ts';

/**
 * Gives a function that replaces a file whole or not at all: the bytes go to a temporary file in the
 * same folder, are forced to the disk and renamed, so the older file stays until then. Several may be
 * under way; what the disk does meanwhile costs this thread nothing.
 */
export function wholeWriter(): (file: string, bytes: Uint8Array) => Promise<void> {
  const swept = new Set<string>();
  const own = new Set<string>();
  const finish = finishWrites();
  return async (file, bytes) => {
    const older = statSync(file, { throwIfNoEntry: false });
    if (older) refuseUnlessReplaceable(file, older);
    // A link stays a link: what it points at is replaced.
    const target = older ? behindLink(file) : pointedAt(file);
    const folder = dirname(target);
    if (!older) makeFolders(folder);
    if (!swept.has(folder)) sweepLeftovers(folder, own);
    swept.add(folder);
    const name = temporaryName();
    const temporary = join(folder, name);
    own.add(name);
    try {
      await finish(() => replace(target, temporary, bytes, older?.mode));
    } finally {
      own.delete(name);
    }
  };
}

function behindLink(file: string): string {
  return lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
}

/** A link to a file that is not there yet makes it. */
function pointedAt(file: string): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? absolute(dirname(file), readlinkSync(file)) : file;
}

/**
 * One folder after the other: where none can be made, as in `/proc` or on a drive that is not there, Node
 * would try for ever to make several; of a read-only disk it would say that they are missing.
 */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolders(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another thread may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

async function replace(
  target: string,
  temporary: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  try {
    await writeThrough(temporary, bytes, mode);
    await renameOver(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A rename would replace even a write-protected file, a device or a pipe. @throws HostError */
function refuseUnlessReplaceable(file: string, older: Stats): void {
  if (older.isDirectory()) throw new HostError('is-folder', file);
  if (!older.isFile()) throw new HostError('not-a-file', file);
  accessSync(file, constants.W_OK);
}

/**
 * Only the disk is waited for: what the system does at once costs less than to have another thread do it.
 */
async function writeThrough(
  file: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const descriptor = openSync(file, 'wx', mode);
  try {
    // The system leaves out bits of a new file's mode, which the older one may have.
    if (mode !== undefined && fstatSync(descriptor).mode !== mode) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, bytes);
    await settled((done) => fsync(descriptor, done));
  } finally {
    closeSync(descriptor);
  }
}

/** Waits for what another thread does, where the disk has a say. */
function settled(start: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()));
  });
}

/** Milliseconds between attempts. */
const pauses = [10, 50, 250];

/** On Windows a virus scanner or an indexer may hold a new file for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? pauses : []) {
    try {
      await settled((done) => rename(from, to, done));
      return;
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  try {
    await settled((done) => rename(from, to, done));
  } catch (error) {
    // The file itself may be written, as was seen above, so another program has it open.
    if (process.platform === 'win32') throw new HostError('busy', to, { cause: error });
    throw error;
  }
}
