import { setTimeout as sleep } from 'node:timers/promises';
import { briefWhile, brief } from '../real-system.js';
import {
  fill,
  first,
  halfFiles,
  leftovers,
  none,
  oneOf,
  snapshot,
  undisturbed,
  wrongWith,
} from '../torture-office.js';

export const title = 'SIGKILL at a random moment of `render`, then a run to the end';

/** Up to a little longer than the whole run takes. */
const longest = 4000;

export async function attempt(folder, random, tried) {
  fill(folder, 40);
  const argv = [
    'render',
    '--html',
    '--text',
    '--pdf',
    '--out-dir',
    'out',
    '--jobs',
    oneOf(['1', '2'], random),
  ];
  const before = snapshot(folder);
  const after = undisturbed(folder, argv, 'render');
  // Older outputs, whole as well: another watermark.
  if (tried % 2 === 1) brief([...argv, '--watermark', 'older'], { cwd: folder });
  const older = new Map([...before, ...snapshot(folder)]);
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep(random() * longest);
    child.kill('SIGKILL');
  });
  const half = halfFiles(snapshot(folder), older, after);
  const again = brief(argv, { cwd: folder });
  return first(
    run.signal === null && wrongWith(run, [0]),
    none(half, 'half files'),
    wrongWith(again, [0]),
    none(halfFiles(snapshot(folder), after, after), 'not as an undisturbed run makes them'),
    none(leftovers(folder), 'leftovers after the next run'),
  );
}
