import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fifo, link, memoryHost, unreadable, type Content, type World } from '../host.ts';
import { good } from '../good-note.ts';

const wrong = good.replace('Unclassified', 'Uncalssified');
const warned = good.replace('Unclassified', 'UNCLASSIFIED');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(
  line: string,
  files: Readonly<Record<string, Content>> = {},
  world: World = {},
): Promise<Ran> {
  const host = memoryHost(files, world);
  const code = await main(['validate', ...line.split(' ').filter(Boolean)], host);
  return { code, out: host.out, err: host.err };
}

async function report(line: string, files: Readonly<Record<string, Content>>): Promise<Json> {
  return JSON.parse((await run(`${line} --format json`, files)).out) as Json;
}

interface Json {
  readonly locale: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly faults: ReadonlyArray<{ readonly path: string }>;
  readonly notes: ReadonlyArray<{
    readonly path: string;
    readonly type: string | null;
    readonly lang: string | null;
    readonly findings: ReadonlyArray<{
      readonly rule: string;
      readonly pointer: string | null;
      readonly message: string;
      readonly range: object;
      readonly related: readonly unknown[];
    }>;
  }>;
}

describe('the exit code', () => {
  test.each([
    ['a.yaml', { 'a.yaml': good }, 0],
    ['a.yaml', { 'a.yaml': warned }, 0],
    ['a.yaml', { 'a.yaml': wrong }, 1],
    ['a.yaml --max-warnings 0', { 'a.yaml': warned }, 1],
    ['a.yaml --max-warnings 0 --quiet', { 'a.yaml': warned }, 1],
    ['a.yaml --max-warnings 1', { 'a.yaml': warned }, 0],
    ['a.yaml none.yaml', { 'a.yaml': wrong }, 2],
    ['', {}, 2],
    ['--pass-on-no-files', {}, 0],
    ['', { 'ci.yaml': 'jobs: 1\nname: x\n' }, 2],
    ['', { 'a.yaml': good, 'ci.yaml': 'jobs: 1\nname: x\n' }, 0],
    ['ci.yaml', { 'ci.yaml': 'jobs: 1\nname: x\n' }, 1],
  ])('of `brief validate %s` is right', async (line, files, code) => {
    expect((await run(line, files)).code).toBe(code);
  });
});

test('a finding is shown with its place, its line and what to do', async () => {
  const { out } = await run('a.yaml', { 'a.yaml': wrong });
  expect(out).toMatchInlineSnapshot(`
    "a.yaml:2:17  error  unknown-value
      “Uncalssified” is not one of the values that “Classification” may have.
      2 │ classification: Uncalssified
        │                 ^^^^^^^^^^^^
      Hint: Did you mean “Unclassified”?
      Hint: Choose one of: Unclassified, Protected A, Protected B, Protected C,
      Confidential, Secret, Top Secret.

    1 note checked: 1 error.
    "
  `);
});

test('the same in French', async () => {
  const { out } = await run('a.yaml --locale fr', { 'a.yaml': wrong });
  expect(out).toMatchInlineSnapshot(`
    "a.yaml:2:17  erreur  unknown-value
      « Uncalssified » n’est pas une des valeurs possibles de « Classification ».
      2 │ classification: Uncalssified
        │                 ^^^^^^^^^^^^
      Conseil : Vouliez-vous dire « Unclassified »?
      Conseil : Choisissez parmi : Unclassified, Protected A, Protected B, Protected
      C, Confidential, Secret, Top Secret.

    1 note vérifiée : 1 erreur.
    "
  `);
});

test('a missing section is shown where it belongs', async () => {
  const { out } = await run('a.yaml', { 'a.yaml': good.replace(/financial.*\n/, '') });
  expect(out).toContain('a.yaml:1:1  error  missing-section');
  expect(out).toContain('5 │ prepared_by:');
  expect(out).toContain('^^^^^^^^^^^ Add it before this line: financial_implications:');
});

