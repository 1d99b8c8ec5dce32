/**
 * Renders every example and every straining note with the built program, the PDFs of the examples in
 * every theme, paper, option and marking, and has the results judged
 * by programs of others: each file in `scripts/judge/` gives its verdicts on the files whose extension
 * is its own name. Nothing is skipped: a tool that is missing is a failure. Ends with
 * `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the judges start, and the Debian package that brings each. */
const tools = {
  python3: 'python3',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  java: 'default-jre-headless',
  chromium: 'chromium',
};

/** Looks that PDFs are judged in besides the default one. A speaking sheet needs a response to show. */
const looks = {
  plain: ['--theme', 'plain', '--paper', 'a4'],
  draft: ['--draft', '--watermark', 'TRIAL', '--attach-source'],
  'draft-plain': ['--draft', '--theme', 'plain', '--attach-source'],
  speaking: ['--speaking', '--attach-source'],
  hyphens: ['--theme', 'test/looks/hyphens.yaml'],
  'speaking-plain': ['--speaking', '--theme', 'plain', '--paper', 'a4', '--draft'],
};

/** A note with a text in each of its fields; JSON is YAML. */
const asNote = (title, bullets) =>
  JSON.stringify({
    type: 'committee-note',
    title,
    date: '2026-11-23',
    classification: 'Unclassified',
    branch: title,
    issue: title,
    proposed_response: bullets,
    prepared_by: { name: title, title, phone: '555-0142' },
    approved_by: { name: title, title, phone: '555-0143' },
  });

