import type { Document } from '../../../document/block.ts';
import type { PageFurniture } from '../layout/furniture.ts';
import type { Element } from '../layout/structure.ts';
import type { Attachment } from '../../renderer.ts';
import { attach } from './attachment.ts';
import { createBrush, type PaintedPart } from './brush.ts';
import { embedImages } from './images.ts';
import { closePdf, openPdf } from './pdfkit.ts';
import { buildStructure } from './structure.ts';

/** Everything that is to be painted, all of it placed. */
export interface Painting {
  /** The structure of all parts. */
  readonly root: Element;
  /** What the file says of itself. */
  readonly whole: Document;
  readonly parts: readonly PaintedPart[];
  readonly createdAt: Date;
  readonly sources: readonly Attachment[];
}

/** Paints laid-out pages as a tagged PDF. */
export async function paint(painting: Painting): Promise<Uint8Array> {
  const { root, whole, parts, createdAt, sources } = painting;
  const doc = openPdf({
    title: whole.title,
    author: whole.branch,
    langs: parts.map(({ document }) => document.lang),
    creator: 'brief',
    producer: 'brief (pdfkit)',
    createdAt,
    part: sources.length > 0 ? 3 : 2,
  });
  const images = await embedImages(
    doc,
    parts.flatMap((part) => [...part.images.values()]),
  );
  const elements = buildStructure(doc, root);
  for (const part of parts) {
    const brush = createBrush(doc, part, elements, images);
    const { width, height } = part.theme.page;
    for (const [index, page] of part.pages.entries()) {
      doc.addPage({ size: [width, height], margin: 0 });
      brush.page(page, part.furniture[index] ?? nothing, index === 0);
    }
  }
  if (sources.length > 0) attach(doc, sources, createdAt);
  return closePdf(doc);
}

const nothing: PageFurniture = { marking: { above: [], below: [] }, top: [], bottom: [] };
