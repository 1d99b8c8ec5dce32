import { describe, expect, test } from 'vitest';
import type { Align } from '../../../src/document/block.ts';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { shareWidth, type Wish } from '../../../src/render/pdf/layout/columns.ts';
import { lineUp, sidesOf, type Sides } from '../../../src/render/pdf/layout/decimals.ts';
import { fitColumns, type Fit } from '../../../src/render/pdf/layout/fit-columns.ts';
import { plain, type Look, type Piece } from '../../../src/render/pdf/layout/pieces.ts';
import type { SetCell } from '../../../src/render/pdf/layout/rows.ts';
import type { Setting } from '../../../src/render/pdf/layout/setting.ts';
import { resolveTheme } from '../../../src/theme/resolve.ts';
import { fonts } from './render-pdf.ts';

/** Every letter of the face for code is 6 points wide in type of 10. */
const look: Look = { ...plain, face: 'code' };
const cell = (text: string): readonly Piece[] => [{ text, look }];

describe('columns share a width', () => {
  /** A column whose broken lines fill a share of their room. */
  const column = (least: number, most: number, { share = 1, firm = least } = {}): Wish => ({
    firm,
    least,
    most,
    filled: (width) => width * share,
    // No width makes it lower: what lines the table has decides elsewhere.
    lines: () => [1],
  });

  test.each<[string, readonly Wish[], number, readonly number[]]>([
    [
      'by their lines where there is more than they need',
      [column(5, 20), column(5, 60)],
      160,
      [40, 120],
    ],
    ['as much as they need', [column(5, 20), column(5, 60)], 80, [20, 60]],
    ['evenly where they need nothing', [column(0, 0), column(0, 0)], 80, [40, 40]],
    ['evenly where all want more', [column(10, 500), column(20, 500)], 100, [50, 50]],
    ['so that long words stand whole', [column(60, 500), column(10, 500)], 100, [60, 40]],
    [
      'so that one long word after the other does',
      [column(30, 500), column(60, 500), column(5, 500)],
      100,
      [30, 60, 10],
    ],
    [
      'so that short lines are not broken',
      [column(10, 500), column(10, 20), column(10, 40)],
      100,
      [40, 20, 40],
    ],
    [
      'by their lines where some words take more than their share',
      [column(10, 20), column(100, 200), column(60, 300)],
      200,
      [20, 100 / 0.9 + 0.4 * (200 - 20 - 160 / 0.9), 60 / 0.9 + 0.6 * (200 - 20 - 160 / 0.9)],
    ],
    ['down to their words', [column(30, 500), column(50, 500)], 80, [30, 50]],
  ])('%s', (_, wishes, available, expected) => {
    const widths = shareWidth(wishes, available);
    for (const [index, width] of expected.entries()) expect(widths[index]).toBeCloseTo(width, 6);
    expect(widths).toHaveLength(expected.length);
  });

  test.each<[string, readonly Wish[], number, readonly number[]]>([
    [
      'first to the one that lacks least to stand unbroken',
      [column(10, 500), column(10, 80, { share: 0.5 }), column(10, 60, { share: 0.5 })],
      120,
      [40, 20, 60],
    ],
    [
      'by what each wants',
      [column(10, 100, { share: 0.5 }), column(10, 300, { share: 0.5 })],
      100,
      [37.5, 62.5],
    ],
    [
      'to none that has all it needs',
      [column(10, 20, { share: 0.5 }), column(10, 300)],
      100,
      [20, 80],
    ],
    [
      'never more than that',
      [column(10, 100, { share: 2 }), column(10, 100, { share: 2 })],
      100,
      [50, 50],
    ],
    [
      'but no words that stood whole',
      [column(40, 100, { share: 0.5 }), column(10, 150)],
      100,
      [44, 56],
    ],
    [
      'but keep what they just need',
      [column(10, 40, { share: 0.5 }), column(10, 50), column(10, 500)],
      120,
      [40, 40, 40],
    ],
    [
      'then to all that are broken',
      [column(10, 50, { share: 0.5 }), column(10, 45), column(10, 900)],
      120,
      [20.789, 45, 54.211],
    ],
  ])('and hand on what lines leave empty, %s', (_, wishes, available, expected) => {
    const widths = shareWidth(wishes, available);
    expect(widths.map((width) => Math.round(width * 1000) / 1000)).toEqual(expected);
  });

  test.each<[string, readonly Wish[], number, readonly number[]]>([
    [
      'the longest words first',
      [column(100, 100, { firm: 20 }), column(40, 40, { firm: 20 })],
      120,
      [80, 40],
    ],
    [
      'all down to one width',
      [column(100, 100, { firm: 20 }), column(90, 90, { firm: 20 })],
      120,
      [60, 60],
    ],
    [
      'but no figures',
      [column(100, 100, { firm: 100 }), column(90, 90, { firm: 20 })],
      150,
      [100, 50],
    ],
    [
      'figures only where they have no room, either',
      [column(100, 100, { firm: 100 }), column(90, 90, { firm: 40 })],
      120,
      [80, 40],
    ],
    [
      'no word that is shorter than parts of words',
      [column(10, 10, { firm: 30 }), column(100, 100, { firm: 20 })],
      60,
      [10, 50],
    ],
    ['figures down to what there is', [column(100, 100), column(50, 50)], 150, [100, 50]],
  ])('and where words have no room cut %s', (_, wishes, available, expected) => {
    const widths = shareWidth(wishes, available);
    for (const [index, width] of expected.entries()) expect(widths[index]).toBeCloseTo(width, 6);
  });
});

