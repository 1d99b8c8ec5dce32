import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { link, memoryHost, type Content, type World } from '../host.ts';
import { good } from '../good-note.ts';

/** One warning, of marking-form. */
const warned = good.replace('Unclassified', 'UNCLASSIFIED');

type Files = Readonly<Record<string, Content>>;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(line: string, files: Files, world: World = {}): Promise<Ran> {
  const host = memoryHost(files, world);
  const code = await main(line.split(' '), host);
  return { code, out: host.out, err: host.err };
}

/** Each finding as `path severity rule`. */
async function found(line: string, files: Files, world: World = {}): Promise<string[]> {
  const { out, err } = await run(`validate --format compact ${line}`.trim(), files, world);
  expect(err).toBe('');
  const lines = out.split('\n').filter(Boolean);
  return lines.map((each) => each.replace(/^(.*?):\d+:\d+: (\S+) (\S+) .*$/, '$1 $2 $3'));
}

function configured(config: string, files: Files = { 'a.yaml': warned }): Files {
  return { 'brief.config.yaml': config, ...files };
}

describe('a config', () => {
  const files = configured('rules: { marking-form: error }', { 'n/a.yaml': warned });

  test('is found in the current folder and above it', async () => {
    expect(await found('n', files)).toEqual(['n/a.yaml error marking-form']);
    const below = { cwd: '/office/n' };
    const above = { '/office/brief.config.yaml': 'rules: { marking-form: error }' };
    expect(await found('a.yaml', { ...above, 'a.yaml': warned }, below)).toEqual([
      'a.yaml error marking-form',
    ]);
  });

  test('is the nearest one, and the others are not read', async () => {
    const both = { ...files, '/brief.config.yaml': 'rules: { marking-form: info }' };
    expect(await found('n', both)).toEqual(['n/a.yaml error marking-form']);
  });

  test.each([
    ['validate n', {}],
    ['validate n/deep/a.yaml', {}],
    ['validate ../office/n', {}],
    ['render n --text', {}],
    ['validate n', { 'brief.config.yaml': 'rules: {}\n' }],
  ])('below the folder of the run is told, and not read: %s', async (line, above) => {
    const nearer = { 'n/deep/a.yaml': warned, 'n/brief.config.yaml': 'rules: { x: 1 }', ...above };
    const told =
      /^brief: n\/brief\.config\.yaml: It is not read: .* `--config n\/brief\.config\.yaml`\.$/m;
    const { code, err } = await run(line, nearer);
    expect(code).toBe(0);
    expect(err.match(told)).toHaveLength(1);
    for (const chosen of ['--no-config', '--config other.yaml'])
      expect(
        (await run(`${line} ${chosen}`, { ...nearer, 'other.yaml': 'rules: {}\n' })).err,
      ).not.toMatch(told);
    const extending = { 'brief.config.yaml': 'extends: ./n/brief.config.yaml\n' };
    const sound = { ...nearer, 'n/brief.config.yaml': 'rules: {}\n', ...extending };
    expect((await run(line, sound)).err).not.toMatch(told);
    const inside = { cwd: '/office/n/deep' };
    const from = Object.entries({ ...nearer, 'n/brief.config.yaml': 'rules: {}\n' });
    const moved = Object.fromEntries(from.map(([path, text]) => [`/office/${path}`, text]));
    expect((await run('validate a.yaml', moved, inside)).err).toBe('');
  });

  test.each([
    'brief.config.yml',
    '.brief.config.yaml',
    '/brief.config.yml',
    'brief.config.json',
    'brief-config.yaml',
    'briefconfig.yaml',
  ])('that is called %s is a fault, also in the reports', async (name) => {
    const other = { 'a.yaml': warned, [name]: 'rules: { marking-form: error }' };
    const shown = name.replace('/', '../');
    const line = 'validate a.yaml --format json --format junit=j.xml';
    const { code, err, out } = await run(line, other);
    const told = `A configuration is not read by this name, so nothing was done. Rename it brief.config.yaml, or give \`--config ${shown}\`; \`--no-config\` does without it.`;
    expect([code, err]).toEqual([2, `brief: ${shown}: ${told}\n`]);
    const { faults } = JSON.parse(out) as { faults: unknown };
    expect(faults).toEqual([{ path: shown, message: told }]);
    expect(await run('render a.yaml --text', other)).toMatchObject({ code: 2, err });
    for (const chosen of [`--config ${name}`, '--no-config'])
      expect((await run(`validate a.yaml ${chosen}`, other)).err).toBe('');
    const right = { ...other, 'brief.config.yaml': 'rules: {}\n' };
    expect((await run('validate a.yaml', right)).err).toBe('');
    const french = await run('validate a.yaml --locale fr', other);
    expect(french.err).toContain(`Renommez le fichier brief.config.yaml, ou donnez \`--config`);
  });

  describe('with an override that fits no note', () => {
    const overriding = (...patterns: string[]): string =>
      `overrides: [{ files: ${JSON.stringify(patterns)}, rules: { marking-form: info } }]\n`;
    const idle = (pattern: string): string =>
      `brief: brief.config.yaml: No note fits “${pattern}” under “overrides”, so what stands there changes nothing. Check how the folder is written, or take the pattern out.\n`;
    const notes = { 'notes/drafts/a.yaml': warned, 'notes/b.yaml': good };
    const office = { ...notes, 'brief.config.yaml': overriding('notes/draft/**', 'notes/drafts/') };

    test.each(['validate', 'render --text --out-dir out'])('is told: %s', async (line) => {
      expect((await run(line, office)).err.startsWith(idle('notes/draft/**'))).toBe(true);
      const french = await run(`${line} --locale fr`, office);
      expect(french.err).toContain(
        'Aucune note ne correspond à «\u00A0notes/draft/**\u00A0», sous',
      );
    });

    test('is told below the config, too, where that names the files', async () => {
      const config = `files: [notes/]\n${overriding('draft', '!drafts/**')}`;
      const moved = Object.entries({ ...notes, 'brief.config.yaml': config });
      const from = Object.fromEntries(moved.map(([path, text]) => [`/office/${path}`, text]));
      const { err } = await run('validate', from, { cwd: '/office/notes' });
      expect(err).toBe(idle('draft').replace('brief.config', '../brief.config'));
    });

    test.each<[string, Files, World?]>([
      ['validate notes', office],
      ['validate --shard 1/1', office],
      [
        'validate',
        { ...office, 'brief.config.yaml': overriding('**/drafts', 'notes/*.yaml', '/') },
      ],
      [
        'validate',
        { ...office, 'brief.config.yaml': 'extends: ./x.yaml\n', 'x.yaml': overriding('x') },
      ],
      [
        'validate',
        { '/office/brief.config.yaml': overriding('x'), '/office/n/a.yaml': good },
        { cwd: '/office/n' },
      ],
    ])('is not told by a part of them, nor of what fits or is extended: %s', async (...given) => {
      expect((await run(...given)).err).toBe('');
    });
  });

  test('is not both named and left out', async () => {
    const { code, err } = await run('validate n --config x.yaml --no-config', files);
    expect([code, err]).toEqual([
      2,
      'brief: `--config` and `--no-config` contradict each other. Give only one of them.\n',
    ]);
  });

  test('is not looked for with --no-config', async () => {
    expect(await found('n --no-config', files)).toEqual(['n/a.yaml warning marking-form']);
  });

  test('is the one that --config names, wherever it stands', async () => {
    const other = { ...files, 'ci/strict.yaml': 'rules: { marking-form: off }' };
    expect(await found('n --config ci/strict.yaml', other)).toEqual([]);
  });

  test('holds for render, too', async () => {
    const { code, err } = await run('render n', files);
    expect(code).toBe(1);
    expect(err).toContain('n/a.yaml:2:17  error  marking-form');
    expect((await run('render n --no-config', files)).code).toBe(0);
  });

  test('may be empty', async () => {
    expect(await found('a.yaml', configured('# Nothing yet.\n'))).toEqual([
      'a.yaml warning marking-form',
    ]);
  });

  test('is read with a byte order mark and the line ends of Windows', async () => {
    expect(await found('a.yaml', configured('\uFEFFrules:\r\n  marking-form: off\r\n'))).toEqual(
      [],
    );
  });

  test('is no note when a folder is walked', async () => {
    const { out } = await run('validate', configured('theme: default'));
    expect(out).toContain('1 note checked');
    expect(out).not.toContain('skipped');
  });
});

