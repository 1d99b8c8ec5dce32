import { expect, test } from 'vitest';
import { writeDate } from '../../src/locale/dates.ts';

test.each([
  ['2020-06-21', 'June 21, 2020', '21 juin 2020'],
  ['2026-05-01', 'May 1, 2026', '1er mai 2026'],
  ['2024-02-29', 'February 29, 2024', '29 février 2024'],
  ['1999-12-31', 'December 31, 1999', '31 décembre 1999'],
])('%s is written out in both languages', (iso, english, french) => {
  expect(writeDate(iso, 'en')).toBe(english);
  expect(writeDate(iso, 'fr')).toBe(french);
});

test.each(['2023-02-29', '2020-13-01', '2020-00-10', '2020-04-31', '2020-4-1', 'May 2020', ''])(
  '“%s” is no date',
  (text) => {
    expect(writeDate(text, 'en')).toBeUndefined();
  },
);
