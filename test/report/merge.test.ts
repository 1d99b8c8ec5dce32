import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reporters } from '../../src/report/index.ts';
import { memoryHost, type Content, type MemoryHost } from '../host.ts';
import { brief, good, office, warned, wrong } from './run.ts';

/** The JSON reports of so many shards of all notes, by the names of their files. */
async function shards(count: number, locale = 'en'): Promise<Record<string, string>> {
  const reports: Record<string, string> = {};
  for (let shard = 1; shard <= count; shard++) {
    const line = `validate notes --shard ${shard}/${count} --format json --locale ${locale}`;
    reports[`shards/${shard}.json`] = (await brief(line, office)).out;
  }
  return reports;
}

describe.each(['en', 'fr'])('Reports of shards in %s, joined,', (locale) => {
  test.each(Object.keys(reporters))('are in %s what one run would have said', async (format) => {
    const whole = await brief(`validate notes --format ${format} --locale ${locale}`, office);
    const files = { ...office, ...(await shards(3, locale)) };
    // The language of the reports is that of what they say, whatever this run is told in.
    const joined = await brief(`report merge shards --format ${format}`, files);
    expect(joined.out).toBe(whole.out);
    expect(joined.code).toBe(whole.code);
  });
});

test('a line of the twin is shown as one run shows it', async () => {
  const pair = {
    '/office/.git/config': '',
    'notes/a.en.yaml': good,
    'notes/a.fr.yaml': good
      .replace('title: Dykes', 'title: Digues')
      .replace('Unclassified', 'Protégé A'),
  };
  const report = (await brief('validate notes --format json', pair)).out;
  const whole = (await brief('validate notes', pair)).out;
  expect(whole).toContain('classification: Unclassified');
  expect((await brief('report merge a.json', { ...pair, 'a.json': report })).out).toBe(whole);
});

test('what concerns a whole note is shown as one run shows it', async () => {
  const files = {
    '/office/.git/config': '',
    'notes/a.yaml': good,
    'brief-suppressions.json': JSON.stringify({ 'notes/a.yaml': { 'raw-html': { count: 1 } } }),
  };
  const report = (await brief('validate notes --format json', files)).out;
  const whole = (await brief('validate notes', files)).out;
  expect(whole).toContain('unused-suppression');
  expect((await brief('report merge a.json', { ...files, 'a.json': report })).out).toBe(whole);
});

describe('a pattern that the shell has left', () => {
  const merge = async (pattern: string): Promise<MemoryHost & { readonly code: number }> =>
    brief(`report merge ${pattern} --format compact`, { ...office, ...(await shards(3)) });

  test.each(['shards/*.json', 'shards/?.json', 'shards/*'])(
    'stands for the reports that it fits: %s',
    async (pattern) => {
      const whole = (await brief('validate notes --format compact', office)).out;
      expect((await merge(pattern)).out).toBe(whole);
    },
  );

  test.each(['shards/[2].json', 'none/*.json', 'shards/4*'])(
    'that fits none is a name: %s',
    async (pattern) => {
      const { code, err } = await merge(pattern);
      expect([code, err]).toEqual([2, expect.stringContaining(`brief: ${pattern}: There is no`)]);
    },
  );
});

test('without the notes there are no frames, and all else is the same', async () => {
  const [whole, joined] = [
    await brief('validate notes --format compact', office),
    await brief('report merge shards --format compact', {
      '/office/.git/config': '',
      ...(await shards(2)),
    }),
  ];
  expect(joined.out).toBe(whole.out);
  const { out } = await brief('report merge shards', await shards(2));
  expect(out).toContain('notes/wrong.yaml:2:17  error  unknown-value');
  expect(out).not.toContain('│');
});

test('a note that has become shorter is told without its lines', async () => {
  const files = { ...(await shards(1)), 'notes/wrong.yaml': 'title: x' };
  const { out } = await brief('report merge shards', files);
  expect(out).toContain('notes/wrong.yaml:3:1  error  unknown-field');
});

