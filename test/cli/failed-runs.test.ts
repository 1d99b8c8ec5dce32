import { describe, expect, test } from 'vitest';
import type { Content, World } from '../host.ts';
import { brief, good, warned, wrong } from '../report/run.ts';

const actions: World = { env: { GITHUB_ACTIONS: 'true' } };
const broken = { 'a.yaml': good, 'brief.config.yaml': 'files: [a.yaml]\nruels: {}\n' };

describe('a run that could not do its work', () => {
  test('has a report that says so, and where', async () => {
    const { code, out } = await brief('validate --format json', broken);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      summary: { notes: 0, errors: 0 },
      faults: [
        {
          path: 'brief.config.yaml',
          message: '“ruels” is not part of a configuration.',
          hints: ['Did you mean “rules”?'],
          range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
        },
      ],
    });
  });

  describe('has a report in every form', () => {
    const two = {
      ...broken,
      'brief.config.yaml': 'files: [a.yaml]\nruels: {}\nrules: { x: off }\n',
    };

    test.each([
      ['checkstyle', ['line="2" column="1"', 'line="3" column="10"']],
      ['junit', ['name="readable 2:1"', 'name="readable 3:10"']],
      ['gitlab', ['"begin": 2', '"begin": 3']],
      ['sarif', ['"startLine": 2', '"startLine": 3']],
    ])('with each place: %s', async (format, places) => {
      const { out } = await brief(`validate --format ${format}`, two);
      for (const place of places) expect(out).toContain(place);
    });

    test('whose issues are told apart by GitLab', async () => {
      const issues = JSON.parse(
        (await brief('validate --format gitlab', two)).out,
      ) as ReadonlyArray<{
        fingerprint: string;
      }>;
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    });

    test.each(['checkstyle', 'junit', 'gitlab', 'sarif', 'markdown'])(
      'and names no folder of this computer: %s',
      async (format) => {
        const line = `validate a.yaml --changed-since main --format ${format}`;
        const { out } = await brief(line, { '/office/.git/config': '', 'a.yaml': good });
        expect(out).toContain('--changed-since asks git');
        expect(out).not.toContain('/office');
      },
    );
  });

  describe.each(['checkstyle', 'github', 'gitlab', 'json', 'junit', 'markdown', 'sarif'])(
    'has a report with its advice: %s',
    (format) => {
      test.each([
        ['en', 'Did you mean “rules”?'],
        ['fr', 'Vouliez-vous dire «\u00A0rules\u00A0»?'],
      ])('%s', async (locale, advice) => {
        const { out } = await brief(`validate --format ${format} --locale ${locale}`, broken);
        expect(out).toContain(advice);
      });

      test('as it has that of a note', async () => {
        const { out } = await brief(`validate --format ${format}`, { 'a.yaml': wrong });
        expect(out).toContain('Did you mean “Unclassified”?');
      });
    },
  );

  test('hands its advice on to a merged report', async () => {
    const { out } = await brief('validate --format json', broken);
    const merged = await brief('report merge a.json --format markdown', { 'a.json': out });
    for (const said of [merged.err, merged.out]) expect(said).toContain('Did you mean “rules”?');
  });

  test.each([
    ['--shard 1of4', '`1of4` is no value for `--shard`'],
    ['--max-warnings many', '`many` is no value for `--max-warnings`'],
    ['--jobs 0', '`0` is no value for `--jobs`'],
    ['--fix --fix-dry-run', '`--fix` and `--fix-dry-run` contradict each other'],
  ])('has a report where an option is wrong: %s', async (options, told) => {
    const line = `validate a.yaml --format json --format junit=j.xml ${options}`;
    const host = await brief(line, { 'a.yaml': good }, actions);
    expect(host.code).toBe(2);
    const { faults, notes } = JSON.parse(host.out) as { faults: unknown; notes: unknown };
    expect([faults, notes]).toEqual([[{ path: '.', message: expect.stringContaining(told) }], []]);
    expect(host.text('j.xml')).toContain(told);
    const [said, mark, rest] = host.err.split('\n');
    expect([said, mark, rest]).toEqual([
      expect.stringContaining(`brief: ${told}`),
      expect.stringContaining('::error'),
      '',
    ]);
    const onScreen = await brief(`validate a.yaml ${options}`, { 'a.yaml': good }, actions);
    expect([onScreen.out, onScreen.err]).toEqual(['', host.err]);
  });

  test('spares what is no report where an option is wrong', async () => {
    const line = 'validate --shard 1of4 --format json=a.yaml';
    const host = await brief(line, { 'a.yaml': good });
    expect([host.code, host.text('a.yaml')]).toEqual([2, good]);
  });

  test('leaves no report of an earlier run', async () => {
    const line = 'validate a.yaml --format json=a.json';
    const before = await brief(line, { 'a.yaml': good });
    const host = await brief(line, { ...broken, 'a.json': before.text('a.json') ?? '' });
    expect(host.text('a.json')).toContain('“ruels” is not part of a configuration.');
    expect(host.out).toBe('');
  });

  test.each<[string, Record<string, Content>, string]>([
    ['--schema none.json', {}, 'The schema none.json cannot be read: there is no such file.'],
    ['--changed-since main', {}, '--changed-since asks git, which is not installed here.'],
  ])('as by %s, says so in its report', async (flags, files, message) => {
    const { code, out, err } = await brief(`validate a.yaml --format json ${flags}`, {
      'a.yaml': good,
      ...files,
    });
    expect([code, err]).toEqual([2, `brief: ${message}\n`]);
    expect(JSON.parse(out)).toMatchObject({ faults: [{ path: '.', message }] });
  });

  test('replaces nothing that is no report', async () => {
    const host = await brief('validate a.yaml --format json=package.json', {
      ...broken,
      'package.json': '{ "name": "office" }',
    });
    expect([host.code, host.written]).toEqual([2, []]);
  });
});

