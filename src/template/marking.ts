/**
 * The marking of every page: the classification in capitals, caveats after `//`; '' where a draft
 * has no classification. `É` keeps its accent, as the federal markings do.
 */
export function markingOf(fields: Readonly<Record<string, unknown>>): string {
  const { classification, caveats } = fields;
  const limits: readonly unknown[] = Array.isArray(caveats) ? caveats : [];
  return [classification, ...limits]
    .filter((part) => typeof part === 'string')
    .map((part) => part.toUpperCase())
    .join(' // ');
}
