import type { Document } from '../../../document/block.ts';
import type { Image } from '../../../image/image.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Line } from '../layout/break-lines.ts';
import type { Furniture, PageFurniture } from '../layout/furniture.ts';
import type { Layout } from '../layout/lay-out.ts';
import { noteSpace, type Page, type PlacedStrip } from '../layout/paginate.ts';
import type { Element } from '../layout/structure.ts';
import type { Watermark } from '../layout/watermark.ts';
import { createBookmarks } from './bookmarks.ts';
import { paintImage, type Images } from './images.ts';
import { createInk, type Area } from './ink.ts';
import { createLinks } from './links.ts';
import type { Pdfkit } from './pdfkit-types.ts';
import { noteDestination, type Elements } from './structure.ts';
import { createTagger } from './tagger.ts';
import { createWatermarkBrush } from './watermark.ts';

/** A document and its pages. */
export interface PaintedPart {
  readonly document: Document;
  readonly layout: Layout;
  readonly pages: readonly Page[];
  /** One for each page. */
  readonly furniture: readonly PageFurniture[];
  readonly watermark: Watermark | undefined;
  readonly theme: Theme;
  /** By their `src`. */
  readonly images: ReadonlyMap<string, Image>;
}

/** Paints pages one after the other. */
export interface Brush {
  page(page: Page, furniture: PageFurniture, isFirst: boolean): void;
}

/** What paints the pages of one document. */
export function createBrush(
  doc: Pdfkit,
  part: PaintedPart,
  elements: Elements,
  images: Images,
): Brush {
  const { theme, layout } = part;
  const { left, top } = theme.margin;
  const links = createLinks(doc, part.document.lang);
  const tagger = createTagger(doc, elements, (open) => links.finish(open));
  const bookmark = createBookmarks(doc, theme.page.width);
  const ink = createInk(doc, theme);
  const watermark = part.watermark && createWatermarkBrush(doc, part.watermark, theme);
  const noteStarts = new Map(
    [...layout.notes].flatMap(([id, strips]) => (strips[0] ? [[strips[0], id] as const] : [])),
  );

  const bare = (line: Line, x: number, baseline: number): void => {
    let at = x;
    for (const each of line.fragments) {
      ink.text(each, at, baseline, each === line.fragments.at(-1));
      at += each.width;
    }
  };
  const tagged = (line: Line, element: Element, x: number, baseline: number): void => {
    let at = x;
    for (const each of line.fragments) {
      const open = tagger.enter(element, each.look.inside);
      ink.text(each, at, baseline, each === line.fragments.at(-1));
      for (const inline of open) links.cover(inline, each, at, baseline);
      at += each.width;
    }
    for (const inline of tagger.open()) links.finish(inline);
  };
  const boxes = ({ strip, y, gap }: PlacedStrip): void => {
    for (const box of strip.boxes) {
      const bridge = box.bridges ? gap : 0;
      const height = box.height + bridge;
      ink.box(
        { x: left + box.x, y: top + y + box.y - bridge, width: box.width, height },
        box.colour,
      );
    }
  };
  const areaOf = ({ strip: { picture: placed }, y }: PlacedStrip): Area | undefined =>
    placed && { x: left + placed.x, y: top + y, width: placed.width, height: placed.height };
  const picture = (strip: PlacedStrip): void => {
    const { picture: placed } = strip.strip;
    const area = areaOf(strip);
    const shown = placed && part.images.get(placed.src);
    const image = shown && images.get(shown);
    if (!placed || !area || !image) return;
    if (placed.element) {
      tagger.enter(placed.element, []);
      paintImage(doc, image, area, theme, elements.get(placed.element));
    } else {
      tagger.close();
      tagger.artifact({ type: 'Layout' }, () => paintImage(doc, image, area, theme));
    }
    if (watermark) tagger.artifact({ type: 'Pagination' }, () => watermark.over(area));
    ink.forget();
  };
  const strips = (placed: readonly PlacedStrip[]): void => {
    if (placed.some(({ strip }) => strip.boxes.length > 0)) {
      tagger.close();
      tagger.artifact({ type: 'Layout' }, () => placed.forEach(boxes));
    }
    for (const group of byRow(placed)) {
      for (const { strip, y } of group) {
        if (strip.bookmark) bookmark(strip.bookmark, top + y);
        const note = noteStarts.get(strip);
        if (note !== undefined) {
          doc.addNamedDestination(noteDestination(note), 'XYZ', left, top + y, null);
        }
      }
      const lines = group.flatMap(({ strip, y }) => strip.lines.map((line) => ({ ...line, y })));
      for (const { line, element, x, baseline, y } of lines.toSorted((a, b) => a.cell - b.cell)) {
        tagged(line, element, left + x, top + y + baseline);
      }
      group.forEach(picture);
    }
    tagger.close();
  };
  const pageArtifact = (furniture: readonly Furniture[], edge: 'Top' | 'Bottom'): void => {
    if (furniture.length === 0) return;
    tagger.artifact({ type: 'Pagination', attached: [edge] }, () => {
      for (const { line, x, baseline } of furniture) bare(line, x, baseline);
    });
  };
  /** The marking is read once, at the beginning; elsewhere it is no part of the text. */
  const marking = ({ above, below }: PageFurniture['marking'], isFirst: boolean): void => {
    if (isFirst && layout.marking) {
      for (const { line, x, baseline } of above) tagged(line, layout.marking, x, baseline);
      tagger.close();
    } else pageArtifact(above, 'Top');
    pageArtifact(below, 'Bottom');
  };
  const page = ({ body, notes }: Page, furniture: PageFurniture, isFirst: boolean): void => {
    ink.forget();
    if (watermark) {
      const pictures = [...body, ...notes].flatMap((placed) => areaOf(placed) ?? []);
      tagger.artifact({ type: 'Pagination' }, () => watermark.behind(pictures));
    }
    marking(furniture.marking, isFirst);
    pageArtifact(furniture.top, 'Top');
    const repeated = body.filter((placed) => placed.repeated);
    if (repeated.length > 0) {
      tagger.artifact({ type: 'Pagination' }, () => {
        for (const placed of repeated) {
          boxes(placed);
          for (const { line, x, baseline } of placed.strip.lines)
            bare(line, left + x, top + placed.y + baseline);
        }
      });
    }
    strips(body.filter((placed) => !placed.repeated));
    const [firstNote] = notes;
    if (firstNote) {
      const y = top + firstNote.y - noteSpace / 2;
      tagger.artifact({ type: 'Layout' }, () =>
        ink.box({ x: left, y, width: 120, height: 0.5 }, 'line'),
      );
      strips(notes);
    }
    pageArtifact(furniture.bottom, 'Bottom');
  };
  return { page };
}

/** Strips of one table row together, so that its cells are painted one after the other. */
function byRow(placed: readonly PlacedStrip[]): readonly (readonly PlacedStrip[])[] {
  const groups: PlacedStrip[][] = [];
  for (const each of placed) {
    const group = groups.at(-1);
    const { row } = each.strip;
    if (row !== undefined && group?.[0]?.strip.row === row) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
