import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/block.ts';
import type { Image } from '../../../src/image/image.ts';
import type { Element } from '../../../src/render/pdf/layout/structure.ts';
import {
  bullets,
  cite,
  code,
  documentOf,
  heading,
  lineBreak,
  note,
  numbers,
  paragraph,
  quote,
  rule,
  table,
} from '../documents.ts';
import { bodyHeight, layOutBlocks, linesOf, pagesOf } from './render-pdf.ts';

const image = (width: number, height: number): Image => ({
  kind: 'png',
  bytes: new Uint8Array(),
  width,
  height,
});
const images = new Map([
  ['wide.png', image(1248, 100)],
  ['tall.png', image(100, 1000)],
  ['small.png', image(100, 40)],
]);

type Laid = ReturnType<typeof layOutBlocks>;
const set = (...blocks: readonly Block[]): Laid => layOutBlocks(blocks, images);

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
/** Paragraphs of 1, 2, … lines. */
const lined = (lines: number): Block => paragraph(words(lines * 15 - 3));

/** For each strip whether a page may begin with it: `yes`, `no`, or `better not`. */
const mayBegin = ({ strips }: Laid): readonly string[] =>
  strips.map(({ glued, loose }) => (glued ? (loose ? 'better not' : 'no') : 'yes'));

describe('a page may begin', () => {
  test.each<[string, Block, readonly string[]]>([
    ['with a line', lined(1), ['yes']],
    ['within no paragraph of two', lined(2), ['yes', 'no']],
    ['nor of three', lined(3), ['yes', 'no', 'no']],
    ['in the middle of one of four', lined(4), ['yes', 'no', 'yes', 'no']],
    ['with any but the ends of a longer one', lined(5), ['yes', 'no', 'yes', 'yes', 'no']],
    ['within no heading', heading(2, words(60)), ['yes', 'no', 'no', 'no', 'no']],
    ['with one item alone', bullets('a'), ['yes']],
    [
      'better not with the second item, or the last',
      bullets('a', 'b', 'c', 'd'),
      ['yes', 'better not', 'yes', 'better not'],
    ],
    ['within code', code('a\nb\nc\nd'), ['yes', 'no', 'yes', 'no']],
  ])('%s', (_, block, expected) => {
    expect(mayBegin(set(block))).toEqual(expected);
  });

  test.each<[string, Block, string]>([
    ['after words', paragraph('Words.'), 'yes'],
    ['after words within which a colon stands', paragraph('Words: more.'), 'yes'],
    ['better not after words that lead to it', paragraph('Words: '), 'better not'],
    ['after a paragraph of nothing', paragraph([]), 'yes'],
    ['not after a heading', heading(2, 'Words'), 'no'],
    ['after a rule', rule, 'yes'],
    ['after code', code('words:'), 'yes'],
    ['after a list', bullets('words'), 'yes'],
    ['after a table', table(['A'], [['words:']]), 'yes'],
    ['better not after a quotation that leads to it', quote(paragraph('Words:')), 'better not'],
  ])('with what stands %s', (_, block, expected) => {
    expect(mayBegin(set(block, lined(1))).at(-1)).toBe(expected);
  });
});

describe('a heading', () => {
  test('is called in bookmarks by its words in one line', () => {
    const { strips } = set(heading(2, ['  Two ', lineBreak, ' \n lines ']), heading(6, 'Six'));
    expect(strips.map(({ bookmark }) => bookmark)).toEqual([
      { level: 2, title: 'Two lines' },
      undefined,
      { level: 6, title: 'Six' },
    ]);
  });

  test('has less space around it the lower it stands', () => {
    const levels = [1, 2, 3, 4, 5, 6] as const;
    const { strips } = set(...levels.flatMap((level) => [rule, heading(level, 'Words')]), rule);
    const after = strips.slice(2).filter((_, index) => index % 2 === 0);
    expect(after.map(({ gap }) => gap / 10.5)).toEqual([1, 1, 1, 1, 1, 1]);
    const { strips: close } = set(
      ...levels.flatMap((level) => [heading(level, 'A'), paragraph('b')]),
    );
    const gaps = close.map(({ gap }) => Math.round((gap / 10.5) * 100) / 100);
    expect(gaps).toEqual([0, 0.7, 1.5, 0.55, 1.1, 0.55, 0.9, 0.55, 0.9, 0.55, 0.9, 0.55]);
  });
});

