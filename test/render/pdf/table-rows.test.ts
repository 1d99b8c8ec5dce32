import { describe, expect, test } from 'vitest';
import type { Align, Block } from '../../../src/document/block.ts';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { plain } from '../../../src/render/pdf/layout/pieces.ts';
import { rowStrips, type RowStyle, type SetCell } from '../../../src/render/pdf/layout/rows.ts';
import type { Strip } from '../../../src/render/pdf/layout/strip.ts';
import type { Element } from '../../../src/render/pdf/layout/structure.ts';
import { inlineCode, lineBreak, paragraph, table } from '../documents.ts';
import { fonts, layOutBlocks } from './render-pdf.ts';

const set = (...blocks: readonly Block[]): ReturnType<typeof layOutBlocks> => layOutBlocks(blocks);

const textOf = ({ lines }: Strip): readonly string[] =>
  lines.map(({ line }) =>
    line.fragments
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('a row', () => {
  const style: RowStyle = {
    x: 5,
    width: 90,
    size: 10,
    height: 14,
    padding: 3,
    shade: false,
    room: 200,
  };
  const cell = (count: number, more: Partial<SetCell> = {}, apart = 0): SetCell => ({
    lines: Array.from({ length: count }, (_, index) => ({
      line: { fragments: [], width: 20, cites: [] },
      element: { tag: 'TD', kids: [] },
      ...(index > 0 && { apart }),
    })),
    x: 10,
    width: 50,
    align: undefined,
    ...more,
  });
  const baseline = 3 + 7 + 3.57;
  /** The cells whose lines stand in each strip. */
  const cells = (strips: readonly Strip[]): ReadonlyArray<readonly number[]> =>
    strips.map(({ lines }) => lines.map((line) => line.cell));

  test('of one line has a rule below it, and room around its words', () => {
    const [strip, ...more] = rowStrips([cell(1), cell(1)], style);
    expect(more).toEqual([]);
    expect(strip).toMatchObject({ height: 20, gap: 0, glued: false });
    expect(strip!.boxes).toEqual([
      { x: 5, y: 19.5, width: 90, height: 0.5, colour: 'line', bridges: false },
    ]);
    expect(strip!.lines.map((line) => line.baseline)).toEqual([baseline, baseline]);
  });

  test('of a head has a shade behind each line', () => {
    const strips = rowStrips([cell(2)], { ...style, shade: true });
    expect(strips.map(({ boxes }) => boxes)).toEqual([
      [{ x: 5, y: 0, width: 90, height: 17, colour: 'tableHead', bridges: false }],
      [
        { x: 5, y: 0, width: 90, height: 17, colour: 'tableHead', bridges: false },
        { x: 5, y: 16.5, width: 90, height: 0.5, colour: 'line', bridges: false },
      ],
    ]);
  });

  test.each<[Align, number]>([
    [undefined, 10],
    ['left', 10],
    ['center', 25],
    ['right', 40],
    ['decimal', 40],
  ])('has words that are aligned %s at %i points', (align, x) => {
    const [strip] = rowStrips([cell(1, { align })], style);
    expect(strip!.lines[0]!.x).toBe(x);
  });

  test('of several lines stays together, its cells side by side', () => {
    const strips = rowStrips([cell(1), cell(3), cell(2)], style);
    expect(strips.map(({ height, glued }) => [height, glued])).toEqual([
      [17, false],
      [14, true],
      [17, true],
    ]);
    expect(cells(strips)).toEqual([[0, 1, 2], [1, 2], [1]]);
    expect(new Set(strips.map(({ row }) => row)).size).toBe(1);
    expect(rowStrips([cell(1)], style)[0]!.row).not.toBe(strips[0]!.row);
  });

  test('without cells or words is as high as one of a line', () => {
    expect(rowStrips([], style).map(({ height }) => height)).toEqual([20]);
    expect(rowStrips([cell(0)], style).map(({ height }) => height)).toEqual([20]);
  });

  test('has space between two values of a cell', () => {
    const strips = rowStrips([cell(2), cell(3, {}, 4)], style);
    expect(strips.map(({ height }) => height)).toEqual([17, 18, 21]);
    expect(strips.map(({ lines }) => lines.at(-1)!.baseline)).toEqual([
      baseline,
      baseline + 1,
      baseline + 1,
    ]);
  });

  test('that is signed is as high as a hand needs, below its words', () => {
    const high = (least: number, lines = 1): readonly number[] =>
      rowStrips([cell(lines)], { ...style, least }).map(({ height }) => height);
    expect([high(36), high(20), high(10), high(36, 2)]).toEqual([[36], [20], [20], [17, 19]]);
    const [strip] = rowStrips([cell(1)], { ...style, least: 36 });
    expect(strip!.lines[0]!.baseline).toBe(baseline);
    expect(strip!.boxes[0]!.y).toBe(35.5);
  });

  test('taller than a page has each cell begin where the one before it ends', () => {
    const all = [cell(3), cell(1), cell(0), cell(2)];
    // Three lines of 14, and 3 above and below.
    expect(cells(rowStrips(all, { ...style, room: 48 }))).toEqual([[0, 1, 3], [0, 3], [0]]);
    const strips = rowStrips(all, { ...style, room: 47.9 });
    expect(cells(strips)).toEqual([[0], [0], [0, 1, 3], [3]]);
    expect(strips.map(({ glued }) => glued)).toEqual([false, true, false, true]);
    expect(strips.map(({ height }) => height)).toEqual([17, 14, 14, 17]);
  });

  test('with values apart is as tall as these make it', () => {
    const tall = [cell(3, {}, 4), cell(2)];
    expect(cells(rowStrips(tall, { ...style, room: 56 }))).toEqual([[0, 1], [0, 1], [0]]);
    expect(cells(rowStrips(tall, { ...style, room: 55 }))).toEqual([[0], [0], [0, 1], [1]]);
  });
});

describe('a table', () => {
  const tags = (element: Element): string =>
    `${element.tag}${element.kids.length > 0 ? `(${element.kids.map(tags).join(' ')})` : ''}`;

  test('of heads alone has them as its body', () => {
    expect(set(table(['A', 'B'], [])).root.kids.map(tags)).toEqual(['Table(TBody(TR(TH TH)))']);
  });

  test('has as many cells in each row as in its longest', () => {
    const block = { ...table(['A', 'B'], [['1', '2', '3'], ['4']]), align: [] } as Block;
    expect(set(block).root.kids.map(tags)).toEqual([
      'Table(THead(TR(TH TH TH)) TBody(TR(TD TD TD) TR(TD TD TD)))',
    ]);
  });

  test.each([
    [5, 1, true],
    [6, 1, false],
    [5, 4, false],
  ])('of %i rows of %i lines is kept whole: %s', (count, lines, whole) => {
    const rows = Array.from({ length: count }, () => [
      inlineCode('word '.repeat(lines === 1 ? 5 : lines * 15)),
      'b',
    ]);
    const { strips } = set(table(['A', 'B'], rows));
    const starts = strips.filter(({ row }, index) => row !== strips[index - 1]?.row);
    expect(starts).toHaveLength(count + 1);
    // The second row and the last one stay with those beside them in any case.
    expect(starts.slice(2, -1).every(({ glued }) => glued)).toBe(whole);
  });

  test.each([
    [48, true],
    [49, false],
  ])('has the cells of a row of %i lines side by side: %s', (count, beside) => {
    // A line is 12.35 points high, and three of them are left for the head.
    const tall = Array.from({ length: count }, () => [lineBreak, 'a'])
      .flat()
      .slice(1);
    const { strips } = set(table(['A', 'B'], [[tall, 'b']]));
    expect(strips).toHaveLength(count + 1);
    expect(strips[1]!.lines).toHaveLength(beside ? 2 : 1);
    expect(strips.at(-1)!.lines).toHaveLength(beside ? 1 : 2);
  });
});

describe('a table set row by row', () => {
  const heads = Array.from({ length: 14 }, (_, index) => `Quarter ${index}`);
  const figures = heads.map((_, at) => `12,345,6${at + 10}`);
  const summaries = (head: readonly string[], ...rows: readonly string[][]): readonly unknown[] =>
    set(table(head, rows)).root.kids.map(({ summary }) => summary);

  test('is called by its first cell, beside the head of that', () => {
    expect(summaries(heads, figures)).toEqual(['Quarter 0: 12,345,610']);
    expect(summaries(['', ...heads.slice(1)], figures)).toEqual(['12,345,610']);
    expect(summaries(heads, figures.with(0, ''), figures)).toEqual([
      'Quarter 0',
      'Quarter 0: 12,345,610',
    ]);
  });

  test('has no table for a row without words, and no pair for an empty cell', () => {
    const { strips, root } = set(
      table(heads, [figures, figures.map(() => ' '), figures.with(3, '')]),
    );
    expect(root.kids).toHaveLength(2);
    expect(strips).toHaveLength(27);
  });

  test('has a shade behind the first pair and rules below it and the last', () => {
    const { strips } = set(table(heads, [figures]));
    const colours = strips.map(({ boxes }) => boxes.map(({ colour }) => colour).join(' '));
    expect(colours).toEqual(['tableHead line', ...heads.slice(2).map(() => ''), 'line']);
    expect(strips.map(textOf)).toEqual(heads.map((head, at) => [head, figures[at]]));
  });

  test.each([
    [9, true],
    [11, false],
  ])('of %i pairs is kept whole: %s', (count, whole) => {
    const long = Array.from({ length: count }, () => '123,456,789,012,345');
    const { strips } = set(
      table(
        long.map((_, at) => `Head ${at}`),
        [long],
      ),
    );
    expect(strips).toHaveLength(count);
    expect(strips.slice(2, -1).every(({ glued }) => glued)).toBe(whole);
  });
});

describe('labels and values', () => {
  const fields = (...entries: ReadonlyArray<readonly [string, ...string[]]>): Block => ({
    kind: 'fields',
    role: 'details',
    entries: entries.map(([label, ...values]) => ({
      label,
      values: values.map((text) => [{ kind: 'text', text }]),
    })),
  });
  const label = (text: string): number =>
    breakLines([{ text, look: { ...plain, face: 'bold' } }], Infinity, 9.5, fonts())[0]!.width;

  test('stand beside each other, with one gutter', () => {
    const { strips } = set(fields(['A', 'a'], ['Longer', 'b']));
    for (const { lines } of strips) {
      expect(lines[0]!.x).toBe(0);
      expect(lines[1]!.x).toBeCloseTo(label('Longer') + 1 + 18);
    }
  });

  test('share the width where a label is long', () => {
    const { strips } = set(
      fields(['A label of so many words that it takes two lines of them', 'a']),
    );
    expect(strips.length).toBeGreaterThan(1);
    expect(strips[0]!.lines[1]!.x).toBeCloseTo(468 * 0.35 + 18);
  });

  test('have an element for each of several values, and one for none', () => {
    const { strips, root } = set(fields(['None'], ['One', 'a'], ['Two', 'b', 'c']));
    const [body] = root.kids[0]!.kids;
    expect(body!.kids.map(({ kids }) => kids[1]!.kids.map(({ tag }) => tag))).toEqual([
      [],
      [],
      ['P', 'P'],
    ]);
    expect(strips.map(textOf)).toEqual([['None', ''], ['One', 'a'], ['Two', 'b'], ['c']]);
    expect(strips.map(({ height }) => Math.round(height * 100) / 100)).toEqual([
      18.35, 18.35, 15.35, 18.35,
    ]);
  });

  test.each([
    [32, true],
    [33, false],
  ])('of %i contacts stay together, with room for their heading: %s', (count, whole) => {
    const entries = Array.from({ length: count }, (_, at) => [`Role ${at}`, 'Someone'] as const);
    const { strips } = set({ ...fields(...entries), role: 'contacts' } as Block);
    expect(strips.slice(1).every(({ glued }) => glued)).toBe(whole);
    const { strips: details } = set(fields(...entries));
    expect(details.slice(1, -1).every(({ glued }) => glued)).toBe(false);
  });

  test('are none where there are no entries', () => {
    const { strips, root } = set(fields(), paragraph('Words.'));
    expect(strips).toHaveLength(1);
    expect(root.kids.map(({ tag }) => tag)).toEqual(['P']);
  });
});

describe('the ink of a line', () => {
  const inked = (text: string, face: 'code' | 'regular' = 'code'): number =>
    breakLines([{ text, look: { ...plain, face } }], 500, 10, fonts())[0]!.width;

  test.each([
    ['', 0],
    ['word', 24],
    ['word ', 24],
    ['word  ', 24],
    ['two words   ', 54],
    ['   ', 0],
    [' ', 0],
  ])('of %j ends before its last blanks, at %i points', (text, width) => {
    expect(inked(text)).toBeCloseTo(width);
  });

  test('is the same with a blank and without it, whatever the letters', () => {
    for (const text of ['AV', 'To Ty', 'fly.', 'P,'])
      for (const blank of [' ', '  ', '\u00A0'])
        expect(inked(`${text}${blank}`, 'regular')).toBeCloseTo(inked(text, 'regular'), 1);
  });
});