test('a note in two reports is one note with the findings of both, each once', async () => {
  const report = async (text: string): Promise<string> =>
    (await brief('validate a.yaml --format json', { 'a.yaml': text })).out;
  const files = {
    '1.json': await report(`${good}abc: 1\nxyz: 2\n`),
    '2.json': await report(`${good}abc: 1\nzzz: 3\n`),
  };
  const { out } = await brief('report merge 1.json 2.json 1.json --format json', files);
  const { notes, summary } = JSON.parse(out) as {
    readonly notes: ReadonlyArray<{ findings: ReadonlyArray<{ pointer: string }> }>;
    readonly summary: object;
  };
  expect(notes.map(({ findings }) => findings.map(({ pointer }) => pointer))).toEqual([
    ['/abc', '/xyz', '/zzz'],
  ]);
  expect(summary).toMatchObject({ notes: 1, errors: 3 });
});

describe('the exit code', () => {
  const run = async (line: string, text: string): Promise<number> => {
    const { out } = await brief('validate a.yaml --format json', { 'a.yaml': text });
    return (await brief(`report merge a.json ${line}`.trim(), { 'a.json': out })).code;
  };
  test.each([
    ['', good, 0],
    ['', wrong, 1],
    ['', warned, 0],
    ['--max-warnings 0', warned, 1],
    ['--max-warnings 0 --quiet', warned, 1],
  ])('of a merge %s is that of a run', async (line, text, code) => {
    expect(await run(line, text)).toBe(code);
  });
});

describe('a report that is none', () => {
  test.each([
    ['{', 'It is not JSON'],
    ['{}', 'It is JSON, but no report'],
    ['[]', 'It is JSON, but no report'],
    ['null', 'It is JSON, but no report'],
    ['{ "name": "office", "version": "1.0.0" }', 'It is JSON, but no report'],
    ['{ "version": "2.1.0", "runs": [] }', 'It is a report in SARIF'],
    ['{ "version": 2, "tool": {} }', 'It is a report in version 2 of the form'],
    ['{ "version": 1, "tool": {} }', '/ is not what it should be'],
    ['BROKEN', '/notes/1/findings/0/severity is not what it should be'],
  ])('is a fault, and the rest is told: %s', async (text, why) => {
    const sound = (await shards(1))['shards/1.json'] ?? '';
    const bad = text === 'BROKEN' ? sound.replace('"severity": "error"', '"severity": 7') : text;
    const { code, out, err } = await brief('report merge a.json b.json --format compact', {
      'a.json': bad,
      'b.json': sound,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^brief: a\.json: /);
    expect(err).toContain(why);
    expect(out).toContain('notes/wrong.yaml:2:17');
  });

  test('or tells what kept its run from its work, has that said again', async () => {
    const failed = async (line: string, files: Record<string, Content>): Promise<string> =>
      (await brief(`validate --format json ${line}`, files)).out;
    const files = {
      'gone.json': await failed('gone.en.yaml', {}),
      'config.json': await failed('a.yaml', { 'a.yaml': good, 'brief.config.yaml': 'x: 1\n' }),
      'git.json': await failed('--changed-since main', { 'a.yaml': good }),
    };
    const names = Object.keys(files).join(' ');
    const { code, err } = await brief(`report merge ${names} --format compact`, files);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      'brief: gone.en.yaml: There is no such file or folder.',
      expect.stringMatching(/^brief: brief\.config\.yaml:1:1: “x” is not part/),
      'brief: --changed-since asks git, which is not installed here.',
    ]);
  });

  test('or is not there, is in every form', async () => {
    const { code, out } = await brief('report merge gone.json --format junit', {});
    expect(code).toBe(2);
    expect(out).toContain('name="gone.json"');
  });
});

test.each<[string, Record<string, Content>, string]>([
  ['report', {}, 'Give the JSON reports to join'],
  ['report join a.json', {}, 'no command `report join`'],
  ['report merge', {}, 'Give the JSON reports to join'],
  ['report merge empty', { 'empty/a.txt': '' }, 'Give the JSON reports to join'],
])('%s is refused', async (line, files, why) => {
  const { code, err } = await brief(line, files);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
});

test('reports of different versions and languages are joined, and it is said', async () => {
  const [english, french] = [await shards(1), await shards(1, 'fr')];
  const files = {
    'a.json': english['shards/1.json'] ?? '',
    'b.json': (french['shards/1.json'] ?? '').replace(/"version": "\d.*"/, '"version": "9.0.0"'),
  };
  const { err, code } = await brief('report merge a.json b.json', files);
  expect(code).toBe(2);
  expect(err).toContain('different versions of brief (0.1.0, 9.0.0)');
  expect(err).toContain('different languages');
});

