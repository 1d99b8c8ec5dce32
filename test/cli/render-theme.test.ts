import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type Content } from '../host.ts';
import { readPdf, wordsOf } from '../render/pdf/read-pdf.ts';
import { unpackPdf } from '../render/pdf/unpack-pdf.ts';

const note = [
  'title: Floods',
  'classification: Protected B',
  'caveats: [Canadian Eyes Only]',
  'branch: Water',
  'proposed_response: [We are watching.]',
  'financial_implications: [None.]',
  'prepared_by: { name: A. Author, title: Analyst, phone: 613-555-0100 }',
  'approved_by: { name: B. Boss, title: Director, email: boss@example.org }',
  `background: |`,
  ...Array.from({ length: 60 }, (_, index) => `  The dyke numbered ${index} held.\n`),
].join('\n');

interface Drawn {
  readonly code: number;
  readonly err: string;
  readonly html: string;
  readonly pdf: ReturnType<typeof readPdf> | undefined;
  readonly size: string | undefined;
}

async function draw(
  flags: readonly string[],
  files: Readonly<Record<string, Content>> = {},
): Promise<Drawn> {
  const given: Record<string, Content> = { 'a.en.yaml': note, ...files };
  const host = memoryHost(given);
  const code = await main(['render', 'a.en.yaml', '--pdf', '--html', ...flags], host);
  const drawn = host.written.includes('a.en.pdf');
  const bytes = drawn ? await host.readFile('a.en.pdf') : undefined;
  const size = bytes && /\/MediaBox \[([^\]]*)\]/.exec(unpackPdf(bytes).toString('latin1'))?.[1];
  const html = host.text('a.en.html') ?? '';
  return { code, err: host.err, html, pdf: bytes && readPdf(bytes), size };
}

