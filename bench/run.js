/** Times `brief` beside its peers, or says where its time goes: `npm run bench -- --help`. */
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCorpora } from './corpora.js';
import { machineOf } from './machine.js';
import { createStopwatch } from './measure.js';
import { help, readOptions } from './options.js';
import { loadPeers } from './peers.js';
import { here } from './places.js';
import { profileRows } from './profile/profile.js';
import { joinResults } from './results.js';
import { rows } from './rows.js';
import { targetTable, timingTable } from './table.js';
import { targets } from './targets.js';

const resultsFile = here('RESULTS.md');
const headings = { targets: 'Targets', profile: 'Where the time goes' };
const opening =
  '# Results\n\nWritten by `npm run bench`; [README.md](README.md) says what is compared and how.\n\n';
const quickly =
  'This was a quick run, with a tenth of the notes: it shows that all works, not how fast.';
const headingOf = ({ name, title }) => `${title} (\`${name}\`)`;

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(options);
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}

async function run({ chosen, effort, profile }) {
  if (!existsSync(here('../dist/brief.cjs')))
    throw new Error('brief is not built yet. Type: npm run build');
  const peers = await loadPeers();
  const head = `${opening}${effort.share < 1 ? `${quickly}\n\n` : ''}${machineOf(peers)}`;
  console.log(head);
  // Its real name, since some peers compare names.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'brief-bench-')));
  try {
    const filesOf = createCorpora(folder);
    const sections = profile
      ? await profiled(chosen, folder, filesOf, effort.share)
      : await timed(chosen, peers, createStopwatch(folder, filesOf, effort), effort.share);
    write(head, sections);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function profiled(chosen, folder, filesOf, share) {
  const text = await profileRows(chosen, folder, filesOf, share);
  console.log(`\n## ${headings.profile}\n\n${text}`);
  // One section of them all, or none.
  return new Map(chosen.length === rows.length ? [[headings.profile, text]] : []);
}

async function timed(chosen, peers, time, share) {
  const results = new Map();
  const sections = new Map();
  for (const row of chosen) {
    const timings = await time(row, peers);
    results.set(row.name, timings);
    sections.set(headingOf(row), timingTable(timings));
    console.log(`\n## ${headingOf(row)}\n\n${timingTable(timings)}`);
  }
  // A start is a larger part of fewer notes.
  const met = share < 1 ? '' : targetTable(targets, results);
  if (met === '') return sections;
  console.log(`\n## ${headings.targets}\n\n${met}`);
  // Targets join rows, so only a run of all of them says which are met.
  return chosen.length === rows.length ? sections.set(headings.targets, met) : sections;
}

function write(head, sections) {
  const before = existsSync(resultsFile) ? readFileSync(resultsFile, 'utf8') : '';
  const order = [...rows.map(headingOf), headings.targets, headings.profile];
  writeFileSync(resultsFile, joinResults(head, sections, before, order));
}
