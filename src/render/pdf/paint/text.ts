import type { Theme } from '../../theme.ts';
import type { Fragment } from '../layout/break-lines.ts';
import type { Face } from '../fonts/face.ts';
import type { Pdfkit } from './pdfkit.ts';
import { pdfkitFont } from './pdfkit-font.ts';

/** Paints a fragment with the left end of its baseline at a place on the current page. */
export type PaintFragment = (fragment: Fragment, x: number, baseline: number) => void;

/** Paints text and its underlines; embeds a font when it is first used. */
export function createTextPainter(doc: Pdfkit, theme: Theme): PaintFragment {
  const known = new Set<Face>();
  return (fragment, x, baseline) => {
    const { face, look, size, text } = fragment;
    if (text === '') return;
    if (!known.has(face)) doc.registerFont(face.name, pdfkitFont(face));
    known.add(face);
    const colour = theme.colour[look.colour];
    doc.font(face.name).fontSize(size).fillColor(colour);
    doc.text(text, x, baseline - (size * look.rise) / look.scale, {
      lineBreak: false,
      baseline: 'alphabetic',
    });
    if (look.line === 'none') return;
    const thickness = Math.max(0.5, size * 0.05);
    const offset = look.line === 'under' ? size * 0.12 : -size * 0.27;
    doc.rect(x, baseline + offset, fragment.width, thickness).fill(colour);
  };
}