describe('a table', () => {
  const theme = resolveTheme({ size: { table: 10 } });
  const setting = (size = 10): Setting => ({
    lang: 'en',
    theme: { ...theme, size: { ...theme.size, table: size } },
    fonts: fonts(),
    plain,
    wholeItems: false,
    closing: [],
    images: new Map(),
    footnotes: new Map(),
    noteIndent: 0,
    notes: new Map(),
  });
  const fit = (
    rows: readonly (readonly string[])[],
    width: number,
    { align = [] as readonly Align[], fills = false, size = 10 } = {},
  ): Fit => {
    const [head = [], ...body] = rows.map((row) => row.map(cell));
    return fitColumns(head, body, align, width, fills, setting(size));
  };
  const widths = (set: Fit): readonly number[] =>
    set.widths.map((width) => Math.round(width * 1000) / 1000);

  /** Two words of ten letters, each of 60 points in type of 10. */
  const wide = [
    ['abcdefghij', 'one'],
    ['two', 'klmnopqrst'],
  ];

  test.each([
    [500, 10, 6, 'words'],
    [146, 10, 6, 'words'],
    [145, 10, 4, 'words'],
    [138, 10, 4, 'words'],
    [137, 9.5, 4, 'words'],
    [132, 9.5, 4, 'words'],
    [131, 9, 4, 'words'],
    [120, 8.5, 4, 'words'],
    [119, 8, 4, 'words'],
    [114, 8, 4, 'words'],
    [113, 7.5, 3, 'words'],
    [104, 7.5, 3, 'words'],
    [103, 7.5, 3, 'figures'],
    [59, 7.5, 3, 'figures'],
    [58, 7.5, 3, 'nothing'],
  ])(
    '%i points wide is set in type of %f with %i beside cells, and holds %s',
    (width, size, across, holds) => {
      const set = fit(wide, width);
      expect([set.size, set.across, set.holds]).toEqual([size, across, holds]);
      expect(set.longest).toBeCloseTo(60);
    },
  );

  test.each([
    [14, 8.4],
    [12, 7.5],
    [7.5, 7.5],
    [7, 7],
  ])('in type of %f is set in type of %f at least', (size, least) => {
    expect(fit(wide, 20, { size }).size).toBeCloseTo(least);
  });

  test.each<[string, readonly (readonly string[])[], number, readonly number[]]>([
    ['as wide as its words', [['abcdefghij', 'abcdefghij']], 400, [73, 73]],
    [
      'by its longest cells',
      [
        ['abcdefgh', 'a'],
        ['a', 'abcd'],
        ['ab', ''],
      ],
      150,
      [61, 37],
    ],
  ])('is %s', (_, rows, width, expected) => {
    for (const [index, each] of fit(rows, width).widths.entries())
      expect(each).toBeCloseTo(expected[index]!, 6);
  });

  test('gives what only a head fills to the words of other columns, and is lower for it', () => {
    const head = ['budget (millions)', 'state'];
    const words = 'delayed until the fall of next year';
    const body = Array.from({ length: 4 }, () => ['13.5', words]);
    const [figures, state] = fit([head, ...body], 300).widths;
    expect(figures).toBeLessThan(head[0]!.length * 6 + 13);
    expect(figures).toBeGreaterThanOrEqual('(millions)'.length * 6 + 13);
    expect(state).toBeGreaterThanOrEqual(words.length * 6 + 13);
  });

  test('keeps a column of figures clear of one of words on its right', () => {
    const rows = [
      ['place', 'built', 'failed'],
      ['east', '1961', 'April 6'],
    ];
    const align: readonly Align[] = [undefined, 'decimal', undefined];
    expect(fit(rows, 400, { align }).gutters).toEqual([18, 24, 0]);
    expect(fit(rows, 400).gutters).toEqual([18, 18, 0]);
    expect(fit(rows, 100, { align }).gutters).toEqual([0, 6, 0]);
  });

  test('that is nearly as wide as its room takes all of it', () => {
    const rows = [['abcdefghij', 'abcdefghij']];
    const total = (width: number): number => {
      const { widths: columns, gutters } = fit(rows, width);
      return [...columns, ...gutters].reduce((sum, each) => sum + each, 0);
    };
    // Columns of 73 and 18 between them.
    expect(total(172)).toBeCloseTo(172, 6);
    expect(total(173)).toBeCloseTo(164, 6);
  });

  test('that is to be filled in takes all of its room', () => {
    expect(widths(fit([['a', '']], 400, { fills: true }))).toEqual([200, 200]);
  });

  test('gives the room at the ends of broken lines to those that need it more', () => {
    const words = Array.from({ length: 4 }, () => 'bbbbbbbbbb ccccccccccc').join(' ');
    const set = fit([['abcdefgh abcdefgh abcdefgh', words]], 300);
    // Lines of 8 and 34 letters are three in each cell, and leave 22 points.
    expect(widths(set)).toEqual(
      [61 + (22 * 169) / (169 + 559), 217 + (22 * 559) / (169 + 559)].map(
        (width) => Math.round(width * 1000) / 1000,
      ),
    );
  });

  test('of smaller type measures its lines in that', () => {
    const set = fit([['abcdefghij', 'klmnopqrst klmnopqrst klmnopqrst']], 116);
    expect([set.size, ...widths(set)]).toEqual([8, 57, 59]);
  });

  test('has room for figures that are lined up', () => {
    const words = 'many words '.repeat(9);
    const rows = [
      [words, 'head'],
      ['a', '123.5'],
      ['b', '1.12345'],
    ];
    expect(widths(fit(rows, 200, { align: [undefined, 'decimal'] }))).toEqual([133, 67]);
    expect(widths(fit(rows, 200, { align: [undefined, 'right'] }))).toEqual([145, 55]);
    const longer = [
      [words, 'words words words words'],
      ['a', '123456.5'],
      ['b', '1.123456'],
    ];
    // The figures take 78 points, and the words beside them all the rest.
    const [, figures] = widths(fit(longer, 200, { align: [undefined, 'decimal'] }));
    expect(figures).toBeCloseTo(91, 3);
  });
});