describe('a theme', () => {
  test('is one that ships with brief', async () => {
    const { code, html } = await draw(['--theme', 'plain']);
    expect(code).toBe(0);
    expect(html).toContain('--text:#000000;');
    expect((await draw([])).html).toContain('--text:#1a1a1a;');
  });

  test('is a file laid over the default one or the one it names', async () => {
    const files = { 'themes/office.json': '{"base": "plain", "colour": {"link": "#005500"}}' };
    const { html } = await draw(['--theme', 'themes/office.json'], files);
    expect(html).toContain('--text:#000000;');
    expect(html).toContain('--link:#005500;');
  });

  test('is what a config says, as a name, as a file beside it or outright', async () => {
    const config = (theme: string): Record<string, Content> => ({ 'brief.config.yaml': theme });
    expect((await draw([], config('theme: plain'))).html).toContain('--text:#000000;');
    const file = { ...config('theme: ./x.yaml'), 'x.yaml': 'colour: { text: "#111111" }' };
    expect((await draw([], file)).html).toContain('--text:#111111;');
    const outright = config('theme: { paper: a4, size: { body: 12 } }');
    const { html, size } = await draw([], outright);
    expect(html).toContain('--print-size:12pt;');
    expect(size).toBe('0 0 595.28 841.89');
    expect((await draw(['--theme', 'default', '--paper', 'letter'], outright)).size).toBe(
      '0 0 612 792',
    );
  });

  test('parts words at the ends of lines where it says so', async () => {
    const words = 'background: interdepartmental coordination '.repeat(30).trim();
    const files = (hyphenation: boolean): Record<string, Content> => ({
      'a.en.yaml': note.replace(/background: [^]*/, `background: |\n  ${words}.`),
      'x.yaml': `hyphenation: ${String(hyphenation)}\nmargin: { left: 200, right: 200 }`,
    });
    const [on, off] = [
      await draw(['--theme', 'x.yaml'], files(true)),
      await draw(['--theme', 'x.yaml'], files(false)),
    ];
    expect([on.code, off.code, on.err]).toEqual([0, 0, off.err]);
    expect(on.html).toContain('--hyphens:auto');
    expect(off.html).toContain('--hyphens:manual');
    const [parts = '', whole = ''] = [on, off].map(({ pdf }) => pdf && wordsOf(pdf.root));
    expect(parts).toContain('\u00AD');
    expect(parts.replaceAll('\u00AD', '')).toBe(whole);
  });

  test('that is called like a marking is told with what chooses that', async () => {
    const write = '{ marking: { jurisdiction: australia } }';
    const { code, err } = await draw(['--theme', 'australia']);
    expect(code).toBe(2);
    expect(err).toContain(
      `\`australia\` is no theme but a marking, which a theme chooses. Write \`${write}\``,
    );
    expect((await draw(['--theme', 'own.yaml'], { 'own.yaml': write })).code).toBe(0);
    expect((await draw([], { 'brief.config.yaml': `theme: ${write}\n` })).code).toBe(0);
  });

  test('that is not there is named with those that are', async () => {
    const { code, err } = await draw(['--theme', 'blue']);
    expect(code).toBe(2);
    expect(err).toBe('brief: There is no theme `blue`. Give one of default, plain, or a file.\n');
    // The place of another theme, in the config, would mislead.
    const config = { 'brief.config.yaml': 'theme: red.yaml\n' };
    expect((await draw(['--theme', 'blue'], config)).err).toBe(err);
  });

  test('that is a file is told with its ending', async () => {
    const { code, err } = await draw(['--theme', 'office'], { 'office.yaml': 'paper: a4\n' });
    expect(code).toBe(2);
    expect(err).toContain('There is no theme `office`. Did you mean `office.yaml`?');
  });

  test('with mistakes is told with their places, and nothing is written', async () => {
    const file = { 'x.yaml': 'paper: a5\nlogo: 3\nsize: { body: large }\n' };
    const { code, err, html } = await draw(['--theme', 'x.yaml'], file);
    expect([code, html]).toEqual([2, '']);
    expect(err).toContain('x.yaml:1:8  error  unknown-value');
    expect(err).toContain('“logo” is not part of a theme.');
    expect(err).toContain('x.yaml:3:15  error  wrong-type');
    expect(err).toContain('The theme has 3 errors, so nothing was done.');
    expect(err).not.toMatch(/note|configuration/);
  });

  test('with a size or a font by another name is told what to write', async () => {
    const file = { 'x.yaml': 'size: { title: 26 }\nfonts: { regular: noto-sans }\n' };
    const english = (await draw(['--theme', 'x.yaml'], file)).err.replaceAll(/\s+/g, ' ');
    expect(english).toContain(
      'here: body, small, table, h1, h2, h3, h4. The title of the note is h1, and its headings are h2 to h4.',
    );
    expect(english).toContain('For Noto Sans, leave this line out: text is set in it.');
    const french = await draw(['--theme', 'x.yaml', '--locale', 'fr'], file);
    expect(french.err.replaceAll(/ *\n */g, ' ')).toContain('Le titre de la note est h1');
    expect(french.err.replaceAll(/ *\n */g, ' ')).toContain('retirez cette ligne\u00A0: c’est');
    const colours = await draw(['--theme', 'x.yaml'], { 'x.yaml': 'colour: { title: red }\n' });
    expect(colours.err).not.toContain('h1');
  });

  test('with a colour among what its marking has is told where it stands', async () => {
    const file = { 'x.yaml': 'marking: { colour: "#aa0000" }\n' };
    const english = (await draw(['--theme', 'x.yaml'], file)).err.replaceAll(/\s+/g, ' ');
    expect(english).toContain(
      'The colour of the marking is “marking” among the lines below “colour”.',
    );
    const french = (await draw(['--theme', 'x.yaml', '--locale', 'fr'], file)).err;
    expect(french.replaceAll(/ *\n */g, ' ')).toContain(
      'est «\u00A0marking\u00A0», parmi les lignes',
    );
  });

  test('whose colours cannot be told apart is refused with the pair', async () => {
    const file = { 'x.yaml': 'colour:\n  tableHead: "#26374a"\n' };
    const { code, err } = await draw(['--theme', 'x.yaml'], file);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'The colour “heading” stands out from the colour “tableHead” behind it by 1 to 1 only.',
    );
  });
});

