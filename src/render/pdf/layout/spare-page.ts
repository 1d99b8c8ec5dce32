import type { Layout } from './lay-out.ts';
import { paginate, type Page, type PlacedStrip } from './paginate.ts';

/** Share of a page that is not worth turning to. */
const little = 0.25;

/** Hundredths of the space between blocks that are tried one after the other. */
const shares = [95, 90, 85, 80, 75, 70];

/**
 * Cuts a layout into pages. Where the last one would hold little more than the contacts, it is saved if
 * somewhat less space between all blocks makes room for what stands on it.
 */
export function paginateSparing(layout: Layout, height: number): readonly Page[] {
  const pages = paginate(layout, height);
  if (pages.length === 1 || filled(pages.at(-1)!) > height * little) return pages;
  for (const share of shares) {
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
  const last = placed.at(-1);
  return last ? last.y + last.strip.height - placed[0]!.y : 0;
}
