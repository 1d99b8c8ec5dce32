import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brief, isRoot, onSmallDisk } from '../trials/real-system.js';
import {
  fill,
  first,
  isWholeOutput,
  leftovers,
  none,
  oneOf,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'A disk that is full, or fills up amid a run';

export async function attempt(folder, random) {
  if (!isRoot || process.platform !== 'linux') return { missing: 'needs root on Linux' };
  const names = fill(folder, 30);
  const tried = await onSmallDisk(folder, `${Math.ceil(random() * 500) * 4}k`, (disk) =>
    oneOf([render, fix, others], random)(folder, disk, names),
  );
  return tried ?? { missing: 'no small disk can be mounted' };
}

function render(folder, disk) {
  const argv = ['render', '.', '--html', '--text', '--pdf', '--out-dir', 'disk', '--jobs', '2'];
  const run = brief(argv, { cwd: folder });
  const half = readdirSync(disk).filter((name) => !isWholeOutput(join(disk, name)));
  return first(told(run), none(half, 'half files'), none(leftovers(disk), 'leftovers'));
}

/** Notes on a disk whose rest is filled up. */
function fix(folder, disk, names) {
  const before = new Map();
  for (const name of names) {
    try {
      cpSync(join(folder, name), join(disk, name));
      const text = readFileSync(join(folder, name), 'utf8').replace(/^title:/m, 'Title:');
      writeFileSync(join(disk, name), text);
      before.set(name, text);
    } catch {
      // The disk is full, which was wanted.
      break;
    }
  }
  fillUp(disk);
  const run = brief(['validate', '--fix', '--quiet', '.'], { cwd: disk });
  const half = [...before].filter(([name, text]) => {
    const now = readFileSync(join(disk, name), 'utf8');
    return now !== text && now !== text.replace(/^Title:/m, 'title:');
  });
  const ended = before.size === 0 ? undefined : told(run);
  return first(
    ended,
    none(
      half.map(([name]) => name),
      'half notes',
    ),
    none(leftovers(disk), 'leftovers'),
  );
}

/** Reports, caches and new notes on a disk without a byte left. */
function others(folder, disk) {
  fillUp(disk);
  const lines = [
    'validate . --format json=disk/r.json',
    'validate . --cache-location disk/c',
    'new committee-note disk/new.en.yaml',
    'twin small-harbour-inspections.en.yaml -o disk/t.fr.yaml',
  ];
  const problems = lines.map((line) => {
    const run = brief(line.split(' '), { cwd: folder });
    return wrongWith(run, [0, 1, 2]);
  });
  const half = readdirSync(disk).filter((name) => name !== 'filling');
  return first(...problems, none(half, 'left on the full disk'));
}

function fillUp(disk) {
  for (let size = 1 << 16; size >= 1; size >>= 1)
    try {
      for (;;) writeFileSync(join(disk, 'filling'), Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Smaller pieces fill what is left.
    }
}

function told(run) {
  if (run.status === 2 && !run.stderr.includes('The disk is full.'))
    return `not told: ${run.stderr}`;
  return wrongWith(run, [0, 2]);
}
