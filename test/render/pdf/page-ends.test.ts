import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/render/pdf/layout/paginate.ts';
import { keptWhole, pile, type Stack, type Strip } from '../../../src/render/pdf/layout/strip.ts';
import type { Element } from '../../../src/render/pdf/layout/structure.ts';
import { tableStack } from '../../../src/render/pdf/layout/table-stack.ts';

/** Where pages end, with strips of any height on pages of 100 with lines of 10. */

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  gap: 0,
  glued: false,
  lines: [],
  boxes: [],
  ...more,
});
const glued = (height: number): Strip => strip(height, { glued: true });
const loose = (height: number): Strip => strip(height, { glued: true, loose: true });
const citing = (height: number, ...cites: readonly string[]): Strip => {
  const line = { fragments: [], width: 0, cites };
  const element: Element = { tag: 'P', kids: [] };
  return strip(height, { lines: [{ line, element, x: 0, baseline: 0, cell: 0 }] });
};

type Placed = ReadonlyArray<readonly [y: number, height: number]>;

/** Of each page where its strips stand, and where its notes do. */
const pagesOf = (
  strips: readonly Strip[],
  notes: Readonly<Record<string, readonly Strip[]>> = {},
): ReadonlyArray<readonly [Placed, Placed]> => {
  const all = new Map(Object.entries(notes));
  const pages = paginate({ marking: undefined, strips, lineHeight: 10, notes: all }, 100);
  return pages.map(({ body, notes: below }) => [
    body.map((each) => [each.y, each.strip.height]),
    below.map((each) => [each.y, each.strip.height]),
  ]);
};

/** Of each page the heights of its strips. */
const heights = (...strips: readonly Strip[]): ReadonlyArray<readonly number[]> =>
  pagesOf(strips).map(([body]) => body.map(([, height]) => height));

describe('a page ends', () => {
  test.each<[string, readonly Strip[], ReadonlyArray<readonly number[]>]>([
    ['where it is full', [strip(50), strip(50), strip(10)], [[50, 50], [10]]],
    ['not for a rounding error', [strip(50), strip(50.005)], [[50, 50.005]]],
    ['for more than that', [strip(50), strip(50.02)], [[50], [50.02]]],
    ['before what stands together', [strip(40), strip(40), glued(30)], [[40], [40, 30]]],
    [
      'within it where it is higher than a page',
      [strip(60), glued(60), glued(30)],
      [[60], [60, 30]],
    ],
    ['after a strip that is higher than it', [strip(150), strip(10)], [[150], [10]]],
    ['before what leads to what follows', [strip(60), strip(20), loose(30)], [[60], [20, 30]]],
    [
      'after it where half a page would else be empty',
      [strip(20), strip(20), loose(20), loose(20), loose(30)],
      [[20, 20, 20, 20], [30]],
    ],
    [
      'before it where five lines and a half would be empty',
      [strip(45), strip(20), loose(20), loose(20)],
      [[45], [20, 20, 20]],
    ],
    [
      'after it where more would be',
      [strip(44), strip(20), loose(20), loose(20)],
      [[44, 20, 20], [20]],
    ],
    [
      'before it where that fills two lines and three quarters',
      [strip(40), strip(27.5), loose(50)],
      [[40], [27.5, 50]],
    ],
    ['after it where it fills more', [strip(40), strip(28), loose(50)], [[40, 28], [50]]],
    [
      'at the last place where it may',
      [strip(10), strip(10), loose(10), strip(10), glued(70)],
      [
        [10, 10, 10],
        [10, 70],
      ],
    ],
  ])('%s', (_, strips, expected) => {
    expect(heights(...strips)).toEqual(expected);
  });

  test('without the space above what comes next', () => {
    const spaced = (height: number, gap: number): Strip => strip(height, { gap });
    expect(pagesOf([spaced(40, 30), spaced(45, 15), spaced(50, 20), spaced(10, 5)])).toEqual([
      [
        [
          [0, 40],
          [55, 45],
        ],
        [],
      ],
      [
        [
          [0, 50],
          [55, 10],
        ],
        [],
      ],
    ]);
    expect(pagesOf([spaced(40, 0), spaced(45, 15.1)])).toHaveLength(2);
  });
});