test('what is to be typed is in the language of the note, whatever that of the messages', async () => {
  const asked = `type: decision-note\nbackground:\n${good.replace(/branch.*\n/, '')}`;
  const files = { 'a.en.yaml': asked, 'b.fr.yaml': asked };
  const english = await run('--quiet .', files, { columns: 200 });
  const french = await run('--quiet . --locale fr', files, { columns: 200 });
  const [of, before] = [/e\.g\. “(.*?)”/g, /Add it before this line: (branch:.*)/g];
  const [de, avant] = [/par exemple «\s(.*?)\s»/g, /Ajoutez-la avant cette ligne\s: (branch:.*)/g];
  const parts = (text: string, form: RegExp) => Array.from(text.matchAll(form), ([, part]) => part);
  expect(parts(english.out, of)).toEqual(['None.', 'Sans objet.']);
  expect(parts(french.out, de)).toEqual(['None.', 'Sans objet.']);
  const stubs = ['branch: Emergency Management Branch', 'branch: Gestion des urgences'];
  expect(parts(english.out, before)).toEqual(stubs);
  expect(parts(french.out, avant)).toEqual(stubs);
});

test('tabs and no-break spaces are drawn, and the caret stands under its character', async () => {
  const text = good.replace('[None.]', '"a\tb\u00A0c" d');
  const { out } = await run('a.yaml', { 'a.yaml': text });
  expect(out).toContain('5 │ financial_implications: "a→b␣c" d');
});

test('a long line is cut round what is meant', async () => {
  const long = `${'word '.repeat(100)}<b>bold</b>${' word'.repeat(100)}`;
  const files = { 'a.yaml': `${good}issue: ${long}\n` };
  const { out } = await run('a.yaml --rule sentence-length=off', files, { columns: 80 });
  const lines = out.split('\n').filter((line) => line.includes('│'));
  expect(lines.every((line) => line.length <= 80)).toBe(true);
  const [text = '', carets = ''] = lines;
  expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('<b>');
});

test('a note cannot write escape sequences to the terminal', async () => {
  const text = `${good}issue: "\\e[31m<b>\\a"\n# \u001B[2J\u202E\n"\u001B[0m": x\n`;
  const { out } = await run('a.yaml', { 'a.yaml': text });
  expect(out).not.toContain('\u001B');
  expect(out).not.toContain('\u202E');
});

test('at most twenty findings of a note are shown, and the rest is counted', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `zz${index}q: 1\n`).join('');
  const { out } = await run('a.yaml', { 'a.yaml': good + many });
  expect(out.match(/ {2}error {2}/g)).toHaveLength(20);
  expect(out).toContain('10 more in this note');
  expect(out).toContain('30 errors');
});

test('of more findings than are shown the errors come before all else', async () => {
  const figures = Array.from({ length: 30 }, (_, index) => `  - $${index + 1}M\n`).join('');
  const { out } = await run('a.yaml', {
    'a.yaml': `${good}key_facts:\n${figures}zzq: 1\n`,
  });
  expect(out.match(/ {2}warning {2}/g)).toHaveLength(19);
  expect(out.match(/ {2}error {2}/g)).toHaveLength(1);
});

test('--quiet prints errors only', async () => {
  const both = warned.replace('title: Dykes', 'titel: Dykes');
  const { out } = await run('a.yaml --quiet --format compact', { 'a.yaml': both });
  expect(out.split('\n').map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
    'error unknown-field',
    '',
  ]);
});

test('compact is one line a finding', async () => {
  const { out } = await run('--format compact', { 'b.yaml': wrong, 'a.yaml': warned });
  expect(out).toBe(
    'a.yaml:2:17: warning marking-form The marking is written “UNCLASSIFIED”. Write “Unclassified”.\n' +
      'b.yaml:2:17: error unknown-value “Uncalssified” is not one of the values that “Classification” may have. Did you mean “Unclassified”?\n',
  );
});

