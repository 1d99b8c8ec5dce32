import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type Content, type MemoryHost, type World } from '../host.ts';
import { good } from '../good-note.ts';

const raw = 'key_facts:\n  - Safe <now>.\n  - Safe <then>.\n';
const file = 'brief-suppressions.json';
const counted = (counts: object): string => `${JSON.stringify(counts, undefined, 2)}\n`;

interface Ran {
  readonly code: number;
  readonly host: MemoryHost;
  readonly rules: readonly string[];
  readonly suppressed: number;
}

async function run(
  line: string,
  files: Readonly<Record<string, Content>>,
  world: World = {},
): Promise<Ran> {
  const host = memoryHost(files, world);
  const code = await main(['validate', '--format', 'json', ...line.split(' ')], host);
  if (!host.out.startsWith('{')) return { code, host, rules: [], suppressed: 0 };
  const json = JSON.parse(host.out) as {
    summary: { suppressed: number };
    notes: Array<{ path: string; findings: Array<{ rule: string; message: string }> }>;
  };
  const rules = json.notes.flatMap(({ path, findings }) =>
    findings.map(({ rule }) => `${path} ${rule}`),
  );
  return { code, host, rules, suppressed: json.summary.suppressed };
}

describe('more findings than the baseline allows', () => {
  test.each([
    ['en', 'holds back 2 findings of this rule in this note. There are 3'],
    ['fr', 'met de côté 2 constats de cette règle dans cette note. Il y en a 3'],
  ])('are all shown, and the first says why: %s', async (locale, why) => {
    const baseline = counted({ 'a.yaml': { 'raw-html': { count: 2 } } });
    const host = memoryHost({ 'a.yaml': `${good}${raw}  - Or <when>.\n`, [file]: baseline });
    await main(['validate', '--format', 'compact', '--locale', locale], host);
    expect(host.out.match(/raw-html/g)).toHaveLength(3);
    const pretty = memoryHost({ 'a.yaml': `${good}${raw}  - Or <when>.\n`, [file]: baseline });
    await main(['validate', '--locale', locale], pretty);
    expect(pretty.out.replaceAll(/\s+/g, ' ').split(why)).toHaveLength(2);
  });
});