describe('the head of a table', () => {
  const rows = (head: readonly Strip[], ...all: readonly Strip[]): readonly Strip[] =>
    all.map((each) => ({ ...each, head }));
  const row = Symbol('row');

  test('is repeated above a row that begins a page', () => {
    expect(pagesOf(rows([strip(10), strip(5)], strip(80), strip(60)))).toEqual([
      [
        [
          [0, 10],
          [10, 5],
          [15, 80],
        ],
        [],
      ],
      [
        [
          [0, 10],
          [10, 5],
          [15, 60],
        ],
        [],
      ],
    ]);
  });

  test('takes less than a third of a page, or is not', () => {
    const [, [second]] = pagesOf(rows([strip(30)], strip(70), strip(60))) as [unknown, [Placed]];
    expect(second).toEqual([
      [0, 30],
      [30, 60],
    ]);
    const [, [third]] = pagesOf(rows([strip(31)], strip(70), strip(60))) as [unknown, [Placed]];
    expect(third).toEqual([[0, 60]]);
  });

  test('leaves room above a row that goes on', () => {
    const parts = rows([strip(5), strip(5)], strip(80, { row }), strip(60, { row, gap: 4 }));
    expect(pagesOf(parts)[1]).toEqual([
      [
        [0, 5],
        [5, 8.5],
        [13.5, 60],
      ],
      [],
    ]);
  });
});

describe('footnotes', () => {
  test('stand at the foot of the page that cites them first', () => {
    const notes = { a: [strip(10, { gap: 2 })], b: [strip(5, { gap: 2 })] };
    const cited = [citing(20, 'a'), citing(20, 'b', 'a')];
    const foot = [
      [83, 10],
      [95, 5],
    ];
    const above = [
      [0, 20],
      [20, 20],
    ];
    expect(pagesOf([...cited, strip(27)], notes)).toEqual([[[...above, [40, 27]], foot]]);
    expect(pagesOf([...cited, citing(28, 'b')], notes)).toEqual([
      [above, foot],
      [[[0, 28]], []],
    ]);
  });

  test('leave a line’s height between them and the text', () => {
    const notes = { a: [strip(36)] };
    expect(pagesOf([citing(20, 'a'), strip(30)], notes)).toHaveLength(1);
    expect(pagesOf([citing(20, 'a'), strip(31)], notes)).toHaveLength(2);
  });

  test('of more than two fifths of a page go on at the foot of the next', () => {
    const strips = [citing(20, 'a'), ...Array.from({ length: 5 }, () => strip(20))];
    expect(pagesOf(strips, { a: [strip(20), strip(20), strip(20)] })).toEqual([
      [
        [
          [0, 20],
          [20, 20],
        ],
        [
          [60, 20],
          [80, 20],
        ],
      ],
      [
        [
          [0, 20],
          [20, 20],
          [40, 20],
        ],
        [[80, 20]],
      ],
      [[[0, 20]], []],
    ]);
  });

  test('claim two lines at least', () => {
    expect(pagesOf([citing(20, 'a'), strip(20)], { a: [strip(30), strip(30)] })).toEqual([
      [
        [[0, 20]],
        [
          [40, 30],
          [70, 30],
        ],
      ],
      [[[0, 20]], []],
    ]);
  });

  test('that cite others come before these', () => {
    const notes = { a: [citing(10, 'b')], b: [strip(5)] };
    expect(pagesOf([citing(20, 'a')], notes)).toEqual([
      [
        [[0, 20]],
        [
          [85, 10],
          [95, 5],
        ],
      ],
    ]);
  });

  test('higher than a page are drawn all the same, on pages of their own', () => {
    expect(
      pagesOf([citing(20, 'a'), strip(20)], { a: [strip(150), strip(60), strip(50)] }),
    ).toEqual([
      [[[0, 20]], []],
      [[], [[-50, 150]]],
      [[], [[40, 60]]],
      [[[0, 20]], [[50, 50]]],
    ]);
  });

  test('that nobody wrote take no room', () => {
    expect(pagesOf([citing(60, 'none'), strip(40)])).toEqual([
      [
        [
          [0, 60],
          [60, 40],
        ],
        [],
      ],
    ]);
  });
});