describe('rules', () => {
  test.each([
    ['off', []],
    ['info', ['a.yaml info marking-form']],
    ['warning', ['a.yaml warning marking-form']],
    ['error', ['a.yaml error marking-form']],
  ])('set to %s count so', async (severity, wanted) => {
    expect(await found('a.yaml', configured(`rules: { marking-form: ${severity} }`))).toEqual(
      wanted,
    );
  });

  test('take options beside their severity', async () => {
    const note = good.replace('title: Dykes', 'title: Dykes of the river');
    const set = 'rules: { title-form: { severity: error, max: 10 } }';
    expect(await found('a.yaml', configured(set, { 'a.yaml': note }))).toEqual([
      'a.yaml error title-form',
    ]);
    const options = 'rules: { title-form: { max: 10 } }';
    expect(await found('a.yaml', configured(options, { 'a.yaml': note }))).toEqual([
      'a.yaml warning title-form',
    ]);
  });

  test('of the schema can be set, but not where the classification is at stake', async () => {
    const note = `${good.replace('Unclassified', 'Uncalssified')}lang: de\n`;
    const config = 'rules: { unknown-value: warning }';
    expect(await found('a.yaml', configured(config, { 'a.yaml': note }))).toEqual([
      'a.yaml error unknown-value',
      'a.yaml warning unknown-value',
    ]);
  });
});

