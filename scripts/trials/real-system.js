/**
 * Runs the built program where only a real system will do: as another user, on a small disk. Shared by
 * those that judge it (scripts/judge/host.js) and those that torture it (scripts/torture/).
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'bin/brief.js');
export const isRoot = process.getuid?.() === 0;
/** Who owns nothing, on most systems. */
export const nobody = 65_534;

/** Runs `brief` to its end. */
export function brief(argv, options) {
  return spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', ...options });
}

export function briefAsNobody(argv, cwd) {
  return brief(argv, { cwd, uid: nobody, gid: nobody });
}

/**
 * Starts `brief` and lets something happen meanwhile.
 * @param {(child: import('node:child_process').ChildProcess) => unknown} during
 * @returns {Promise<{ status: number | null, signal: string | null, stdout: string, stderr: string }>}
 */
export async function briefWhile(argv, options, during) {
  const child = spawn(process.execPath, [bin, ...argv], options);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream]?.on('data', (chunk) => (said[stream] += chunk.toString()));
  const ended = new Promise((done) =>
    child.on('close', (status, signal) => done({ status, signal, ...said })),
  );
  await during(child);
  return ended;
}

/** Tries something with a disk of this size, `disk` in the folder; undefined where none can be mounted. */
export async function onSmallDisk(cwd, size, attempt) {
  const disk = join(cwd, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
  if (mounted.status !== 0) return undefined;
  try {
    return await attempt(disk);
  } finally {
    spawnSync('umount', [disk]);
  }
}