describe('blocks below each other', () => {
  const stack = (strips: readonly Strip[], more: Partial<Stack> = {}): Stack => ({
    strips,
    before: 5,
    after: 3,
    leads: false,
    ...more,
  });
  const joint = (above: Stack, below: Stack): Partial<Strip> => {
    const { gap, glued: isGlued, loose: isLoose } = pile([above, below]).strips[1]!;
    return { gap, glued: isGlued, loose: isLoose ?? false };
  };

  test.each<[string, Stack, Stack, Partial<Strip>]>([
    [
      'keep the larger of their spaces, of that below',
      stack([strip(1)]),
      stack([strip(1)]),
      { gap: 5, glued: false, loose: false },
    ],
    [
      'keep that above where it is larger',
      stack([strip(1)], { after: 9 }),
      stack([strip(1)]),
      { gap: 9, glued: false, loose: false },
    ],
    [
      'stand together after a heading',
      stack([strip(1)], { leads: true }),
      stack([strip(1)]),
      { gap: 5, glued: true, loose: false },
    ],
    [
      'better do so after words that lead',
      stack([strip(1)], { leads: 'loosely' }),
      stack([strip(1)]),
      { gap: 5, glued: true, loose: true },
    ],
    ['stay together', stack([strip(1)]), stack([glued(1)]), { gap: 5, glued: true, loose: false }],
    ['better stay so', stack([strip(1)]), stack([loose(1)]), { gap: 5, glued: true, loose: true }],
    [
      'stay so after a heading',
      stack([strip(1)], { leads: true }),
      stack([loose(1)]),
      { gap: 5, glued: true, loose: false },
    ],
    [
      'stay so after words that lead',
      stack([strip(1)], { leads: 'loosely' }),
      stack([glued(1)]),
      { gap: 5, glued: true, loose: false },
    ],
  ])('%s', (_, above, below, expected) => {
    expect(joint(above, below)).toEqual(expected);
  });

  test('have the space of the first above them and that of the last below', () => {
    const all = pile([
      stack([], { before: 90, after: 90, leads: true }),
      stack([strip(1)], { before: 7 }),
      stack([strip(2), strip(3)], { after: 8, leads: true }),
      stack([], { before: 90, after: 90 }),
    ]);
    expect(all).toMatchObject({ before: 7, after: 8, leads: true });
    expect(all.strips.map(({ height, gap }) => [height, gap])).toEqual([
      [1, 0],
      [2, 5],
      [3, 0],
    ]);
  });

  test('are kept whole up to a height', () => {
    const all = stack([strip(10), strip(10, { gap: 5 }), loose(10)]);
    const flags = (room: number): readonly (readonly [boolean, boolean | undefined])[] =>
      keptWhole(all, room).strips.map(({ glued: isGlued, loose: isLoose }) => [isGlued, isLoose]);
    expect(flags(35)).toEqual([
      [false, undefined],
      [true, false],
      [true, false],
    ]);
    expect(flags(34)).toEqual([
      [false, undefined],
      [false, undefined],
      [true, true],
    ]);
  });
});

describe('rows of a table', () => {
  const column = { x: 0, width: 100, size: 10, height: 14, depth: 0 };
  const flags = (head: readonly Strip[], count: number): readonly boolean[] =>
    tableStack(
      head,
      Array.from({ length: count }, () => [strip(10), strip(10)]),
      column,
    ).strips.map((each) => each.glued);

  test('stay with the head or the first row, and with the last but one', () => {
    expect(flags([strip(5), strip(5)], 3)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(flags([strip(5)], 2)).toEqual([false, true, false, true, false]);
    expect(flags([], 3)).toEqual([false, false, false, false, true, false]);
    expect(flags([], 2)).toEqual([false, false, false, false]);
  });

  test('bear their head, where there is one, and lead to nothing', () => {
    const head = [strip(5)];
    const set = tableStack(head, [[strip(10)], [glued(10)]], column);
    expect(set.strips.map((each) => each.head)).toEqual([undefined, head, head]);
    expect(set.strips.map((each) => each.glued)).toEqual([false, true, true]);
    expect(set).toMatchObject({ before: 4, after: 9, leads: false });
    expect(tableStack([], [[strip(10)]], column).strips[0]).toEqual(strip(10));
  });
});
