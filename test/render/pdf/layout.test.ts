import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/block.ts';
import { textWidth } from '../../../src/render/pdf/fonts/face.ts';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { breakPoints } from '../../../src/render/pdf/layout/break-points.ts';
import { shareWidth, type Wish } from '../../../src/render/pdf/layout/columns.ts';
import type { Fragment } from '../../../src/render/pdf/layout/fragment.ts';
import { plain } from '../../../src/render/pdf/layout/pieces.ts';
import { bullets, code as codeOf, documentOf, paragraph, quote, table } from '../documents.ts';
import { fonts, linesOf, pagesOf } from './render-pdf.ts';

const parts = (text: string): readonly string[] => {
  const points = breakPoints(text);
  return points.map((point, index) => text.slice(points[index - 1] ?? 0, point));
};

describe('lines may end', () => {
  test.each([
    ['two words', ['two ', 'words']],
    ['well-known', ['well-', 'known']],
    ['2019–20 and -5', ['2019–20 ', 'and ', '-5']],
    ['why !', ['why !']],
    ['A // B and //c', ['A // ', 'B ', 'and ', '//c']],
    ['and/or', ['and/or']],
    ['no\u00A0break', ['no\u00A0break']],
    ['https://example.org/a-b', ['https://example', '.org/', 'a', '-b']],
    ['word\u20601', ['word\u20601']],
    ['a  b', ['a  ', 'b']],
    ['a ) b', ['a ) ', 'b']],
    ['« a » b', ['« ', 'a » ', 'b']],
    ['a (b', ['a ', '(b']],
    ['one\ntwo', ['one\n', 'two']],
    ['one\n\ntwo', ['one\n', '\n', 'two']],
    ['one—two — three', ['one—', 'two ', '— ', 'three']],
    ['one—5—“two', ['one—', '5—“two']],
    ['ᐊ᐀ᐃ', ['ᐊ᐀', 'ᐃ']],
    ['well\u2010known East–West', ['well\u2010', 'known ', 'East–', 'West']],
    ['-five pre-2019 5-year A-, x', ['-five ', 'pre-2019 ', '5-year ', 'A-, ', 'x']],
    ['a_b c=d e.f', ['a_b ', 'c=d ', 'e.f']],
    ['a_b@c.d', ['a_b@', 'c', '.d']],
    ['www.example.org?a=1', ['www', '.example', '.org', '?a', '=1']],
    ['ana.roy-cote@a-b.org', ['ana', '.roy-cote@', 'a-b', '.org']],
    ['see.www.example', ['see.www.example']],
    ['x://a//b.-c', ['x://a//b.-c']],
    ['x://a/b#c&d', ['x://a/', 'b', '#c', '&d']],
    [`ab.${'c'.repeat(21)}`, [`ab.${'c'.repeat(21)}`]],
    [`ab.${'c'.repeat(22)}`, ['ab.', 'c'.repeat(22)]],
  ])('in "%s" at %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('so that nothing is lost between the parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parts(text).join('')).toBe(text);
      }),
    );
  });
});

describe('lines', () => {
  const set = (text: string, width: number): readonly string[] =>
    breakLines([{ text, look: plain }], width, 10, fonts()).map(({ fragments }) =>
      fragments.map((fragment) => fragment.text).join(''),
    );

  test('are never wider than the column, even of one long word', () => {
    const word = fc.stringMatching(/^[a-zA-Z/.-]{1,60}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = breakLines([{ text, look: plain }], width, 10, fonts());
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1);
          const joined = lines
            .flatMap(({ fragments }) => fragments.map((each) => each.text))
            .join('');
          expect(joined).toBe(text);
        },
      ),
    );
  });

  test('part an address only where it fits on no line', () => {
    const director = 'Hélène Marchand, A/Director General, Northern, 613-555-0101, ';
    expect(set(`${director}helene.marchand@example.org`, 330)).toEqual([
      director,
      'helene.marchand@example.org',
    ]);
  });

  test('end where the author ends them', () => {
    expect(set('one\ntwo', 500)).toEqual(['one ', 'two']);
  });
});

