import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost, unreadable, type Content, type MemoryHost } from '../host.ts';
import { jpeg, lfsPointer, png, printingJpeg, turnedJpeg } from '../images.ts';
import { elementsOf, readPdf, wordsOf } from '../render/pdf/read-pdf.ts';
import { unpackPdf } from '../render/pdf/unpack-pdf.ts';

const note = (body: string): string =>
  [
    'title: Floods',
    'classification: Unclassified',
    'branch: Water',
    'proposed_response: [We are watching.]',
    'financial_implications: [None.]',
    'background: |',
    ...body.split('\n').map((line) => `  ${line}`),
    'prepared_by: { name: A. Author, title: Analyst, phone: 613-555-0100 }',
    'approved_by: { name: B. Boss, title: Director, email: boss@example.org }',
    '',
  ].join('\n');

async function run(
  files: Readonly<Record<string, Content>>,
  ...argv: readonly string[]
): Promise<MemoryHost & { readonly code: number }> {
  const host = memoryHost(files);
  const code = await main(argv, host);
  return Object.assign(host, { code });
}

/** The findings of a note with this body, each as its place, its rule and what is said. */
async function findingsOf(
  body: string,
  files: Readonly<Record<string, Content>> = {},
): Promise<readonly string[]> {
  const { out } = await run(
    { 'n/a.yaml': note(body), ...files },
    'validate',
    'n',
    '--format',
    'compact',
  );
  return out
    .split('\n')
    .filter((line) => line.includes(' error '))
    .map((line) => line.replace('n/a.yaml:', '').replace(': error', ''));
}

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#123456"/>' +
  '<circle cx="20" cy="10" r="5" fill="none" stroke="white" opacity="0.5"/></svg>';

test('an image does not hide the watermark, which is no part of what is read', async () => {
  const files = { 'n/a.yaml': note('![A chart](chart.svg)'), 'n/chart.svg': chart };
  const host = await run(files, 'render', 'n', '--pdf', '--watermark', 'TRIAL');
  const bytes = await host.readFile('n/a.pdf');
  const { artifacts, root } = readPdf(bytes);
  expect(artifacts[0]!.match(/TRIAL/g)).toHaveLength(2);
  expect(wordsOf(root)).not.toContain('TRIAL');
  expect(elementsOf(root, 'Figure')).toHaveLength(1);
  expect(
    unpackPdf(bytes)
      .toString('latin1')
      .match(/\/BM \/Difference/g),
  ).toHaveLength(1);
});

