import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFont } from '../../src/font/open-font.ts';
import { documentOf, heading, paragraph } from '../render/documents.ts';
import { renderPdf } from '../render/pdf/render-pdf.ts';
import { fontFile, patched, toWoff } from './files.ts';

const lato = fontFile('Lato-Bold');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.padEnd(40, '\0'));
const problemOf = async (file: Uint8Array): Promise<string | undefined> =>
  (await openFont(file, 'font')).problem;

describe('a font', () => {
  test('is TrueType, with its names', async () => {
    const { font } = await openFont(fontFile('NotoSansMono-Regular'), 'x');
    expect(font).toMatchObject({ name: 'NotoSansMono-Regular', family: 'Noto Sans Mono' });
  });

  test('is the same packed as WOFF', async () => {
    const { font } = await openFont(toWoff(lato), 'x');
    const document = documentOf([paragraph('Dykes ŁŃ')], { marking: '' });
    const plain = (await openFont(lato, 'x')).font;
    const [packed, whole] = await Promise.all(
      [font, plain].map((regular) => renderPdf(document, {}, { regular: regular! })),
    );
    expect(packed).toEqual(whole);
  });

  test.each([
    ['woff2', bytes('wOF2')],
    ['postscript', bytes('OTTO')],
    ['collection', bytes('ttcf')],
    ['kind', bytes('%PDF-1.7')],
    ['kind', new Uint8Array(3)],
    ['damaged', lato.subarray(0, 20_000)],
    ['damaged', toWoff(lato).subarray(0, 9000)],
    ['damaged', bytes('wOFF')],
    ['damaged', patched(lato, 'maxp', 4, 60_000)],
    ['damaged', patched(lato, 'hhea', 34, 0)],
    ['damaged', patched(lato, 'head', 18, 0)],
    ['large', new Uint8Array(30_000_001)],
  ])('is no %s file', async (problem, file) => {
    expect(await problemOf(file)).toBe(problem);
  });

  test.each([
    [0x0002, 'forbidden'],
    [0x0100, 'forbidden'],
    [0x0200, 'forbidden'],
    [0x0000, undefined],
    [0x0004, undefined],
    [0x0008, undefined],
    // Of several permissions the freest holds.
    [0x000a, undefined],
  ])('with fsType %i may be embedded or not', async (type, problem) => {
    expect(await problemOf(patched(lato, 'OS/2', 8, type))).toBe(problem);
  });

  test('that passes can be drawn, whatever is wrong with its bytes', async () => {
    const small = fontFile('NotoSansMath-Regular');
    const document = documentOf([heading(1, 'Water → dykes ≥ 3'), paragraph('∞ ≤ a ∑ ∈')]);
    let drawn = 0;
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const file = new Uint8Array(small);
        for (const [at, value] of changes) file[at] = value;
        const { font } = await openFont(file, 'font');
        if (!font) return;
        drawn += 1;
        const pdf = await renderPdf(document, {}, { regular: font, heading: font });
        expect(pdf.length).toBeGreaterThan(1000);
      }),
      { numRuns: 200 },
    );
    expect(drawn).toBeGreaterThan(20);
  });
});
