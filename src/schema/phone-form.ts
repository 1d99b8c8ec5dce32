import { labelsFor } from '../source/labels.ts';

/**
 * The form that a phone number should have: digits in groups parted by hyphens, 7, 10 or 11 of them,
 * with an optional extension. Undefined where the digits are of another count, since nobody can know
 * which is wrong. Source: Canada.ca Content Style Guide, 4.9, and published notes, which have seven
 * digits inside one city.
 */
export function phoneForm(written: string): string | undefined {
  const bare = written.trim().replace(labelsFor.phone, '');
  const { number = '', word = '', extension } = parts.exec(bare)?.groups ?? {};
  const groups = grouped.exec(number.replaceAll(/\D/g, ''));
  if (!groups) return undefined;
  const form = groups.slice(1).filter(Boolean).join('-');
  if (extension === undefined) return form;
  return `${form} ${/^p/i.test(word) ? 'poste' : 'ext.'} ${extension}`;
}

/** A number with its signs, and an extension however it is called. */
const parts =
  /^(?<number>\+?[\d\s().‑–-]+?)(?:,?\s*(?<word>ext|x|poste|p)\.?\s*(?<extension>\d+))?$/i;

/** Digits of a number: 7, 10, or 11 with the country's 1 first. */
const grouped = /^(?:(?:(1)?(\d{3}))?)(\d{3})(\d{4})$/;
