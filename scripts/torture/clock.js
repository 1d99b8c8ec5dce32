import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, brief, root } from '../trials/real-system.js';
import {
  fill,
  first,
  halfFiles,
  none,
  oneOf,
  snapshot,
  undisturbed,
  wrongWith,
} from '../trials/torture-office.js';

export const title = 'A clock at 1970, 2100 or elsewhere, and odd SOURCE_DATE_EPOCH';

const moments = [
  '1970-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '2038-01-19T03:14:08Z',
  '2100-02-28T23:59:59Z',
  '9999-12-31T00:00:00Z',
];
const epochs = ['0', '4102444800', '253402300799', '-1', 'today', '1e99', ''];
const libraries = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
];

export async function attempt(folder, random) {
  fill(folder);
  const argv = ['render', '--html', '--text', '--pdf', '--out-dir', 'out'];
  const { files: after } = undisturbed(folder, argv, 'clock');
  if (random() < 0.5) return odd(folder, argv, oneOf(epochs, random));
  const moment = oneOf(moments, random);
  const library = libraries.find((file) => existsSync(file));
  const faked =
    library && !moment.startsWith('1969') && !moment.startsWith('9999')
      ? {
          LD_PRELOAD: library,
          FAKETIME: moment.replace('T', ' ').replace('Z', ''),
          FAKETIME_DONT_FAKE_MONOTONIC: '1',
          TZ: 'UTC',
        }
      : {
          NODE_OPTIONS: `--require ${join(root, 'scripts/trials/torture-clock.cjs')}`,
          BRIEF_TORTURE_NOW: moment,
        };
  const env = { ...process.env, ...faked };
  const options = { cwd: folder, env, encoding: 'utf8' };
  const shown = spawnSync(
    process.execPath,
    ['-p', 'new Date().toISOString().slice(0, 10)'],
    options,
  );
  const runs = [
    argv,
    ['validate', '.', '--cache-location', 'c'],
    ['validate', '.', '--format', 'json'],
  ].map((words) => spawnSync(process.execPath, [bin, ...words], options));
  const now = new Map([...snapshot(folder)].filter(([path]) => path !== 'c'));
  return {
    ...first(
      shown.stdout.trim() !== moment.slice(0, 10) &&
        `the clock was not set: ${shown.stdout}${shown.stderr}`,
      ...runs.map((run) => wrongWith(run, [0])),
      none(halfFiles(now, after, after), 'other bytes than today'),
    ),
    note: library ? 'libfaketime' : 'Date replaced',
  };
}

function odd(folder, argv, epoch) {
  const run = brief(argv, { cwd: folder, env: { ...process.env, SOURCE_DATE_EPOCH: epoch } });
  return first(
    wrongWith(run, [0, 2]),
    none(
      readdirSync(folder).filter((name) => name.startsWith('.brief')),
      'leftovers',
    ),
  );
}