describe('under GitHub Actions', () => {
  test('a broken config is marked at its line', async () => {
    const { out } = await brief('validate', broken, actions);
    expect(out).toBe(
      '::error file=brief.config.yaml,line=2,col=1,title=brief::brief.config.yaml: “ruels” is not part of a configuration.%0ADid you mean “rules”?\n',
    );
  });

  test('a broken type is marked at its line', async () => {
    const files = { 'a.yaml': good, 'types/visit.schema.json': '{\n"properties": []}' };
    expect((await brief('validate', files, actions)).out).toMatch(
      /^::error file=types\/visit\.schema\.json,line=2,col=15,title=brief::/,
    );
  });

  test('what is no one file’s fault is marked without one', async () => {
    const { out } = await brief(
      'validate a.yaml --changed-since main',
      { 'a.yaml': good },
      actions,
    );
    expect(out).toBe(
      '::error title=brief::--changed-since asks git, which is not installed here.\n',
    );
  });

  test.each([
    ['validate a.yaml --max-warnings ten', '`ten` is no value for `--max-warnings`'],
    ['validate a.yaml --fromat json', 'There is no option `--fromat`.'],
    ['validate a.yaml --max-warnings 0', 'More warnings than --max-warnings allows: 1'],
  ])('%s is marked, on standard error', async (line, why) => {
    const { err } = await brief(line, { 'a.yaml': warned }, actions);
    const [mark = ''] = err.split('\n').filter((each) => each.startsWith('::'));
    expect(mark).toContain(`::error title=brief::${why}`);
    expect((await brief(line, { 'a.yaml': warned })).err).not.toContain('::error');
  });

  test('forms that go to files alone leave room for marks', async () => {
    const line = 'validate a.yaml --format json=a.json';
    expect((await brief(line, { 'a.yaml': wrong }, actions)).out).toMatch(/^::error file=a\.yaml,/);
    expect((await brief(line, { 'a.yaml': wrong })).out).toBe('');
    const asked = await brief(`${line} --format github=marks`, { 'a.yaml': wrong }, actions);
    expect(asked.out).toBe('');
  });
});

test.each([
  ['en', '1 note checked.', 'The check is not complete: 1 thing could not be read or used.'],
  ['fr', '1 note vérifiée.', 'La vérification n’est pas complète\u00A0: 1 élément n’a pas pu être'],
])('a run that lacks something does not say that nothing is wrong: %s', async (locale, ...said) => {
  for (const format of ['pretty', 'markdown']) {
    const line = `validate a.yaml b.yaml --format ${format} --locale ${locale}`;
    const { code, out } = await brief(line, { 'a.yaml': good });
    expect(code).toBe(2);
    for (const sentence of said) expect(out).toContain(sentence);
  }
});
