/**
 * Runs the fuzz test with more files, and others than always the same:
 * `npm run fuzz -- --runs 100000 --seed 7`. Without a seed it is the day's, so that a nightly run goes
 * on where the last one ended and can still be repeated.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
  },
});
console.log(`${values.runs} files, seed ${values.seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