describe('overrides', () => {
  const notes = { 'n/a.yaml': warned, 'n/drafts/b.yaml': warned, 'n/drafts/old/c.yaml': warned };
  const config = `
rules: { marking-form: error }
overrides:
  - files: ["n/drafts/**"]
    rules: { marking-form: info }
  - files: ["./n/drafts/old/*.yaml"]
    rules: { marking-form: off }
`;

  test('hold for the notes that their patterns name, and the later wins', async () => {
    expect(await found('', configured(config, notes))).toEqual([
      'n/a.yaml error marking-form',
      'n/drafts/b.yaml info marking-form',
    ]);
  });

  test('count from the folder of the config, from wherever the run is started', async () => {
    const moved = Object.entries(configured(config, notes));
    const absolute = Object.fromEntries(moved.map(([path, text]) => [`/office/${path}`, text]));
    const world = { cwd: '/office/n/drafts' };
    expect(await found('. ../a.yaml', absolute, world)).toEqual([
      '../a.yaml error marking-form',
      'b.yaml info marking-form',
    ]);
  });

  test('hold for a note on standard input by the name that it is given', async () => {
    const world = { stdin: warned };
    const files = configured(config);
    expect(await found('- --stdin-filename n/drafts/x.yaml', files, world)).toEqual([
      'n/drafts/x.yaml info marking-form',
    ]);
    expect(await found('-', files, world)).toEqual(['<stdin> error marking-form']);
  });

  test.each([
    'n/drafts',
    '/n/drafts',
    '/n/drafts/**',
    './n/drafts/',
    'n/drafts/**',
    'n/dr*',
    '**/drafts',
  ])('hold for all that is in a folder: %s', async (folder) => {
    const set = `overrides: [{ files: ["${folder}"], rules: { marking-form: off } }]`;
    expect(await found('', configured(set, notes))).toEqual(['n/a.yaml warning marking-form']);
  });

  test('leave out what begins with an exclamation mark', async () => {
    const files = configured(
      'overrides: [{ files: ["n/**", "!n/a.yaml"], rules: { marking-form: off } }]',
      notes,
    );
    expect(await found('', files)).toEqual(['n/a.yaml warning marking-form']);
  });

  test('do not reach out of the folder of the config', async () => {
    const files = { 'c/brief.config.yaml': config, 'n/drafts/b.yaml': warned };
    expect(await found('n --config c/brief.config.yaml', files)).toEqual([
      'n/drafts/b.yaml error marking-form',
    ]);
  });

  test('hold on Windows, with either slash and either case of the drive', async () => {
    const files = configured(config, notes);
    const world = { cwd: 'C:/office' };
    expect(await found(String.raw`n\drafts`, files, world)).toEqual([
      'n/drafts/b.yaml info marking-form',
    ]);
    const asked = String.raw`c:\office\brief.config.yaml`;
    expect(await found(`n/a.yaml --config ${asked}`, files, world)).toEqual([
      'n/a.yaml error marking-form',
    ]);
    expect(await found(String.raw`c:\office\n\drafts`, files, world)).toEqual([
      'n/drafts/b.yaml info marking-form',
    ]);
  });
});

