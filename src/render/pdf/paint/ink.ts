import type { Theme } from '../../../theme/theme.ts';
import { textWidth, type Face } from '../fonts/face.ts';
import type { Fragment } from '../layout/fragment.ts';
import { currentFont } from './pdfkit.ts';
import type { EmbeddedFont, Pdfkit } from './pdfkit-types.ts';
import { pdfkitFont } from './pdfkit-font.ts';
import { rounded, show } from './show.ts';

/** Puts text and boxes on the current page; lengths are points from its top left corner. */
export interface Ink {
  /** Sets a fragment from the left end of its baseline. `last`: its trailing blank is not underlined. */
  readonly text: (fragment: Fragment, x: number, baseline: number, last: boolean) => void;
  readonly box: (area: Area, colour: Colour) => void;
  /** Forgets the colour in use: after a page has begun or a graphics state was restored. */
  readonly forget: () => void;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Starts to paint in the colours of a theme. A font is embedded when it is first used. */
export function createInk(doc: Pdfkit, theme: Theme): Ink {
  const fonts = new Map<Face, EmbeddedFont>();
  const embed = (face: Face): EmbeddedFont => {
    const font = currentFont(doc.registerFont(face.name, pdfkitFont(face)).font(face.name));
    fonts.set(face, font);
    return font;
  };
  const inks = inksOf(theme);
  let used: string | undefined;
  const dip = (colour: Colour): void => {
    const wanted = theme.colour[colour];
    if (wanted !== used) doc.addContent(inks[colour]);
    used = wanted;
  };
  const box: Ink['box'] = ({ x, y, width, height }, colour) => {
    dip(colour);
    doc.addContent(`${[x, y, width, height].map(rounded).join(' ')} re f`);
  };
  const text: Ink['text'] = (fragment, x, baseline, last) => {
    const { face, look, size } = fragment;
    if (fragment.text === '') return;
    dip(look.colour);
    const y = baseline - (size * look.rise) / look.scale;
    show(doc, fonts.get(face) ?? embed(face), fragment, { x, y });
    if (look.line === 'none') return;
    const width = last ? textWidth(face, fragment.text.trimEnd(), size) : fragment.width;
    const offset = look.line === 'under' ? size * 0.12 : -size * 0.27;
    box({ x, y: baseline + offset, width, height: Math.max(0.5, size * 0.05) }, look.colour);
  };
  return { text, box, forget: () => (used = undefined) };
}

type Colour = keyof Theme['colour'];

/** The operator that takes each colour. */
function inksOf(theme: Theme): Readonly<Record<Colour, string>> {
  const inks = Object.entries(theme.colour).map(([name, colour]) => [name, `${shares(colour)} rg`]);
  return Object.fromEntries(inks) as Record<Colour, string>;
}

/** The red, green and blue of `#rrggbb`, each from 0 to 1. */
function shares(colour: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return parts.map((part) => rounded(part / 255)).join(' ');
}