describe('an SVG', () => {
  test('is drawn as shapes, described, in PDFs, and as an image in pages', async () => {
    const files = { 'n/a.yaml': note('![A chart](chart.svg)'), 'n/chart.svg': chart };
    const host = await run(files, 'render', 'n', '--pdf', '--html');
    expect([host.code, host.written]).toEqual([0, ['n/a.html', 'n/a.pdf']]);
    const page = host.text('n/a.html') ?? '';
    const data = Buffer.from(chart).toString('base64');
    expect(page).toContain(
      `<img class="img-responsive" src="data:image/svg+xml;base64,${data}" alt="A chart" width="40" height="20">`,
    );
    // A drawing may have no size of its own: that of its view box holds.
    expect(page).not.toMatch(/\.image img\{[^}]*[{;]width:/);
    const bytes = await host.readFile('n/a.pdf');
    const figures = elementsOf(readPdf(bytes).root, 'Figure').map(({ dict }) => dict);
    expect(figures).toMatchObject([{ Alt: 'A chart' }]);
    const { BBox: box } = figures[0]!['A'] as unknown as { readonly BBox: readonly number[] };
    expect([box[2]! - box[0]!, box[3]! - box[1]!].map(Math.round)).toEqual([30, 15]);
    const text = unpackPdf(bytes).toString('latin1');
    expect(text).not.toContain('/Subtype /Image');
    const again = await run(files, 'render', 'n', '--pdf');
    expect(Buffer.compare(bytes, await again.readFile('n/a.pdf'))).toBe(0);
  });

  test.each([
    ['<text>Dykes</text>', 'has text, which each reader would see in another font.'],
    ['<script/>', 'has “script”: it moves or runs a program.'],
    ['<image href="x.png"/>', 'leads to another file, by “image”.'],
    ['<g filter="url(#a)"/>', 'has “filter”, which cannot be printed.'],
    ['<g>', 'is damaged or cut off.'],
  ])('with %s is a finding on the line of the image', async (inside, said) => {
    const found = await findingsOf('Text.\n\n![A chart](chart.svg)', {
      'n/chart.svg': chart.replace('<circle', `${inside}<circle`),
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^9:3 image-file The (?:drawing|image) “chart\.svg” /);
    expect(found[0]).toContain(said);
  });
});

describe('checking', () => {
  test('an image beside its note, or below it, is as it should be', async () => {
    const files = { 'n/a b.png': png(2, 2, [0, 0, 0]), 'n/maps/é.jpg': jpeg };
    expect(await findingsOf('![One](<a b.png>)\n\nText ![Two](maps/é.jpg) text.', files)).toEqual(
      [],
    );
  });

  test.each<readonly [said: string, file: Content]>([
    ['file “map.png” is neither a PNG, a JPEG nor an SVG image.', 'GIF89a'],
    ['file “map.png” is neither a PNG, a JPEG nor an SVG image.', ''],
    ['image “map.png” is damaged or cut off.', png(9, 9, [0, 0, 0]).subarray(0, 60)],
    ['image “map.png” is damaged or cut off.', png(9, 9, [0, 0, 0]).subarray(0, 12)],
    ['image “map.png” is damaged or cut off.', jpeg.subarray(0, -20)],
    ['image “map.png” has the colours of a printing press (CMYK).', printingJpeg],
    ['image “map.png” is larger than 10 MB or 40 million pixels.', Buffer.alloc(10_000_001, 'x')],
    ['image “map.png” cannot be read.', unreadable],
  ])('the %s', async (said, file) => {
    expect(await findingsOf('Words.\n\n![A map](map.png)', { 'n/map.png': file })).toEqual([
      `9:3 image-file The ${said}`,
    ]);
  });

  test('an image that Git LFS did not fetch is told as such', async () => {
    expect(await findingsOf('Words.\n\n![A map](map.png)', { 'n/map.png': lfsPointer })).toEqual([
      '9:3 image-file Git LFS has put a file in place of the image “map.png”, which was not fetched.',
    ]);
  });

  test('an image of too many pixels is not decoded, however small its file', async () => {
    const bomb = png(1, 1, [0, 0, 0]);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await findingsOf('![A map](map.png)', { 'n/map.png': bomb })).toEqual([
      '7:3 image-file The image “map.png” is larger than 10 MB or 40 million pixels.',
    ]);
  });

  test('a name with blanks is told, and put into angle brackets', async () => {
    const files = { 'a.yaml': note('See ![A map](the map.png), not `![x](a b.png)`.') };
    const host = await run({ ...files, 'the map.png': jpeg }, 'validate', '--fix', 'a.yaml');
    expect(host.code).toBe(0);
    expect(host.text('a.yaml')).toContain('See ![A map](<the map.png>), not `![x](a b.png)`.');
  });

  test('a missing image is told, with the one that may be meant', async () => {
    const files = { 'n/a.yaml': note('![A map](Map.png)'), 'n/map.png': png(1, 1, [0, 0, 0]) };
    const { out, code } = await run(files, 'validate', 'n');
    expect(code).toBe(1);
    expect(out).toContain('There is no image “Map.png” in the folder of this note.');
    expect(out).toContain('Hint: Did you mean “map.png”?');
  });

  test.each(['/etc/x.png', '../x.png', 'a/../../x.png', 'https://example.org/x.png', '..%2Fx.png'])(
    'an image outside the folder is never looked at: %s',
    async (src) => {
      const found = await findingsOf(`![A map](${src})`, { 'x.png': png(1, 1, [0, 0, 0]) });
      expect(found).toEqual([expect.stringMatching(/^7:3 image-file .* is not in the folder of/)]);
    },
  );

  test('what is remembered of a note is no answer once its image has gone', async () => {
    const files = { 'a.yaml': note('![A map](map.png)'), 'map.png': png(1, 1, [0, 0, 0]) };
    const first = await run(files, 'validate', 'a.yaml', '--cache');
    expect(first.code).toBe(0);
    const cache = first.text(first.written[0] ?? '');
    const again = { 'a.yaml': files['a.yaml'], [first.written[0] ?? 'none']: cache ?? '' };
    expect((await run(again, 'validate', 'a.yaml', '--cache')).code).toBe(1);
  });
});

describe('rendering', () => {
  const files = {
    'a.yaml': note('See ![Red](red.png) and\n\n- ![Glass](glass.png)\n- ![Coast](photo.jpg)'),
    'red.png': png(2000, 100, [255, 0, 0]),
    'glass.png': png(8, 8, [0, 0, 255, 128]),
    'photo.jpg': turnedJpeg,
  };

  test('a page holds its images, upright, with their descriptions', async () => {
    const host = await run(files, 'render', 'a.yaml', '--html');
    const page = host.text('a.html') ?? '';
    const images = [
      ...page.matchAll(
        /<img class="img-responsive" src="data:image\/(\w+);base64,([^"]+)" ([^>]*)>/g,
      ),
    ];
    expect(images.map(([, kind, , rest]) => `${kind} ${rest}`)).toEqual([
      'png alt="Red" width="2000" height="100"',
      'png alt="Glass" width="8" height="8"',
      'jpeg alt="Coast" width="4" height="8"',
    ]);
    expect(images[2]?.[2]).toBe(turnedJpeg.toString('base64'));
    expect(page).toMatch(/<p>See<\/p>\s*<p class="image"><img[^>]*><\/p>\s*<p>and<\/p>/);
  });

  test('plain text has the descriptions', async () => {
    const host = await run(files, 'render', 'a.yaml', '--text');
    expect(host.text('a.txt')).toContain('See\n\n[Image: Red]\n\nand\n\n- [Image: Glass]\n');
  });

  test('a PDF has each as a figure with its description and its box', async () => {
    const host = await run(files, 'render', 'a.yaml', '--pdf');
    const pdf = unpackPdf(host.bytes('a.pdf') ?? new Uint8Array()).toString('latin1');
    const figures = [...pdf.matchAll(/\/S \/Figure\n\/Alt \((\w+)\)/g)].map(([, alt]) => alt);
    expect(figures).toEqual(['Red', 'Glass', 'Coast']);
    const boxes = [...pdf.matchAll(/\/BBox \[([\d. ]+)\]/g)].map(([, box]) => box!.split(' '));
    const sizes = boxes.map(([x0, y0, x1, y1]) => [
      Number(x1) - Number(x0),
      Number(y1) - Number(y0),
    ]);
    expect(sizes.map((size) => size.map(Math.round))).toEqual([
      [468, 23],
      [6, 6],
      [3, 6],
    ]);
  });

  test('what is transparent in an image stays so in a PDF', async () => {
    const host = await run(files, 'render', 'a.yaml', '--pdf');
    const pdf = unpackPdf(host.bytes('a.pdf') ?? new Uint8Array());
    const planes = [...pdf.toString('latin1').matchAll(/\/Width 8\n\/Height 8\n.*?stream\n/gs)];
    const data = planes.map(({ 0: { length }, index }) => [
      ...new Set(inflateSync(pdf.subarray(index + length))),
    ]);
    expect(data).toEqual([[128], [0, 255]]);
  });

  test('an image is read once to be checked and once to be drawn, in however many formats', async () => {
    const host = memoryHost(files);
    const read: string[] = [];
    const counting = {
      ...host,
      readFile: (path: string, most?: number) => {
        read.push(path);
        return host.readFile(path, most);
      },
    };
    expect(await main(['render', 'a.yaml', '--html', '--pdf'], counting)).toBe(0);
    expect(read.filter((path) => path === 'red.png')).toHaveLength(2);
  });

  test('the same images make the same bytes', async () => {
    const [one, two] = await Promise.all([
      run(files, 'render', 'a.yaml', '--pdf'),
      run(files, 'render', 'a.yaml', '--pdf'),
    ]);
    expect(Buffer.compare(one.bytes('a.pdf')!, two.bytes('a.pdf')!)).toBe(0);
  });

  test('a draft without its image has the description in its place', async () => {
    const { 'red.png': _gone, ...rest } = files;
    const host = await run(rest, 'render', 'a.yaml', '--draft', '--html', '--pdf');
    expect(host.code).toBe(1);
    expect(host.text('a.html')).toContain('<p>[Image: Red]</p>');
    expect(unpackPdf(host.bytes('a.pdf')!).toString('latin1')).toContain('/Alt (Glass)');
  });

  test('without --draft a note that misses an image is not rendered', async () => {
    const { 'red.png': _gone, ...rest } = files;
    const { written, code, err } = await run(rest, 'render', 'a.yaml');
    expect([written, code]).toEqual([[], 1]);
    expect(err).toContain('There is no image “red.png”');
  });
});

test('a note from standard input is told where its images are looked for', async () => {
  const world = { stdin: note('![Red](red.png)') };
  const host = memoryHost({ 'n/red.png': png(4, 4, [255, 0, 0]) }, world);
  expect(await main(['render', '-', '--text'], host)).toBe(1);
  const said = host.err.replaceAll(/\n +/g, ' ');
  expect(said).toContain(
    'There is no image “red.png” in the current folder, where those of a note from standard input are looked for.',
  );
  expect(said).toContain('Hint: Say where the note is, e.g. by `--stdin-filename');
  const named = memoryHost({ 'n/red.png': png(4, 4, [255, 0, 0]) }, world);
  expect(await main(['render', '-', '--text', '--stdin-filename', 'n/a.yaml'], named)).toBe(0);
});
