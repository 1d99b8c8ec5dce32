import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../trials/real-system.js';
import { fill, first, isWholeOutput, oneOf, wrongWith } from '../trials/torture-office.js';

export const title = 'No HOME, no environment, locale C, no TTY, closed streams, no current folder';

const environments = [
  {},
  { LC_ALL: 'C', LANG: 'C' },
  { HOME: '/nonexistent' },
  { HOME: '' },
  { LC_ALL: 'fr_CA.UTF-8' },
  { LC_ALL: 'xx_YY' },
  { TERM: 'dumb', COLUMNS: '0' },
  { COLUMNS: '-5', NO_COLOR: '', FORCE_COLOR: '3' },
  { TMPDIR: '/nonexistent' },
  { TZ: 'Nowhere/Nothing' },
];
const streams = [
  '',
  '<&-',
  '>&-',
  '2>&-',
  '<&- >&-',
  '>&- 2>&-',
  '<&- >&- 2>&-',
  '</dev/null >/dev/null',
  '>/dev/full',
  '2>/dev/full',
];
const lines = [
  'validate .',
  'validate -',
  'render . --html --pdf --out-dir out',
  'render northern-alerts.en.yaml -o - --text',
  'rules',
  '--help',
  'validate --fix -',
  'validate . --jobs 2',
  'validate nothing.yaml',
];

export async function attempt(folder, random) {
  if (process.platform === 'win32') return { missing: 'needs a POSIX shell' };
  fill(folder);
  const gone = random() < 0.1;
  const cwd = gone ? join(folder, 'gone') : folder;
  if (gone) mkdirSync(cwd);
  const redirect = oneOf(streams, random);
  const line = oneOf(lines, random);
  const start = gone ? `rmdir '${cwd}';` : '';
  const script = `${start} exec '${process.execPath}' '${bin}' ${line} ${redirect}`;
  const run = spawnSync('/bin/sh', ['-c', script], {
    cwd,
    env: oneOf(environments, random),
    encoding: 'utf8',
    timeout: 30_000,
  });
  const wrong = wrongWith(run);
  // What is said cannot be heard where standard error is closed or full.
  const unheard = wrong === 'exit 2 without a word' && redirect.includes('2>');
  return first(
    wrong !== undefined && !unheard && `${line} ${redirect}: ${wrong}`,
    !isWholeOutput(join(folder, 'out/northern-alerts.en.html')) && 'half a file',
  );
}
