/** The command line of the benchmark. */
import { parseArgs } from 'node:util';
import { rows } from './rows.js';

/** How much each peer is timed in each row. */
const efforts = {
  whole: { rounds: 15, least: 3, budget: 30_000, share: 1 },
  quick: { rounds: 3, least: 1, budget: 3000, share: 0.1 },
};

const width = Math.max(...rows.map(({ name }) => name.length));

export const help = `Usage: npm run bench -- [options]

Times brief beside its peers, prints a table for each row, and writes them to bench/RESULTS.md.
There, what was not timed now stays, if it is of the same machine and the same versions.

Options:
  --only <rows>   time only these rows: names or beginnings of names, with commas between them
  --rounds <n>    rounds at most, ${efforts.whole.rounds} if not given; a peer that is slow in a row has fewer: as many
                  as take ${efforts.whole.budget / 1000} seconds, and at least ${efforts.whole.least}
  --quick         ${efforts.quick.rounds} rounds at most, and at least ${efforts.quick.least}, and a tenth of the notes:
                  to see that all works
  --profile       instead, say where the time and the memory of brief go
  --help          show this help

Rows:
${rows.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join('\n')}`;

/**
 * @param {string[]} words of the command line
 * @returns {{ help: boolean, profile: boolean, chosen: import('./rows.js').Row[], effort: import('./measure.js').Effort }}
 * @throws {Error} where they are wrong, with what to write
 */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const effort = { ...efforts[values.quick ? 'quick' : 'whole'] };
  if (values.rounds !== undefined) {
    if (!/^[1-9]\d*$/.test(values.rounds))
      throw new Error(`--rounds needs a number from 1 on, not “${values.rounds}”: --rounds 9`);
    effort.rounds = Number(values.rounds);
    effort.least = Math.min(effort.least, effort.rounds);
  }
  return { help: values.help, profile: values.profile, chosen: chosenRows(values.only), effort };
}

function chosenRows(only) {
  if (only === undefined) return rows;
  const wanted = only.split(',').map((word) => word.trim());
  for (const word of wanted)
    if (word === '' || !rows.some(({ name }) => name.startsWith(word)))
      throw new Error(
        `No row is called “${word}”. Write one of these: ${rows.map(({ name }) => name).join(', ')}`,
      );
  return rows.filter(({ name }) => wanted.some((word) => name.startsWith(word)));
}