describe('--suppress-all', () => {
  test('writes what is found, and the next run holds it back and says so', async () => {
    const notes = { 'notes/b.yaml': good + raw, 'notes/a.yaml': `${good}mood: good\n${raw}` };
    const first = await run('notes --suppress-all', notes);
    expect(first.code).toBe(0);
    expect(first.host.text(file)).toBe(
      counted({
        'notes/a.yaml': { 'raw-html': { count: 2 }, 'unknown-field': { count: 1 } },
        'notes/b.yaml': { 'raw-html': { count: 2 } },
      }),
    );
    expect(first.host.err).toBe(
      'brief: brief-suppressions.json now holds back 5 findings of 2 notes.\n',
    );
    const baseline = first.host.text(file) ?? '';
    const next = await run('notes', { ...notes, [file]: baseline });
    expect(next).toMatchObject({ code: 0, rules: [], suppressed: 5 });
    const pretty = memoryHost({ ...notes, [file]: baseline });
    await main(['validate', 'notes'], pretty);
    expect(pretty.out).toBe(
      '2 notes checked: nothing wrong.\n5 findings are held back by brief-suppressions.json.\n',
    );
  });

  test('leaves notes alone that are not of this run', async () => {
    const before = counted({
      'a.yaml': { 'raw-html': { count: 9 } },
      'z.yaml': { 'raw-html': { count: 1 } },
    });
    const { host } = await run('a.yaml --suppress-all', {
      'a.yaml': good + raw,
      'z.yaml': good,
      [file]: before,
    });
    expect(host.text(file)).toBe(
      counted({ 'a.yaml': { 'raw-html': { count: 2 } }, 'z.yaml': { 'raw-html': { count: 1 } } }),
    );
    expect(host.err).toBe(
      'brief: brief-suppressions.json now holds back 2 findings of 1 note that this run checked, and 3 in all.\n',
    );
  });

  test('holds back neither the classification, nor what cannot be read, nor comments', async () => {
    const notes = {
      'a.yaml': good.replace('Unclassified', 'Secrt'),
      'b.yaml': good.replace('classification', 'clasification'),
      'c.yaml': `${good}issue: "x\n`,
      'd.yaml': `# brief-disable-file raw-html\n${good}`,
    };
    const { code, host, rules } = await run('. --suppress-all', notes);
    expect(code).toBe(1);
    expect(rules).toEqual([
      'a.yaml unknown-value',
      'b.yaml unknown-field',
      'c.yaml yaml-syntax',
      'd.yaml unused-suppression',
    ]);
    expect(host.written).toEqual([]);
    expect(host.err).toBe(
      'brief: 3 findings are not held back, since they concern the classification or keep a note from being read. Mend them first.\n',
    );
  });

  test('says what stays, after what it holds back', async () => {
    const notes = { 'a.yaml': good.replace('Unclassified', 'Secrt') + raw };
    const { host } = await run('a.yaml --suppress-all --locale fr', notes);
    expect(host.err.split('\n')).toEqual([
      'brief: brief-suppressions.json met désormais de côté 2 constats dans 1 note.',
      'brief: 1 constat n’est pas mis de côté, car il touche la classification ou empêche de lire une note. Corrigez-le d’abord.',
      '',
    ]);
  });

  test('keeps what it knows of a note that cannot be read now', async () => {
    const before = counted({ 'a.yaml': { 'raw-html': { count: 2 } } });
    const broken = { 'a.yaml': `${good}issue: "x\n`, [file]: before };
    expect((await run('a.yaml --suppress-all', broken)).host.written).toEqual([]);
    expect((await run('a.yaml --prune-suppressions', broken)).host.written).toEqual([]);
    expect((await run('a.yaml', broken)).rules).toEqual(['a.yaml yaml-syntax']);
  });

  test('stands beside the config, with paths from there', async () => {
    const { host } = await run(
      'a.yaml --suppress-all',
      {
        '/office/brief.config.yaml': 'rules: {}\n',
        '/office/notes/a.yaml': good + raw,
      },
      { cwd: '/office/notes' },
    );
    expect(host.text('/office/brief-suppressions.json')).toBe(
      counted({ 'notes/a.yaml': { 'raw-html': { count: 2 } } }),
    );
  });

  test('holds back remarks, too, so that the next run has nothing to say', async () => {
    const files = { 'a.yaml': good + raw };
    const { host, rules } = await run('a.yaml --suppress-all --rule raw-html=info', files);
    expect(host.text(file)).toBe(counted({ 'a.yaml': { 'raw-html': { count: 2 } } }));
    expect(rules).toEqual([]);
    const after = { ...files, [file]: host.text(file) ?? '' };
    const next = await run('a.yaml --rule raw-html=info', after);
    expect(next).toMatchObject({ code: 0, rules: [], suppressed: 2 });
  });

  test('and --prune-suppressions contradict each other', async () => {
    const { code, host } = await run('a.yaml --suppress-all --prune-suppressions', {
      'a.yaml': good,
    });
    expect([code, host.err]).toEqual([
      2,
      'brief: `--suppress-all` and `--prune-suppressions` contradict each other. Give only one of them.\n',
    ]);
  });
});