describe('a list', () => {
  test('without items is none', () => {
    expect(set(bullets())).toEqual({ strips: [], root: { tag: 'Document', kids: [] } });
  });

  test('is called by its markers', () => {
    const { root } = set(
      bullets([bullets([bullets([bullets('a')])])]),
      numbers(1, 'b'),
      bullets('c'),
    );
    const numbering = (element: Element): readonly string[] => [
      ...(element.numbering ? [element.numbering] : []),
      ...element.kids.flatMap(numbering),
    ];
    expect(numbering(root)).toEqual(['Disc', 'Circle', 'Square', 'Square', 'Decimal', 'Disc']);
  });

  test('marks items without words, too, on lines of their own', () => {
    const { strips } = set(
      numbers(1, [], [rule], [{ kind: 'figure', src: 'small.png', alt: '' }], 'd'),
    );
    const { height } = set(lined(1)).strips[0]!;
    expect(strips.map((strip) => strip.height)).toEqual([height, height, 30, height]);
    const labels = strips.map(({ lines }) => lines[0]!);
    expect(labels.map(({ line }) => line.fragments[0]!.text)).toEqual(['1. ', '2. ', '3. ', '4. ']);
    expect(strips.map(({ boxes }) => boxes.length)).toEqual([0, 1, 0, 0]);
    expect(new Set(labels.map(({ baseline }) => baseline)).size).toBe(1);
    expect(strips.map(({ lines }) => lines.map(({ cell }) => cell))).toEqual([
      [-1, 0],
      [-1],
      [-1],
      [-1, 0],
    ]);
  });

  test('has its markers left of its words, as far from them in each item', () => {
    const places = (block: Block): ReadonlyArray<readonly number[]> =>
      set(block).strips.map(({ lines: [label, text] }) =>
        [label!.x, label!.x + label!.line.width, text!.x].map((each) => Math.round(each * 10) / 10),
      );
    expect(places(bullets('a'))).toEqual([[5, 8.9, 16.8]]);
    expect(places(numbers(9, 'a', 'b'))).toEqual([
      [6, 14.8, 20.1],
      [0, 14.8, 20.1],
    ]);
    expect(places(numbers(999, 'a', 'b'))).toEqual([
      [6, 26.8, 32.1],
      [0, 26.8, 32.1],
    ]);
  });

  test('has some space above it, and as much below it as a paragraph', () => {
    const { strips } = set(heading(4, 'A'), bullets('a'), table(['B'], []));
    expect(strips.map(({ gap }) => Math.round((gap / 10.5) * 100) / 100)).toEqual([0, 0.3, 0.55]);
  });

  test('has items that begin with small headings as low as these', () => {
    const { strips } = set(bullets([heading(6, 'Small')]));
    expect(strips[0]!.height).toBeCloseTo(10.5 * 1.2);
  });

  test('has more space between its items where these are loose', () => {
    const list = bullets('a', 'b', 'c');
    const gaps = (block: Block): readonly number[] =>
      set(block).strips.map(({ gap }) => gap / 10.5);
    expect(gaps(list)).toEqual([0, 0.25, 0.25]);
    expect(gaps({ ...list, tight: false } as Block)).toEqual([0, 0.55, 0.55]);
  });

  test('goes on to the next page within an item, unless it is read aloud', () => {
    const document = documentOf([
      ...Array.from({ length: 28 }, () => lined(1)),
      bullets(words(150)),
    ]);
    const [first] = pagesOf(document);
    expect(linesOf(first!).body.at(-1)).toMatch(/^word/);
    expect(linesOf(first!).body.length).toBeGreaterThan(30);
    const [aloud] = pagesOf(document, { wholeItems: true });
    expect(linesOf(aloud!).body).toHaveLength(28);
  });
});

