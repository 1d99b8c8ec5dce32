import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { memoryHost } from '../../host.ts';
import { bookmarksOf, readPdf, shapeOf } from './read-pdf.ts';

const looks = {
  'uk.json': JSON.stringify({ marking: { jurisdiction: 'united-kingdom' } }),
  'narrow.json': JSON.stringify({
    hyphenation: true,
    margin: { left: 150, right: 150 },
    size: { body: 12, table: 11 },
  }),
};

/** Whole pages as data: what stands where, and the tree that assistive technology reads. */

const folders = ['examples', 'test/stress', 'test/render/pdf/notes'];
const images = Object.fromEntries(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:png|svg)$/.test(name))
      .map((name) => [name, readFileSync(`${folder}/${name}`)]),
  ),
);

async function pagesOf(paths: readonly string[], words: readonly string[]): Promise<string> {
  const notes = paths.map((path) => [path.split('/').at(-1) ?? path, readFileSync(path)] as const);
  const host = memoryHost({ ...images, ...Object.fromEntries(notes), ...looks });
  const [first] = notes;
  const code = await main(['render', first![0], '--pdf', '-o', 'out.pdf', ...words], host);
  expect([code, host.err]).toEqual([0, expect.stringMatching(/brief: Wrote out\.pdf\.\n$/)]);
  const pdf = readPdf(host.bytes('out.pdf') ?? new Uint8Array());
  const { drawn, root } = pdf;
  const pages = drawn.map((lines, index) => `== page ${index + 1}\n${lines.join('\n')}\n`);
  return `${pages.join('\n')}\n== bookmarks\n${bookmarksOf(pdf).join('\n')}\n\n== tree\n${shapeOf(root).replaceAll(/ (?=(?:H\d|Sect|Table|TR|L)\b)/g, '\n')}\n`;
}

const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
const strained = ['addresses-and-marks.en', 'deep-lists.en', 'every-key.en', 'forty-footnotes.en'];
const further = ['shapes.en', 'signs-in-title.en', 'tall-row.en', 'typographie.fr'];
const own = readdirSync('test/render/pdf/notes').filter((name) => name.endsWith('.yaml'));

describe('the pages of', () => {
  test.each([
    ...examples.map((name) => `examples/${name}`),
    ...[...strained, ...further].map((name) => `test/stress/${name}.yaml`),
    ...own.map((name) => `test/render/pdf/notes/${name}`),
  ])('%s are drawn as before', async (path) => {
    const name = path.split('/').at(-1) ?? path;
    await expect(await pagesOf([path], [])).toMatchFileSnapshot(
      `../../golden/pages/${name.replace('.yaml', '.txt')}`,
    );
  });

  const alerts = ['examples/northern-alerts.en.yaml', 'examples/northern-alerts.fr.yaml'];
  const archives = ['examples/archives-relocation.fr.yaml'];
  test.each([
    ['a bilingual file', alerts, ['--bilingual']],
    ['a draft on A4', archives, ['--draft', '--paper', 'a4', '--watermark', 'Pour examen']],
    ['the plain theme', archives, ['--theme', 'plain']],
    [
      'marking above and below',
      ['test/render/pdf/notes/footnotes.en.yaml'],
      ['--theme', 'uk.json'],
    ],
    ['a narrow column', ['test/render/pdf/notes/tables.en.yaml'], ['--theme', 'narrow.json']],
    ['words parted', ['examples/northern-alerts.fr.yaml'], ['--theme', 'narrow.json']],
    [
      'a watermark in two lines',
      ['test/stress/signs-in-title.en.yaml'],
      ['--watermark', 'For review by the regional office before the end of the week'],
    ],
    ['a watermark of one word', ['test/stress/signs-in-title.en.yaml'], ['--watermark', 'No']],
    ['sheets to speak from', [alerts[0]!], ['--speaking', '--theme', 'default']],
  ])('%s are drawn as before', async (title, paths, words) => {
    await expect(await pagesOf(paths, words)).toMatchFileSnapshot(
      `../../golden/pages/${title.replaceAll(' ', '-')}.txt`,
    );
  });
});
