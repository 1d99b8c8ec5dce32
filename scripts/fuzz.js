/**
 * Runs the fuzz test with more files, and others than always the same:
 * `npm run fuzz -- --runs 100000 --seed 7`. Without a seed it is the day's, so that a nightly run goes
 * on where the last one ended and can still be repeated.
 */
import { spawnSync } from 'node:child_process';
import { notWhole, readOptions } from './trials/read-options.js';

const help = `Usage: npm run fuzz -- [options]

Feeds the program files that no one would write, and ends with exit code 1 where one crashed it.

Options:
  --runs <n>  how many files, 100000 if not given
  --seed <n>  the same files again as in a run that named this seed; the day's if not given
  --help      show this help`;
const values = readOptions(
  help,
  {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
  },
  { runs: notWhole, seed: notWhole },
);
console.log(`${values.runs} files, seed ${values.seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
