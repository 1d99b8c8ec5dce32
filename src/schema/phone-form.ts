/**
 * The form that a phone number should have: digits in groups parted by hyphens, 7, 10 or 11 of them,
 * with an optional extension. Undefined where the digits are of another count, since nobody can know
 * which is wrong. Source: Canada.ca Content Style Guide, 4.9, and published notes, which have seven
 * digits inside one city.
 */
export function phoneForm(written: string): string | undefined {
  const match =
    /^(?<number>\+?[\d\s().‑–-]+?)(?:,?\s*(?<word>ext|x|poste|p)\.?\s*(?<extension>\d+))?$/i.exec(
      written.trim(),
    );
  const digits = match?.groups?.['number']?.replaceAll(/\D/g, '') ?? '';
  const groups = /^(1)?(\d{3})?(\d{3})(\d{4})$/.exec(digits);
  if (!groups || (groups[1] !== undefined && groups[2] === undefined)) return undefined;
  const number = groups.slice(1).filter(Boolean).join('-');
  const { word, extension } = match?.groups ?? {};
  if (extension === undefined) return number;
  return `${number} ${/^p/i.test(word ?? '') ? 'poste' : 'ext.'} ${extension}`;
}