describe('files', () => {
  const notes = { 'n/a.yaml': warned, 'm/b.yaml': warned, 'x.yaml': warned };

  test('are checked where the command line names none', async () => {
    const files = configured('files: ["n/**/*.yaml", m]', notes);
    expect(await found('', files)).toEqual([
      'm/b.yaml warning marking-form',
      'n/a.yaml warning marking-form',
    ]);
    expect(await found('x.yaml', files)).toEqual(['x.yaml warning marking-form']);
  });

  test('count from the folder of the config, and are shown from the current one', async () => {
    const files = {
      '/office/brief.config.yaml': 'files: ["n/**/*.yaml"]',
      '/office/n/a.yaml': warned,
      'b.yaml': warned,
    };
    expect(await found('', files, { cwd: '/office/sub' })).toEqual([
      '../n/a.yaml warning marking-form',
    ]);
  });

  test.each([
    ['validate', 'files: ["n/**/*.yaml"]'],
    ['validate', 'files: [.]'],
    ['validate ../..', 'rules: {}'],
    ['validate /office x/b.yaml', 'rules: {}'],
  ])('are named from the current folder where it holds them: %s, %s', async (line, config) => {
    const files = {
      '/office/brief.config.yaml': config,
      '/office/n/2025/a.yaml': warned,
      '/office/n/2025/x/b.yaml': warned,
    };
    const host = memoryHost(files, { cwd: '/office/n/2025' });
    await main([...line.split(' '), '--format', 'compact'], host);
    expect(host.out.match(/^.*?:/gm)).toEqual(['a.yaml:', 'x/b.yaml:']);
  });

  test('stand below --out-dir as below the path that was given', async () => {
    const files = { 'notes/2025/flood.yaml': good };
    const help = memoryHost({}, { columns: 200 });
    await main(['render', '--help'], help);
    expect(help.out).toContain('each in its folders below the path given');
    for (const [path, page] of [
      ['notes', '2025/flood.html'],
      ['"notes/**"', '2025/flood.html'],
      ['notes/2025', 'flood.html'],
      ['notes/2025/flood.yaml', 'flood.html'],
      ['.', 'notes/2025/flood.html'],
    ] as const) {
      const host = memoryHost(files);
      await main(['render', path.replaceAll('"', ''), '--out-dir', 'out'], host);
      expect([path, host.written]).toEqual([path, [`out/${page}`]]);
    }
  });

  test('keep their folders below --out-dir wherever they are named from', async () => {
    const files = {
      '/office/brief.config.yaml': 'files: ["n/**/*.yaml"]',
      '/office/n/2025/x/b.yaml': good,
    };
    for (const cwd of ['/office', '/office/n/2025', '/office/other']) {
      const host = memoryHost(files, { cwd });
      expect(await main(['render', '--text', '--out-dir', '/out'], host)).toBe(0);
      expect(host.written).toEqual(['/out/2025/x/b.txt']);
    }
  });

  test('may stand below a folder with signs of a pattern in its name', async () => {
    const files = {
      'old [1]/brief.config.yaml': 'files: ["n/*.yaml"]',
      'old [1]/n/a.yaml': warned,
    };
    const host = memoryHost(files);
    await main(['validate', '--format', 'compact', '--config', 'old [1]/brief.config.yaml'], host);
    expect(host.out).toMatch(/^old \[1\]\/n\/a\.yaml:/);
  });

  test('that hold no note are told', async () => {
    const files = configured('files: [n]', { 'n/ci.yaml': 'jobs: 1' });
    const { code, err } = await run('validate', files);
    expect(code).toBe(2);
    expect(err).toContain('brief: n: ');
  });

  test('that match nothing are told, each', async () => {
    const { code, err } = await run('validate', configured('files: [none.yaml, "m/*.yaml"]'));
    expect(code).toBe(2);
    expect(err).toContain('brief: none.yaml: There is no such file or folder.');
    expect(err).toContain(
      'brief: m/*.yaml: No YAML file is here. “files” in brief.config.yaml names it.\n',
    );
    const named = await run('validate m/*.yaml', configured('files: ["*.yaml"]'));
    expect(named.err).toContain('brief: m/*.yaml: No YAML file is here.\n');
  });
});

