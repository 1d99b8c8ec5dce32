import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, killAndRunAgain, snapshot, undisturbed } from '../trials/torture-office.js';

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
  const known = { before, after, took };
  const { problem, wasAmid } = await killAndRunAgain({ folder, argv, random }, known);
  amid += Number(wasAmid);
  return { problem, note: `${amid} of them amid the writing` };
}
