import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { main } from '../../src/cli/main.ts';
import { memoryHost, unreadable, type Content, type MemoryHost, type World } from '../host.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: MemoryHost;
}

async function brief(
  argv: readonly string[],
  files: Readonly<Record<string, Content>> = {},
  world: World = {},
): Promise<Run> {
  const host = memoryHost(files, world);
  const code = await main(argv, host);
  return { code, out: host.out, err: host.err, host };
}

describe('help', () => {
  test('is shown for brief alone, in the language of the user', async () => {
    const { code, out, err } = await brief([]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: brief <command> [options]');
    const french = await brief([], {}, { env: { LANG: 'fr_CA.UTF-8' } });
    expect(french.out).toContain('Utilisation\u00A0: brief <commande> [options]');
  });

  test.each(['validate', 'render'])('of %s has every option and an example', async (command) => {
    const { code, out } = await brief([command, '--help']);
    expect(code).toBe(0);
    for (const words of ['Usage:', 'Common options:', '--stdin-filename', 'Examples:', '  2  '])
      expect(out).toContain(words);
    expect((await brief(['help', command])).out).toBe(out);
  });

  test.each([[], ...commands.map(({ name }) => [name])])(
    'of %s has no English word of the parser in French',
    async (...command) => {
      const { out } = await brief([...command, '--help', '--locale', 'fr']);
      expect(out).not.toMatch(/choices|default:|display|Usage|command\b|\[options\] \[paths/);
    },
  );

  test.each(commands.map(({ name }) => name))(
    'of %s has an example of it, each with a word in the language of the user',
    async (command) => {
      for (const [locale, title] of [
        ['en', 'Examples:'],
        ['fr', 'Exemples\u00A0:'],
      ] as const) {
        const { code, out } = await brief([command, '--help', '--locale', locale]);
        expect(code).toBe(0);
        expect(out.slice(out.indexOf(title))).toMatch(
          new RegExp(`^${title}\n  # \\S.*\n  .*\\bbrief ${command}\\b`),
        );
      }
    },
  );

  test('has no example that its command would refuse', async () => {
    const types = { 'types/site-visit.schema.json': '{"properties":{"title":{"title":"Title"}}}' };
    for (const { name, examples } of commands)
      for (const { line } of examples.filter((each) => each.line.startsWith('brief '))) {
        const [typed = ''] = line.split(/ [|>] /);
        const words = typed.replace('{note}', 'a.en.yaml').replace('{twin}', 'a.fr.yaml');
        const { err } = await brief(words.replaceAll('"', '').split(' ').slice(1), types);
        expect([name, line, err]).not.toEqual([name, line, expect.stringMatching(usageErrors)]);
      }
  });

  test('shows the options of notes only where notes are read', async () => {
    for (const { name } of commands) {
      const { out } = await brief([name, '--help']);
      expect(out.includes('--stdin-filename')).toBe(['validate', 'render'].includes(name));
      expect(out).toContain('--locale');
    }
  });

  test('keeps to the width of the terminal', async () => {
    const { out } = await brief(['render', '--help'], {}, { columns: 70, tty: true });
    const prose = out.split('\n').filter((line) => line.startsWith('  -'));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(70);
  });
});

test('the version is that of the package', async () => {
  const { code, out } = await brief(['--version']);
  expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

describe('a usage error is one line in our words and exit 2:', () => {
  test.each([
    [['rendr'], 'There is no command `rendr`. Did you mean `render`? See `brief --help`.'],
    [
      ['notes/a.yaml'],
      'There is no command `notes/a.yaml`. Did you mean `brief validate notes/a.yaml`? See `brief --help`.',
    ],
    [
      ['render', '--pfd'],
      'There is no option `--pfd`. Did you mean `--pdf`? See `brief render --help`.',
    ],
    [
      ['validate', '--fromat', 'json'],
      'There is no option `--fromat`. Did you mean `--format`? See `brief validate --help`.',
    ],
    [['validate', '--pdf'], 'There is no option `--pdf`. See `brief validate --help`.'],
    [
      ['--quiet', 'validate', 'notes'],
      '`--quiet` stands after the command: write `brief validate --quiet`. See `brief validate --help`.',
    ],
    [
      ['validate', '--version'],
      'There is no option `--version`. Did you mean `brief --version`? See `brief validate --help`.',
    ],
    [
      ['validate', '--json'],
      'There is no option `--json`. Did you mean `--format json`? See `brief validate --help`.',
    ],
    [
      ['validate', '--since', 'main'],
      'There is no option `--since`. Did you mean `--changed-since`? See `brief validate --help`.',
    ],
    [['render', '--json'], 'There is no option `--json`. See `brief render --help`.'],
    [['lint'], 'There is no command `lint`. Did you mean `validate`? See `brief --help`.'],
    [['constructor'], 'There is no command `constructor`. See `brief --help`.'],
    [['--verion'], 'There is no option `--verion`. Did you mean `--version`? See `brief --help`.'],
    [['render', '-o'], 'The option `--output` needs a value. See `brief render --help`.'],
    [
      ['render', '--locale', 'de'],
      '`de` is no value for `--locale`; it may be en, fr. See `brief render --help`.',
    ],
    [
      ['render', '--pdf', '-o', 'x.html'],
      '`--pdf` contradicts `-o x.html`, which ends in `.html`.',
    ],
    [
      ['render', '--pdf', '-o', 'x.docx'],
      '`--pdf` contradicts `-o x.docx`, which ends in `.docx`.',
    ],
    [
      ['render', '-o', 'x.docx'],
      '`-o x.docx` ends in `.docx`; `brief` writes .html, .pdf and .txt. Give such a name, or say which by `--html`, `--pdf` or `--text` and leave the ending out.',
    ],
    [
      ['render', '--pdf', '--text', '-o', 'x'],
      '`-o x` is for one format, and `--pdf` and `--text` are two. Use `--out-dir` for several.',
    ],
    [
      ['render', '-o', 'x', '--out-dir', 'y'],
      '`-o x` and `--out-dir y` contradict each other. Give only one of them.',
    ],
    [
      ['render', '--stdin-filename', 'a.yaml'],
      '`--stdin-filename` names the note on standard input, so it needs the path `-`.',
    ],
    [
      ['validate', '--format', 'xml'],
      '`xml` is no value for `--format`; it may be checkstyle, compact, github, gitlab, json, junit, markdown, pretty, sarif.',
    ],
    [
      ['validate', '--max-warnings', 'few'],
      '`few` is no value for `--max-warnings`; it must be a whole number.',
    ],
  ])('%s', async (argv, sentence) => {
    const { code, out, err } = await brief(argv, { 'a.yaml': '' });
    expect([code, out, err]).toEqual([2, '', `brief: ${sentence}\n`]);
  });

  test('in French, too', async () => {
    const { err } = await brief(['render', '--pfd'], {}, { env: { BRIEF_LOCALE: 'fr' } });
    expect(err).toBe(
      'brief: L’option `--pfd` n’existe pas. Vouliez-vous dire `--pdf`? Voir `brief render --help`.\n',
    );
  });
});

describe('the language', () => {
  test.each([
    [['--locale', 'fr'], { BRIEF_LOCALE: 'en' }, 'fr'],
    [['--locale=en'], { BRIEF_LOCALE: 'fr' }, 'en'],
    [['--locale', 'en', '--locale', 'fr'], {}, 'fr'],
    [[], { BRIEF_LOCALE: 'fr', LC_ALL: 'en_CA' }, 'fr'],
    [[], { LC_ALL: 'C', LANG: 'fr_CA.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en_CA' }, 'fr'],
    [[], { LANG: 'fr_CA.UTF-8' }, 'fr'],
    [[], { LANG: 'fry' }, 'en'],
    [[], {}, 'en'],
    [['--', '--locale', 'fr'], {}, 'en'],
  ])('with %j and %j is %s', async (argv, env, language) => {
    const { err } = await brief(['render', 'none', ...argv], {}, { env });
    expect(err).toContain(language === 'fr' ? 'Aucun fichier' : 'There is no such file');
  });
});

test.each<[string, readonly string[], string]>([
  ['de', [], 'BRIEF_LOCALE may be en or fr, and it is `de`.'],
  ['français', [], 'BRIEF_LOCALE may be en or fr'],
  ['de', ['--locale', 'en'], 'There is no such file'],
  ['', [], 'There is no such file'],
  ['fr_CA.UTF-8', [], 'Aucun fichier'],
  ['en-CA', [], 'There is no such file'],
])('BRIEF_LOCALE that is %j, with %j', async (value, argv, says) => {
  const env = { BRIEF_LOCALE: value };
  const { code, err } = await brief(['render', 'none', ...argv], {}, { env });
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});

describe('colours', () => {
  const escape = '\u001B[';
  test.each([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['TERM=dumb', [], { TERM: 'dumb' }, true, false],
  ] as const)('with %s', async (_name, argv, env, tty, coloured) => {
    const { out } = await brief(
      ['validate', ...argv],
      { 'a.yaml': 'title: A\nbranch: B' },
      { env, tty },
    );
    expect(out.includes(escape)).toBe(coloured);
  });
});

describe('a failure', () => {
  test('of standard output is exit 2', async () => {
    const { code, err } = await brief(['--version'], {}, { stdoutFails: 'no-space' });
    expect([code, err]).toEqual([2, 'brief: standard output: The disk is full.\n']);
  });

  test('of brief itself is called so, without a stack unless --debug is given', async () => {
    const broken: MemoryHost = Object.assign(memoryHost({ 'a.yaml': unreadable }), {
      stat: () => Promise.reject(new Error('odd thing')),
    });
    expect(await main(['render', 'a.yaml'], broken)).toBe(2);
    expect(broken.err).toBe(
      'brief: This is a fault of brief, not yours. Please report it with what `--debug` shows: odd thing\n',
    );
    await main(['render', 'a.yaml', '--debug'], broken);
    expect(broken.err).toMatch(/Error: odd thing\n +at /);
  });

  test.each(['validate', 'render'])('of brief at one file does not stop %s', async (command) => {
    const files = { 'a.yaml': '', 'b.yaml': 'title: A\nbranch: B\nissue: C\n' };
    const host = memoryHost(files);
    const readFile = host.readFile.bind(host);
    const broken: MemoryHost = Object.defineProperty(host, 'readFile', {
      value: (path: string) =>
        path === 'a.yaml' ? Promise.reject(new Error('odd thing')) : readFile(path),
    });
    expect(await main([command, '.'], broken)).toBe(2);
    expect(host.err).toContain('brief: a.yaml: This is a fault of brief, not yours.');
    expect(host.out + host.err).toContain('b.yaml:1:1');
  });

  test('does not forge lines of a terminal by the name of a file', async () => {
    const { err } = await brief(['render', 'a\n\u001B[2Jb.yaml']);
    expect(err).toBe('brief: a␊␛[2Jb.yaml: There is no such file or folder.\n');
  });
});

/** How a command says that it was not typed as it asks. */
const usageErrors = /See `|is no value|There is no (?:option|type|rule)|goes with|needs? /;
