import type { Layout } from './lay-out.ts';
import { paginate, type Page, type PlacedStrip } from './paginate.ts';

/** Share of a page that is not worth turning to. */
const little = 0.25;

/** The least share of the space between blocks that is left, and how it is tried, in hundredths. */
const [least, step] = [70, 5];

/**
 * Cuts a layout into pages. Where the last one would hold little more than the contacts, it is saved if
 * somewhat less space between all blocks makes room for what stands on it.
 */
export function paginateSparing(layout: Layout, height: number): readonly Page[] {
  const pages = paginate(layout, height);
  if (pages.length === 1 || filled(pages.at(-1)!) > height * little) return pages;
  for (let share = 100 - step; share >= least; share -= step) {
    const strips = layout.strips.map((strip) => ({ ...strip, gap: (strip.gap * share) / 100 }));
    const closer = paginate({ ...layout, strips }, height);
    if (closer.length < pages.length) return closer;
  }
  return pages;
}

function filled({ body, notes }: Page): number {
  return [body, notes].reduce((sum, placed) => sum + heightOf(placed), 0);
}

function heightOf(placed: readonly PlacedStrip[]): number {
  const [first, last] = [placed[0], placed.at(-1)];
  return first && last ? last.y + last.strip.height - first.y : 0;
}
