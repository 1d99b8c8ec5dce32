import type { Locale } from '../locale/message.ts';

/**
 * Offset in a cell at which a column of figures lines up: that of the decimal sign of the language, or
 * where the whole number ends, before a unit, a bracket or a mark. A cell without a figure (“n/a”, a
 * dash) is all before it.
 */
export function decimalAt(cell: string, lang: Locale): number {
  const whole = wholeNumber[lang].exec(cell);
  return whole ? whole.index + whole[0].length : cell.length;
}

/** Digits in groups: 12,000,000 or 12 000 000. */
const wholeNumber: Readonly<Record<Locale, RegExp>> = {
  en: /\d(?:[\d,\s]*\d)?/,
  fr: /\d(?:[\d\s]*\d)?/,
};
