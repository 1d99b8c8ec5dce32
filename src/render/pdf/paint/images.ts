import type { Image } from '../../../image/image.ts';
import type { Drawing } from '../../../image/svg/drawing.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Picture } from '../layout/strip.ts';
import { paintDrawing } from './drawing.ts';
import type { Pdfkit, PdfkitImage, StructElement } from './pdfkit-types.ts';

/** Each image in the file once, however many documents show it, but the shapes of a drawing where they are. */
export type Images = ReadonlyMap<Image, PdfkitImage | Drawing>;

/** Makes images ready to be painted; what decodes them is loaded only for them. */
export async function embedImages(doc: Pdfkit, images: Iterable<Image>): Promise<Images> {
  const embedded = new Map<Image, PdfkitImage | Drawing>();
  for (const image of new Set(images)) {
    const label = `Png${embedded.size + 1}`;
    embedded.set(image, await embed[image.kind](doc, image, label));
  }
  return embedded;
}

const embed: Readonly<
  Record<
    Image['kind'],
    (doc: Pdfkit, image: Image, label: string) => PdfkitImage | Promise<PdfkitImage | Drawing>
  >
> = { jpeg, png, svg: (_, image) => svg(image) };

/**
 * Paints an image with its top at `y` and says in its element where it stands: PDF/UA-1 wants the box of
 * every figure (ISO 14289-1, 7.3; ISO 32000-1, table 344).
 */
export function paintImage(
  doc: Pdfkit,
  image: PdfkitImage | Drawing,
  { x, y, width, height }: Omit<Picture, 'src' | 'element'> & { readonly y: number },
  { page }: Theme,
  element?: StructElement,
): void {
  if ('shapes' in image) paintDrawing(doc, image, { x, y, width, height });
  else doc.image(image, x, y, { width, height });
  if (!element) return;
  // A page counts from its bottom.
  const box = [x, page.height - y - height, x + width, page.height - y];
  element.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: box };
}

/** pdfkit turns a photograph upright by itself. */
function jpeg(doc: Pdfkit, { bytes }: Image): PdfkitImage {
  return doc.openImage(bytes);
}

/**
 * WA8: pdfkit decodes what is transparent on other threads, so that the order of objects, and with it
 * the bytes of the file, would change from run to run.
 */
async function png(doc: Pdfkit, { bytes }: Image, label: string): Promise<PdfkitImage> {
  const { decodePng } = await import('../../../image/png.ts');
  const pixels = decodePng(bytes);
  // Only what could be decoded was called an image.
  if (!pixels) throw new Error('The image has changed');
  const { width, height } = pixels;
  const { colours, opacity, isGrey } = parted(pixels.data);
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const plane = { ...common, BitsPerComponent: 8 };
  const obj = doc.ref({ ...plane, ColorSpace: isGrey ? 'DeviceGray' : 'DeviceRGB' });
  if (opacity) {
    const mask = doc.ref({ ...plane, ColorSpace: 'DeviceGray' });
    mask.end(opacity);
    obj.data['SMask'] = mask;
  }
  obj.end(colours);
  return { label, width, height, obj };
}

async function svg({ bytes }: Image): Promise<Drawing> {
  const { decodeSvg } = await import('../../../image/svg/decode-svg.ts');
  const { drawing } = decodeSvg(bytes);
  // Only what could be drawn was called an image.
  if (!drawing) throw new Error('The drawing has changed');
  return drawing;
}

interface Planes {
  readonly colours: Uint8Array;
  /** Undefined where all is opaque. */
  readonly opacity: Uint8Array | undefined;
  readonly isGrey: boolean;
}

/** Parts colours from opacity, as PDF has them: four bytes of each pixel become three or one, and one. */
function parted(rgba: Uint8Array): Planes {
  const count = rgba.length / 4;
  const opacity = new Uint8Array(count);
  let isGrey = true;
  let isOpaque = true;
  for (let at = 0; at < count; at += 1) {
    const [red, green, blue] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]];
    opacity[at] = rgba[4 * at + 3]!;
    isGrey &&= red === green && green === blue;
    isOpaque &&= opacity[at] === 255;
  }
  const channels = isGrey ? 1 : 3;
  const colours = new Uint8Array(count * channels);
  for (let at = 0; at < count; at += 1)
    for (let channel = 0; channel < channels; channel += 1)
      colours[at * channels + channel] = rgba[4 * at + channel]!;
  return { colours, opacity: isOpaque ? undefined : opacity, isGrey };
}
