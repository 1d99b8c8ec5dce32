import { HostError, type Host, type HostErrorCode } from '../../host/host.ts';
import { parentFolder, pathBelow } from './paths.ts';
import { repositoryRoot } from './repository.ts';

/**
 * Whether a path still stands in a folder, or in the repository of the run, once its links are
 * followed. Whoever wrote a repository may put a link anywhere into it, and must not have another
 * file of the reader's shown or overwritten through it.
 */
export async function staysInside(path: string, folder: string, host: Host): Promise<boolean> {
  const real = await host.realPath(path);
  if (isBelow(real, await host.realPath(folder))) return true;
  return isBelow(real, await host.realPath(await repositoryRoot(host)));
}

/** Whether {@link writeInside} writes there, as far as links go. @throws HostError */
export async function mayWrite(path: string, host: Host): Promise<boolean> {
  return staysInside(path, parentFolder(path) ?? '.', host);
}

/** @param folder that links may not lead out of; that of the file itself, where it is not told */
export async function refuseOutside(
  path: string,
  host: Host,
  folder: string = parentFolder(path) ?? '.',
): Promise<void> {
  if (!(await staysInside(path, folder, host))) throw new HostError('outside', path);
}

/** {@link Host.writeFile}, but never through a link that leads out of the folder. @throws HostError */
export async function writeInside(
  path: string,
  bytes: Uint8Array,
  host: Host,
  folder?: string,
): Promise<void> {
  await writing(async () => {
    await refuseOutside(path, host, folder);
    await host.writeFile(path, bytes);
  });
}

/** Says of what keeps a file from being written what it means to a writer. @throws HostError */
export async function writing(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = error instanceof HostError ? toWriters[error.code] : undefined;
    throw error instanceof HostError && code !== undefined
      ? new HostError(code, error.path, { cause: error })
      : error;
  }
}

/** Folders are made on the way, so what is missing cannot be made, as below `/proc`. */
const toWriters: Partial<Record<HostErrorCode, HostErrorCode>> = {
  denied: 'unwritable',
  missing: 'no-place',
};

/**
 * Reads what a config, a type or a theme is written in. Their lines are shown where they are wrong,
 * so outside of the repository only a file that is called like one is read, whatever names it.
 * @throws HostError
 */
export async function readSettings(
  path: string,
  folder: string,
  host: Host,
  most?: number,
): Promise<Uint8Array> {
  const isCalledSo = /\.(?:ya?ml|json)$/i.test(await host.realPath(path));
  if (!isCalledSo && !(await staysInside(path, folder, host))) throw new HostError('outside', path);
  return host.readFile(path, most);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || pathBelow(path, folder) !== undefined;
}