describe('widths of columns', () => {
  /** A column whose broken lines fill a share of their room. */
  const column = (least: number, most: number, share = 1, firm = least / 2): Wish => ({
    firm,
    least,
    most,
    filled: (width) => width * share,
    lines: () => [1],
  });

  test('leave short columns unbroken', () => {
    const [short, long] = shareWidth([column(20, 60), column(30, 900)], 300);
    expect(short).toBe(60);
    expect(long).toBe(240);
  });

  test('hand on what broken lines leave empty, first to a column that then need not break', () => {
    const widths = shareWidth([column(40, 110), column(40, 130, 0.7), column(40, 900)], 300);
    expect(widths.map(Math.round)).toEqual([110, 73, 117]);
  });

  test('fill the room exactly, whatever is wished', () => {
    const wish = fc
      .tuple(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 800 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([least, more, share]) => column(least, least + more, share));
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const widths = shareWidth(wishes, 468);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(468, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  test('give every column its longest word where that is possible', () => {
    const wishes = [column(90, 100, 0.5), column(10, 900), column(120, 130, 0.2)];
    for (const [index, width] of shareWidth(wishes, 300).entries()) {
      expect(width).toBeGreaterThanOrEqual(wishes[index]?.least ?? 0);
    }
  });
});

describe('a column of figures', () => {
  type Figure = readonly [before: string, after: string];

  /** How far apart, in points, the places lie at which the figures of a column should line up. */
  const spread = (
    figures: readonly Figure[],
    more: Partial<Document> = {},
    first = 'Harbour',
  ): number => {
    const rows = figures.map((figure) => [first, figure.join('')]);
    const [page] = pagesOf(
      documentOf([table(['Place', 'Cost'], rows, [undefined, 'decimal'])], more),
    );
    const lines = page!.body.flatMap(({ strip }) => strip.lines.filter(({ cell }) => cell === 1));
    const places = lines.slice(1).map(({ line, x }, index) => {
      const [{ face, size }] = line.fragments as [Fragment];
      return x + textWidth(face, figures[index]![0], size);
    });
    expect(places).toHaveLength(figures.length);
    return Math.max(...places) - Math.min(...places);
  };

  test('lines up at the decimal sign, whatever stands around the figure', () => {
    const english: readonly Figure[] = [
      ['1', '.5'],
      ['$12', '.25'],
      ['3', ''],
      ['(1,200', ')'],
      ['980', '*'],
      ['4', '\u00A0million'],
      ['–', ''],
    ];
    expect(spread(english)).toBeLessThan(0.01);
    const french: readonly Figure[] = [
      ['1', ',5'],
      ['12', ',25\u00A0$'],
      ['3', ''],
      ['1\u00A0200', ''],
      ['980', '\u00A0M$'],
    ];
    expect(spread(french, { lang: 'fr' })).toBeLessThan(0.01);
  });

  test('has the room for it beside a column of many words', () => {
    const words = 'Dredging of the inner channel and repairs of the outer wharf. '.repeat(4);
    const figures: readonly Figure[] = [
      ['123,456,789', '.5'],
      ['1', '.123456789'],
    ];
    expect(spread(figures, {}, words)).toBeLessThan(0.01);
  });

  test('has its signs in one piece with their figures, at the right where others have words', () => {
    const money = ['0\u00A0$', '2,5\u00A0millions de dollars', '1,5\u00A0million de dollars'];
    const rows = money.map((sum) => ['Havre', sum]);
    const [page] = pagesOf(
      documentOf([table(['Lieu', 'Aide'], rows, [undefined, 'decimal'])], { lang: 'fr' }),
    );
    const cells = page!.body.flatMap(({ strip }) => strip.lines.filter(({ cell }) => cell === 1));
    const figures = cells.slice(1).map(({ line }) => line.fragments.map(({ text }) => text));
    expect(figures).toEqual(money.map((sum) => [sum]));
    for (const { line, x } of cells)
      expect(x + line.width).toBeCloseTo(cells[0]!.x + cells[0]!.line.width, 5);
  });

  test('ends at the right, as its head does', () => {
    const [page] = pagesOf(
      documentOf([
        table(
          ['A', 'Cost'],
          [
            ['a', '12.25%'],
            ['b', '3'],
          ],
          [undefined, 'decimal'],
        ),
      ]),
    );
    const ends = page!.body.flatMap(({ strip }) =>
      strip.lines.filter(({ cell }) => cell === 1).map(({ line, x }) => x + line.width),
    );
    expect(ends[1]).toBeCloseTo(ends[0]!, 5);
    expect(ends[2]).toBeLessThan(ends[0]! - 5);
  });
});

describe('a wide table', () => {
  const places = ['Kangiqsualujjuaq', 'Anse-aux-Goélands', 'Kuujjuarapik'];
  const amounts = ['$12,000,000.00', '$1,234,567.50', '$980.25'];
  const row = (index: number): string[] => [
    places[index % 3]!,
    'Dredging of the inner channel',
    'Delayed to 2027-28',
    'Harbour Authority',
    amounts[index % 3]!,
    amounts[(index + 1) % 3]!,
    'Awaiting the environmental assessment',
  ];
  const head = ['Community', 'Project', 'Status', 'Lead', 'Budget', 'Spent', 'Remarks'];
  const words = (columns: number): readonly string[] => {
    const wide = (cells: readonly string[]): readonly string[] =>
      Array.from({ length: columns }, (_, index) => cells[index % cells.length]!);
    const [page] = pagesOf(
      documentOf([
        table(
          wide(head),
          [0, 1, 2].map((at) => wide(row(at))),
        ),
      ]),
    );
    return linesOf(page!).body.flatMap((line) => line.split(' '));
  };

  test('has smaller type before any of its words is cut', () => {
    const set = words(7);
    for (const whole of [...amounts, 'Kangiqsualujjuaq', 'environmental', 'Community'])
      expect(set).toContain(whole);
  });

  test('of more columns is set row by row, each cell beside its head, and cuts nothing', () => {
    const set = words(10);
    for (const whole of [...amounts, ...places, 'Community', 'environmental', 'Dredging'])
      expect(set).toContain(whole);
    expect(set.filter((word) => word === 'Community')).toHaveLength(6);
  });

  test('without words keeps its heads', () => {
    const heads = Array.from({ length: 14 }, (_, index) => `Kangiqsualujjuaq${index}`);
    const [page] = pagesOf(documentOf([table(heads, [])]));
    const letters = (lines: readonly string[]): string =>
      lines.join('').split('').toSorted().join('');
    expect(letters(linesOf(page!).body)).toBe(letters(heads));
  });

  test('with a word that is too long for a record cuts it, and nothing else', () => {
    const code = 'a1'.repeat(60);
    const figures = ['$12,000,000.00', '$1,234,567.50', '$980.25', '12,345,678'];
    const [page] = pagesOf(
      documentOf([table(['Code', 'One', 'Two', 'Three', 'Four'], [[code, ...figures]])]),
    );
    const set = linesOf(page!).body;
    for (const figure of figures) expect(set).toContain(figure);
    const cut = set.filter((line) => /^(a|1a)/.test(line));
    expect(cut.join('')).toBe(code);
    for (const part of cut) expect(part.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a table set row by row', () => {
  const heads = Array.from({ length: 14 }, (_, index) => `Quarter ${index}`);
  const row = (by: number): string[] => heads.map((_, at) => `${by}2,345,6${at + 10}`);

  test('keeps the order of its cells, and leaves empty ones out', () => {
    const cells = row(1).map((cell, index) => (index === 3 ? '' : cell));
    const [page] = pagesOf(documentOf([table(heads, [cells, row(2)])]));
    const first = heads.flatMap((head, index) => (index === 3 ? [] : [head, cells[index]!]));
    expect(linesOf(page!).body.slice(0, first.length)).toEqual(first);
  });

  test('keeps the cells that are to be filled in, with room for a hand', () => {
    const cells = row(1).map((cell, index) => (index === 3 ? '' : cell));
    const pages = pagesOf(documentOf([table(heads, [cells])]));
    const strips = pages.flatMap(({ body }) => body.map(({ strip }) => strip));
    expect(pages.flatMap((page) => linesOf(page).body)).toEqual(
      heads.flatMap((head, index) => [head, cells[index]!]),
    );
    expect(Math.min(...strips.map(({ height }) => height))).toBe(36);
  });

  test('tells on a new page which row goes on', () => {
    const pages = pagesOf(documentOf([table(heads, [1, 2, 3, 4, 5, 6].map(row))]));
    expect(pages.length).toBeGreaterThan(1);
    for (const { body } of pages.slice(1))
      expect(linesOf({ body: body.slice(0, 1), notes: [] }).body[0]).toBe('Quarter 0');
  });
});

describe('fonts', () => {
  test('kern pairs of letters', () => {
    const [run] = fonts().runs('AV', 'regular');
    if (!run) throw new Error('no run');
    const apart = textWidth(run.face, 'A', 10) + textWidth(run.face, 'V', 10);
    expect(textWidth(run.face, 'AV', 10)).toBeLessThan(apart);
  });

  test('put marks on the letters before them, one above the other', () => {
    const [run] = fonts().runs('k\u0313\u0301', 'regular');
    const positions = run?.face.shape(run.text).positions ?? [];
    expect(positions).toHaveLength(3);
    expect(positions[1]?.xOffset).toBeLessThan(0);
    expect(positions[2]?.yOffset).toBeGreaterThan(positions[1]?.yOffset ?? 0);
  });

  test('put a mark below and a mark above where each would stand alone', () => {
    const marks = (text: string): readonly unknown[] => {
      const [run] = fonts().runs(text, 'regular');
      return run?.face.shape(run.text).positions.slice(1) ?? [];
    };
    const [below, above] = [marks('x\u0331'), marks('x\u0301')];
    expect(below).not.toEqual(above);
    expect(marks('x\u0331\u0301')).toEqual([...below, ...above]);
  });

  test('fall back glyph by glyph', () => {
    const runs = fonts().runs('Nunavutᓄᓇᕗᑦ→✓', 'italic');
    expect(runs.map(({ face }) => face.name)).toEqual([
      'NotoSans-Italic',
      'NotoSansCanadianAboriginal-Regular',
      'NotoSansMath-Regular',
      'NotoSansSymbols2-Regular',
    ]);
  });
});

test.each([
  ['a quotation', quote(paragraph('quoted'))],
  ['a table', table(['A'], [['1']])],
  ['code', codeOf('brief')],
])('%s at the end of an item keeps its space before the next', (_, block) => {
  const [page] = pagesOf(documentOf([bullets([paragraph('one'), block], 'two', 'three')]));
  const gaps = page!.body.map(({ gap }) => gap);
  expect(gaps.at(-2)).toBeGreaterThan(2 * gaps.at(-1)!);
});
