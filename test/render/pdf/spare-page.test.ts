import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layout } from '../../../src/render/pdf/layout/lay-out.ts';
import { paginate, type Page } from '../../../src/render/pdf/layout/paginate.ts';
import { paginateSparing } from '../../../src/render/pdf/layout/spare-page.ts';
import type { Strip } from '../../../src/render/pdf/layout/strip.ts';

const strip = (height: number, gap: number): Strip => ({
  height,
  gap,
  glued: false,
  lines: [],
  boxes: [],
});
const layout = (strips: readonly Strip[]): Layout => ({
  marking: undefined,
  strips,
  lineHeight: 10,
  notes: new Map(),
});
const gaps = (pages: readonly Page[]): readonly number[] =>
  pages.flatMap(({ body }) => body.slice(1).map(({ gap }) => gap));

/** Blocks of 10 with gaps of 10: 50 of them and 490 more take 990. */
const blocks = (count: number): Layout =>
  layout(Array.from({ length: count }, () => strip(10, 10)));

test('a page with little on it is saved by a little less space, the same everywhere', () => {
  const pages = paginateSparing(blocks(54), 1000);
  expect(pages).toHaveLength(1);
  expect(new Set(gaps(pages))).toEqual(new Set([8.5]));
});

test.each([
  ['where the space would get too little', 63],
  ['where much stands on it', 64],
  ['where all fits anyway', 50],
])('space stays as it is %s', (_, count) => {
  const all = blocks(count);
  expect(paginateSparing(all, 1000)).toEqual(paginate(all, 1000));
});

test('whatever is set, all of it is on the pages in its order, and no page more', () => {
  const any = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (sizes) => {
      const all = layout(sizes.map(([height, gap]) => strip(height, gap)));
      const pages = paginateSparing(all, 1000);
      expect(pages.length).toBeLessThanOrEqual(paginate(all, 1000).length);
      expect(pages.flatMap(({ body }) => body.map((placed) => placed.strip.height))).toEqual(
        sizes.map(([height]) => height),
      );
    }),
  );
});
