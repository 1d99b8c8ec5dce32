import type { Column } from './setting.ts';
import type { Stack, Strip } from './strip.ts';

/**
 * The rows of a table one below the other: the first row stays with the head, the last is not left alone,
 * and neither is the first below a head, unless that would leave much of a page empty.
 */
export function tableStack(
  head: readonly Strip[],
  rows: ReadonlyArray<readonly Strip[]>,
  column: Column,
): Stack {
  const strips = rows.flatMap((row, index) =>
    row.map((strip, band): Strip => {
      const withFirst = index === 0 && head.length > 0;
      const withLast = index > 1 && index === rows.length - 1;
      const glued = strip.glued || (band === 0 && (withFirst || withLast));
      if (head.length === 0) return { ...strip, glued };
      const isSecond = band === 0 && index === 1;
      return { ...strip, glued: glued || isSecond, loose: isSecond && !glued, head };
    }),
  );
  const together = head.map((strip, index) => ({ ...strip, glued: index > 0 }));
  return {
    strips: [...together, ...strips],
    before: column.size * 0.4,
    after: column.size * 0.9,
    leads: false,
  };
}
