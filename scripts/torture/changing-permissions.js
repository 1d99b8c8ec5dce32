import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { briefAsNobody, briefWhile, isRoot, nobody } from '../trials/real-system.js';
import {
  fill,
  first,
  isWholeOutput,
  leftovers,
  none,
  oneOf,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'Permissions that change while notes are read and outputs written';

export async function attempt(folder, random) {
  if (!isRoot) return { missing: 'needs root, to become another user' };
  const cwd = join(folder, 'notes');
  const out = join(cwd, 'out');
  const names = fill(cwd, 40);
  mkdirSync(out);
  for (const name of ['.', 'out', ...names]) chownSync(join(cwd, name), nobody, nobody);
  const argv = [
    'render',
    '.',
    '--html',
    '--pdf',
    '--out-dir',
    'out',
    '--jobs',
    oneOf(['1', '2'], random),
  ];
  const run = await briefWhile(argv, { cwd, uid: nobody, gid: nobody }, async (child) => {
    while (child.exitCode === null && child.signalCode === null) {
      const targets = [
        out,
        ...readdirSync(out).map((name) => join(out, name)),
        ...names.map((name) => join(cwd, name)),
      ];
      const target = oneOf(targets, random);
      if (existsSync(target)) chmodSync(target, oneOf([0, 0o444, 0o555, 0o755], random));
      await sleep(random() * 20);
    }
  });
  for (const name of ['.', 'out', ...names]) chmodSync(join(cwd, name), 0o755);
  const half = readdirSync(out).filter(
    (name) => /^[^.].*\.(?:html|pdf)$/.test(name) && !isWholeOutput(join(out, name)),
  );
  for (const name of readdirSync(out)) chmodSync(join(out, name), 0o644);
  // Where the folder may not be entered any more, not even the own temporary file can be removed.
  const again = briefAsNobody(argv, cwd);
  return first(
    wrongWith(run),
    none(half, 'half files'),
    wrongWith(again, [0]),
    none(leftovers(out), 'leftovers after the next run'),
  );
}
