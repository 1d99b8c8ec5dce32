import { expect, test } from 'vitest';
import { setFrame, type Frame } from '../../../src/render/pdf/layout/frame.ts';
import { setFurniture } from '../../../src/render/pdf/layout/furniture.ts';
import { resolveTheme } from '../../../src/theme/resolve.ts';
import type { ThemeFile } from '../../../src/theme/theme-file.ts';
import { documentOf } from '../documents.ts';
import { fonts } from './render-pdf.ts';

const short = 'PROTECTED B';
const long =
  'PROTECTED B // CANADIAN EYES ONLY // CABINET CONFIDENCE // COMMERCIAL IN CONFIDENCE // LEGAL PRIVILEGE';

const frame = (marking: string, look: ThemeFile): Frame =>
  setFrame(documentOf([], { marking }), resolveTheme(look), fonts());

/** From the upper edge of capitals to the lower edge of letters, of each line from the top of the page. */
function bandsOf({ theme, marking, above, below, title, number }: Frame): [number, number][] {
  const band =
    (size: number) =>
    (baseline: number): [number, number] => [baseline - size * 0.72, baseline + size * 0.22];
  const isCentred = theme.marking.position !== 'top-right';
  const { top, bottom } = theme.margin;
  return [
    ...above.map(band(marking.size)),
    ...(isCentred ? [band(theme.size.small)(title)] : []),
    [top, theme.page.height - bottom],
    band(theme.size.small)(number),
    ...below.map(band(marking.size)),
  ];
}

test.each<[ThemeFile, string]>([
  [{}, short],
  [{ margin: { top: 36, bottom: 36 } }, short],
  [{ margin: { top: 36, bottom: 36 } }, long],
  [{ marking: { jurisdiction: 'australia' } }, short],
  [{ marking: { jurisdiction: 'australia' } }, long],
  [{ marking: { jurisdiction: 'australia', size: 50 } }, long],
  [{ marking: { jurisdiction: 'australia' }, margin: { top: 36, bottom: 36 } }, long],
  [{ marking: { jurisdiction: 'united-states', size: 30 }, margin: { bottom: 36 } }, long],
  [{ marking: { size: 40 }, margin: { top: 36 } }, long],
  [{ marking: { position: 'top-centre' }, margin: { top: 36, bottom: 36 } }, short],
])(
  'with %j nothing around the text of %s meets anything else or the edge of the paper',
  (look, marking) => {
    const set = frame(marking, look);
    const bands = bandsOf(set);
    let above = 17;
    for (const [top, bottom] of bands) {
      expect(top).toBeGreaterThan(above);
      above = bottom;
    }
    expect(above).toBeLessThan(set.theme.page.height - 17);
    const { page, margin } = set.theme;
    for (const { width } of set.marking.lines)
      expect(width).toBeLessThanOrEqual(page.width - margin.left - margin.right + 0.1);
    expect(page.height - margin.top - margin.bottom).toBeGreaterThan(page.height / 2);
  },
);

test.each<[ThemeFile, string]>([
  [{ marking: { jurisdiction: 'united-kingdom' } }, short],
  [{ marking: { jurisdiction: 'united-kingdom' } }, long],
  [{ marking: { jurisdiction: 'australia' } }, long],
  [{ margin: { top: 36, bottom: 36 } }, long],
])('with %j nothing crowds the text of %s', (look, marking) => {
  const { theme, title, number } = frame(marking, look);
  const descender = theme.size.small * 0.22;
  const capital = theme.size.small * 0.72;
  expect(theme.margin.top - (title + descender)).toBeGreaterThan(11);
  expect(number - capital - (theme.page.height - theme.margin.bottom)).toBeGreaterThan(11);
});

test('a marking keeps its size over several lines, and lines end after a caveat', () => {
  const { marking } = frame(long, { marking: { jurisdiction: 'australia' } });
  expect(marking.size).toBe(20);
  const lines = marking.lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
  expect(lines.join('')).toBe(long);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/ \/\/ $/);
});

test('a marking that fits leaves the margins of the theme as they are', () => {
  const set = frame(short, { marking: { jurisdiction: 'australia' } });
  expect(set.theme.margin).toEqual(resolveTheme({}).margin);
});

test('a running title stands beside the marking, or below it where it would be cut there', () => {
  const caveats = 'PROTECTED B // SOLICITOR-CLIENT PRIVILEGE';
  const titled = (title: string, marking: string): Frame =>
    setFrame(documentOf([], { title, marking }), resolveTheme({}), fonts());
  const name = 'Moving the Regional Archives Out of the Flood Plain of the Laurier';
  const [beside, below] = [titled(name, short), titled(name, caveats)];
  expect(beside.title).toBe(beside.above[0]);
  expect(below.title).toBeGreaterThan(below.above[0]! + 8);
  expect(below.title).toBeLessThan(below.theme.margin.top - 8);
  const top = (set: Frame): string =>
    setFurniture(
      documentOf([], { title: name }),
      { number: 2, count: 2, isFirst: false },
      set,
      fonts(),
    )
      .top[0]!.line.fragments.map(({ text }) => text)
      .join('');
  expect([top(beside), top(below)]).toEqual([name, name]);
});