test('the report for programs keeps to its schema and tells all', async () => {
  const files = {
    'b/two.fr.yaml': good,
    'a.yaml': wrong,
    'locked.yaml': unreadable,
    'ci.yml': 'on: push\njobs: {}\n',
    'dup.yaml': good.replace('title: Dykes', 'title: Dykes\ntitle: Dams'),
  };
  const json = await report('', files);
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
  ajv.validate(schema, json);
  expect(ajv.errors).toBeNull();
  expect(json.summary).toEqual({
    notes: 3,
    skipped: 1,
    errors: 3,
    // The French note stands alone.
    warnings: 1,
    infos: 0,
    fixable: 0,
    suppressed: 0,
  });
  expect(json.faults.map(({ path }) => path)).toEqual(['locked.yaml']);
  expect(json.notes.map(({ path, type, lang }) => [path, type, lang])).toEqual([
    ['a.yaml', 'committee-note', 'en'],
    ['b/two.fr.yaml', 'committee-note', 'fr'],
    ['dup.yaml', null, null],
  ]);
  expect(json.notes[0]?.findings[0]?.range).toEqual({
    start: { line: 2, column: 17 },
    end: { line: 2, column: 29 },
  });
  expect(json.notes[2]?.findings[0]).toMatchObject({ rule: 'duplicate-key', pointer: null });
  expect(json.notes[2]?.findings[0]?.related).toHaveLength(1);
});

test('the language of a note is its key, else its name, else English', async () => {
  const french = good.replace('Unclassified', 'Non classifié');
  const json = await report('', {
    'brief.config.yaml': 'bilingual: optional\n',
    'a.fr.yaml': french,
    'b.yaml': `lang: fr\n${french}`,
    'c.fr.yaml': `lang: en\n${good}`,
  });
  expect(json.notes.map(({ lang, findings }) => [lang, findings.length])).toEqual([
    ['fr', 0],
    ['fr', 0],
    ['en', 0],
  ]);
});

