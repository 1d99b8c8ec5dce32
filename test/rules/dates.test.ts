/** Whatever way a date is written that is not good, and whatever day it names, a quick look lets it pass. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthNames } from '../../src/locale/dates.ts';
import { datesIn } from '../../src/rules/prose/dates.ts';
import { noDaysIn } from '../../src/rules/prose/no-days.ts';

interface Day {
  readonly day: number;
  /** Counted from 0. */
  readonly month: number;
  readonly year: number;
}

type Writer = (day: Day) => string;

const english = ({ month }: Day): string => monthNames.en[month]!;
// May has no short form.
const short = ({ month }: Day): string => monthNames.en[month === 4 ? 0 : month]!.slice(0, 3);
const french = ({ month }: Day): string => monthNames.fr[month]!;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const two = (number: number): string => String(number).padStart(2, '0');

const numeric: readonly Writer[] = [
  ({ year, month, day }) => `${year}-${two(month + 1)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month + 1)}/${two(day)}`,
  ({ year, month, day }) => `${year} ${two(month + 1)} ${two(day)}`,
  ({ year, month, day }) => `${day}/${month + 1}/${year}`,
  ({ year, month, day }) => `${day}-${month + 1}-${year}`,
  ({ year, month, day }) => `${day}.${month + 1}.${year}`,
];

const wrong: Readonly<Record<'en' | 'fr', readonly Writer[]>> = {
  en: [
    ...numeric,
    (date) => `${english(date)} ${date.day} ${date.year}`,
    (date) => `${english(date)} ${date.day},${date.year}`,
    (date) => `${english(date)} ${date.day}th`,
    (date) => `${english(date)} ${two(date.day % 10 || 1)}, ${date.year}`,
    (date) => `${short(date)}. ${date.day}th`,
    (date) => `${short(date)} ${date.day} ${date.year}`,
    (date) => `${date.day}th of ${english(date)}`,
    (date) => `${date.day} ${english(date)} ${date.year}`,
    (date) => `${english(date).toLowerCase()} ${date.day}, ${date.year}`,
  ],
  fr: [
    ...numeric,
    (date) => `1 ${french(date)} ${date.year}`,
    (date) => `${date.day}e ${french(date)}`,
    (date) => `${date.day} ${capital(french(date))} ${date.year}`,
    (date) => `0${date.day % 10 || 1} ${french(date)}`,
    (date) => `${date.day} ${french(date)}, ${date.year}`,
    (date) => `${french(date)} ${date.day}, ${date.year}`,
  ],
};

const someDay = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 0, max: 11 }),
  year: fc.integer({ min: 1950, max: 2049 }),
});

test.each(['en', 'fr'] as const)('a date of a wrong form is found in %s', (lang) => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...wrong[lang]), (date, write) => {
      expect(datesIn(`It began: ${write(date)}.`, lang)).toHaveLength(1);
    }),
  );
});

/** The last days that short months lack. */
const noDay = fc.record({
  day: fc.constantFrom(30, 31),
  month: fc.constant(1),
  year: fc.integer({ min: 1950, max: 2049 }),
});
const shortDay = fc.record({
  day: fc.constant(31),
  month: fc.constantFrom(1, 3, 5, 8, 10),
  year: fc.integer({ min: 1950, max: 2049 }),
});

const impossible: Readonly<Record<'en' | 'fr', readonly Writer[]>> = {
  en: [
    ({ year, month, day }) => `${year}-${two(month + 1)}-${day}`,
    ({ year, month, day }) => `${day}/${two(month + 1)}/${year}`,
    ({ year, month, day }) => `${month + 1}/${day}/${year}`,
    (date) => `${english(date)} ${date.day}, ${date.year}`,
    (date) => `${date.day} ${english(date)} ${date.year}`,
    (date) => `${date.day}st of ${english(date)}`,
  ],
  fr: [
    ({ year, month, day }) => `${year}-${two(month + 1)}-${day}`,
    (date) => `${date.day} ${french(date)} ${date.year}`,
    (date) => `${date.day} ${french(date)}`,
  ],
};

test.each(['en', 'fr'] as const)('a day that no calendar has is found in %s', (lang) => {
  fc.assert(
    fc.property(fc.oneof(noDay, shortDay), fc.constantFrom(...impossible[lang]), (date, write) => {
      expect(noDaysIn(`It ended: ${write(date)}.`, lang)).toHaveLength(1);
    }),
  );
});
