import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFace, textWidth } from '../../src/render/pdf/fonts/face.ts';
import { run } from '../run.ts';

const note = (lang: string, classification: string): string =>
  `lang: ${lang}
title: Dykes 2026
classification: ${classification}
branch: Water
proposed_response: [We act.]
financial_implications: [None.]
prepared_by: { name: A. Author, title: Analyst, phone: 613-555-0100 }
approved_by: { name: C. Chief, title: Director, email: chief@example.org }
`;
const files = {
  'a.en.yaml': note('en', 'Unclassified'),
  'a.fr.yaml': note('fr', 'Non classifié'),
};
const bold = readFace('bold', readFileSync('assets/fonts/NotoSans-Bold.ttf'));

async function pageOf(...argv: readonly string[]): Promise<string> {
  const { host } = await run(['render', 'a.en.yaml', '--html', '-o', 'a.html', ...argv], files);
  return new TextDecoder().decode(await host.readFile('a.html'));
}

const pointsOf = (page: string, name: string): number =>
  Number(new RegExp(`--watermark-${name}:(\\d+)pt`).exec(page)?.[1]);

/** How many lines words take where none is wider than the room. */
function linesIn(room: number, words: readonly string[], size: number): number {
  let line = '';
  let count = 1;
  for (const word of words) {
    const longer = `${line} ${word}`.trim();
    if (textWidth(bold, longer, size) > room) count += 1;
    line = textWidth(bold, longer, size) > room ? word : longer;
  }
  return count;
}

test.each([
  ['DRAFT', 1, 100],
  ['CONFIDENTIAL', 1, 60],
  ['FOR THE MINISTER’S OFFICE ONLY — NOT FOR DISTRIBUTION', 2, 25],
  ['WWWWWWWW MMMMMMMMMM', 2, 40],
  ['W'.repeat(60), 1, 9],
])('a printed page sets %s whole in %i lines, on letter and A4', async (text, lines, least) => {
  for (const [paper, width] of [
    ['letter', 612],
    ['a4', 595.28],
  ] as const) {
    const page = await pageOf('--watermark', text, '--paper', paper);
    const [size, room] = [pointsOf(page, 'size'), pointsOf(page, 'width')];
    const words = text.split(' ');
    expect(size).toBeGreaterThanOrEqual(least);
    for (const word of words) expect(textWidth(bold, word, size)).toBeLessThanOrEqual(room);
    expect(linesIn(room, words, size)).toBe(lines);
    // Turned, it stays between margins of an inch, where browsers cut.
    expect((room + lines * 1.2 * size) / Math.SQRT2).toBeLessThanOrEqual(width - 144);
  }
});

test('a printed page has the watermark behind each sheet, also of both languages', async () => {
  const page = await pageOf('--bilingual', '--watermark', 'FOR REVIEW\n</style>');
  expect(page).toContain('--watermark-words:"FOR REVIEW \\3c /style>"');
  expect(page).toMatch(/@media print\{.*body:before\{content:var\(--watermark-words, none\)/);
  expect(await pageOf()).not.toMatch(/--watermark-(?:words|size|width):/);
});
