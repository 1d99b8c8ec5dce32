import type { Bookmark } from '../layout/strip.ts';
import type { Outline, Pdfkit } from './pdfkit-types.ts';

/** Bookmarks stand a little above their headings, so that the page does not begin at the very letters. */
const above = 6;

/** Adds bookmarks to the current page, nested by their levels. Gaps between levels do not matter. */
export function createBookmarks(
  doc: Pdfkit,
  pageWidth: number,
): (bookmark: Bookmark, y: number) => void {
  const parents: { readonly level: number; readonly item: Outline }[] = [];
  return ({ level, title }, y) => {
    while ((parents.at(-1)?.level ?? 0) >= level) parents.pop();
    const parent = parents.at(-1)?.item ?? doc.outline;
    // WA5: pdfkit counts `left` from the right edge; without it a bookmark scrolls sideways.
    const place = { top: Math.max(0, y - above), left: pageWidth, zoom: 0 };
    parents.push({ level, item: parent.addItem(title, { expanded: true, ...place }) });
  };
}
