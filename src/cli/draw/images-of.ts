import type { Document } from '../../document/block.ts';
import { figuresIn } from '../../document/figures-in.ts';
import { pathInTemplate } from '../../document/image-source.ts';
import { say, type Message } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { FindImage, Image, ImageFile } from '../../image/image.ts';
import { tellImage } from '../../rules/image-file.ts';
import { shared } from '../../template/compile.ts';
import { TemplateError, type TemplatePlace } from '../../template/template-error.ts';
import { fileName } from '../paths/paths.ts';

/** Where the images of a document are. */
export interface ImagePlaces {
  readonly inNote: FindImage;
  /** In the folder of its template, and where it has partials that others share. */
  readonly inTemplate: readonly FindImage[];
  /** Where the template shows an image; undefined where it has none of its own. */
  readonly placeOf: (path: string) => TemplatePlace | undefined;
}

/**
 * The images of a document, without those that a note names and that cannot be drawn: rules have judged
 * these, and only a draft, or a note in which they may stand, comes so far with them. Those that a template
 * places are looked for beside it, then in the folder of the note.
 * @throws TemplateError for one that its template names and that cannot be drawn
 */
export async function imagesOf(
  document: Document,
  places: ImagePlaces,
): Promise<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  for (const src of figuresIn(document)) {
    const path = pathInTemplate(src);
    const found = await (path === undefined ? places.inNote(src) : findOwn(path, places));
    if (found.image) images.set(src, found.image);
    else if (path !== undefined) {
      const place = places.placeOf(path) ?? { file: 'note.hbs' };
      throw new TemplateError({ text: inBothLanguages(tellOwn(found, path, place)) }, place);
    }
  }
  return images;
}

async function findOwn(path: string, { inNote, inTemplate }: ImagePlaces): Promise<ImageFile> {
  let missing: ImageFile | undefined;
  for (const find of [...inTemplate, inNote]) {
    const found = await find(path);
    if (found.problem !== 'missing') return found;
    if (missing?.problem !== 'missing' || missing.suggestion === undefined) missing = found;
  }
  return missing!;
}

function tellOwn(
  found: Extract<ImageFile, { readonly image?: undefined }>,
  path: string,
  { file }: TemplatePlace,
): readonly Message[] {
  const { message, hints } = tellImage(found, path);
  const { problem } = found;
  if (problem !== 'missing' && problem !== 'outside') return [message, ...hints];
  const beside = file.startsWith(shared) ? fileName(file) : 'note.hbs';
  return [say(`template/image-${problem}`, { file: path, beside }), ...hints.slice(0, -1)];
}
