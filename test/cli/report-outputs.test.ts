import { describe, expect, test } from 'vitest';
import { failing, link, type Content, type World } from '../host.ts';
import { brief, good, warned, wrong } from '../report/run.ts';

const note = { 'a.yaml': wrong };

test('several forms go to files at once, and one to standard output', async () => {
  const line = 'validate a.yaml --format compact --format json=out/a.json --format junit=a.xml';
  const host = await brief(line, note);
  expect(host.out).toMatch(/^a\.yaml:2:17: error/);
  expect(host.written).toEqual(['out/a.json', 'a.xml']);
  expect(host.text('out/a.json')).toBe((await brief('validate a.yaml --format json', note)).out);
  expect(host.text('a.xml')).toMatch(/^<\?xml/);
  expect(host.code).toBe(1);
});

test('a file has no colours and lines of 80 columns, whatever the terminal', async () => {
  const world: World = { tty: true, columns: 200 };
  const host = await brief('validate a.yaml --color --format pretty=a.txt', note, world);
  expect(host.out).toBe('');
  expect(host.text('a.txt')).toBe((await brief('validate a.yaml', note)).out);
});

test('a clean run writes its reports, too', async () => {
  const host = await brief('validate a.yaml --format sarif=a.sarif', { 'a.yaml': good });
  expect(host.text('a.sarif')).toContain('"results": []');
});

test('=- is standard output', async () => {
  expect((await brief('validate a.yaml --format compact=-', note)).out).toMatch(/^a\.yaml:2:17/);
});

describe('the summary of a job', () => {
  const env = { GITHUB_STEP_SUMMARY: '/runner/summary.md', GITHUB_ACTIONS: 'true' };

  test('is added to', async () => {
    const files = { ...note, '/runner/summary.md': 'Before.' };
    const line = 'validate a.yaml --format markdown=/runner/summary.md';
    const host = await brief(line, files, { env });
    expect(host.text('/runner/summary.md')).toMatch(/^Before\.\n## brief\n\n1 note checked/);
  });

  test('is the only file that is added to', async () => {
    const files = { ...note, 'a.md': 'Before.' };
    const host = await brief('validate a.yaml --format markdown=a.md', files, { env });
    expect(host.text('a.md')).toMatch(/^## brief/);
  });
});

test.each<[string, string]>([
  ['--format json --format sarif', '`json` and `sarif` cannot both go to standard output'],
  ['--format json=a.out --format sarif=./a.out', 'json and sarif would both be written to ./a.out'],
  ['--format json,sarif', 'as in `--format json --format sarif=FILE`'],
  ['--format json=a.json,sarif=b.sarif', 'as in `--format json=a.json --format sarif=b.sarif`'],
  ['--format json=', 'An empty value was given for --format json='],
  ['--format xml=a.xml', '`xml` is no value for `--format`'],
  ['--format toString', '`toString` is no value for `--format`'],
  ['--format json=a.yaml', 'a.yaml is itself read by this run'],
  ['--format json=../office/a.yaml', 'a.yaml is itself read by this run'],
])('%s is refused, and nothing is written', async (flags, why) => {
  const host = await brief(`validate a.yaml ${flags}`, note);
  expect([host.code, host.err]).toEqual([2, expect.stringContaining(why)]);
  expect([host.out, host.written]).toEqual(['', []]);
});

test('a file that cannot be written is said, and the other reports are written', async () => {
  const files: Record<string, Content> = { ...note, 'a.json': failing('no-space') };
  const line = 'validate a.yaml --format json=a.json --format junit=a.xml --format compact';
  const host = await brief(line, files);
  expect(host.err).toBe('brief: a.json: The disk is full.\n');
  expect([host.code, host.written]).toEqual([2, ['a.xml']]);
  expect(host.out).toContain('a.yaml:2:17');
});

test('--quiet leaves warnings out of every form, and they still count', async () => {
  const files = { 'a.yaml': warned };
  const line = 'validate a.yaml --quiet --max-warnings 0 --format';
  const json = await brief(`${line} json`, files);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ summary: { notes: 1, warnings: 0 } });
  expect((await brief(`${line} gitlab`, files)).out).toBe('[]\n');
  expect((await brief(`${line} junit`, files)).out).toContain('name="valid"');
  expect((await brief(`${line} pretty`, files)).out).toBe('1 note checked: no errors.\n');
});

