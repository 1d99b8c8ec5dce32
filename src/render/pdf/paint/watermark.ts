import type { Theme } from '../../../theme/theme.ts';
import type { Watermark } from '../layout/watermark.ts';
import { createInk, type Area, type Ink } from './ink.ts';
import type { Pdfkit, Reference } from './pdfkit-types.ts';
import { rounded } from './show.ts';

/** Paints a watermark from the lower left to the upper right corner of pages. */
export interface WatermarkBrush {
  /** Paints it behind the text of a page, but not where the page's images will be. */
  readonly behind: (images: readonly Area[]) => void;
  /** Paints it over an image, which would hide it. */
  readonly over: (image: Area) => void;
}

export function createWatermarkBrush(
  doc: Pdfkit,
  watermark: Watermark,
  theme: Theme,
): WatermarkBrush {
  const colour = { ...theme.colour, watermark: changeOver(theme.colour.watermark) };
  const paper = { x: 0, y: 0, width: theme.page.width, height: theme.page.height };
  const [behind, over] = [createInk(doc, theme), createInk(doc, { ...theme, colour })];
  let difference: Reference | undefined;
  return {
    behind: (images) => {
      // What an image lets through must be paper: over nothing at all a difference is a colour of its own.
      if (images.length > 0) doc.addContent(`q 1 g ${images.map(outline).join(' ')} f Q`);
      doc.save();
      // Of areas within the paper the rule takes what lies outside them.
      if (images.length > 0) doc.addContent(`${[paper, ...images].map(outline).join(' ')} W* n`);
      across(doc, watermark, theme, behind);
      doc.restore();
    },
    over: (image) => {
      difference ??= endedState(doc);
      doc.page.ext_gstates['Difference'] = difference;
      doc.save();
      doc.addContent(`${outline(image)} W n /Difference gs`);
      across(doc, watermark, theme, over);
      doc.restore();
    },
  };
}

function endedState(doc: Pdfkit): Reference {
  const state = doc.ref({ Type: 'ExtGState', BM: 'Difference' });
  state.end();
  return state;
}

function across(doc: Pdfkit, { lines, size, height }: Watermark, { page }: Theme, ink: Ink): void {
  ink.forget();
  const first = page.height / 2 + size * 0.357 - ((lines.length - 1) * height) / 2;
  doc.rotate(-45, { origin: [page.width / 2, page.height / 2] });
  for (const [index, { fragments, width }] of lines.entries()) {
    let x = (page.width - width) / 2;
    for (const each of fragments) {
      ink.text(each, x, first + index * height, each === fragments.at(-1));
      x += each.width;
    }
  }
}

function outline({ x, y, width, height }: Area): string {
  return `${[x, y, width, height].map(rounded).join(' ')} re`;
}

/**
 * What every colour of an image changes by, up or down, where the watermark lies over it: as much as that of
 * the paper, so that no edge is seen where an image is light, and what a dark one shows is seen through it.
 */
function changeOver(watermark: string): string {
  const changes = [1, 3, 5].map((at) => 255 - Number.parseInt(watermark.slice(at, at + 2), 16));
  return `#${changes.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
