/**
 * Judges the schemas by what an editor makes of them: yaml-language-server, driven as VS Code drives it,
 * says on every example and every broken note the same lines as `brief validate`, but for those that
 * `scripts/editor/differences.json` lists with what a schema alone cannot know; it shows each field's
 * words, and offers fields and closed lists. The server is 21 MB, so it is no dependency: its pinned
 * version is installed when it is first needed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const home = 'scripts/editor';

/** What `brief` finds before its rules speak, which see more than a schema can say. */
const beforeRules = new Set(
  [
    ['bad-format', 'empty-section', 'missing-field', 'missing-section', 'unknown-field'],
    ['unknown-value', 'wrong-type', 'duplicate-key', 'empty-note', 'encoding', 'not-a-note'],
    ['one-note-per-file', 'tab-indent', 'too-many-aliases', 'unknown-alias', 'yaml-syntax'],
  ].flat(),
);

/** The server's own words where those of a schema are wanted; of missing and unknown keys it always speaks itself. */
const foreign =
  /Incorrect type(?!\. Expected "[^"]* note")|does not match the pattern|is not accepted|Value is/;

/** @returns {Promise<{ name: string, ok: boolean, detail: string }[]>} */
export async function judge() {
  if (!existsSync(join(home, 'node_modules')))
    execFileSync('npm', ['ci', '--prefix', home, '--ignore-scripts', '--silent'], {
      shell: process.platform === 'win32',
    });
  const { startServer } = await import('../editor/language-server.js');
  const notes = ['examples', 'test/stress', 'test/cases/broken'].flatMap(notesIn);
  const server = await startServer(resolve('.'), schemasFor(notes));
  try {
    return [
      ...(await judgeLines(server, notes)),
      await judgeHover(server),
      ...(await judgeCompletion(server)),
    ];
  } finally {
    await server.stop();
  }
}

function notesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);
}

/** The same lines as the command line, and as an editor: those of what can be seen, each once. */
async function judgeLines(server, notes) {
  const differences = JSON.parse(readFileSync(join(home, 'differences.json'), 'utf8'));
  const listed = new Set(differences.flatMap((difference) => difference.notes));
  const command = ['bin/brief.js', 'validate', '--no-config', '--format', 'json', ...notes];
  const { stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const reported = new Map(JSON.parse(stdout).notes.map(({ path, findings }) => [path, findings]));
  const apart = [];
  const unworded = [];
  const opened = notes.map((note) => server.open(resolve(note), readFileSync(note, 'utf8')));
  for (const [index, told] of (await Promise.all(opened)).entries()) {
    const note = notes[index];
    const editor = sorted(told.map(({ range }) => range.start.line + 1));
    const brief = sorted(
      (reported.get(note) ?? [])
        .filter(({ rule, severity }) => severity === 'error' && beforeRules.has(rule))
        .map(({ range }) => range.start.line),
    );
    if (!isDeepStrictEqual(editor, brief)) apart.push({ note, editor, brief });
    for (const { message } of told)
      if (foreign.test(message) && !listed.has(note)) unworded.push(`${note}: ${message}`);
  }
  const unlisted = apart.filter(({ note }) => !listed.has(note));
  const agreeing = [...listed].filter((note) => !apart.some((one) => one.note === note));
  return [
    {
      name: `An editor says the same lines of ${notes.length - listed.size} notes as brief does`,
      ok: unlisted.length === 0,
      detail: unlisted.map((one) => JSON.stringify(one)).join('\n'),
    },
    {
      name: `${listed.size} other notes still differ, for a reason that is written down`,
      ok: agreeing.length === 0,
      detail: `These agree now, and need not be listed:\n${agreeing.join('\n')}`,
    },
    {
      name: 'An editor says what is wrong in the words of the schemas',
      ok: unworded.length === 0,
      detail: unworded.join('\n'),
    },
  ];
}

/** Which notes each schema is for, as an editor's settings say it for those without a line that names one. */
function schemasFor(notes) {
  const globs = {};
  for (const note of notes) {
    const type =
      /^type: *(\S+-note)\s*$/m.exec(readFileSync(note, 'utf8'))?.[1] ?? 'committee-note';
    const known = existsSync(`schemas/${type}.schema.json`) ? type : 'committee-note';
    (globs[resolve(`schemas/${known}.schema.json`)] ??= []).push(note);
  }
  return globs;
}

function sorted(numbers) {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** Over each key of the examples stand its title and what it is for, in both languages. */
async function judgeHover(server) {
  const missing = [];
  for (const note of notesIn('examples')) {
    const text = readFileSync(note, 'utf8');
    await server.open(resolve(note), text);
    const { properties, $defs } = schemaOf(text);
    for (const [line, written] of text.split('\n').entries()) {
      const key = /^(\w+):/.exec(written)?.[1];
      if (key === undefined || key.startsWith('x_')) continue;
      const own = properties[key];
      const field = own.$ref ? { ...$defs[own.$ref.replace('#/$defs/', '')], ...own } : own;
      const shown = await server.hover(resolve(note), line, 1);
      const wanted = [
        field.title,
        field.description,
        field['x-fr'].title,
        field['x-fr'].description,
      ];
      if (!wanted.every((words) => shown.includes(words)))
        missing.push(`${note}: ${key}: ${shown}`);
    }
  }
  return {
    name: 'An editor shows what each field of the examples is, in both languages',
    ok: missing.length === 0,
    detail: missing.join('\n'),
  };
}

function schemaOf(text) {
  const [, type] = /^type: *(\S+)/m.exec(text);
  return JSON.parse(readFileSync(`schemas/${type}.schema.json`, 'utf8'));
}

/** Below the first lines of a note, the fields that it has not yet; behind a key, its closed list. */
async function judgeCompletion(server) {
  const verdicts = [];
  const types = readdirSync('schemas').filter((name) => name.endsWith('-note.schema.json'));
  for (const file of types) {
    const { title, properties } = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
    const path = resolve(`offered-${file}.yaml`);
    const written = [
      `# yaml-language-server: $schema=${resolve('schemas', file)}`,
      'title: Dykes',
      'classification: ',
      'prepared_by:',
      '  na',
      '',
    ];
    await server.open(path, written.join('\n'));
    const fields = await server.complete(path, 5, 0);
    const left = Object.keys(properties).filter(
      (key) => !written.some((line) => line.startsWith(`${key}:`)),
    );
    const classes = await server.complete(path, 2, 'classification: '.length);
    const ofContact = await server.complete(path, 4, 4);
    const lacking = [
      ...left.filter((key) => !fields.includes(key)),
      ...['Protected B', 'Très secret'].filter((value) => !classes.includes(value)),
      ...['name', 'title', 'phone', 'email'].filter((key) => !ofContact.includes(key)),
    ];
    const strange = [...fields, ...classes, ...ofContact].filter((word) =>
      /^[a-z]+[A-Z]/.test(word),
    );
    verdicts.push({
      name: `An editor offers the fields and closed lists of “${title}”`,
      ok: lacking.length + strange.length === 0,
      detail: `Lacking: ${lacking.join(', ')}. Strange: ${strange.join(', ')}.`,
    });
  }
  return verdicts;
}
