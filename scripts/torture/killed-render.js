import { setTimeout as sleep } from 'node:timers/promises';
import { briefWhile, brief } from '../real-system.js';
import {
  drawAll,
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

export const title = 'SIGKILL at a random moment of `render`, then a run to the end';
/** Most of what can go wrong goes wrong here. */
export const weight = 5;

let amid = 0;

export async function attempt(folder, random, tried) {
  fill(folder, 12);
  const argv = drawAll(random);
  const before = snapshot(folder);
  const { files: after, took } = undisturbed(folder, argv, 'render');
  // Older outputs, whole as well: another watermark.
  if (tried % 2 === 1) brief([...argv, '--watermark', 'older'], { cwd: folder });
  const older = new Map([...before, ...snapshot(folder)]);
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep((0.3 + 0.8 * random()) * took);
    child.kill('SIGKILL');
  });
  const now = snapshot(folder);
  if (isAmid(now, older, after)) amid += 1;
  const half = halfFiles(now, older, after);
  const again = brief(argv, { cwd: folder });
  const found = first(
    run.signal === null && wrongWith(run, [0]),
    none(half, 'half files'),
    wrongWith(again, [0]),
    none(halfFiles(snapshot(folder), after, after), 'not as an undisturbed run makes them'),
    none(leftovers(folder), 'leftovers after the next run'),
  );
  return { ...found, note: `${amid} of them amid the writing` };
}