test('a quotation has a bar beside it, over the space between its lines, too', () => {
  const { strips } = set(quote(paragraph('a'), code('b')));
  expect(strips.map(({ lines }) => lines[0]!.x)).toEqual(
    [14.7, 20.7].map((x) => expect.closeTo(x)),
  );
  expect(strips.map(({ height, boxes: [bar] }) => [bar, bar!.height === height])).toEqual([
    [expect.objectContaining({ x: 2, y: 0, width: 2, colour: 'line', bridges: false }), true],
    [expect.objectContaining({ x: 2, y: 0, width: 2, colour: 'line', bridges: true }), true],
  ]);
  expect(strips.map(({ boxes }) => boxes.length)).toEqual([1, 2]);
});

describe('an image', () => {
  const figure = (src: string, alt = ''): Block => ({ kind: 'figure', src, alt });

  test.each([
    ['small.png', 75, 30],
    ['wide.png', 468, 37.5],
    ['tall.png', bodyHeight / 20, bodyHeight / 2],
  ])('%s is no larger than on a screen, its column, and half a page', (src, width, height) => {
    const { picture, height: own, lines } = set(figure(src)).strips[0]!;
    expect([picture!.x, lines]).toEqual([0, []]);
    expect(picture!.width).toBeCloseTo(width);
    expect(picture!.height).toBeCloseTo(height);
    expect(own).toBe(picture!.height);
  });

  test('is described, and set as its description where there is no such file', () => {
    const text = ({ strips }: Laid): string =>
      strips[0]!.lines[0]?.line.fragments.map((each) => each.text).join('') ?? '';
    expect(set(figure('small.png', ' A chart ')).root.kids[0]!.alt).toBe('A chart');
    expect(set(figure('small.png', ' ')).root.kids[0]!.alt).toMatch(/\w/);
    expect(text(set(figure('none.png', 'A chart')))).toContain('A chart');
    expect(set(figure('none.png', 'A chart')).root.kids[0]!.tag).toBe('P');
  });
});

describe('code', () => {
  const shades = (text: string): ReadonlyArray<readonly number[]> =>
    set(code(text)).strips.map(({ height, boxes, lines }) =>
      [height, boxes[0]!.height, lines[0]!.baseline].map((each) => Math.round(each * 100) / 100),
    );

  test('has a shade with room above and below it', () => {
    expect(shades('a')).toEqual([[24.94, 24.94, 15.77]]);
    expect(shades('a\nb\nc\n')).toEqual([
      [18.94, 18.94, 15.77],
      [12.94, 12.94, 9.77],
      [18.94, 18.94, 9.77],
    ]);
  });

  test('keeps blank lines but the last end of a line', () => {
    expect(shades('a\n\n')).toHaveLength(2);
    expect(shades('\na')).toHaveLength(2);
  });

  test('has four blanks for a tab, and breaks within its shade', () => {
    const lines = (text: string): readonly string[] =>
      set(code(text)).strips.map(({ lines: [only] }) => only!.line.fragments[0]!.text);
    expect(lines('\ta\tb')).toEqual(['    a    b ']);
    // A letter is 5.544 points wide, so that 82 of them stand in 456 points.
    expect(lines(`${'a'.repeat(41)} ${'b'.repeat(40)} c`)).toHaveLength(2);
    expect(lines(`${'a'.repeat(41)} ${'b'.repeat(40)}`)).toHaveLength(1);
    expect(lines(`${'a'.repeat(41)} ${'b'.repeat(41)}`)).toHaveLength(2);
  });
});

describe('a footnote', () => {
  const cited = (...blocks: readonly Block[]): readonly (readonly string[])[] => {
    const document = documentOf([paragraph(['Words', cite('a'), cite('a')])], {
      footnotes: [note('a', 1, ...blocks)],
    });
    return pagesOf(document).map((page) => linesOf(page).notes);
  };

  test('without words is no more than its mark', () => {
    expect(cited()).toEqual([[]]);
  });

  test('stands below the text once, its number beside its first line', () => {
    expect(cited(paragraph('One.'), paragraph('Two.'))).toEqual([['1', 'One.', 'Two.']]);
    expect(cited(rule, paragraph('Two.'))).toEqual([['1', 'Two.']]);
  });
});