test('headings are in Lato, or in the font of the text where a theme says so', async () => {
  const fontsOf = async (...flags: readonly string[]): Promise<string[]> => {
    const host = memoryHost({ 'a.en.yaml': note });
    expect(await main(['render', 'a.en.yaml', '--pdf', ...flags], host)).toBe(0);
    const pdf = unpackPdf(await host.readFile('a.en.pdf')).toString('latin1');
    const names = Array.from(pdf.matchAll(/\/BaseFont \/\w+\+([\w-]+)/g), ([, name = '']) => name);
    return [...new Set(names)].toSorted();
  };
  expect(await fontsOf()).toEqual(['Lato-Bold', 'NotoSans-Bold', 'NotoSans-Regular']);
  expect(await fontsOf('--theme', 'plain')).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
});

describe('the marking', () => {
  const words = 'PROTECTED B // CANADIAN EYES ONLY';

  test.each([
    ['canada', words, 1, '@top-right'],
    ['united-kingdom', words.replace(' // ', ' '), 2, '@bottom-center'],
    ['australia', words, 2, '@bottom-center'],
    ['united-states', words.replace(' // ', '//'), 2, '@bottom-center'],
  ])('of %s stands on each page, once as text', async (country, text, times, box) => {
    const file = { 'x.yaml': `marking: { jurisdiction: ${country} }` };
    const { pdf, html } = await draw(['--theme', 'x.yaml'], file);
    const counts = pdf?.artifacts.map((artifact) => artifact.split(text).length - 1);
    // On the first page one is text and no artifact.
    expect(counts).toEqual([times - 1, ...(counts ?? []).slice(1).map(() => times)]);
    expect(counts?.length).toBeGreaterThan(1);
    expect(wordsOf(pdf!.root).split(text).length - 1).toBe(1);
    expect(html).toContain(`${box}{content:"${text}"`);
  });

  test.each([
    ['canada', 'Protected B // Canadian Eyes Only'],
    ['united-kingdom', 'Protected B Canadian Eyes Only'],
    ['united-states', 'Protected B//Canadian Eyes Only'],
  ])('of %s parts the words among the details as its own', async (country, parted) => {
    const { pdf, html } = await draw(['--theme', 'x.yaml'], {
      'x.yaml': `marking: { jurisdiction: ${country} }`,
    });
    expect(wordsOf(pdf!.root)).toContain(parted);
    expect(html).toContain(`<dd>${parted}</dd>`);
  });

  test('stands on the first page alone, small and without caveats, where a theme says so', async () => {
    const theme =
      'marking: { pages: first, capitals: false, caveats: false, position: top-centre }';
    const { pdf, html } = await draw(['--theme', 'x.yaml'], { 'x.yaml': theme });
    expect(pdf?.artifacts.join('')).not.toContain('Protected B');
    expect(wordsOf(pdf!.root)).toMatch(/^Protected B\s/);
    expect(html).toContain('<p class="marking">Protected B</p>');
    expect(html).not.toContain('@top-center{content:"Protected B"');
  });

  const caveats = 'caveats: [Canadian Eyes Only, Cabinet Confidence, Commercial in Confidence]';
  const long = note.replace(/caveats: .*/, caveats);

  test('takes lines of its own size where it is too long for one, and the text gives way', async () => {
    const looks = { 'x.yaml': 'marking: { jurisdiction: australia }', 'a.en.yaml': long };
    const { code, pdf } = await draw(['--theme', 'x.yaml'], looks);
    expect(code).toBe(0);
    expect(pdf?.artifacts[1]).toContain('PROTECTED B // CANADIAN EYES ONLY // ');
    expect(wordsOf(pdf!.root).replaceAll(/\s+/g, ' ')).toMatch(
      /^PROTECTED B \/\/ CANADIAN EYES ONLY \/\/ CABINET CONFIDENCE \/\/ COMMERCIAL IN CONFIDENCE /,
    );
  });

  test('is refused where one word of it is wider than the text', async () => {
    const theme = 'marking:\n  jurisdiction: australia\n  size: 60\n';
    const { code, err, html } = await draw(['--theme', 'x.yaml'], { 'x.yaml': theme });
    expect([code, html]).toEqual([2, '']);
    expect(err).toContain('x.yaml:3:9  error  unknown-value');
    expect(err).toContain('Write a size of at most 58');
    const config = {
      'brief.config.yaml': 'theme: { margin: { left: 216, right: 200 }, marking: { size: 25 } }',
    };
    const inConfig = await draw([], config);
    expect(inConfig.code).toBe(2);
    expect(inConfig.err).toContain('brief.config.yaml:1:');
  });
});