describe('a type of the office', () => {
  const schema = {
    title: 'Site visit',
    'x-fr': { title: 'Visite' },
    properties: {
      type: { type: 'string' },
      title: { $ref: 'common.schema.json#/$defs/title' },
      classification: { $ref: 'common.schema.json#/$defs/classification' },
      site: { title: 'Site', 'x-fr': { title: 'Lieu' }, type: 'string' },
      visitors: { title: 'Visitors', type: 'integer', minimum: 1 },
      purpose: { title: 'Purpose', $ref: 'committee-note.schema.json#/$defs/body' },
    },
    required: ['title', 'site', 'purpose'],
    additionalProperties: false,
  };
  const visit =
    'type: site-visit\ntitle: Mill\nclassification: Secret\nsite: Mill\npurpose: See.\n';
  const types = { 'types/site-visit.schema.json': JSON.stringify(schema) };

  test('in types/ checks the notes that name it', async () => {
    expect((await run('a.yaml', { ...types, 'a.yaml': visit })).code).toBe(0);
    const json = await report('a.yaml', {
      ...types,
      'a.yaml': visit
        .replace('site: Mill\n', 'branch: B\nvisitors: 0\n')
        .replace('See', '<b>x</b>'),
    });
    expect(json.notes[0]?.type).toBe('site-visit');
    expect(json.notes[0]?.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['missing-section', '/site'],
      ['unknown-field', '/branch'],
      ['bad-format', '/visitors'],
      ['raw-html', '/purpose'],
      ['raw-html', '/purpose'],
    ]);
  });

  test('may refer to files beside it', async () => {
    const parts = { $defs: { site: { title: 'Site', type: 'string', pattern: '^M' } } };
    const files = {
      'types/parts/own.json': JSON.stringify(parts),
      'types/site-visit.schema.json': JSON.stringify({
        ...schema,
        properties: { ...schema.properties, site: { $ref: 'parts/own.json#/$defs/site' } },
      }),
      'a.yaml': visit.replace('site: Mill', 'site: Dam'),
    };
    const json = await report('a.yaml', files);
    expect(json.notes[0]?.findings.map(({ rule }) => rule)).toEqual(['bad-format']);
  });

  test('given by --schema is for every note, whatever its type', async () => {
    const files = { 'own.json': JSON.stringify(schema), 'a.yaml': good, 'b.yaml': visit };
    const json = await report('a.yaml b.yaml --schema own.json', files);
    expect(json.notes.map(({ findings }) => findings.length > 0)).toEqual([true, false]);
  });

  test.each([
    ['{ "properties": ', 'is not JSON'],
    ['{ "type": "nothing", "properties": { "a": {} } }', 'cannot be used'],
    ['{ "properties": { "a": { "$ref": "gone.json" } } }', 'refers to types/gone.json'],
    [
      '{ "properties": { "a": { "$ref": "https://example.org/a.json" } } }',
      'refers to https://example.org/a.json, and nothing is fetched',
    ],
    ['{}', 'describes no note'],
    ['[]', 'describes no note'],
    ['7', 'describes no note'],
  ])('that is %s is exit 2 and says why', async (text, why) => {
    const { code, err } = await run('a.yaml', {
      'a.yaml': good,
      'types/site-visit.schema.json': text,
    });
    expect(code).toBe(2);
    expect(err).toContain('types/site-visit.schema.json');
    expect(err).toContain(why);
  });

  test.each(['', '--jobs 2 '])('that may not be read is told so: %s', async (flags) => {
    const own = 'types/site-visit.schema.json';
    const referring = '{ "properties": { "a": { "$ref": "parts.json" } } }';
    for (const [path, files] of [
      [own, { [own]: unreadable }],
      ['types/parts.json', { [own]: referring, 'types/parts.json': unreadable }],
    ] as const) {
      const { code, err } = await run(`${flags}a.yaml`, { 'a.yaml': good, ...files });
      expect([code, err]).toEqual([2, `brief: ${path}: You do not have permission to read it.\n`]);
    }
  });

  test.each([
    [{ branch: true }, []],
    [{ branch: false }, ['bad-format']],
    [{ branch: { 'x-by-lang': { en: 'T' } } }, []],
    [{ branch: { $anchor: 'b', 'x-office': 1, format: 'office' } }, []],
  ])('may have an odd field: %j', async (properties, rules) => {
    const files = {
      'types/own.schema.json': JSON.stringify({ properties }),
      'a.yaml': 'type: own\nbranch: Water\n',
    };
    const json = await report('a.yaml', files);
    expect(json.notes[0]?.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test.each([{ not: {} }, { minProperties: 9 }, { propertyNames: { maxLength: 2 } }])(
    'may limit the note as a whole: %j',
    async (limit) => {
      const files = {
        'types/own.schema.json': JSON.stringify({ properties: { branch: {} }, ...limit }),
        'a.yaml': 'type: own\nbranch: Water\n',
      };
      const { code, err } = await run('a.yaml', files);
      expect([code, err]).toEqual([1, '']);
    },
  );

  test('that is nested without end is refused', async () => {
    const title = `${'{"allOf":['.repeat(3000)}{}${']}'.repeat(3000)}`;
    const { code, err } = await run('a.yaml', {
      'a.yaml': good,
      'types/own.schema.json': `{"properties":{"title":${title}}}`,
    });
    expect([code, err]).toEqual([
      2,
      'brief: The schema types/own.schema.json is nested too deep to be read.\n',
    ]);
  });

  test('may leave out type and lang, which every note may have', async () => {
    const closed = { properties: { branch: {} }, additionalProperties: false };
    const files = {
      'types/own.schema.json': JSON.stringify(closed),
      'a.yaml': 'type: own\nlang: fr\nbranch: Eau\n',
    };
    expect((await run('a.yaml', files)).code).toBe(0);
  });

  test('makes a note of whatever names it, however little of it is right', async () => {
    const own = { properties: { code: { maxLength: 2 }, city: {} }, required: ['city'] };
    const files = {
      'types/visit.schema.json': JSON.stringify(own),
      'a.yaml': 'type: visit\ncode: abc\n',
      'b.yaml': 'type: committee-note\n',
      'ci.yaml': 'type: pipeline\ntitle: Build\n',
    };
    const { summary, notes } = await report('', files);
    expect(summary).toMatchObject({ notes: 2, skipped: 1 });
    expect(notes[0]?.findings.map(({ rule }) => rule)).toEqual(['missing-section', 'bad-format']);
  });

  test('makes a note of what has its keys and nearly its name', async () => {
    const own = { properties: { type: {}, place: {}, purpose: {} } };
    const keys = 'place: Souris\npurpose: To see it.\n';
    const files = {
      'types/site-visit.schema.json': JSON.stringify(own),
      'a.yaml': `type: site-vist\n${keys}`,
      'few.yaml': 'type: site-vist\nplace: Souris\n',
      'other.yaml': `type: pipeline\n${keys}`,
    };
    const { summary, notes } = await report('', files);
    expect(summary).toMatchObject({ notes: 1, skipped: 2 });
    expect(notes.map(({ path }) => path)).toEqual(['a.yaml']);
    expect(notes[0]?.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['unknown-value', '/type'],
    ]);
  });

  test('that nobody defined is said at its value', async () => {
    const json = await report('a.yaml', { 'a.yaml': `type: comittee-note\n${good}` });
    expect(json.notes[0]?.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ['unknown-value', '/type'],
    ]);
  });
});

