import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fontFile, patched } from '../font/files.ts';
import { memoryHost, unreadable, type Content } from '../host.ts';
import { readPdf, wordsOf } from '../render/pdf/read-pdf.ts';
import { unpackPdf } from '../render/pdf/unpack-pdf.ts';

const note = [
  'title: Floods',
  'classification: Unclassified',
  'branch: Water',
  'proposed_response: [We *are* **watching** ᓄᓇᕗᑦ.]',
  'financial_implications: [None.]',
  'prepared_by: { name: A. Author, title: Analyst, phone: 613-555-0100 }',
  'approved_by: { name: B. Boss, title: Director, email: boss@example.org }',
  'background: Nothing → else.',
].join('\n');

const mono = fontFile('NotoSansMono-Regular');
const lato = fontFile('Lato-Bold');

interface Drawn {
  readonly code: number;
  readonly err: string;
  readonly html: string;
  readonly words: string;
  /** Names of the fonts in the PDF, without the letters of their subset. */
  readonly fonts: readonly string[];
}

async function draw(
  files: Readonly<Record<string, Content>>,
  ...flags: readonly string[]
): Promise<Drawn> {
  const host = memoryHost({ 'a.en.yaml': note, ...files });
  const code = await main(['render', 'a.en.yaml', '--pdf', '--html', ...flags], host);
  if (!host.written.includes('a.en.pdf'))
    return { code, err: host.err, html: host.text('a.en.html') ?? '', words: '', fonts: [] };
  const bytes = await host.readFile('a.en.pdf');
  const text = unpackPdf(bytes).toString('latin1');
  const found = Array.from(text.matchAll(/\/BaseFont \/[A-Z]+\+(\S+)/g), ([, name = '']) => name);
  return {
    code,
    err: host.err,
    html: host.text('a.en.html') ?? '',
    words: wordsOf(readPdf(bytes).root),
    fonts: [...new Set(found)].toSorted(),
  };
}

const theme = { 'looks/t.yaml': 'fonts:\n  regular: own/Mono.ttf\n  heading: own/Lato.ttf\n' };

describe('fonts of a theme', () => {
  test('are files beside it; what they lack comes from those that ship', async () => {
    const files = { ...theme, 'looks/own/Mono.ttf': mono, 'looks/own/Lato.ttf': lato };
    const { code, fonts, html, words } = await draw(files, '--theme', 'looks/t.yaml');
    expect(code).toBe(0);
    expect(fonts).toEqual([
      'Lato-Bold-2',
      'NotoSans-Bold',
      'NotoSans-Italic',
      'NotoSansCanadianAboriginal-Regular',
      'NotoSansMath-Regular',
      'NotoSansMono-Regular-2',
    ]);
    expect(words).toContain('We are watching ᓄᓇᕗᑦ.');
    expect(words).toContain('Nothing → else.');
    expect(html).toContain(`--text-font:"Noto Sans Mono",'Noto Sans'`);
    expect(html).toContain(`--heading-font:"Lato",'Noto Sans'`);
    expect(html).not.toContain('@font-face');
  });

  test('may come from a package, found from the theme upward', async () => {
    const files = {
      'looks/t.yaml': "fonts: { bold: 'npm:@office/fonts/ttf/Bold.ttf' }",
      'node_modules/@office/fonts/ttf/Bold.ttf': lato,
    };
    const { code, fonts } = await draw(files, '--theme', 'looks/t.yaml');
    expect(code).toBe(0);
    expect(fonts).toContain('Lato-Bold-2');
    expect(fonts).not.toContain('NotoSans-Bold');
  });

  test('may be named in a config, also in one that is extended', async () => {
    const files = {
      'brief.config.yaml': 'extends: ./office/base.yaml\n',
      'office/base.yaml': 'theme: { fonts: { regular: Mono.ttf } }\n',
      'office/Mono.ttf': mono,
    };
    expect((await draw(files)).fonts).toContain('NotoSansMono-Regular-2');
    const host = memoryHost({ 'a.en.yaml': note, ...files });
    expect(await main(['validate', '--print-config', 'a.en.yaml'], host)).toBe(0);
    expect(host.out).toContain('regular: office/Mono.ttf');
  });

  const faulty = async (file: Content | undefined, name = 'own/F.ttf'): Promise<string> => {
    const files: Record<string, Content> = {
      'looks/t.yaml': `paper: a4\nfonts:\n  bold: ${name}\n`,
    };
    if (file !== undefined) files[`looks/${name}`] = file;
    const { code, err, html, fonts } = await draw(files, '--theme', 'looks/t.yaml');
    expect([code, html, fonts]).toEqual([2, '', []]);
    return err;
  };

  test('that are not there are told with their place', async () => {
    expect(await faulty(undefined)).toMatchInlineSnapshot(`
      "looks/t.yaml:3:9  error  unknown-value
        There is no font “own/F.ttf”.
        3 │   bold: own/F.ttf
          │         ^^^^^^^^^
        Hint: Write its path from the folder of this file, such as
        fonts/Office-Regular.ttf, or npm:package/Office-Regular.ttf for a font in
        node_modules.

      brief: The theme has 1 error, so nothing was done.
      "
    `);
  });

  test.each([
    [
      'a package',
      undefined,
      'npm:office/F.ttf',
      'There is no font “npm:office/F.ttf”',
      'npm install',
    ],
    ['a way out of a package', undefined, 'npm:x/../../F.ttf', 'There is no font', 'npm install'],
    ['one that may not be read', unreadable, 'own/F.ttf', 'cannot be read', 'may open'],
    ['no font', 'hello, world!', 'own/F.ttf', 'is not a font that can be printed', '.ttf'],
    [
      'a damaged one',
      lato.subarray(0, 5000),
      'own/F.ttf',
      'damaged or cut off',
      'Get the file again',
    ],
    ['WOFF2', 'wOF2aaaaaaaa', 'own/F.woff2', 'WOFF2', '.woff'],
    ['PostScript outlines', 'OTTOaaaaaaaa', 'own/F.otf', 'CFF', 'TrueType'],
    ['several in one', 'ttcfaaaaaaaa', 'own/F.ttc', 'holds several fonts', 'of its own'],
    [
      'one that must not be embedded',
      patched(lato, 'OS/2', 8, 2),
      'own/F.ttf',
      'fsType',
      'licence',
    ],
  ])('that are %s are refused', async (_, file, name, message, hint) => {
    const err = (await faulty(file, name)).replaceAll(/\s+/g, ' ');
    expect(err).toContain('looks/t.yaml:3:9 error unknown-value');
    expect(err).toContain(message);
    expect(err).toMatch(new RegExp(`Hint: .*${hint.replaceAll('.', '\\.')}`));
    expect(err).toContain('The theme has 1 error, so nothing was done.');
  });

  test('are told in a config at their place there, in French, too', async () => {
    const config = 'files: [a.en.yaml]\ntheme:\n  fonts:\n    italic: F.ttf\n';
    const { code, err } = await draw({ 'brief.config.yaml': config }, '--locale', 'fr');
    expect(code).toBe(2);
    expect(err).toContain('brief.config.yaml:4:13');
    expect(err).toContain('La police «\u00A0F.ttf\u00A0» n’existe pas.');
  });

  test('are files of fonts, or for headings a name', async () => {
    const { code, err } = await draw(
      { 't.yaml': 'fonts: { heading: arial }' },
      '--theme',
      't.yaml',
    );
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      'Write lato, noto-sans or the file of a font, such as fonts/Office-Bold.ttf.',
    );
  });
});
