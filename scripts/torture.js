/**
 * Does to the built program what disks, systems and people do: `npm run torture` for ten minutes,
 * `-- --minutes 2` for less, `-- --seed 7` for the same chances again, `-- --only killed-render` for one
 * fault, `-- --record` to write the figures into docs/reliability.md. Each file in `scripts/torture/` is a
 * fault; they take turns until the time is up, each at least once. Ends with a table and, where anything
 * did not survive, with exit code 1.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notNumber, notWhole, readOptions } from './trials/read-options.js';
import { recordFigures, tableOf } from './trials/torture-table.js';

const names = readdirSync(new URL('torture', import.meta.url))
  .toSorted()
  .map((name) => name.replace(/\.js$/, ''));
const help = `Usage: npm run torture -- [options]

Does to the built program what disks, systems and people do, one fault after the other, and prints
a table; exit code 1 where anything did not survive.

Options:
  --minutes <n>  how long, 10 if not given; each fault is tried once at least
  --seed <n>     the same chances again as in a run that named this seed; the day's if not given
  --only <name>  one fault alone
  --record       write the figures into docs/reliability.md
  --help         show this help

Faults:
  ${names.join(', ')}`;
const values = readOptions(
  help,
  {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
  {
    minutes: notNumber,
    seed: notWhole,
    only: (name) => (names.includes(name) ? undefined : `needs one of ${names.join(', ')}`),
  },
);
const faults = await loadFaults(values.only);
const end = Date.now() + Number(values.minutes) * 60_000;
const random = randomFrom(Number(values.seed));
console.log(`${faults.length} faults, ${values.minutes} minutes, seed ${values.seed}`);
const figures = await torture(faults);
console.log(tableOf(figures));
if (values.record) recordFigures(figures, values);
process.exitCode = figures.some(({ problems }) => problems.length > 0) ? 1 : 0;

/** Each turn goes to the fault that has had the least of its share of time, so that slow ones do not starve the rest. */
async function torture(all) {
  const rows = all.map((fault) => ({ ...fault, tried: 0, took: 0, problems: [], missing: '' }));
  for (;;) {
    const open = rows.filter(
      ({ tried, most = Infinity, missing }) =>
        !missing && tried < most && (tried === 0 || Date.now() < end),
    );
    const [row] = open.toSorted((a, b) => a.took / (a.weight ?? 1) - b.took / (b.weight ?? 1));
    if (!row) return rows;
    await attempt(row);
  }
}

async function attempt(row) {
  const folder = mkdtempSync(join(tmpdir(), 'brief-torture-'));
  // Some runs are another user's.
  chmodSync(folder, 0o777);
  const start = Date.now();
  try {
    const { missing, problem, note } = await row.attempt(folder, random, row.tried);
    if (missing) row.missing = missing;
    else row.tried += 1;
    row.note = note ?? row.note;
    if (problem) row.problems.push(problem);
    if (problem) console.log(`FAILED  ${row.title}, try ${row.tried}: ${problem}`);
  } finally {
    row.took += Date.now() - start;
    rmSync(folder, { recursive: true, force: true });
  }
}

function loadFaults(only) {
  const chosen = names.filter((name) => only === undefined || name === only);
  return Promise.all(chosen.map(async (name) => ({ ...(await import(`./torture/${name}.js`)) })));
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
