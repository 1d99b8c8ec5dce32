import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import type { GitAnswer } from './host.ts';

/**
 * A repository's own settings may name a program that git starts to learn what has changed, or have it
 * tell of the current folder only.
 */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'diff.relative=false'];

/**
 * Windows looks for a program in the current folder first, where a repository may hold a `git.exe` of
 * its own: there git is taken from the search path alone.
 */
export function findGit(platform: NodeJS.Platform, path = ''): string | undefined {
  if (platform !== 'win32') return 'git';
  const folders = path.split(win32.delimiter).filter((folder) => win32.isAbsolute(folder));
  return folders.map((folder) => win32.join(folder, 'git.exe')).find((file) => existsSync(file));
}

/** Runs the git of this computer, without a shell; undefined where there is none. */
export async function runGit(
  folder: string,
  words: readonly string[],
): Promise<GitAnswer | undefined> {
  const git = findGit(process.platform, process.env['PATH']);
  if (git === undefined) return undefined;
  const { spawn } = process.getBuiltinModule('node:child_process');
  // Only asks: git must not stop to refresh or lock the index of a repository that others use.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const options = { cwd: folder, env, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    const child = spawn(git, [...harmless, ...words], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [chunks, complaints]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      const [text, complaint] = [chunks, complaints].map((all) => Buffer.concat(all).toString());
      resolve({ ok: code === 0, text: text ?? '', complaint: complaint ?? '' });
    });
  });
}
