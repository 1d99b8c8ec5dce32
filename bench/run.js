/**
 * Times `brief` beside its peers: each row runs its commands in turn, round by round, so that both
 * meet the same computer; figures are medians of whole processes. `npm run bench -- --rounds 21`, or
 * `-- --only 'one note'` for the rows with these words.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';
import { typstOf } from './peers/typst-note.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Math.max(9, Number(values.rounds));

const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'));
try {
  const { rows, size, many } = prepare();
  console.log(machine(size));
  console.log(
    '\n| what | brief | peer | | ratio | target |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const row of rows.filter(({ what }) => what.includes(values.only))) console.log(timed(row));
  if (values.only === '')
    console.log(`\nMemory for 10,000 notes at the most: ${memoryOf(many)} MB (target: 200 MB).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every row with the commands of both sides. */
function prepare() {
  const at = (...names) => join(folder, ...names);
  const size = writeCorpus(at('notes'), 1000);
  writeCorpus(at('many'), 10_000);
  // The notes name it for editors, and ESLint reads it from there.
  cpSync(join(root, 'schemas/committee-note.schema.json'), at('committee-note.schema.json'));
  const example = join(root, 'examples/online-child-sexual-exploitation.en.yaml');
  cpSync(example, at('note.yaml'));
  writeFileSync(at('note.typ'), typstOf(readFileSync(example, 'utf8')));
  writeCorpus(at('some'), 200);
  mkdirSync(at('typst'));
  for (const name of readdirSync(at('some')))
    writeFileSync(
      at('typst', name.replace(/yaml$/, 'typ')),
      typstOf(readFileSync(at('some', name), 'utf8')),
    );
  const brief = (...words) => [join(root, 'bin/brief.js'), ...words];
  const peer = (file, ...words) => [join(root, 'bench', file), ...words];
  const ajv = (data) =>
    peer(
      'node_modules/ajv-cli/dist/index.js',
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-c',
      join(root, 'bench/node_modules/ajv-formats/dist/index.js'),
      '-s',
      join(root, 'schemas/committee-note.schema.json'),
      '-d',
      data,
    );
  const node = ['-e', '0'];
  const notes = brief('validate', at('notes'));
  const many = brief('validate', at('many'));
  const cached = [...notes, '--cache', '--cache-location', at('.brief-cache')];
  const typst = peer('peers/typst.js', at('note.typ'), at('typst.pdf'));
  const render = (format) => brief('render', at('note.yaml'), `--${format}`);
  const drawAll = (format, ...words) =>
    brief('render', at('some'), `--${format}`, '--out-dir', at('out'), ...words);
  const rows = [
    { what: '`brief --version`', own: brief('--version'), name: '`node -e 0`', peer: node },
    {
      what: '`brief validate`, one note',
      own: brief('validate', at('notes/note-0001.yaml')),
      name: '`node -e 0`',
      peer: node,
      target: 1.8,
    },
    {
      what: '`brief validate`, the published example',
      own: brief('validate', at('note.yaml')),
      name: '`node -e 0`',
      peer: node,
    },
    {
      what: '`brief validate`, 1,000 notes',
      own: notes,
      name: 'ajv-cli',
      peer: ajv(at('notes/*.yaml')),
      target: 2,
    },
    {
      what: '`brief validate`, 1,000 notes',
      own: notes,
      name: 'ESLint',
      peer: peer(
        'node_modules/eslint/bin/eslint.js',
        '--config',
        join(root, 'bench/peers/eslint.config.js'),
        at('notes'),
      ),
      target: 1 / 8,
      most: 3,
    },
    {
      what: '`brief validate`, 1,000 notes',
      own: notes,
      name: 'Spectral',
      peer: peer(
        'node_modules/@stoplight/spectral-cli/dist/index.js',
        'lint',
        '--quiet',
        '--ruleset',
        join(root, 'bench/peers/spectral.js'),
        at('notes/*.yaml'),
      ),
      target: 1 / 15,
      most: 3,
    },
    {
      what: '`brief validate --cache`, 1,000 notes again',
      own: cached,
      name: 'the first time',
      peer: cached,
      beforePeer: () => rmSync(at('.brief-cache'), { force: true, recursive: true }),
      target: 0.35,
    },
    {
      what: '`brief validate`, 10,000 notes',
      own: many,
      name: '1,000 notes',
      peer: notes,
      target: 10.5,
      most: 5,
    },
    { what: '`brief render --text`', own: render('text'), name: '`node -e 0`', peer: node },
    { what: '`brief render --html`', own: render('html'), name: '`node -e 0`', peer: node },
    { what: '`brief render --pdf`', own: render('pdf'), name: 'Typst', peer: typst, target: 1.5 },
    {
      what: '`brief render --pdf`, 200 notes',
      own: drawAll('pdf'),
      name: 'Typst',
      peer: peer('peers/typst-many.js', at('typst'), at('typst-out')),
      target: 1,
      most: 5,
    },
    {
      what: '`brief render --pdf --jobs 2`, 200 notes',
      own: drawAll('pdf', '--jobs', '2'),
      name: 'one thread',
      peer: drawAll('pdf'),
      target: 1 / 1.6,
      most: 5,
    },
    ...['html', 'text'].map((format) => ({
      what: `\`brief render --${format}\`, 200 notes`,
      own: drawAll(format),
      name: 'PDF',
      peer: drawAll('pdf'),
      target: 1 / 5,
      most: 5,
    })),
  ];
  return { rows, size, many };
}

/** A row of the table: medians and ranges in milliseconds, and the ratio of the medians. */
function timed({ what, own, name, peer, target, most = rounds, beforePeer }) {
  const times = { own: [], peer: [] };
  for (let round = 0; round <= Math.min(rounds, most); round++) {
    const ownTime = timeOf(own);
    beforePeer?.();
    const lap = { own: ownTime, peer: timeOf(peer) };
    // The first round warms the file cache and Node's compile cache.
    if (round === 0) continue;
    times.own.push(lap.own);
    times.peer.push(lap.peer);
  }
  const ratio = median(times.own) / median(times.peer);
  const wanted = target === undefined ? '' : `at most ${shown(target)}`;
  return `| ${what} | ${figures(times.own)} | ${figures(times.peer)} | ${name} | **${shown(ratio)}** | ${wanted} |`;
}

function shown(ratio) {
  return ratio.toFixed(ratio < 0.2 ? 3 : 2);
}

/** What a Node process takes at the most, in MB. */
function memoryOf(words) {
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', join(root, 'bench/peak-memory.cjs'), ...words],
    { encoding: 'utf8', cwd: folder },
  );
  return stderr.trim().split('\n').at(-1);
}

/** Milliseconds from the start of a Node process to its end. @throws Error where it fails */
function timeOf(words) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore', cwd: folder });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`Exit code ${status}: ${words.join(' ')}`);
  return time;
}

function figures(times) {
  const [least, most] = [Math.min(...times), Math.max(...times)].map(Math.round);
  return `${Math.round(median(times))} ms (${least}–${most})`;
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function machine(size) {
  const names = [
    'ajv-cli',
    'eslint',
    'eslint-plugin-json-schema-validator',
    '@stoplight/spectral-cli',
    '@myriaddreamin/typst-ts-node-compiler',
  ];
  const peers = names.map((name) => {
    const file = join(root, 'bench/node_modules', name, 'package.json');
    return `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}`;
  });
  const [cpu] = cpus();
  const computer = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `Node ${process.versions.node}, ${peers.join(', ')}; ${process.platform}, ${computer}; ${rounds} rounds; 1,000 notes of ${size} bytes on average.`;
}