describe('ignore', () => {
  const notes = { 'n/a.yaml': warned, 'n/old/b.yaml': warned, 'n/old/keep.yaml': warned };

  test('leaves out what it names as .gitignore does', async () => {
    expect(await found('.', configured('ignore: ["old/"]', notes))).toEqual([
      'n/a.yaml warning marking-form',
    ]);
    expect(await found('.', configured('ignore: ["old/*", "!keep.yaml"]', notes))).toEqual([
      'n/a.yaml warning marking-form',
      'n/old/b.yaml warning marking-form',
      'n/old/keep.yaml warning marking-form',
    ]);
    expect(
      await found('.', configured('ignore: ["*.yaml", "!keep.yaml", "!/n/a.yaml"]', notes)),
    ).toEqual(['n/a.yaml warning marking-form', 'n/old/keep.yaml warning marking-form']);
    expect(await found('.', configured('ignore: ["*b.yaml", "/a.yaml"]', notes))).toEqual([
      'n/a.yaml warning marking-form',
      'n/old/keep.yaml warning marking-form',
    ]);
  });

  test('says so where the file was named outright', async () => {
    const { code, err } = await run(
      'validate n/old/b.yaml n/a.yaml',
      configured('ignore: [n/old]', notes),
    );
    expect(code).toBe(0);
    expect(err).toContain('n/old/b.yaml is skipped: brief.config.yaml leaves it out.');
  });
});

describe('extends', () => {
  const office = `
rules: { marking-form: error, title-form: { max: 10 } }
ignore: [x.yaml]
acronyms: [ATIP]
`;

  test.each([
    ['a file beside it', './shared/office.yaml', 'shared/office.yaml'],
    ['a file without a dot', 'shared/office.yaml', 'shared/office.yaml'],
    ['a package', 'office', 'node_modules/office/brief.config.yaml'],
    ['a file of a package', 'office/strict.yaml', 'node_modules/office/strict.yaml'],
    ['a package with a scope', '"@gov/office"', 'node_modules/@gov/office/brief.config.yaml'],
    ['a package further up', 'office', '/node_modules/office/brief.config.yaml'],
    ['a list of them', '[office]', 'node_modules/office/brief.config.yaml'],
  ])('takes over from %s', async (_, name, path) => {
    const files = configured(`extends: ${name}`, { [path]: office, 'a.yaml': warned });
    expect(await found('a.yaml', files)).toEqual(['a.yaml error marking-form']);
  });

  test('joins lists, and replaces what is single, option by option', async () => {
    const files = configured(
      'extends: office\nignore: [y.yaml]\nrules: { title-form: error, marking-form: off }',
      {
        'node_modules/office/brief.config.yaml': office,
        'a.yaml': warned.replace('Dykes', 'Dykes of the river'),
        'x.yaml': warned,
        'y.yaml': warned,
      },
    );
    expect(await found('', files)).toEqual(['a.yaml error title-form']);
  });

  test('takes several in their order, and what they extend before them', async () => {
    const files = configured('extends: [./b.yaml, ./c.yaml]', {
      'a.yaml': warned,
      'b.yaml': 'extends: ./d.yaml\nrules: { marking-form: error }',
      'c.yaml': 'extends: ./e.yaml',
      'd.yaml': 'rules: { marking-form: off }',
      'e.yaml': 'rules: { marking-form: info }',
    });
    expect(await found('a.yaml', files)).toEqual(['a.yaml info marking-form']);
  });

  test('may lead to one config by two ways', async () => {
    const files = configured('extends: [./b.yaml, ./c.yaml]', {
      'a.yaml': warned,
      'b.yaml': 'extends: ./d.yaml',
      'c.yaml': 'extends: ./d.yaml',
      'd.yaml': 'rules: { marking-form: off }',
    });
    expect(await found('a.yaml', files)).toEqual([]);
  });

  test('counts patterns of what is extended from the folder of the config that extends', async () => {
    const files = configured('extends: office', {
      'node_modules/office/brief.config.yaml':
        'overrides: [{ files: ["n/**"], rules: { marking-form: off } }]',
      'n/a.yaml': warned,
    });
    expect(await found('n', files)).toEqual([]);
  });
});

