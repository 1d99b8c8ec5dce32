import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layout } from '../../../src/render/pdf/layout/lay-out.ts';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { paginate, type Page } from '../../../src/render/pdf/layout/paginate.ts';
import { plain } from '../../../src/render/pdf/layout/pieces.ts';
import { paginateSparing } from '../../../src/render/pdf/layout/spare-page.ts';
import type { Strip } from '../../../src/render/pdf/layout/strip.ts';
import type { Element } from '../../../src/render/pdf/layout/structure.ts';
import { fonts } from './render-pdf.ts';

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

/** Blocks of 10 with much space above each. */
const sparse = (count: number, gap: number): Layout =>
  layout(Array.from({ length: count }, () => strip(10, gap)));

test.each([
  ['less than a quarter of a page', sparse(25, 40), 1],
  ['a quarter of a page', sparse(22, 50), 1],
  ['more than a quarter of a page', sparse(26, 40), 2],
])('a page that holds %s is saved where that can be, or not', (_, all, count) => {
  expect(paginate(all, 1000)).toHaveLength(2);
  expect(paginateSparing(all, 1000)).toHaveLength(count);
});

test('the last page of three is saved', () => {
  expect(paginate(sparse(43, 40), 1000)).toHaveLength(3);
  expect(paginateSparing(sparse(43, 40), 1000)).toHaveLength(2);
});

test('no more space is taken than saves the page, and never more than three tenths', () => {
  const shares = [51, 52, 54, 55, 57, 59, 60].map((count) => {
    const pages = paginateSparing(blocks(count), 1000);
    return pages.length > 1 ? 'none' : gaps(pages)[0];
  });
  expect(shares).toEqual([9.5, 9, 8.5, 8, 7.5, 7, 'none']);
});

/** The last of 26 blocks of 20 cites two lines of a footnote, so that it stands on the second page. */
const cited = (height: number): Layout => {
  const look = { ...plain, inside: [{ tag: 'Reference', footnote: 'a', number: 1 }] } as const;
  const [line] = breakLines([{ text: '1', look }], 100, 10, fonts());
  const element: Element = { tag: 'P', kids: [] };
  const mark = { line: line!, element, x: 0, baseline: 0, cell: 0 };
  const strips = Array.from({ length: 26 }, (): Strip => strip(20, 12));
  return {
    ...layout([...strips.slice(1), { ...strips[0]!, lines: [mark] }]),
    notes: new Map([['a', [strip(height, 0), strip(height, 0)]]]),
  };
};

test('footnotes count to what stands on a page, and the space above them does not', () => {
  expect(paginate(cited(110), 1000)).toHaveLength(2);
  expect(paginateSparing(cited(110), 1000)).toHaveLength(1);
  expect(paginateSparing(cited(120), 1000)).toHaveLength(2);
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