describe('a file that is no note', () => {
  test('is skipped when met on the way, and a finding when named', async () => {
    const files = { 'a.yaml': good, 'empty.yaml': '', 'ci.yaml': 'on: push\n', 'p.yaml': 'Words.' };
    expect((await report('', files)).summary).toMatchObject({ notes: 2, skipped: 2, errors: 1 });
    const json = await report('empty.yaml ci.yaml p.yaml', files);
    expect(json.notes.map(({ findings }) => findings[0]?.rule)).toEqual([
      'not-a-note',
      'empty-note',
      'not-a-note',
    ]);
  });

  test('is a fault when it cannot be read at all, and the rest is checked', async () => {
    const files = { 'a.yaml': wrong, 'l.yaml': link('gone'), 'f.yaml': fifo, 'u.yaml': unreadable };
    const { code, out, err } = await run('--format compact', files);
    expect(code).toBe(2);
    expect(out).toContain('a.yaml:2:17: error');
    expect(
      err
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(':')[1]?.trim()),
    ).toEqual(['f.yaml', 'l.yaml', 'u.yaml']);
  });

  test('of a hundred megabytes is not even read', async () => {
    const { out } = await run('a.yaml --format compact', { 'a.yaml': new Uint8Array(100_000_000) });
    expect(out).toContain('a.yaml:1:1: error too-large');
  });
});

test('bullets that were pasted into one text are no long sentence, too', async () => {
  const bullet = '• We are mending each of the dykes in the north before the ice on it breaks. ';
  const text = good.replace(/proposed_response: .*/, `proposed_response: "${bullet.repeat(3)}"`);
  const json = await report('a.yaml', { 'a.yaml': text });
  expect(json.notes[0]?.findings.map(({ rule }) => rule)).toEqual(['list-missing']);
});

test('one fault seen through two aliases is one finding, at the anchor', async () => {
  const text = good
    .replace(/prepared_by.*/, 'prepared_by: &me { name: A, title: B, phone: 1 2 }')
    .replace(/approved_by.*/, 'approved_by: *me');
  const json = await report('a.yaml', { 'a.yaml': text });
  expect(json.notes[0]?.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['approver-is-preparer', '/approved_by/name'],
    ['bad-format', '/prepared_by/phone'],
  ]);
});