describe('a run that fails by its warnings alone', () => {
  const files = { 'a.yaml': warned };
  const why = {
    en: 'More warnings than --max-warnings allows: 1, and 0 may be.',
    fr: 'Il y a plus d’avertissements (1) que --max-warnings n’en permet (0).',
  };
  const limits = ['--max-warnings 0', '--max-warnings 0 --quiet'];

  test.each(limits)('says so in the summary of a job: %s', async (limit) => {
    for (const [locale, said] of Object.entries(why)) {
      const line = `validate a.yaml ${limit} --locale ${locale} --format markdown`;
      expect((await brief(line, files)).out.split('\n')).toContain(said);
    }
    const { out } = await brief('validate a.yaml --max-warnings 1 --format markdown', files);
    expect(out).not.toContain('--max-warnings');
  });

  test.each(limits)('says so to programs: %s', async (limit) => {
    const json = await brief(`validate a.yaml ${limit} --format json`, files);
    expect(JSON.parse(json.out)).toHaveProperty('tooManyWarnings', { count: 1, most: 0 });
    const { out } = await brief(`validate a.yaml ${limit} --format sarif`, files);
    const { runs } = JSON.parse(out) as { runs: Array<{ invocations: unknown }> };
    expect(runs[0]?.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text: why.en } }],
      },
    ]);
  });

  test('is told by a merge of its own', async () => {
    const { out } = await brief('validate a.yaml --max-warnings 0 --format json', files);
    const merge = { 'a.json': out, ...files };
    for (const [limit, fails] of [
      ['', false],
      [' --max-warnings 0', true],
    ] as const) {
      const merged = await brief(`report merge a.json --format json${limit}`, merge);
      expect([merged.code, 'tooManyWarnings' in (JSON.parse(merged.out) as object)]).toEqual([
        fails ? 1 : 0,
        fails,
      ]);
    }
  });
});

describe('what is no report is not replaced by one', () => {
  const files = {
    'notes/a.en.yaml': wrong,
    'notes/a.fr.yaml': good,
    'notes/odd.txt': good,
    'brief.config.yaml': 'extends: ./office.yml\nfiles: [notes/odd.txt]\n',
    'office.yml': 'rules: {}\n',
    'package.json': '{ "name": "dykes" }',
    'types/visit.schema.json': '{ "properties": { "dyke": {} } }',
    'own.schema': '{ "properties": { "title": {} } }',
    'notes/map.png': Uint8Array.from([0x89, 0x50]),
    'templates/visit/note.hbs': '<p>{{title}}</p>',
    'linked.txt': link('notes/a.fr.yaml'),
    'shards/1.json': JSON.stringify({ version: 1, tool: { name: 'brief', version: '0.1.0' } }),
  };

  test.each([
    'validate notes/a.en.yaml --format json=notes/a.fr.yaml',
    'validate notes/a.en.yaml --format sarif=brief.config.yaml',
    'validate notes/a.en.yaml --format pretty=office.yml',
    'validate notes/a.en.yaml --format json=package.json',
    'validate notes/a.en.yaml --format compact=types/visit.schema.json',
    'validate notes/a.en.yaml --format compact=linked.txt',
    'validate notes/a.en.yaml --format junit=notes/map.png',
    'validate notes/a.en.yaml --format markdown=templates/visit/note.hbs',
    'validate --format compact=notes/odd.txt',
    'validate notes/odd.txt --format compact=notes/odd.txt',
    'validate notes/a.en.yaml --schema own.schema --format json=own.schema',
    'validate notes/a.en.yaml --fix --format json=package.json',
    'report merge shards --format json=shards/1.json',
    'report merge shards --format json=notes/a.fr.yaml',
  ])('%s', async (line) => {
    const host = await brief(line, files);
    expect(host.err).toMatch(/is itself read by this run|is there already and is no report/);
    expect([host.code, host.out, host.written]).toEqual([2, '', []]);
  });

  test.each(['json', 'sarif', 'gitlab', 'checkstyle', 'junit', 'markdown', 'pretty'])(
    'but an older report as %s is, and so is an empty file',
    async (format) => {
      const line = `validate a.yaml --format ${format}=r.json`;
      const first = await brief(line, note);
      const before = first.text('r.json') ?? '';
      for (const older of [before, '', '{}', '[]\n']) {
        const again = await brief(line, { ...note, 'r.json': older });
        expect([again.err, again.text('r.json')]).toEqual(['', before]);
      }
    },
  );
});
