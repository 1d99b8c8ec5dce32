import type { Document } from '../../document/block.ts';
import { figuresIn } from '../../document/figures-in.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { FindImage, Image } from '../../image/image.ts';
import { tellImage } from '../../rules/image-file.ts';
import { TemplateError, type TemplatePlace } from '../../template/template-error.ts';

/** Where the template of a document itself shows an image; undefined where its note does. */
export type PlaceOfImage = (src: string) => TemplatePlace | undefined;

/**
 * The images of a document, without those that a note names and that cannot be drawn: rules have judged
 * these, and only a draft, or a note in which they may stand, comes so far with them.
 * @throws TemplateError for one that its template names and that cannot be drawn
 */
export async function imagesOf(
  document: Document,
  findImage: FindImage,
  placeOf: PlaceOfImage,
): Promise<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  for (const src of figuresIn(document)) {
    const found = await findImage(src);
    const place = found.image ? undefined : placeOf(src);
    if (found.image) images.set(src, found.image);
    else if (place) {
      const { message, hints } = tellImage(found, src);
      throw new TemplateError({ text: inBothLanguages([message, ...hints]) }, place);
    }
  }
  return images;
}