test('what is missing behind an alias is missing at the anchor, once', async () => {
  const text = good
    .replace(/prepared_by.*/, 'prepared_by: &me { organization: A }')
    .replace(/approved_by.*/, 'approved_by: *me');
  const json = await report('a.yaml', { 'a.yaml': text });
  const place = { start: { line: 6, column: 1 }, end: { line: 6, column: 12 } };
  expect(json.notes[0]?.findings.map(({ pointer, range }) => [pointer, range])).toEqual([
    ['/prepared_by/name', place],
    ['/prepared_by/title', place],
    ['/prepared_by/phone', place],
  ]);
});

test('a rule points into a section whose name is misspelt', async () => {
  const text = good.replace('proposed_response: [Text.]', 'proposed responce: [Text <b>.]');
  const json = await report('a.yaml', { 'a.yaml': text });
  expect(json.notes[0]?.findings.map(({ rule, range }) => [rule, range])).toEqual([
    ['unknown-field', { start: { line: 4, column: 1 }, end: { line: 4, column: 18 } }],
    ['raw-html', { start: { line: 4, column: 26 }, end: { line: 4, column: 29 } }],
  ]);
});

const ownNotes = `if_pressed:
  - on: one
    response: |
      A.[^1]

      [^1]: First.
  - on: two
    response: |
      B.[^1]

      [^1]: Second.
`;

test('each block uses its own footnote, in findings and in print', async () => {
  const host = memoryHost({ 'a.yaml': good + ownNotes });
  expect(await main(['validate', 'a.yaml'], host)).toBe(0);
  expect(await main(['render', 'a.yaml', '--text', '-o', '-'], host)).toBe(0);
  expect(host.out).toContain('1 note checked: nothing wrong.');
  expect(host.out).toContain('[1] First.\n[2] Second.\n');
});

test('the footnote that is printed is not the one that is called unused', async () => {
  const text = good
    .replace('[Text.]', '["Text.[^1]"]')
    .concat('background: "[^1]: Behind."\ncurrent_status: "[^1]: Now."\n');
  const host = memoryHost({ 'a.yaml': text });
  await main(['validate', 'a.yaml', '--format', 'json'], host);
  const { findings } = (JSON.parse(host.out) as Json).notes[0] ?? { findings: [] };
  expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([
    ['footnote-unused', '/background'],
  ]);
  const printed = memoryHost({ 'a.yaml': text });
  await main(['render', 'a.yaml', '--text', '-o', '-'], printed);
  expect(printed.out).toContain('[1] Now.');
});

test.each(['--out-dir=', '--schema=', '--template='])(
  '%s without a value is refused',
  async (flag) => {
    const host = memoryHost({ 'a.yaml': good });
    expect(await main(['render', 'a.yaml', flag], host)).toBe(2);
    expect([host.written, host.err]).toEqual([[], expect.stringContaining('is a variable')]);
  },
);

test.each([
  ['lang: FR', 'en, fr'],
  ['classification: Protege A', 'Protected A'],
])('%s is not called the wording of the other language', async (line, allowed) => {
  const key = line.slice(0, line.indexOf(':'));
  const text = good.replace(new RegExp(`^${key}:.*\n`, 'm'), '') + line;
  const { out } = await run('a.yaml', { 'a.yaml': text });
  expect(out).not.toContain('other official language');
  expect(out).toContain(allowed);
});

test('accents that are put together otherwise, and no-break spaces, are a matter of form', async () => {
  const text = good.replace('Unclassified', 'Prote\u0301ge\u0301\u00A0A');
  const json = await report('a.fr.yaml', { 'a.fr.yaml': text });
  expect(json.notes[0]?.findings.map(({ rule }) => rule)).toEqual(['twin-missing', 'marking-form']);
});

test('digits of a phone are given its form at once', async () => {
  const { out } = await run('a.yaml', { 'a.yaml': good.replace('555-0142', '6135550142') });
  expect(out).toContain('Write: phone: 613-555-0142');
});