describe('printing with a baseline', () => {
  test.each([
    [
      '',
      '2 findings are held back by brief-suppressions.json and keep no note from being rendered',
    ],
    ['--quiet', '2 findings are held back'],
    [
      '--locale fr',
      '2 constats sont mis de côté par brief-suppressions.json et n’empêchent aucune',
    ],
  ])('lets stand what is held back, and says so: %s', async (options, told) => {
    const allowing = counted({ 'a.yaml': { 'raw-html': { count: 2 } } });
    const line = `render a.yaml --text ${options}`.trim().split(' ');
    const host = memoryHost({ 'a.yaml': good + raw, [file]: allowing });
    expect(await main(line, host)).toBe(0);
    expect(host.err.split('\n')[0]).toContain(`brief: ${told}`);
    expect(host.written).toHaveLength(1);
    const free = memoryHost({ 'a.yaml': good, [file]: '{}' });
    await main(line, free);
    expect(free.err).not.toContain('brief-suppressions.json');
  });

  test('prints no note that has more wrong with it', async () => {
    const allowing = counted({ 'a.yaml': { 'raw-html': { count: 1 } } });
    const host = memoryHost({ 'a.yaml': good + raw, [file]: allowing });
    expect(await main(['render', 'a.yaml'], host)).toBe(1);
    expect(host.written).toEqual([]);
  });
});

describe('a run with a baseline', () => {
  const allowing = (count: number): string => counted({ 'a.yaml': { 'raw-html': { count } } });

  test('shows all of a rule that finds more than it may', async () => {
    const { code, rules, suppressed } = await run('a.yaml', {
      'a.yaml': good + raw,
      [file]: allowing(1),
    });
    expect([code, rules, suppressed]).toEqual([1, ['a.yaml raw-html', 'a.yaml raw-html'], 0]);
  });

  test('reports what it allows in vain, at the top of the note', async () => {
    const { host, rules, suppressed } = await run('a.yaml', {
      'a.yaml': good + raw,
      [file]: allowing(3),
    });
    expect([rules, suppressed]).toEqual([['a.yaml unused-suppression'], 2]);
    expect(host.out).toContain(
      'brief-suppressions.json holds back 3 findings of “raw-html” in this note, but only 2 can still be found.',
    );
    expect(host.out).toContain('Run “brief validate --prune-suppressions”.');
    const gone = await run('a.yaml', { 'a.yaml': good, [file]: allowing(3) });
    expect(gone.host.out).toContain('3 findings of “raw-html” in this note, but none remains.');
  });

  test('fails a run that allows no warning until it is pruned, or that is a remark', async () => {
    const files = { 'a.yaml': good, [file]: allowing(1) };
    const line = 'a.yaml --max-warnings 0';
    expect(await run(line, files)).toMatchObject({ code: 1, rules: ['a.yaml unused-suppression'] });
    const { code, host } = await run(`${line} --prune-suppressions`, files);
    expect([code, host.text(file)]).toEqual([0, '{}\n']);
    const config = { 'brief.config.yaml': 'rules:\n  unused-suppression: info\n' };
    expect((await run(line, { ...files, ...config })).code).toBe(0);
  });

  test('judges only rules that ran', async () => {
    const files = { 'a.yaml': good, [file]: allowing(3) };
    expect((await run('a.yaml --rule raw-html=off', files)).rules).toEqual([]);
    expect((await run('a.yaml --rule unused-suppression=off', files)).rules).toEqual([]);
    const pruned = await run('a.yaml --rule raw-html=off --prune-suppressions', files);
    expect(pruned.host.written).toEqual([]);
  });

  test('names a note that is gone', async () => {
    const files = { 'b.yaml': good, [file]: allowing(3) };
    const { code, host } = await run('b.yaml', files);
    expect([code, host.err]).toEqual([
      0,
      'brief: brief-suppressions.json names a note that does not exist: a.yaml. Run “brief validate --prune-suppressions”.\n',
    ]);
  });

  test('knows the note on standard input by the name it is given', async () => {
    const files = { 'a.yaml': good, [file]: allowing(2) };
    const named = await run('- --stdin-filename a.yaml', files, { stdin: good + raw });
    expect([named.rules, named.suppressed]).toEqual([[], 2]);
    const unnamed = await run('-', files, { stdin: good + raw });
    expect(unnamed.rules).toHaveLength(2);
  });

  test('renders a note whose errors are held back', async () => {
    const host = memoryHost({ 'a.yaml': good + raw, [file]: allowing(2) });
    expect(await main(['render', 'a.yaml', '--text'], host)).toBe(0);
    expect(host.written).toEqual(['a.txt']);
  });
});

