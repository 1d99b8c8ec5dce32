import { setTimeout as sleep } from 'node:timers/promises';
import { briefWhile } from '../trials/real-system.js';
import {
  drawAll,
  fill,
  first,
  halfFiles,
  isAmid,
  leftovers,
  none,
  oneOf,
  snapshot,
  undisturbed,
} from '../trials/torture-office.js';

export const title = 'Ctrl+C, SIGTERM or SIGHUP at a random moment of `render`';
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

let amid = 0;

export async function attempt(folder, random) {
  fill(folder, 12);
  const argv = drawAll(random);
  const before = snapshot(folder);
  const { files: after, took } = undisturbed(folder, argv, 'render');
  const signal = oneOf(Object.keys(codes), random);
  const run = await briefWhile(argv, { cwd: folder }, async (child) => {
    await sleep(random() * took * 1.1);
    child.kill(signal);
  });
  const now = snapshot(folder);
  if (isAmid(now, before, after)) amid += 1;
  const isEnd = run.signal === signal || [0, codes[signal]].includes(run.status);
  const found = first(
    !isEnd && `${signal} ended with ${run.status ?? run.signal}: ${run.stderr}`,
    none(halfFiles(now, before, after), 'half files'),
    none(leftovers(folder), 'leftovers'),
  );
  return { ...found, note: `${amid} of them amid the writing` };
}
