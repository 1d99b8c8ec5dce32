import { setTimeout as sleep } from 'node:timers/promises';
import { briefWhile } from '../real-system.js';
import {
  fill,
  first,
  halfFiles,
  leftovers,
  none,
  oneOf,
  snapshot,
  undisturbed,
} from '../torture-office.js';

export const title = 'Ctrl+C, SIGTERM or SIGHUP at a random moment of `render`';
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export async function attempt(folder, random) {
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
  const signal = oneOf(Object.keys(codes), random);
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep(random() * 4000);
    child.kill(signal);
  });
  const isEnd = run.signal === signal || [0, codes[signal]].includes(run.status);
  return first(
    !isEnd && `${signal} ended with ${run.status ?? run.signal}: ${run.stderr}`,
    none(halfFiles(snapshot(folder), before, after), 'half files'),
    none(leftovers(folder), 'leftovers'),
  );
}