/** Blanks, or a mark of Markdown without words: `-` is a list whose only item is empty. */
const printsNothing = /^(?:[-+*]|#{1,6}|\d+[.)])?[\s\uFEFF\u200B]*$/;

/** Countries whose marking stands elsewhere or is written otherwise. */
const jurisdictions = ['australia', 'united-kingdom', 'united-states'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const missing = Object.keys(tools).filter((tool) => !isInstalled(tool));
if (missing.length > 0) {
  const packages = missing.map((tool) => tools[tool]).join(' ');
  console.log(`Missing: ${missing.join(', ')}. On Debian: apt-get install ${packages}`);
  console.log(`0 passed, ${missing.length} failed`);
  process.exitCode = 1;
} else {
  const failed = await judgeAll();
  if (failed > 0) process.exitCode = 1;
}

/** Prints every verdict and the sum of them; gives how many are bad. */
async function judgeAll() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-judge-'));
  try {
    const rendered = renderAll(folder);
    const verdicts = [];
    for (const module of readdirSync('scripts/judge').toSorted()) {
      const { judge } = await import(`./judge/${module}`);
      const ownExtension = `.${module.replace(/\.js$/, '')}`;
      verdicts.push(...(await judge(rendered.filter((file) => extname(file) === ownExtension))));
    }
    for (const { name, ok, detail } of verdicts) {
      console.log(`${ok ? 'ok' : 'FAILED'}  ${name.replaceAll(`${folder}/`, '')}`);
      if (!ok) console.log(detail.replaceAll(/^/gm, '    '));
    }
    const passed = verdicts.filter(({ ok }) => ok).length;
    console.log(`${passed} passed, ${verdicts.length - passed} failed`);
    return verdicts.length - passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths of all that was rendered. @throws Error where a note is not rendered */
function renderAll(folder) {
  const notes = ['examples', 'test/stress'].flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(from, name)),
  );
  const formats = ['--html', '--pdf', '--text'];
  execFileSync(
    process.execPath,
    ['bin/brief.js', 'render', ...notes, ...formats, '--out-dir', folder],
    { stdio: 'inherit' },
  );
  const files = readdirSync(folder, { recursive: true }).filter((name) => extname(name) !== '');
  if (files.length !== notes.length * formats.length)
    throw new Error(`${notes.length} notes gave ${files.length} files.`);
  return [
    ...files.map((name) => join(folder, name)),
    ...renderLooks(folder),
    ...renderBilingual(folder),
    ...renderNaughty(folder),
  ];
}

/**
 * Paths of what was rendered of one note with every string of the big list of naughty strings, but for
 * those of which a PDF lacks a character: it has a box in its place, and test/suites/ has that.
 */
function renderNaughty(folder) {
  const from = join(folder, 'naughty');
  const out = join(folder, 'naughty-out');
  mkdirSync(from);
  const texts = JSON.parse(
    readFileSync('node_modules/big-list-of-naughty-strings/blns.json', 'utf8'),
  ).filter((text) => !printsNothing.test(text));
  texts.forEach((text, index) =>
    writeFileSync(join(from, `n${index}.en.yaml`), asNote(text, [text])),
  );
  const render = (flags) =>
    spawnSync(process.execPath, ['bin/brief.js', 'render', '--draft', ...flags, '--out-dir', out]);
  const said = String(render(['--pdf', from]).stderr);
  const lacking = new Set(
    Array.from(said.matchAll(/n(\d+)\.en\.yaml:.*missing-glyph/g), ([, index]) => Number(index)),
  );
  const printable = texts.filter((_, index) => !lacking.has(index));
  if (lacking.size === 0 || printable.length < 350)
    throw new Error(`${printable.length} of ${texts.length} strings can be printed.`);
  rmSync(out, { recursive: true });
  const note = join(folder, 'naughty.en.yaml');
  writeFileSync(note, asNote('Naughty "strings" & <b>', printable));
  render(['--html', '--pdf', '--text', note]);
  const files = readdirSync(out).filter((name) => extname(name) !== '');
  if (files.length !== 3) throw new Error(`The naughty note gave ${files.length} files.`);
  return files.map((name) => join(out, name));
}

/** Paths of the PDFs of all examples in other looks, each in a folder of its own. */
function renderLooks(folder) {
  const all = { ...looks };
  for (const jurisdiction of jurisdictions) {
    const theme = join(folder, `${jurisdiction}.json`);
    writeFileSync(theme, JSON.stringify({ marking: { jurisdiction } }));
    all[jurisdiction] = ['--theme', theme];
  }
  const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
  return Object.entries(all).flatMap(([look, flags]) => {
    const notes = examples.filter(
      (name) => !look.startsWith('speaking') || !name.startsWith('archives'),
    );
    const out = join(folder, look);
    execFileSync(
      process.execPath,
      ['bin/brief.js', 'render', '--pdf', ...flags, '--out-dir', out].concat(
        notes.map((name) => join('examples', name)),
      ),
      { stdio: 'inherit' },
    );
    const pdfs = readdirSync(out);
    if (pdfs.length !== notes.length) throw new Error(`${look}: ${pdfs.length} of ${notes.length}`);
    return pdfs.map((name) => join(out, name));
  });
}

/** Paths of all that was rendered of the examples that have a twin, in both orders. */
function renderBilingual(folder) {
  const twins = readdirSync('examples').filter(
    (name) => name.endsWith('.fr.yaml') && existsSync(twinOf(name)),
  );
  const orders = { 'english-first': [], 'french-first': ['--first', 'fr', '--attach-source'] };
  return Object.entries(orders).flatMap(([order, flags]) => {
    const out = join(folder, order);
    const notes = twins.map((name) => join('examples', name));
    const formats = ['--html', '--pdf', '--text'];
    execFileSync(
      process.execPath,
      ['bin/brief.js', 'render', '--bilingual', ...formats, ...flags, '--out-dir', out, ...notes],
      { stdio: 'inherit' },
    );
    const files = readdirSync(out);
    if (twins.length === 0 || files.length !== twins.length * formats.length)
      throw new Error(`${order}: ${twins.length} pairs gave ${files.length} files.`);
    return files.map((name) => join(out, name));
  });
}

function twinOf(name) {
  return join('examples', name.replace(/\.fr\.yaml$/, '.en.yaml'));
}

function isInstalled(tool) {
  if (tool === 'chromium' && existsSync(process.env.CHROMIUM_PATH ?? '')) return true;
  // macOS has a java that only says that there is none.
  if (tool === 'java') return spawnSync('java', ['-version']).status === 0;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, tool)));
}
