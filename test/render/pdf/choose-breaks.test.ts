import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseBreaks,
  tolerance,
  type Breakable,
} from '../../../src/render/pdf/layout/choose-breaks.ts';

const blank = 3;
const word = (ink: number, reluctance = 0): Breakable => ({ ink, width: ink + blank, reluctance });
const words = fc.array(
  fc.integer({ min: 1, max: 60 }).map((ink) => word(ink)),
  { minLength: 1 },
);

/** Lengths of the lines that breaks make. */
function lengths(all: readonly Breakable[], breaks: readonly number[]): number[] {
  return breaks.map((to, index) => {
    const line = all.slice(breaks[index - 1] ?? 0, to);
    return line.reduce((sum, { width }) => sum + width, 0) - blank;
  });
}

/** First fit: each line as full as it can be. */
function greedy(all: readonly Breakable[], width: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const [index, each] of all.entries()) {
    if (used > 0 && used + each.ink > width) {
      breaks.push(index);
      used = 0;
    }
    used += each.width;
  }
  return [...breaks, all.length];
}

const roughness = (lines: readonly number[], width: number): number =>
  lines.slice(0, -1).reduce((sum, length) => sum + (1 - length / width) ** 2, 0);

test('lines fit, take every word in order, and are as few and at least as even as by first fit', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('running', 'balanced'), (all, shape) => {
      const width = 100;
      const breaks = chooseBreaks(all, width, shape);
      expect(breaks).toEqual([...new Set(breaks)].toSorted((one, other) => one - other));
      expect(breaks.at(-1)).toBe(all.length);
      for (const length of lengths(all, breaks))
        expect(length).toBeLessThanOrEqual(width + tolerance);
      const first = greedy(all, width);
      expect(breaks.length).toBe(first.length);
      // A lone last word is worth as much as 0.1; in a heading the last line counts as well.
      const slack = shape === 'running' ? 0.1 : 1;
      expect(roughness(lengths(all, breaks), width)).toBeLessThanOrEqual(
        roughness(lengths(all, first), width) + slack + 1e-9,
      );
    }),
  );
});

test('one short word does not stand alone on the last line', () => {
  const all = [40, 20, 20, 8, 12].map((ink) => word(ink));
  expect(greedy(all, 100)).toEqual([4, 5]);
  expect(chooseBreaks(all, 100, 'running')).toEqual([3, 5]);
});

test('nor do two where the line would be hardly one', () => {
  const all = [50, 22, 20, 3, 6].map((ink) => word(ink));
  expect(greedy(all, 100)).toEqual([3, 5]);
  expect(chooseBreaks(all, 100, 'running')).toEqual([2, 5]);
});

test.each([
  ['may stand there from a quarter of a line on', [40, 20, 20, 8, 25], [4, 5]],
  ['and no shorter', [40, 20, 20, 8, 24], [3, 5]],
  ['nor may two that are less than a seventh of it', [50, 22, 20, 3, 8], [2, 5]],
  ['but longer ones may', [50, 22, 20, 3, 9], [3, 5]],
  ['where the line above would be half empty', [40, 55, 12], [2, 3]],
])('a word alone %s', (_, inks, expected) => {
  expect(
    chooseBreaks(
      inks.map((ink) => word(ink)),
      100,
      'running',
    ),
  ).toEqual(expected);
});

test('of two ways that are as good the upper line is the longer one', () => {
  const all = [30, 30, 30].map((ink) => word(ink));
  expect(chooseBreaks(all, 80, 'balanced')).toEqual([2, 3]);
});

test('a line is as long as its column, and no longer', () => {
  const all = [50, 47, 10].map((ink) => word(ink));
  expect(chooseBreaks(all, 100, 'running')[0]).toBe(2);
  expect(chooseBreaks([word(50), word(47.005)], 100, 'running')).toEqual([2]);
  expect(chooseBreaks([word(50), word(47.02)], 100, 'running')).toEqual([1, 2]);
  expect(chooseBreaks([], 100, 'running')).toEqual([0]);
});

test('a part of a word does not end the line above the last where another may', () => {
  const part = (ink: number): Breakable => ({ ...word(ink, 0.05), parted: true });
  expect(chooseBreaks([word(40), word(30), part(20), word(60)], 100, 'running')).toEqual([2, 4]);
  expect(chooseBreaks([word(20), word(10), part(60), word(60)], 100, 'running')).toEqual([3, 4]);
});

test('no two lines in a row, and not the one before the last, end with a part of a word', () => {
  const parted = { ...word(10), parted: true };
  const all = [word(80), parted, word(81), parted, word(40), word(40)];
  expect(chooseBreaks(all, 100, 'running').filter((to) => all[to - 1]?.parted)).toHaveLength(1);
});

test('lines of a heading are about as long', () => {
  const all = [20, 20, 20, 20, 20].map((ink) => word(ink));
  expect(chooseBreaks(all, 95, 'balanced')).toEqual([3, 5]);
  expect(greedy(all, 95)).toEqual([4, 5]);
});

test('a line ends with another word than a short or parted one where it may', () => {
  const all = [word(54), word(30), word(8, 0.02), word(30), word(30)];
  expect(chooseBreaks(all, 100, 'running')).toEqual([2, 5]);
  expect(
    chooseBreaks(
      all.map(({ ink }) => word(ink)),
      100,
      'running',
    ),
  ).toEqual([3, 5]);
});

test('a word wider than the line stands on one of its own', () => {
  const all = [30, 150, 30].map((ink) => word(ink));
  expect(chooseBreaks(all, 100, 'running')).toEqual([1, 2, 3]);
});

test('a text of ten thousand words takes no more than some looks back a word', () => {
  let looks = 0;
  const all = Array.from({ length: 10_000 }, (): Breakable => ({
    width: 13,
    reluctance: 0,
    get ink() {
      looks += 1;
      return 10;
    },
  }));
  chooseBreaks(all, 500, 'running');
  expect(looks).toBeLessThan(100 * all.length);
});
