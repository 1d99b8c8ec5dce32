import { expect, test } from 'vitest';
import { setFrame, type Frame } from '../../../src/render/pdf/layout/frame.ts';
import { setFurniture, type Furniture } from '../../../src/render/pdf/layout/furniture.ts';
import { enlarge } from '../../../src/theme/enlarge.ts';
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

test('large type has as much room below a running title as its lines have', () => {
  const set = setFrame(
    documentOf([], { marking: long, title: 'Delays in Forty Infrastructure Programs' }),
    enlarge(resolveTheme({}), 2),
    fonts(),
  );
  const { theme, title } = set;
  expect(set.titleRoom).toBe(theme.page.width - theme.margin.left - theme.margin.right);
  expect(theme.margin.top - (title + theme.size.small * 0.22)).toBeGreaterThan(theme.size.body);
});

test('a running title in large type is shortened beside the marking rather than take room from the text', () => {
  const theme = enlarge(resolveTheme({}), 1.6);
  const titled = (title: string): readonly [number, string] => {
    const document = documentOf([], { marking: 'PROTECTED A', title });
    const set = setFrame(document, theme, fonts());
    const page = { number: 2, count: 2, isFirst: false };
    const [{ line }] = setFurniture(document, page, set, fonts()).top as [Furniture];
    return [set.title - set.above[0]!, line.fragments.map(({ text }) => text).join('')];
  };
  const title = 'Bridge Tolls at Saint-Rémi: Relief for Commuters';
  expect(titled(title)).toEqual([0, title]);
  expect(titled(`${title} and Their Neighbours`)).toEqual([0, `${title} and…`]);
});

test('a large marking leaves the number of the page above it as much room as the title below it', () => {
  const { theme, marking, number, title, above, below } = frame(short, {
    marking: { jurisdiction: 'australia' },
  });
  const { small } = theme.size;
  const capital = 0.72;
  const over = below[0]! - marking.size * capital - (number + small * 0.22);
  const under = title - small * capital - above[0]!;
  expect(over).toBeGreaterThan(marking.size * 0.4);
  expect(under).toBeGreaterThan(marking.size * 0.4);
});

test('a marking keeps its size over several lines, and lines end after a caveat', () => {
  const { marking } = frame(long, { marking: { jurisdiction: 'australia' } });
  expect(marking.size).toBe(20);
  const lines = marking.lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''));
  expect(lines.join('')).toBe(long);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/ \/\/ $/);
});