describe('a column of figures', () => {
  const sides = (lang: 'en' | 'fr', ...pieces: readonly Piece[]): Sides =>
    sidesOf(breakLines(pieces, Infinity, 10, fonts())[0]!, lang);
  const bold: Look = { ...look, colour: 'heading' };
  const mark: Look = { ...look, scale: 0.5, rise: 0.36 };

  test.each<[string, readonly Piece[], readonly [number, number]]>([
    ['a whole number', cell('1,234'), [30, 0]],
    ['a decimal sign', cell('12.345'), [12, 24]],
    ['a unit', cell('12 km'), [12, 18]],
    ['no figure', cell('n/a '), [18, 0]],
    ['nothing', cell(''), [0, 0]],
    ['a sign of another look', [...cell('$12'), { text: '34.5', look: bold }], [30, 12]],
    ['an end of another look', [...cell('12.3'), { text: '4567', look: bold }], [12, 36]],
    ['the mark of a footnote', [...cell('980'), { text: '12', look: mark }], [18, 6]],
    ['a mark behind a blank', [...cell('n/a '), { text: '12', look: mark }], [18, 12]],
    ['a mark alone', [{ text: '12', look: mark }], [0, 6]],
  ])('is measured on both sides of its place: %s', (_, pieces, [before, after]) => {
    const set = sides('en', ...pieces);
    expect(set.before).toBeCloseTo(before);
    expect(set.after).toBeCloseTo(after);
  });

  test('has the decimal sign of its language', () => {
    expect(sides('fr', ...cell('1,25'))).toEqual(sides('en', ...cell('1.25')));
  });

  const row = (width: number, ...texts: readonly string[]): readonly SetCell[] =>
    texts.map((text) => ({
      lines: breakLines(cell(text), width, 10, fonts()).map((line) => ({
        line,
        element: { tag: 'TD', kids: [] },
      })),
      x: 0,
      width,
      align: 'decimal',
    }));
  const room = (
    rows: readonly (readonly SetCell[])[],
    align: readonly Align[],
  ): readonly (readonly number[])[] =>
    lineUp(rows, align, 10, 'en').map((cells) => cells.map(({ width }) => Math.round(width)));

  test('leaves behind each figure what the others have behind theirs', () => {
    const rows = [row(100, '1.5', '2.5'), row(100, '22', '2'), row(100, '3.125', '')];
    expect(room(rows, ['decimal', 'right'])).toEqual([
      [88, 100],
      [76, 100],
      [100, 100],
    ]);
    expect(room(rows, [undefined, 'decimal'])).toEqual([
      [100, 100],
      [100, 88],
      [100, 88],
    ]);
  });

  test('is lined up in just the room that it needs, and not in less', () => {
    const rows = (width: number): readonly (readonly SetCell[])[] => [
      row(width, '1.12'),
      row(width, '123'),
    ];
    expect(room(rows(36), ['decimal'])).toEqual([[36], [18]]);
    expect(room(rows(35), ['decimal'])).toEqual([[35], [35]]);
  });

  /** Where the cells of a column end, 200 points wide. */
  const ends = (...texts: readonly string[]): readonly number[] =>
    lineUp(
      texts.map((text) => row(200, text)),
      ['decimal'],
      10,
      'fr',
    ).map(([own]) => Math.round(own!.width));

  test('keeps each sign right behind its figure', () => {
    expect(ends('1\u00A0105\u00A0$', '2\u00A0175,50\u00A0$', '11\u00A0%', 'n/d')).toEqual([
      200 - 18,
      200,
      200 - 18,
      200 - 30,
    ]);
  });

  test('is not lined up where a bare sign or nothing stands below words', () => {
    expect(ends('0\u00A0$', '2,5\u00A0millions de dollars')).toEqual([200, 200]);
    expect(ends('12', '2,5\u00A0millions')).toEqual([200, 200]);
    expect(ends('98\u00A0millions', '1,05\u00A0milliard')).toEqual([200 - 18, 200]);
    expect(ends('–', '2,5\u00A0millions')).toEqual([200 - 66, 200]);
  });

  test('is not lined up where a cell takes several lines', () => {
    const rows = [row(60, '1.12'), row(60, 'three words here'), row(60, '2')];
    expect(room(rows, ['decimal'])).toEqual([[60], [60], [60]]);
  });
});