describe('a report of a part of the notes', () => {
  /** What is said besides what the shards themselves could not read. */
  const besides = (err: string): string =>
    err.replaceAll(/^brief: notes\/locked\.yaml: .*\n/gm, '');

  test('says which part it is, also of one that has none', async () => {
    const [last = ''] = Object.values(await shards(40)).slice(-1);
    expect(JSON.parse(last)).toMatchObject({ shard: { part: 40, of: 40 }, notes: [] });
    const whole = await brief('validate notes --format json', office);
    expect(JSON.parse(whole.out)).not.toHaveProperty('shard');
  });

  test.each([
    ['en', [2], 'Part 2 of 3 is missing: there is no report of `--shard 2/3`.'],
    ['en', [1, 3], 'Parts 1, 3 of 3 are missing: there is no report of them.'],
    ['fr', [3], 'Il manque la partie 3 sur 3\u00A0: aucun rapport ne vient de `--shard 3/3`.'],
    ['fr', [1, 2], 'Il manque les parties 1, 2 sur 3\u00A0: aucun rapport n’en vient.'],
  ])('is missed in %s where part %j is lost', async (locale, lost, said) => {
    const files = await shards(3, locale);
    for (const part of lost) delete files[`shards/${part}.json`];
    const line = `report merge shards --format json --locale ${locale}`;
    const { code, err, out } = await brief(line, files);
    expect([code, besides(err)]).toEqual([2, `brief: ${said}\n`]);
    expect(JSON.parse(out).faults).toContainEqual({ path: 'shards', message: said });
  });

  test('is not missed in reports of runs that were whole, or parted otherwise as well', async () => {
    const whole = (await brief('validate notes --format json', office)).out;
    const files = { ...(await shards(2)), 'shards/whole.json': whole };
    const { err } = await brief('report merge shards', files);
    expect(err).toBe('brief: notes/locked.yaml: You do not have permission to read it.\n');
    const [other = ''] = Object.values(await shards(3));
    const again = await brief('report merge shards', { ...files, 'shards/x.json': other });
    expect(besides(again.err)).toBe(
      'brief: Parts 2, 3 of 3 are missing: there is no report of them.\n',
    );
  });
});

describe('reports of runs in folders of a repository, joined elsewhere,', () => {
  const wrongPair = {
    'a.en.yaml': good,
    'a.fr.yaml': good.replace('Unclassified', 'Protégé A'),
    'b.yaml': wrong,
  };
  const repository = {
    '/office/.git/config': '',
    ...Object.fromEntries(
      ['east', 'west'].flatMap((folder) =>
        Object.entries(wrongPair).map(([name, text]) => [`/office/${folder}/n/${name}`, text]),
      ),
    ),
  };
  /** What `validate` says in a folder, whose paths are seen from the top where that is asked for. */
  const report = async (folder: string, format = 'json'): Promise<string> => {
    const host = memoryHost(repository, { cwd: `/office/${folder}` });
    await main(['validate', 'n', '--format', format], host);
    return host.out;
  };
  const merged = async (cwd: string, format: string, ...folders: string[]): Promise<string> => {
    const written = await Promise.all(
      folders.map(async (folder) => [`/office/reports/${folder}.json`, await report(folder)]),
    );
    const host = memoryHost({ ...repository, ...Object.fromEntries(written) }, { cwd });
    await main(['report', 'merge', '/office/reports', '--format', format], host);
    return host.out;
  };

  test.each(['sarif', 'gitlab', 'junit', 'checkstyle', 'github'])(
    'name in %s the files that the run itself names',
    async (format) => {
      for (const cwd of ['/office', '/office/west', '/office/east'])
        expect(await merged(cwd, format, 'east')).toBe(await report('east', format));
    },
  );

  test('name each note as it is found from here, with its lines', async () => {
    const whole = memoryHost(repository);
    await main(['validate', 'east', 'west'], whole);
    expect(await merged('/office', 'pretty', 'east', 'west')).toBe(whole.out);
    const paths = JSON.parse(await merged('/office/west', 'json', 'east', 'west')).notes.map(
      ({ path }: { path: string }) => path,
    );
    expect(paths).toEqual([
      '../east/n/a.en.yaml',
      '../east/n/a.fr.yaml',
      '../east/n/b.yaml',
      'n/a.en.yaml',
      'n/a.fr.yaml',
      'n/b.yaml',
    ]);
  });
});