test('a marking that fits leaves the margins of the theme as they are', () => {
  const set = frame(short, { marking: { jurisdiction: 'united-kingdom' } });
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

/** What stands around the text of a page, and where. */
const around = (
  look: ThemeFile,
  { title = 'Title', marking = short, number = 2, count = 3, isFirst = false, titleRoom = 0 },
): Record<string, readonly (readonly [string, number, number])[]> => {
  const set = frame(marking, look);
  const room = titleRoom > 0 ? { ...set, titleRoom } : set;
  const page = { number, count, isFirst };
  const {
    marking: marked,
    top,
    bottom,
  } = setFurniture(documentOf([], { title }), page, room, fonts());
  const told = (all: typeof top): readonly (readonly [string, number, number])[] =>
    all.map(({ line, x, baseline }) => [
      line.fragments.map(({ text }) => text).join(''),
      Math.round(x),
      Math.round(baseline),
    ]);
  return {
    above: told(marked.above),
    below: told(marked.below),
    top: told(top),
    bottom: told(bottom),
  };
};

test('a first page has its marking and number, and others the title as well', () => {
  const corner = { above: [[short, 484, 42]], below: [] };
  expect(around({}, { number: 1, isFirst: true })).toEqual({
    ...corner,
    top: [],
    bottom: [['Page 1 of 3', 72, 754]],
  });
  expect(around({}, {})).toEqual({
    ...corner,
    top: [['Title', 72, 42]],
    bottom: [['Page 2 of 3', 72, 754]],
  });
});

test('a marking in the middle stands above the text, and below it where that is wanted', () => {
  const both = around({ marking: { position: 'top-and-bottom-centre' } }, {});
  expect(both).toEqual({
    above: [[short, 278, 32]],
    below: [[short, 278, 760]],
    top: [['Title', 72, 55]],
    bottom: [['Page 2 of 3', 72, 739]],
  });
  const { below, bottom, ...rest } = around({ marking: { position: 'top-centre' } }, {});
  expect(rest).toEqual({ above: both['above'], top: both['top'] });
  expect([below, bottom]).toEqual([[], [['Page 2 of 3', 72, 739]]]);
});

test('a marking of first pages stands on no other, which leaves the title all of the width', () => {
  const look: ThemeFile = { marking: { pages: 'first' } };
  expect(around(look, {})['above']).toEqual([]);
  expect(around(look, { isFirst: true })['above']).toEqual([[short, 484, 42]]);
  expect(frame(short, look).titleRoom).toBe(468);
  expect(frame('', {}).titleRoom).toBe(468);
  expect(frame(short, {}).titleRoom).toBeCloseTo(484 - 72 - 18, 0);
});

test.each([
  ['The wharf, the harbour', 200, 'The wharf, the harbour'],
  ['The wharf, the harbour', 90, 'The wharf, the…'],
  ['The wharf, the harbour', 60, 'The wharf…'],
  ['The wharf, the harbour', 26, 'The…'],
  ['The wharf, the harbour', 20, '…'],
  ['Harbour', 20, '…'],
  ['  The \n wharf ', 200, 'The wharf'],
])('of the title %j stands in %i points: %s', (title, titleRoom, expected) => {
  expect(around({}, { title, titleRoom })['top']![0]![0]).toBe(expected);
});

/** Baselines and margins of a frame, to a tenth of a point. */
const placed = ({ theme, above, below, title, number }: Frame): readonly unknown[] => {
  const rounded = (each: number): number => Math.round(each * 10) / 10;
  return [
    above.map(rounded),
    rounded(title),
    rounded(theme.margin.top),
    rounded(theme.margin.bottom),
    rounded(number),
    below.map(rounded),
  ];
};

test.each<[string, ThemeFile, string, readonly unknown[]]>([
  ['a wide margin', {}, short, [[42], 42, 72, 72, 753.8, []]],
  [
    'a narrow one',
    { margin: { top: 36, bottom: 36 } },
    short,
    [[24.4], 24.4, 38.5, 38.5, 771.9, []],
  ],
  ['no marking', { margin: { top: 36, bottom: 36 } }, '', [[], 24.4, 38.5, 38.5, 771.9, []]],
  [
    'a marking of several lines in the corner',
    { margin: { top: 36 } },
    long,
    [[24.4, 34.6], 24.4, 48.7, 72, 753.8, []],
  ],
  ['a large one in the corner', { marking: { size: 40 } }, short, [[48], 42, 72, 72, 753.8, []]],
  [
    'one above',
    { marking: { position: 'top-centre' }, margin: { top: 36, bottom: 36 } },
    short,
    [[24.4], 36.7, 50.8, 45, 765.4, []],
  ],
  [
    'one above and below',
    { marking: { position: 'top-and-bottom-centre' }, margin: { top: 36, bottom: 36 } },
    short,
    [[24.4], 36.7, 50.8, 54.7, 755.7, [771.9]],
  ],
  [
    'one of several lines above and below',
    { marking: { position: 'top-and-bottom-centre', size: 24 } },
    long,
    [[35.1, 62.5, 89.8, 117.2], 133.1, 147.2, 156.7, 653.6, [686.2, 713.6, 740.9, 768.3]],
  ],
  [
    'none above and below',
    { marking: { position: 'top-and-bottom-centre' } },
    '',
    [[], 54.7, 72, 72, 738.7, []],
  ],
])('around the text with %s each line has its place', (_, look, marking, expected) => {
  expect(placed(frame(marking, look))).toEqual(expected);
});