describe('templates and types', () => {
  const type = JSON.stringify({
    title: 'Memo',
    properties: { type: { type: 'string' }, title: { type: 'string' }, text: { type: 'string' } },
  });
  const memo = 'type: memo\ntitle: Dykes\ntext: Mended.\n';
  const world = { cwd: '/office/sub' };

  async function printed(files: Files, flags = ''): Promise<string> {
    const line = `render m.yaml --text -o - ${flags}`.trim();
    const { out, err } = await run(line, { 'm.yaml': memo, ...files }, world);
    return (out + err).replace(/^.*Memo\n=+\n\n/i, '');
  }

  test('stand beside the config, or else in the current folder', async () => {
    const beside = {
      '/office/brief.config.yaml': '',
      '/office/types/memo.schema.json': type,
      '/office/templates/memo/note.hbs': '<h1>Memo</h1><p>beside {{text}}</p>',
    };
    expect(await printed(beside)).toBe('beside Mended.\n');
    const here = {
      '/office/brief.config.yaml': '',
      'types/memo.schema.json': type,
      'templates/memo/note.hbs': '<h1>Memo</h1><p>here {{text}}</p>',
    };
    expect(await printed(here)).toBe('here Mended.\n');
  });

  test('the template of the config is for types that have none of their own', async () => {
    const files = {
      '/office/brief.config.yaml': 'template: letterhead',
      '/office/types/memo.schema.json': type,
      '/office/templates/letterhead/note.hbs': '<h1>Memo</h1><p>letterhead {{text}}</p>',
    };
    expect(await printed(files)).toBe('letterhead Mended.\n');
    const own = { ...files, '/office/templates/memo/note.hbs': '<h1>Memo</h1><p>own {{text}}</p>' };
    expect(await printed(own)).toBe('own Mended.\n');
    expect(await printed(own, '--template letterhead')).toBe('letterhead Mended.\n');
  });

  test('a template may be a folder relative to the config that names it', async () => {
    const files = {
      '/office/brief.config.yaml': 'extends: paper',
      '/office/types/memo.schema.json': type,
      '/office/node_modules/paper/brief.config.yaml': 'template: ./heads/blue',
      '/office/node_modules/paper/heads/blue/note.hbs': '<h1>Memo</h1><p>blue {{text}}</p>',
    };
    expect(await printed(files)).toBe('blue Mended.\n');
    const { out } = await run('validate --print-config m.yaml', files, world);
    expect(parse(out)).toMatchObject({ template: 'node_modules/paper/heads/blue' });
  });

  test('a template that is not there is told', async () => {
    const files = {
      '/office/brief.config.yaml': 'template: leterhead',
      '/office/types/memo.schema.json': type,
    };
    expect(await printed(files)).toContain(
      'brief.config.yaml:1:11: There is no template `leterhead`.',
    );
  });

  test('one that is nearly named is told with its line, in the config that names it', async () => {
    const files = {
      '/office/brief.config.yaml': 'extends: ./look.yaml\n',
      '/office/look.yaml': '# Ours\ntemplate: leterhead\n',
      '/office/templates/letterhead/note.hbs': '<h1>{{text}}</h1>',
      '/office/types/memo.schema.json': type,
    };
    const told =
      'look.yaml:2:11: There is no template `leterhead`. Did you mean `letterhead`? There are';
    expect(await printed(files)).toContain(told);
    // What was asked for by name is not in the config.
    expect(await printed(files, '--template leterhead')).toMatch(
      /^brief: There is no template `leterhead`/,
    );
  });
});