test('a bullet that YAML takes for a comment is told so', async () => {
  const { out } = await run('a.yaml', {
    'a.yaml': good.replace('[Text.]', '\n  - #5 is next\n  - Text.'),
  });
  expect(out).toContain('what follows “#” is a comment');
});

test('nothing checked is not called nothing wrong', async () => {
  const { code, out } = await run('gone.yaml');
  expect([code, out]).toEqual([2, 'No note was checked.\n']);
});

test('each contact that cannot be reached is a finding of its own', async () => {
  const text = good.replaceAll(/, phone: 555-014\d/g, '');
  const json = await report('a.yaml', { 'a.yaml': text });
  expect(json.notes[0]?.findings.map(({ rule, range }) => [rule, range])).toEqual([
    ['missing-field', { start: { line: 6, column: 1 }, end: { line: 6, column: 12 } }],
    ['missing-field', { start: { line: 7, column: 1 }, end: { line: 7, column: 12 } }],
  ]);
});

test('a misspelt key beside the right one is not offered a name that is taken', async () => {
  const json = await report('a.yaml', { 'a.yaml': `${good}brnch: Dams\n` });
  expect(json.notes[0]?.findings).toMatchObject([{ rule: 'unknown-field', fixable: false }]);
});

test('columns do not count a byte order mark, and line ends of Windows are no part of a line', async () => {
  const json = await report('a.yaml', {
    'a.yaml': `\uFEFFtitel: Dykes\n${wrong.slice(13)}`.replaceAll('\n', '\r\n'),
  });
  expect(json.notes[0]?.findings.map(({ range }) => range)).toEqual([
    { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
    { start: { line: 2, column: 17 }, end: { line: 2, column: 29 } },
  ]);
});

describe('a file that is named like a note and has too little of one', () => {
  test.each([
    '',
    '# later\n',
    'title: TBD\n',
    'lang: fr\n',
    'titre: x\n',
    'Title: X\nClassification: Secret\n',
  ])('is told by its name where a walk passes over it: %j', async (text) => {
    const { code, err } = await run('', { 'a.yaml': good, 'n/q.en.yaml': text });
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^brief: n\/q\.en\.yaml: It is named like a note, but .*\n$/),
    ]);
    expect((await run('n/q.en.yaml', { 'n/q.en.yaml': text })).code).toBe(1);
  });

  test.each([
    ['type: site-visit\ntitle: Ports\nplace: Souris\n', 'site-visit'],
    ["title: Ports\r\ntype: 'site-visit'  # ours\r\nplace: Souris\r\n", 'site-visit'],
  ])('is told that its type is not there, be the rest whole: %j', async (text, type) => {
    const files = { 'a.yaml': good, 'n/q.en.yaml': text };
    const { code, err } = await run('', files);
    expect([code, err]).toEqual([0, expect.stringContaining(`says “type: ${type}”`)]);
    expect((await run('--locale fr', files)).err).toContain(`«\u00A0type: ${type}\u00A0»`);
    const schema = { 'own.schema.json': '{ "properties": { "issue": { "type": "string" } } }' };
    const chosen = await run('--schema own.schema.json', { ...files, ...schema });
    expect(chosen.err).toContain('n/q.en.yaml: It is named like a note, but');
  });

  test('is told of ten files, and then in numbers', async () => {
    const empty = Array.from({ length: 12 }, (_, index) => [`${index}.fr.yaml`, ''] as const);
    const { err } = await run('', { 'a.yaml': good, ...Object.fromEntries(empty) });
    expect(err.trimEnd().split('\n')).toHaveLength(11);
    expect(err).toContain('brief: 2 more files are named like notes and were not checked.\n');
  });

  test('is a note where its type is nearly one', async () => {
    const file = { 'q.en.yaml': 'type: comittee-note\n' };
    const { code, out } = await run('', file);
    expect([code, out]).toEqual([1, expect.stringContaining('Did you mean “committee-note”?')]);
    expect((await run('', { 'a.yaml': good, 'q.yaml': 'type: issue_note\n' })).code).toBe(0);
  });
});
