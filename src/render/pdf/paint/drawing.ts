import type { Clip, Drawing, Shape, Stroke } from '../../../image/svg/drawing.ts';
import type { Pdfkit } from './pdfkit-types.ts';

/** Draws the shapes of an SVG into a box of the page, in points from its top left corner. */
export function paintDrawing(
  doc: Pdfkit,
  { width: ownWidth, height: ownHeight, matrix, shapes }: Drawing,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): void {
  doc.save();
  // What lies beyond its edges is not seen.
  doc.addContent(`${[x, y, width, height].map(rounded).join(' ')} re W n`);
  doc.transform(width / ownWidth, 0, 0, height / ownHeight, x, y);
  doc.transform(...matrix);
  for (const shape of shapes) paintShape(doc, shape);
  doc.restore();
}

function paintShape(doc: Pdfkit, { path, matrix, fill, fillRule, stroke, clips }: Shape): void {
  doc.save();
  for (const clip of clips) cut(doc, clip);
  doc.transform(...matrix);
  if (fill) doc.fillColor(fill.colour);
  if (fill && fill.opacity < 1) doc.fillOpacity(fill.opacity);
  if (stroke) startStroke(doc, stroke);
  doc.path(path);
  const rule = fillRule === 'evenodd' ? 'even-odd' : 'non-zero';
  if (fill && stroke) doc.fillAndStroke(undefined, undefined, rule);
  else if (fill) doc.fill(rule);
  else doc.stroke();
  doc.restore();
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

function startStroke(doc: Pdfkit, stroke: Stroke): void {
  doc.strokeColor(stroke.colour);
  if (stroke.opacity < 1) doc.strokeOpacity(stroke.opacity);
  const { width, cap, join, miterLimit, dashes, dashOffset } = stroke;
  const line = `${rounded(width)} w ${caps[cap]} J ${joins[join]} j ${rounded(miterLimit)} M`;
  const dash =
    dashes.length === 0 ? '' : ` [${dashes.map(rounded).join(' ')}] ${rounded(dashOffset)} d`;
  doc.addContent(line + dash);
}

/** Cuts all that follows down to a path, whose units are not those of what follows. */
function cut(doc: Pdfkit, { path, matrix, rule }: Clip): void {
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  // Nothing is seen within a path without area.
  if (area === 0 || path === '') {
    doc.addContent('0 0 0 0 re W n');
    return;
  }
  doc.transform(...matrix);
  doc.path(path).clip(rule === 'evenodd' ? 'even-odd' : 'non-zero');
  const [x, y] = [(c * f - d * e) / area, (b * e - a * f) / area];
  doc.transform(d / area, -b / area, -c / area, a / area, x, y);
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
