import type { MarkingStyle } from '../theme/theme.ts';

/**
 * The marking of a note's pages, such as `SECRET // CANADIAN EYES ONLY`; '' where a draft has no
 * classification. `É` keeps its accent in capitals, as the federal markings do.
 */
export function markingOf(fields: Readonly<Record<string, unknown>>, style: MarkingStyle): string {
  const { classification, caveats } = fields;
  const limits: readonly unknown[] = style.caveats && Array.isArray(caveats) ? caveats : [];
  return [classification, ...limits]
    .filter((part) => typeof part === 'string')
    .map((part) => (style.capitals ? part.toUpperCase() : part))
    .join(style.separator);
}
