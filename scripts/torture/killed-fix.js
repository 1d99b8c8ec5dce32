import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brief, briefWhile } from '../real-system.js';
import {
  fill,
  first,
  halfFiles,
  isAmid,
  leftovers,
  none,
  snapshot,
  undisturbed,
  wrongWith,
} from '../torture-office.js';

export const title = 'SIGKILL at a random moment of `validate --fix`, then a run to the end';
const argv = ['validate', '--fix', '--quiet', '.'];
/** Most of what can go wrong goes wrong here. */
export const weight = 5;

let amid = 0;

export async function attempt(folder, random) {
  for (const note of fill(folder, 16)) {
    const path = join(folder, note);
    // What --fix takes out again: letter case of keys, and a tab.
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:/m, 'Title:\t'));
  }
  const before = snapshot(folder);
  const { files: after, took } = undisturbed(folder, argv, 'fix');
  for (const [path, bytes] of before) writeFileSync(join(folder, path), bytes);
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep((0.3 + 0.8 * random()) * took);
    child.kill('SIGKILL');
  });
  const now = snapshot(folder);
  if (isAmid(now, before, after)) amid += 1;
  const half = halfFiles(now, before, after);
  const again = brief(argv, { cwd: folder });
  const found = first(
    run.signal === null && wrongWith(run, [0]),
    none(half, 'half notes'),
    wrongWith(again, [0]),
    none(halfFiles(snapshot(folder), after, after), 'not mended by the next run'),
    none(leftovers(folder), 'leftovers after the next run'),
  );
  return { ...found, note: `${amid} of them amid the writing` };
}