describe('--prune-suppressions', () => {
  test('lowers counts and drops what is gone', async () => {
    const before = counted({
      'a.yaml': { 'raw-html': { count: 5 }, 'unsafe-link': { count: 1 } },
      'b.yaml': { 'raw-html': { count: 1 } },
      'gone.yaml': { 'raw-html': { count: 7 } },
      'other.yaml': { 'raw-html': { count: 7 } },
    });
    const files = {
      'a.yaml': good + raw,
      'b.yaml': good + raw,
      'other.yaml': good,
      [file]: before,
    };
    const { host, rules } = await run('a.yaml b.yaml --prune-suppressions', files);
    expect(host.text(file)).toBe(
      counted({
        'a.yaml': { 'raw-html': { count: 2 } },
        'b.yaml': { 'raw-html': { count: 1 } },
        'other.yaml': { 'raw-html': { count: 7 } },
      }),
    );
    expect(host.err).toBe(
      'brief: brief-suppressions.json holds back 11 findings less than before.\n',
    );
    expect(rules).toEqual(['b.yaml raw-html', 'b.yaml raw-html']);
  });
});

describe('a baseline that brief did not write', () => {
  const schema = new Ajv2020().compile(
    JSON.parse(readFileSync('schemas/suppressions.schema.json', 'utf8')) as object,
  );

  test.each([
    ['half of it', '{\n  "a.yaml": {', '2:13'],
    ['a comma too many', '{\n  "a.yaml": {},\n}\n', '1:1'],
  ])('is refused with its place: %s', async (_, text, place) => {
    const { code, host } = await run('a.yaml', { 'a.yaml': good, [file]: text });
    expect(code).toBe(2);
    expect(host.err).toMatch(
      new RegExp(`^brief: brief-suppressions\\.json:${place}: This is no JSON\\.`),
    );
  });

  test.each([
    ['a list', '[]', '1:1'],
    ['a number for a note', '{\n  "a.yaml": 2 }', '2:3'],
    ['a number for a rule', '{ "a.yaml": {\n  "raw-html": 2 } }', '2:3'],
    ['a count of nothing', '{ "a.yaml": {\n  "raw-html": { "count": 0 } } }', '2:3'],
    ['a count in words', '{ "a.yaml": {\n  "raw-html": { "count": "two" } } }', '2:3'],
  ])('is refused with its place: %s', async (_, text, place) => {
    const { code, host } = await run('a.yaml', { 'a.yaml': good, [file]: text });
    expect([code, host.err]).toEqual([
      2,
      `brief: brief-suppressions.json:${place}: This is not in the form that brief writes: { "notes/a.yaml": { "raw-html": { "count": 2 } } }.\n`,
    ]);
    expect(schema(JSON.parse(text))).toBe(false);
  });

  test('may name its schema', async () => {
    const text =
      '{ "$schema": "./suppressions.schema.json", "a.yaml": { "raw-html": { "count": 2 } } }';
    expect((await run('a.yaml', { 'a.yaml': good + raw, [file]: text })).rules).toEqual([]);
    expect(schema(JSON.parse(text))).toBe(true);
  });
});

test('a merge of reports says how much each run held back', async () => {
  const notes = { 'a.yaml': good + raw, 'b.yaml': good + raw };
  const counts = { 'a.yaml': { 'raw-html': { count: 2 } }, 'b.yaml': { 'raw-html': { count: 2 } } };
  const files = { ...notes, [file]: counted(counts) };
  const one = (await run('a.yaml', files)).host.out;
  const two = (await run('b.yaml', files)).host.out;
  const host = memoryHost({ ...files, '1.json': one, '2.json': two });
  expect(await main(['report', 'merge', '1.json', '2.json'], host)).toBe(0);
  expect(host.out).toContain('4 findings are held back by brief-suppressions.json.');
});