describe('--rule', () => {
  const files = configured('overrides: [{ files: ["**"], rules: { marking-form: error } }]');

  test('goes before the config and before its overrides', async () => {
    expect(await found('a.yaml --rule marking-form=info', files)).toEqual([
      'a.yaml info marking-form',
    ]);
    expect(await found('a.yaml --rule marking-form=info --rule marking-form=off', files)).toEqual(
      [],
    );
  });

  test('needs no config', async () => {
    expect(await found('a.yaml --rule marking-form=off', { 'a.yaml': warned })).toEqual([]);
  });

  test('keeps the options that the config sets', async () => {
    const note = good.replace('title: Dykes', 'title: Dykes of the river');
    const set = configured('rules: { title-form: { max: 10 } }', { 'a.yaml': note });
    expect(await found('a.yaml --rule title-form=error', set)).toEqual(['a.yaml error title-form']);
  });

  test.each([
    ['marking-frm=off', 'There is no rule `marking-frm`. Did you mean `marking-form`?'],
    ['zzz=off', 'There is no rule `zzz`. `brief rules` lists them.'],
    ['constructor=off', 'There is no rule `constructor`. `brief rules` lists them.'],
    ['raw-html', '`--rule` takes a rule and its severity, such as sentence-length=off'],
    [
      'raw-html=of',
      '`of` is no value for `--rule raw-html=`; it may be off, info, warning, error.',
    ],
    ['encoding=off', '“encoding” is always an error'],
    ['missing-glyph=off', '“missing-glyph” is always an error'],
  ])('%s is bad usage', async (flag, said) => {
    const { code, err } = await run(`validate a.yaml --rule ${flag}`, files);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('--print-config', () => {
  const files = configured(
    `extends: office
files: ["n/**"]
acronyms: [ATIP]
overrides: [{ files: ["n/drafts/**"], rules: { marking-form: off } }]`,
    {
      'node_modules/office/brief.config.yaml':
        'ignore: [x.yaml]\nrules: { title-form: { severity: error, max: 10 } }',
      'n/drafts/a.yaml': warned,
    },
  );

  test.each([
    ['bilingual: required', 'error'],
    ['bilingual: expected', 'warning'],
    ['bilingual: required\nrules: { twin-missing: info }', 'info'],
  ])('shows how severe a missing twin is: %s', async (config, severity) => {
    const own = configured(config, { 'a.en.yaml': warned });
    const { out } = await run('validate --print-config a.en.yaml', own);
    expect(out).toContain(`\n  twin-missing: ${severity}\n`);
  });

  test('says what holds for a note and where it comes from, and checks nothing', async () => {
    const { code, out, err } = await run('validate --print-config n/drafts/a.yaml', files);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^# What holds for n\/drafts\/a\.yaml\n# from brief\.config\.yaml\n# from node_modules\/office\/brief\.config\.yaml\n/,
    );
    const printed = parse(out);
    expect(printed).toMatchObject({ files: ['n/**'], ignore: ['x.yaml'], theme: 'default' });
    expect(printed.rules).toMatchObject({
      'marking-form': 'off',
      'title-form': { severity: 'error', max: 10 },
      'raw-html': 'error',
      'missing-section': 'error',
      'unused-suppression': 'warning',
    });
    expect(printed.rules).not.toHaveProperty('encoding');
  });

  test('prints a config that says the same', async () => {
    const { out } = await run('validate --print-config n/drafts/a.yaml', files);
    const again = await run('validate --print-config n/drafts/a.yaml', {
      'brief.config.yaml': out,
    });
    expect(parse(again.out)).toEqual(parse(out));
  });

  test('says that some findings are milder than their rule until a config sets it', async () => {
    const shown = await run('validate --print-config a.yaml', { 'a.yaml': good });
    expect(shown.out).toContain('  empty-section: error\n');
    expect(shown.out).toContain(
      '\n# Some rules tell part of what they find more mildly than stands',
    );
    const note = { 'a.yaml': `${good}date:\n` };
    const line = 'validate a.yaml --format compact --rule twin-missing=off';
    expect((await run(line, note)).out).toMatch(/^a\.yaml:\d+:1: info empty-section /);
    const set = await run(line, { ...note, 'brief.config.yaml': shown.out });
    expect(set.out).toMatch(/^a\.yaml:\d+:1: error empty-section /);
  });

  test('says so where there is none, and in French', async () => {
    const { out } = await run('validate --print-config a.yaml --locale fr', { 'a.yaml': good });
    expect(out).toMatch(
      /^# Ce qui vaut pour a\.yaml\n# Il n’y a pas de brief\.config\.yaml\u00A0: .*\n# Certaines règles /,
    );
  });
});

test('the acronyms of an office are known to its notes', async () => {
  const note = good.replace('[Text.]', '[The ATIP office replied, and so did the ZZQ.]');
  const without = await found('', configured('', { 'a.yaml': note }));
  expect(without).toHaveLength(2);
  expect(await found('', configured('acronyms: [ATIP, ZZQ]', { 'a.yaml': note }))).toEqual([]);
  const one = 'acronyms: [ATIP]\noverrides: [{ files: [a.yaml], acronyms: [ZZQ] }]';
  expect(await found('', configured(one, { 'a.yaml': note }))).toEqual([]);
});

test('a config that is reached by a link is one', async () => {
  const files = {
    'brief.config.yaml': link('/shared.yaml'),
    '/shared.yaml': 'rules: { marking-form: off }',
    'a.yaml': warned,
  };
  expect(await found('a.yaml', files)).toEqual([]);
});
