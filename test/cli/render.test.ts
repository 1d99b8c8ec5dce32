import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readPdf, shapeOf, wordsOf } from '../render/pdf/read-pdf.ts';
import { failing, fifo, memoryHost, type Content, type MemoryHost, type World } from '../host.ts';

const good = [
  'title: Floods',
  'classification: Unclassified',
  'branch: Water',
  'proposed_response: [We are watching.]',
  'financial_implications: [None.]',
  'prepared_by: { name: A. Author, title: Analyst, phone: 555-0100 }',
  'approved_by: { name: B. Boss, title: Director, email: boss@example.org }',
  '',
].join('\n');
const bad = good.replace('branch: Water\n', '');

interface Run {
  readonly code: number;
  readonly err: string;
  readonly host: MemoryHost;
}

async function render(
  argv: readonly string[],
  files: Readonly<Record<string, Content>>,
  world: World = {},
): Promise<Run> {
  const host = memoryHost(files, world);
  const code = await main(['render', ...argv], host);
  return { code, err: host.err, host };
}

describe('outputs', () => {
  test('are named after the note and stand beside it', async () => {
    const { code, err, host } = await render(['n', '--html', '--text', '--pdf'], {
      'n/flood.en.yaml': good,
    });
    expect([code, err]).toEqual([0, 'brief: Wrote 3 files.\n']);
    expect(host.written).toEqual(['n/flood.en.html', 'n/flood.en.pdf', 'n/flood.en.txt']);
    expect(host.text('n/flood.en.html')).toMatch(/^<!DOCTYPE html>/);
    expect(host.text('n/flood.en.pdf')).toMatch(/^%PDF-/);
    expect(host.text('n/flood.en.txt')).toContain('We are watching.');
  });

  test('lead to the addresses that stand bare in a text, and to nothing else', async () => {
    const words =
      'See https://example.org/a-b_c?d=1. Or `x@y.org`, (ana@example.org), www.example.org, awww.x, www.a.org’s, www.a.org@b.org, ftp://www.c.org, www.d';
    const note = good.replace('We are watching.', `"${words}"`);
    const { host } = await render(['flood.yml', '--html', '--text', '--pdf'], {
      'flood.yml': note,
    });
    const html = host.text('flood.html')!;
    const links = Array.from(
      html.matchAll(/<a href="([^"#]+)"[^>]*>([^<]*)</g),
      ([, to, shown]) => [to, shown],
    );
    expect(links.slice(0, 3)).toEqual([
      ['https://example.org/a-b_c?d=1', 'https://example.org/a-b_c?d=1'],
      ['mailto:ana@example.org', 'ana@example.org'],
      ['https://www.example.org', 'www.example.org'],
    ]);
    expect(links).toHaveLength(4);
    expect(host.text('flood.txt')).toContain('See https://example.org/a-b_c?d=1. Or x@y.org');
    const { root } = readPdf(host.bytes('flood.pdf')!);
    expect(shapeOf(root).match(/Link/g)).toHaveLength(4);
  });

  test('say DRAFT once, whether the watermark says it, too, or not', async () => {
    const lines = async (watermark: string): Promise<string | undefined> => {
      const argv = ['flood.yml', '--text', '--draft', '--watermark', watermark];
      const { host } = await render(argv, { 'flood.yml': good });
      return host
        .text('flood.txt')!
        .split('\n')
        .find((line) => /draft/i.test(line))
        ?.trim();
    };
    expect(await lines('For review')).toBe('DRAFT\u00A0– For review');
    expect(await lines('Overdrafts')).toBe('DRAFT\u00A0– Overdrafts');
    expect(await lines('Draft 2, for review')).toBe('Draft 2, for review');
  });

  test.each([
    [[], 'flood.html'],
    [['-o', 'x/page.HTML'], 'x/page.HTML'],
    [['-o', 'page.pdf'], 'page.pdf'],
    [['-o', 'page.txt'], 'page.txt'],
    [['--text', '-o', 'page'], 'page'],
  ])('with %j are in %s', async (argv, path) => {
    const { code, err, host } = await render(['flood.yml', ...argv], { 'flood.yml': good });
    expect([code, err]).toEqual([0, `brief: Wrote ${path}.\n`]);
    expect(host.written).toEqual([path]);
    const start = { pdf: '%PDF', txt: 'UNCL', page: argv.includes('--text') ? 'UNCL' : '<!DO' };
    const expected = start[path.split('.').at(-1) as keyof typeof start] ?? '<!DO';
    expect(host.text(path)?.slice(0, 4)).toBe(expected);
  });

  test('below --out-dir keep the folders below the walked folder', async () => {
    const files = { 'n/a/x.yaml': good, 'n/b/x.yaml': good };
    const walked = await render(['n', '--out-dir', 'out/'], files);
    expect(walked.host.written).toEqual(['out/a/x.html', 'out/b/x.html']);
    expect(walked.err).toBe('brief: Wrote 2 files in out/.\n');
    const glob = await render(['n/a/**/*.yaml', '--out-dir', 'out'], files);
    expect(glob.host.written).toEqual(['out/x.html']);
    const named = await render(['n/a/x.yaml', '--out-dir', '.'], files);
    expect(named.host.written).toEqual(['x.html']);
    const here = await render(['--out-dir', '../out'], files);
    expect(here.host.written).toEqual(['../out/n/a/x.html', '../out/n/b/x.html']);
  });

  test('go to standard output where asked, and for a note from standard input', async () => {
    const file = await render(['a.yaml', '-o', '-', '--text'], { 'a.yaml': good });
    expect([file.code, file.err, file.host.written]).toEqual([0, '', []]);
    expect(file.host.out).toContain('We are watching.');
    const piped = await render(['-', '--text'], {}, { stdin: good });
    expect(piped.host.out).toBe(file.host.out);
    const named = await render(
      ['-', '--stdin-filename', 'x.fr.yaml', '--out-dir', 'o'],
      {},
      { stdin: good.replace('Unclassified', 'Non classifié') },
    );
    expect([named.err, named.host.written]).toEqual([
      'brief: Wrote o/x.fr.html.\n',
      ['o/x.fr.html'],
    ]);
  });

  test.each([
    [
      ['a/x.yaml', 'b/x.yaml', '--out-dir', 'o'],
      'a/x.yaml and b/x.yaml would both be written to o/x.html. Name `.`, the folder above both, in their place, and they stay in folders of their own.',
    ],
    [['.'], 'a/y.yaml and a/y.yml would both be written to a/y.html.'],
    [
      ['a/x.yaml', 'b/x.yaml', '-o', 'o.html'],
      '`-o o.html` is for one note, and there are 2. Use `--out-dir` for several.',
    ],
    [
      ['a/note', '-o', 'a/../a/note'],
      'a/../a/note is itself one of the notes, so it is not written.',
    ],
    [
      ['-', '--html', '--pdf'],
      '`-o -` is for one format, and `--html` and `--pdf` are two. Use `--out-dir` for several.',
    ],
    [
      ['-', '--out-dir', 'o'],
      '`--out-dir` needs a name for the note on standard input. Give one by `--stdin-filename`.',
    ],
  ])('of %j are refused before anything is written', async (argv, sentence) => {
    const paths = ['a/x.yaml', 'b/x.yaml', 'a/y.yaml', 'a/y.yml', 'a/note'];
    const files = Object.fromEntries(paths.map((path) => [path, good]));
    const { code, err, host } = await render(argv, files, { stdin: good });
    expect([code, err, host.written]).toEqual([2, `brief: ${sentence}\n`, []]);
  });

  test('do not clash with what is no note', async () => {
    const files = { 'a.yaml': good, 'a.yml': 'services: {}\n' };
    expect((await render(['.'], files)).host.written).toEqual(['a.html']);
  });
});

describe('a note with errors', () => {
  test('is not rendered, keeps its older output, and the others are rendered', async () => {
    const files = { 'a.yaml': bad, 'a.html': 'older', 'b.yaml': good };
    const { code, err, host } = await render(['.'], files);
    expect([code, host.written, host.text('a.html')]).toEqual([1, ['b.html'], 'older']);
    expect(err).toMatch(/^a\.yaml:1:1 {2}error {2}missing-section\n/);
    expect(err).toContain('1 note has errors and was not rendered.');
  });

  test.each([
    ['-o w.pdf', { 'w.pdf': 'older' }, 'w.pdf is still the file of an earlier run, and may not'],
    ['--html --pdf --out-dir o', { 'o/a.pdf': 'older' }, 'o/a.pdf is still the file of an'],
    [
      '--html --pdf',
      { 'a.pdf': '', 'a.html': '' },
      '2 files are still those of an earlier run, such as a.html,',
    ],
    [
      '-o w.pdf --quiet --locale fr',
      { 'w.pdf': '' },
      'w.pdf est toujours le fichier d’une exécution précédente',
    ],
  ])('is told to have an older file still: %s', async (line, older, told) => {
    const { code, err } = await render(['a.yaml', ...line.split(' ')], { 'a.yaml': bad, ...older });
    expect([code, err]).toEqual([1, expect.stringContaining(`brief: ${told}`)]);
    const first = await render(['a.yaml', ...line.split(' ')], { 'a.yaml': bad });
    expect(first.err).not.toMatch(/earlier|précédente/);
  });

  test.each([
    ['title: Floods', 'title: [The Floods of Souris]', '[The Floods of Souris]'],
    ['branch: Water', 'branch:\n  - Water\n  - Roads', 'Branch / Agency:  - Water - Roads'],
    [
      'proposed_response: [We are watching.]',
      'proposed_response:\n  text: They hold.',
      'text: They hold.',
    ],
    [
      'prepared_by: { name: A. Author, title: Analyst, phone: 555-0100 }',
      'prepared_by: Ana Pereira, Analyst, 555-0142',
      'Prepared by:  Ana Pereira, Analyst, 555-0142',
    ],
    [
      'branch: Water\n',
      'branch: Water\nif_pressed:\n  - Ask the province.\n',
      'If pressed\n----------\n\nAsk the province.\n',
    ],
  ])('loses no word that stands in a wrong form: %s', async (sound, typed, printed) => {
    const files = { 'a.yaml': good.replace(sound, typed) };
    const { code, host } = await render(['a.yaml', '--draft', '--text'], files);
    expect(code).toBe(1);
    expect(host.text('a.txt')).toContain(printed);
  });

  test('is rendered with --draft, marked as such, and the exit code stays 1', async () => {
    const { code, host } = await render(['a.yaml', '--draft', '--text'], { 'a.yaml': bad });
    expect([code, host.written]).toEqual([1, ['a.txt']]);
    expect(host.text('a.txt')).toContain('DRAFT');
    expect(host.text('a.txt')).toContain('has errors');
  });

  test.each([
    ['proposed_response: [We are watching.]\n', ''],
    ['proposed_response: [We are watching.]\n', 'proposed_response:\n'],
    ['proposed_response: [We are watching.]\n', 'proposed_response: []\n'],
  ])('shows in all formats of a draft where a section is missing: %s %s', async (line, typed) => {
    const argv = ['a.fr.yaml', '--draft', '--text', '--html', '--pdf'];
    const french = good.replace('Unclassified', 'Non classifié').replace(line, typed);
    const { code, err, host } = await render(argv, { 'a.fr.yaml': french });
    const gap = '[Réponse proposée\u00A0: encore à écrire]';
    expect(code).toBe(1);
    expect(err).toMatch(/error {2}(?:missing|empty)-section\n {2}.*“Proposed Response”/);
    expect(host.text('a.fr.txt')).toContain(`\nRéponse proposée\n----------------\n\n${gap}\n`);
    expect(host.text('a.fr.html')).toMatch(
      /<h2[^>]*>Réponse proposée<\/h2>\s*<p><strong>\[Réponse/,
    );
    expect(wordsOf(readPdf(host.bytes('a.fr.pdf')!).root)).toContain(
      `\nRéponse proposée\n${gap}\n`,
    );
  });

  test('shows no gap where nothing is missing', async () => {
    const files = { 'a.yaml': good.replace('Water', '2026') };
    const { host } = await render(['a.yaml', '--draft', '--text'], files);
    expect(host.text('a.txt')).toContain('Branch / Agency:  2026\n');
    expect(host.text('a.txt')).not.toContain('still to be written');
  });

  test('says in words that it is a draft to whoever listens to its PDF', async () => {
    const french = { 'a.fr.yaml': bad.replace('Unclassified', 'Non classifié') };
    const { host } = await render(['a.fr.yaml', '--draft', '--pdf'], french);
    expect(wordsOf(readPdf(host.bytes('a.fr.pdf')!).root)).toMatch(
      /^NON CLASSIFIÉ\nÉbauche.*\nFloods\n/,
    );
  });

  test('that cannot be parsed is not rendered even then, and is not told to try a draft', async () => {
    const { code, err, host } = await render(['--draft', 'a.yaml'], { 'a.yaml': 'title: "open\n' });
    expect([code, host.written]).toEqual([1, []]);
    expect(err).toMatch(
      /^brief: 1 note cannot be read, so not even a draft of it can be rendered\. Correct what/m,
    );
    expect(err).not.toContain('--draft');
  });

  test('is told with the command that mends what can be mended', async () => {
    const files = {
      'a.yaml': good.replace('branch', 'Branch'),
      'b.yaml': good,
      'c d.yaml': 'title: Floods: a\n',
    };
    const { err } = await render(['.', '--locale', 'en'], files);
    expect(err).toContain(
      '2 problems can be fixed: brief validate --fix --locale en a.yaml "c d.yaml"\n',
    );
    const drafts = await render(['.', '--draft'], files);
    expect(drafts.err).toContain('1 problem can be fixed: brief validate --fix "c d.yaml"\n');
    expect((await render(['.'], { 'a.yaml': bad })).err).not.toContain('can be fixed');
  });

  test('is offered a draft only where there can be one', async () => {
    const files = { 'a.yaml': bad, 'b.yaml': 'title: "open\n', 'c.yaml': bad };
    const { err } = await render(['.'], files);
    expect(err).toContain('2 notes have errors and were not rendered. `--draft` renders them');
    expect(err).toContain('1 note cannot be read, so not even a draft of it can be rendered.');
    const alone = await render(['b.yaml'], files);
    expect(alone.err).not.toContain('--draft');
  });

  test('and a fault beside it make exit 2', async () => {
    const files = { 'a.yaml': bad, 'b.yaml': good, 'c.yaml': fifo, 'd.yaml': failing('io') };
    const { code, err, host } = await render(['.', 'none.yaml'], files);
    expect([code, host.written]).toEqual([2, ['b.html']]);
    expect(err).toContain('brief: c.yaml: It is not a regular file');
    expect(err).toContain('brief: d.yaml: The system could not read or write it.');
    expect(err).toContain('brief: none.yaml: There is no such file');
  });
});

test('a draft without errors is marked, but does not say that it has errors', async () => {
  const { code, host } = await render(['a.yaml', '--draft', '--text'], { 'a.yaml': good });
  expect(code).toBe(0);
  expect(host.text('a.txt')).toContain('DRAFT');
  expect(host.text('a.txt')).not.toContain('has errors');
});

test('--watermark stands at the top of the text', async () => {
  const { host } = await render(['a.yaml', '--watermark', 'FOR REVIEW', '--text'], {
    'a.yaml': good,
  });
  expect(host.text('a.txt')).toContain('FOR REVIEW');
});

describe('a file that cannot be written', () => {
  test('is told about, the older one stays, and the rest is written', async () => {
    const files = { 'a.yaml': good, 'b.yaml': good, 'a.html': 'older' };
    const writeFails = (path: string): 'no-space' | undefined =>
      path === 'a.html' ? 'no-space' : undefined;
    const { code, err, host } = await render(['.'], files, { writeFails });
    expect([code, host.text('a.html'), host.written]).toEqual([2, 'older', ['b.html']]);
    expect(err).toBe(
      'brief: a.html: The disk is full.\nbrief: Wrote b.html.\nbrief: a.html is still the file of an earlier run, and may not say what the note says now.\n',
    );
  });

  test('for a full disk is told about once, and the others are counted', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.yaml`, good]));
    const { code, err } = await render(['.'], files, { writeFails: () => 'no-space' });
    expect([code, err]).toEqual([
      2,
      'brief: a.html: The disk is full.\nbrief: 4 files were not written.\n',
    ]);
  });

  test('for want of permission is told with another way', async () => {
    const { err } = await render(['a.yaml'], { 'a.yaml': good }, { writeFails: () => 'denied' });
    expect(err).toBe(
      'brief: a.html: You do not have permission to write there. Choose another place by `-o` or `--out-dir`.\n',
    );
  });

  test('such as a folder is not', async () => {
    const { code, err } = await render(['a.yaml', '-o', 'out'], {
      'a.yaml': good,
      'out/x': '',
    });
    expect([code, err]).toEqual([
      2,
      'brief: `-o` names a file, and out is a folder. Give a name such as flood.en.pdf, or write `--out-dir out`.\n',
    ]);
  });
});

test('a character without a glyph is a finding at its place, and only the PDF is missing', async () => {
  const { code, err, host } = await render(['a.yaml', '--pdf', '--html'], {
    'a.yaml': good.replace('Floods', 'Floods \u{12345}'),
  });
  expect([code, host.written]).toEqual([1, ['a.html']]);
  expect(err).toMatch(/^a\.yaml:1:15 {2}error {2}missing-glyph\n/);
  expect(err).toContain('U+12345');
});

test('a draft has a box for a character that no font has, and says so', async () => {
  const { code, err, host } = await render(['a.yaml', '--pdf', '--draft'], {
    'a.yaml': good.replace('Floods', 'Floods \u{12345}'),
  });
  expect([code, host.written]).toEqual([1, ['a.pdf']]);
  expect(err).toMatch(/^a\.yaml:1:15 {2}error {2}missing-glyph\n[^]*\nbrief: Wrote a\.pdf\.\n$/);
  expect(wordsOf(readPdf(host.bytes('a.pdf')!).root)).toContain('Floods □');
});

test('a file that was not drawn is counted at the end', async () => {
  const { err } = await render(['a.yaml', '--pdf', '--text'], {
    'a.yaml': good.replace('Floods', 'Floods \u{12345}'),
  });
  expect(err).toMatch(/\nbrief: 1 file was not written\.\nbrief: Wrote a\.txt\.\n$/);
});

test('a word in a script that no font has is one finding; joined letters are printed', async () => {
  const { err, host } = await render(['a.yaml', '--pdf'], {
    'a.yaml': good.replace('Floods', 'Москва and the ﬁnal oﬃce'),
  });
  expect(err.match(/missing-glyph/g)).toHaveLength(1);
  expect(err).toContain('Москва (U+041C, U+043E, U+0441, …)');
  expect(host.written).toEqual([]);
});

describe('a template', () => {
  const own = '<h1>{{title}}</h1><p>Own words.</p>';
  test('of the type in the current folder goes before the built-in one', async () => {
    const files = { 'a.yaml': good, 'templates/committee-note/note.hbs': own };
    const { err, host } = await render(['a.yaml', '--text'], files);
    expect(err).toMatch(/\nbrief: Wrote a\.txt\.\n$/);
    expect(host.text('a.txt')).toContain('Own words.');
  });

  test.each(['letter', 'templates/letter', './templates/letter/'])(
    'may be asked for as %s',
    async (name) => {
      const files = {
        'a.yaml': good,
        'templates/letter/note.hbs': '{{> words}}',
        'templates/letter/partials/words.hbs': own,
      };
      const { host } = await render(['a.yaml', '--text', '--template', name], files);
      expect(host.text('a.txt')).toContain('Own words.');
    },
  );

  test('that is not there is refused before anything is written', async () => {
    const { code, err, host } = await render(['--template', 'nope'], { 'a.yaml': good });
    expect([code, host.written]).toEqual([2, []]);
    expect(err).toMatch(/^brief: There is no template `nope`\. Give one of committee-note, /);
  });

  test('that cannot be read is a fault with its place, told once', async () => {
    const files = {
      'a.yaml': good,
      'b.yaml': good,
      'templates/committee-note/note.hbs': '<p>\n{{#if}</p>',
    };
    const { code, err } = await render(['.'], files);
    expect(code).toBe(2);
    expect(err.match(/note\.hbs/g)).toHaveLength(1);
    expect(err).toMatch(/^brief: a\.yaml: Template templates\/committee-note\/note\.hbs:2/);
  });
});

describe('bytes', () => {
  const pdf = async (text: string, env: Record<string, string> = {}): Promise<string> => {
    const { host } = await render(['a.yaml', '--pdf', '-o', '-'], { 'a.yaml': text }, { env });
    return Buffer.from(host.outBytes).toString('latin1');
  };

  test('are the same in every run, whatever the clock says', async () => {
    expect(await pdf(good)).toBe(await pdf(good));
  });

  test.each([
    ['SOURCE_DATE_EPOCH', 'date: 2020-06-21\n', { SOURCE_DATE_EPOCH: '1600000000' }, '2020-09-13'],
    ['date_modified', 'date: 2020-06-21\ndate_modified: 2021-07-01\n', {}, '2021-07-01'],
    ['date', 'date: 2020-06-21\n', {}, '2020-06-21'],
    ['a fixed day', '', {}, '2000-01-01'],
  ])('hold the date of %s', async (_name, dates, env, day) => {
    expect(await pdf(good + dates, env)).toContain(`CreateDate>${day}T`);
  });

  test.each(['x', '-1', '1.5', '999999999999'])(
    'of SOURCE_DATE_EPOCH=%s are refused',
    async (value) => {
      const { code, err, host } = await render(
        ['a.yaml'],
        { 'a.yaml': good },
        { env: { SOURCE_DATE_EPOCH: value } },
      );
      expect([code, host.written]).toEqual([2, []]);
      expect(err).toContain(value);
    },
  );
});

test('a run on a terminal shows how far it is and takes that away again', async () => {
  const { err } = await render(['.'], { 'a.yaml': good, 'b.yaml': good }, { tty: true, pace: 600 });
  expect(err).toContain('Rendering 2 of 2\r');
  expect(err).toMatch(/\r {16}\rbrief: Wrote 2 files\.\n$/);
});

test('a folder where all is skipped is no success', async () => {
  const files = { 'compose.yaml': 'services: {}\n' };
  expect((await render([], files)).code).toBe(2);
  expect((await render(['--pass-on-no-files'], files)).code).toBe(0);
});

test('a draft ends where a part of its type that it lacks may hold itself', async () => {
  const node = {
    required: ['children'],
    properties: { children: { type: 'array', items: { $ref: '#/$defs/node' } } },
  };
  const type = {
    required: ['title', 'section'],
    properties: { title: { type: 'string' }, section: { $ref: '#/$defs/node' } },
    $defs: { node },
  };
  const host = memoryHost({
    'a.yaml': 'type: tree\nlang: en\ntitle: A\n',
    'types/tree.schema.json': JSON.stringify(type),
    'templates/tree/note.hbs': '<h1>{{title}}</h1><p>{{#each section.children}}x{{/each}}</p>',
  });
  expect(await main(['render', 'a.yaml', '--html', '--draft'], host)).toBe(1);
  expect(host.text('a.html')).toContain('<h1');
});
