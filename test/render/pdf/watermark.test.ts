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

test('a watermark without words is none', () => {
  expect(setWatermark(' ', theme, fonts())).toBeUndefined();
});
