import type { GitAnswer } from './host.ts';

/** Runs the git of this computer, without a shell; undefined where there is none. */
export async function runGit(
  folder: string,
  words: readonly string[],
): Promise<GitAnswer | undefined> {
  const { spawn } = process.getBuiltinModule('node:child_process');
  // Only asks: git must not stop to refresh or lock the index of a repository that others use.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const options = { cwd: folder, env, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    const child = spawn('git', words, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({ ok: code === 0, text: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
