import { join } from 'node:path';
import { brief } from '../trials/real-system.js';
import {
  fill,
  first,
  halfFiles,
  none,
  oneOf,
  snapshot,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'An output folder inside the input, or the input itself, three runs in a row';

export async function attempt(folder, random) {
  const cwd = join(folder, 'notes');
  fill(cwd);
  fill(join(cwd, 'more'));
  const out = oneOf(['.', 'out', 'more', 'more/out', './more/../out/', 'out/a/b/c'], random);
  const argv = ['render', oneOf(['.', '..', cwd], random), '--html', '--text', '--out-dir', out];
  const runs = [brief(argv, { cwd })];
  const once = snapshot(folder);
  runs.push(brief(argv, { cwd }), brief(argv, { cwd }));
  const now = snapshot(folder);
  const refused = runs.every(({ status }) => status === 2);
  return first(
    ...runs.map((run) => wrongWith(run, refused ? [2] : [0])),
    none(halfFiles(now, once, once), 'changed by the runs after'),
    now.size !== once.size && 'the runs after wrote more files',
  );
}
