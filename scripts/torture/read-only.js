import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brief, briefAsNobody, isRoot, onSmallDisk } from '../trials/real-system.js';
import {
  fill,
  first,
  good,
  halfFiles,
  leftovers,
  none,
  oneOf,
  snapshot,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'Folders and disks that may not be written to';

const lines = [
  'render .',
  'render . --pdf --jobs 2',
  'render . --out-dir out/a',
  'validate --suppress-all .',
  'validate . --format sarif=out.sarif',
  'new committee-note new.en.yaml',
  'new committee-note a/b/new.en.yaml',
];

export async function attempt(folder, random) {
  if (!isRoot) return { missing: 'needs root, to become another user' };
  return oneOf([ofOthers, ofDisk], random)(folder, oneOf(lines, random).split(' '));
}

/** A folder of root's, for a run of another user. */
function ofOthers(folder, argv) {
  const cwd = join(folder, 'notes');
  fillWithWrong(cwd);
  mkdirSync(join(cwd, 'out'));
  for (const name of ['.', ...readdirSync(cwd)])
    chmodSync(join(cwd, name), name === '.' || name === 'out' ? 0o755 : 0o444);
  return judged(cwd, () => briefAsNobody(argv, cwd), 'permission');
}

async function ofDisk(folder, argv) {
  if (process.platform !== 'linux') return ofOthers(folder, argv);
  const tried = await onSmallDisk(folder, '8m', (disk) => {
    fillWithWrong(disk);
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    return judged(disk, () => brief(argv, { cwd: disk }), 'read-only');
  });
  return tried ?? ofOthers(folder, argv);
}

/** With something for the baseline to hold back. */
function fillWithWrong(cwd) {
  fill(cwd);
  writeFileSync(join(cwd, 'wrong.en.yaml'), good.replace(/^branch: .*\n/m, ''));
}

function judged(cwd, start, words) {
  const before = snapshot(cwd);
  const run = start();
  return first(
    wrongWith(run, [2]),
    !run.stderr.includes(words) && `not told: ${run.stderr}`,
    none(halfFiles(snapshot(cwd), before, before), 'changed'),
    none(leftovers(cwd), 'leftovers'),
  );
}
