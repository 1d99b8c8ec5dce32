import { plainText, type Align, type Cell } from './block.ts';

/**
 * The alignment of a table's columns: as its author wrote it, but decimal for a column of figures that was
 * set to the right or to no side, so that units stand under units and tens under tens. A cell without a
 * figure (“n/a”, a dash, nothing) does not count, but one with words makes a column of words. Where some
 * figures count dollars and others millions, nothing would stand under its like, and all go to the right.
 */
export function alignFigures(
  align: readonly Align[],
  rows: ReadonlyArray<readonly Cell[]>,
): readonly Align[] {
  return align.map((written, column) => {
    if (written !== undefined && written !== 'right') return written;
    const values = rows.map((row) => plainText(row[column] ?? []).trim());
    const filled = values.filter((value) => !gap.test(value));
    if (filled.length === 0 || !filled.every((value) => figure.test(value))) return written;
    const counted = new Set(filled.filter((value) => !zero.test(value)).map(scaleOf));
    return counted.size > 1 ? 'right' : 'decimal';
  });
}

const gap = /^(?:[-–—−]|n\/[ad]|n\.?\s?[ad]\.?|s\/?o|s\.\s?o\.)?$/i;

/**
 * An amount, a share or a count in English or French, negative ones in brackets and rough ones (<, ~) as
 * well. The hyphens of a date or a phone number, and a letter other than those of a unit, make it
 * something else.
 */
const figure =
  /^[(]?[<>≤≥~≈]?\s?[-−–+]?\s?(?:(?:CA|US|C)?[$€£]\s?)?\d[\d.,\s]*(?:[KkMB](?<=[$€£]\s?[\d.,\s]+.)|\s?(?:[%$€£]|per cent|p\.\s?100|(?:[kMG]|Md)\s?\$|(?:thousand|million|billion|milliard)s?(?:\s(?:\$|dollars|de\sdollars))?|dollars))?[)]?\*?$/u;

const zero = /^\D*0\D*$/;

/** What figures count in place of ones, as English and French write it. */
const scales = [
  /thousand|k\s?\$|\dk\b/i,
  /million|M\s?\$|\dM\b/i,
  /billion|milliard|(?:G|Md)\s?\$|\dB\b/i,
];

function scaleOf(value: string): number {
  return scales.findIndex((scale) => scale.test(value));
}
