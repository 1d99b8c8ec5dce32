import { translate } from '../../../locale/index.ts';
import type { Locale } from '../../../locale/message.ts';
import type { Fragment } from '../layout/fragment.ts';
import { pdfString } from './pdfkit.ts';
import type { Pdfkit } from './pdfkit-types.ts';
import { noteDestination } from './structure.ts';
import type { OpenInline } from './tagger.ts';

interface Area {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

/** Makes the words of links active: one area for each line that a link runs over. */
export interface Links {
  /** Notes that a fragment of an open link was painted. */
  cover(open: OpenInline, fragment: Fragment, x: number, baseline: number): void;
  /** Writes the area of an open link on the line that ends, or where the link ends. */
  finish(open: OpenInline): void;
}

export function createLinks(doc: Pdfkit, locale: Locale): Links {
  const areas = new Map<OpenInline, Area>();
  return {
    cover: (open, { size, width, look }, x, baseline) => {
      if (open.inline.tag !== 'Link' && open.inline.tag !== 'Reference') return;
      const base = baseline - (size * look.rise) / look.scale;
      const area = { x, y: base - size, right: x + width, bottom: base + size * 0.3 };
      const known = areas.get(open);
      if (!known) areas.set(open, area);
      else Object.assign(known, { right: area.right, y: Math.min(known.y, area.y) });
    },
    finish: (open) => {
      const area = areas.get(open);
      if (!area) return;
      areas.delete(open);
      annotate(doc, open, area, locale);
    },
  };
}

function annotate(doc: Pdfkit, { inline, element }: OpenInline, area: Area, locale: Locale): void {
  const { x, y } = area;
  const [width, height] = [area.right - x, area.bottom - y];
  // pdfkit leaves the description of a link empty, which PDF/UA forbids (7.18.5).
  const options = (contents: string): { structParent: typeof element; Contents: object } => ({
    structParent: element,
    Contents: pdfString(contents),
  });
  if (inline.tag === 'Link') {
    doc.link(
      x,
      y,
      width,
      height,
      encoded(inline.href),
      options(described(inline.label, inline.href, locale)),
    );
  }
  if (inline.tag === 'Reference') {
    const contents = translate(locale, 'document/footnote', { number: inline.number });
    doc.goTo(x, y, width, height, noteDestination(inline.footnote), options(contents));
  }
}

/** A URI in a PDF is ASCII (ISO 32000-1, 12.6.4.7). */
function encoded(href: string): string {
  return href.replaceAll(/[^\x21-\x7E]+/g, (characters) => encodeURIComponent(characters));
}

function described(text: string, href: string, locale: Locale): string {
  const address = href.replace(/^(mailto|tel):/, '');
  return text === '' || text === address || text === href
    ? address
    : translate(locale, 'document/link-with-address', { text, address });
}
