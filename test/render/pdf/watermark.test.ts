import { expect, test } from 'vitest';
import { setWatermark, type Watermark } from '../../../src/render/pdf/layout/watermark.ts';
import { resolveTheme } from '../../../src/theme/resolve.ts';
import { fonts } from './render-pdf.ts';

const theme = resolveTheme({});
const set = (text: string): Watermark => setWatermark(text, theme, fonts())!;
const diagonal = Math.hypot(theme.page.width, theme.page.height) * 0.7;

test.each([
  ['DRAFT', 1],
  ['FOR REVIEW ONLY', 1],
  ['FOR REVIEW BY THE REGIONAL DIRECTORS AND THEIR STAFF ONLY', 2],
  ['ÉBAUCHE – POUR EXAMEN PAR LA DIRECTION GÉNÉRALE DES PROGRAMMES CÔTIERS', 2],
  ['W'.repeat(60), 2],
])('the watermark %s stands in %i lines that fit the page', (text, count) => {
  const { lines, size } = set(text);
  expect(lines).toHaveLength(count);
  expect(size).toBeGreaterThanOrEqual(24);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(diagonal + 0.1);
  const words = lines.flatMap(({ fragments }) => fragments.map((each) => each.text)).join('');
  expect(words).toBe(text);
});

const linesOf = ({ lines }: Watermark): readonly string[] =>
  lines.map(({ fragments }) => fragments.map((each) => each.text).join(''));

test.each([
  ['one line that fills the diagonal', 'FOR REVIEW ONLY', 77.17, ['FOR REVIEW ONLY']],
  [
    'two where one would be small',
    'FOR REVIEW BY THE REGIONAL DIRECTORS AND THEIR STAFF ONLY',
    40.08,
    ['FOR REVIEW BY THE REGIONAL ', 'DIRECTORS AND THEIR STAFF ONLY'],
  ],
  [
    'more where two would be a hairline, of the smallest type',
    'For review by the regional office, the provinces and the harbour authorities, before the end of the week in which it was sent',
    24,
    [
      'For review by the regional office, the ',
      'provinces and the harbour authorities, before ',
      'the end of the week in which it was sent',
    ],
  ],
])('a watermark stands in %s', (_, text, size, lines) => {
  const mark = set(text);
  expect(mark.size).toBeCloseTo(size, 2);
  expect(mark.height).toBeCloseTo(1.2 * mark.size);
  expect(linesOf(mark)).toEqual(lines);
});

test('blanks and ends of lines within a watermark are one blank each, and those around it none', () => {
  expect(set('  FOR \n REVIEW\t ')).toEqual(set('FOR REVIEW'));
});

test.each([[' '], [''], [undefined]])('the watermark %j, without words, is none', (text) => {
  expect(setWatermark(text, theme, fonts())).toBeUndefined();
});
