/** Where the time and the memory of `brief` go: three runs of each row, each with one thing watched. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareOf } from '../corpora.js';
import brief from '../peers/brief.js';
import inOneThread from '../peers/brief-one-thread.js';
import { here } from '../places.js';
import { duration, table } from '../table.js';
import { bytesByCost, largest, timeByCost, total } from './read-profile.js';

const megabyte = 1_000_000;

/**
 * @param {import('../rows.js').Row[]} rows
 * @param {string} folder of the run
 * @param {ReturnType<import('../corpora.js').createCorpora>} filesOf
 * @param {number} share of the notes that are taken
 * @returns {Promise<string>} two tables
 */
export async function profileRows(rows, folder, filesOf, share) {
  const times = [];
  const memories = [];
  for (const { name, task, corpus } of rows) {
    const out = join(folder, 'profile', name);
    mkdirSync(out, { recursive: true });
    const job = { ...(await filesOf(shareOf(corpus, share), brief.form)), out };
    // Each thread has a profile of its own; in one thread the first tells all.
    const [{ words }] = inOneThread[task]?.(job) ?? brief[task](job);
    // The first one warms the caches of the files.
    const peak = peakOf(words, folder);
    const time = timeByCost(profileOf('cpu', ['--cpu-prof-interval', '200'], words, folder));
    const bytes = bytesByCost(profileOf('heap', [], words, folder));
    times.push([name, duration(total(time) / 1000), ...largest(time, 3)]);
    memories.push([
      name,
      `${peak} MB`,
      `${(total(bytes) / megabyte).toFixed(1)} MB`,
      ...largest(bytes, 3),
    ]);
  }
  const order = ['first', 'second', 'third'];
  return `Time in the process itself, without waiting, by what it is spent in: our folders below \`src/\` by their names, libraries by theirs.

${table(['row', 'time ', ...order], times)}

The most memory that the process held, and what is left on V8’s heap at the end, by what made it (sampled).

${table(['row', 'peak ', 'at the end ', ...order], memories)}`;
}

/** Has Node take a profile of a run, and reads it. */
function profileOf(kind, options, words, cwd) {
  const folder = mkdtempSync(join(cwd, `${kind}-`));
  run([`--${kind}-prof`, `--${kind}-prof-dir`, folder, ...options, ...words], cwd);
  const [name] = readdirSync(folder);
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** What a run takes at the most, in MB. */
function peakOf(words, cwd) {
  const stderr = run(['--require', here('programs/peak-memory.cjs'), ...words], cwd);
  return stderr.trim().split('\n').at(-1);
}

function run(words, cwd) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Exit code ${status}: ${words.join(' ')}\n${stderr}`);
  return stderr;
}
