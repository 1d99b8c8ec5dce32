import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { briefWhile } from '../trials/real-system.js';
import {
  fill,
  first,
  good,
  isWholeOutput,
  leftovers,
  none,
  oneOf,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'Notes, images and folders that change, move or vanish while they are read';

const changes = [
  (path) => rmSync(path, { recursive: true, force: true }),
  (path) => writeFileSync(path, good.slice(0, good.length / 2)),
  (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 1])),
  (path) => truncateSync(path, 0),
  (path) => renameSync(path, `${path}.moved`),
  (path) => {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
  },
  (path) => writeFileSync(path, good),
];

const lines = [
  'validate . --jobs 2',
  'validate --fix .',
  'validate . --cache-location c',
  'render . --html --pdf --out-dir out',
  'render . --html --pdf --out-dir out --jobs 2',
  'render . --bilingual --text --out-dir out',
];

export async function attempt(folder, random) {
  fill(folder, 40);
  fill(join(folder, 'more'), 20);
  const run = await briefWhile(oneOf(lines, random).split(' '), { cwd: folder }, async (child) => {
    while (child.exitCode === null && child.signalCode === null) {
      const inside = oneOf(['.', '.', 'more'], random);
      if (existsSync(join(folder, inside))) disturb(join(folder, inside), random);
      await sleep(random() * 30);
    }
  });
  const out = join(folder, 'out');
  const half = existsSync(out)
    ? readdirSync(out).filter(
        (name) => /\.(?:html|pdf)$/.test(name) && !isWholeOutput(join(out, name)),
      )
    : [];
  return first(wrongWith(run), none(half, 'half files'), none(leftovers(folder), 'leftovers'));
}

function disturb(folder, random) {
  const names = readdirSync(folder).filter((name) => name !== 'out');
  const path = join(folder, oneOf(names, random) ?? 'none');
  try {
    oneOf(changes, random)(path);
  } catch {
    // A change that does not fit what stands there is none.
  }
}
