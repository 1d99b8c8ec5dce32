import type { Config } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import { say } from '../findings/finding.ts';
import { translate } from '../locale/index.ts';
import type { Note } from '../note/note.ts';
import { renderers } from '../render/index.ts';
import type { Attachment, Renderer, Twin } from '../render/renderer.ts';
import type { Source } from '../source/source.ts';
import { enlarge } from '../theme/enlarge.ts';
import type { Theme } from '../theme/theme.ts';
import { figuresIn } from '../document/figures-in.ts';
import type { Change } from '../document/typography/changes.ts';
import { typeset, type Typeset } from '../document/typography/typeset.ts';
import type { Document } from '../document/block.ts';
import type { FindImage, Image } from '../image/image.ts';
import { layOut } from '../template/lay-out.ts';
import type { Template } from '../template/template.ts';
import { TemplateError } from '../template/template-error.ts';
import { UserError } from './exit-code.ts';
import { imageFinder } from './find-image.ts';
import { fileName } from './paths.ts';
import type { Format, RenderPlan } from './render-plan.ts';
import { createTemplates, templateFault } from './templates.ts';

/**
 * Lays a note out and gives what draws it in a format.
 * @param hasErrors marks the document as a draft that is not ready to be used
 * @throws UserError for a template that cannot be used
 */
export type LayOutNote = (note: Note, source: Source, hasErrors: boolean) => Promise<LaidOutNote>;

/** A note that is laid out. */
export interface LaidOutNote {
  readonly draw: DrawFormat;
  /** What its typography changed. */
  readonly changes: readonly Change[];
}

/** @throws MissingGlyphError, UserError */
export type DrawFormat = (format: Format, twin?: Twin) => Promise<Uint8Array>;

/**
 * Loads what all notes share: formats and templates, when they are first needed.
 * @throws UserError where the template that was asked for cannot be used
 */
export async function createLayOut(
  plan: RenderPlan,
  theme: Theme,
  config: Pick<Config, 'folder' | 'template'>,
  host: Host,
): Promise<LayOutNote> {
  const templateOf = createTemplates(plan.template, config, host);
  // One that was asked for serves every type, so its faults need not wait for a note.
  if (plan.template !== undefined) await templateOf('');
  const asset = (path: string): Uint8Array => host.asset(path);
  const loaded = new Map<Format, Promise<Renderer>>();
  const rendererOf = (format: Format): Promise<Renderer> => {
    const renderer = loaded.get(format) ?? renderers[format]();
    loaded.set(format, renderer);
    return renderer;
  };
  const { fragment, columns } = plan;
  const looks = plan.speaking ? largeType(theme) : { theme };
  return async (note, file, hasErrors) => {
    const { templateFor, folder } = await templateOf(note.type.name);
    const watermark = watermarkOf(note, plan);
    const how = { draft: hasErrors, watermark, marking: theme.marking };
    const documents = new Map<Template, Typeset>();
    for (const template of new Set(plan.formats.map(templateFor))) {
      const document = await located(folder, () => layOut(note, template, how));
      if (plan.speaking && document.blocks.length < 2)
        throw new UserError(say('cli/nothing-to-say', {}));
      documents.set(template, typeset(document, theme.typography));
    }
    const findImage = imageFinder(file.path, host);
    const draw: DrawFormat = async (format, twin) => {
      const template = templateFor(format);
      const { document } = documents.get(template)!;
      const images = await imagesOf(document, findImage);
      const createdAt = plan.createdAt ?? dayOf(document.modified ?? document.issued);
      const renderer = await rendererOf(format);
      const source = plan.attachSource ? attachmentOf(file) : undefined;
      const { page } = template;
      const options = { ...looks, createdAt, page, source, twin, fragment, columns, images, asset };
      return located(folder, () => renderer.render(document, options));
    };
    // Templates of their own for some formats print the same words, or most of them.
    const [{ changes } = { changes: [] }] = documents.values();
    return { draw, changes };
  };
}

/** Without those that cannot be drawn, as only a draft may have them. */
async function imagesOf(
  document: Document,
  findImage: FindImage,
): Promise<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  for (const src of figuresIn(document)) {
    const { image } = await findImage(src);
    if (image) images.set(src, image);
  }
  return images;
}

/** From twice the size down to what can still be read at arm's length. */
const speakingSizes = [2, 1.8, 1.6, 1.4];

function largeType(theme: Theme): { readonly theme: Theme; readonly sizes: readonly Theme[] } {
  const sizes = speakingSizes.map((factor) => enlarge(theme, factor));
  return { theme: sizes.at(-1) ?? theme, sizes };
}

/** The note as it was written, save a byte order mark. RFC 9512 names its media type. */
function attachmentOf({ path, text }: Source): Attachment {
  const name = fileName(path);
  const bytes = new TextEncoder().encode(text);
  return { name: name === '-' ? 'note.yaml' : name, bytes, mediaType: 'application/yaml' };
}

/** Names the template's folder in its faults. */
async function located<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof TemplateError ? templateFault(error, folder) : error;
  }
}

/** A draft says so even when nothing is wrong with it. */
function watermarkOf({ lang }: Note, { draft, watermark }: RenderPlan): string | undefined {
  if (!draft) return watermark;
  const word = translate(lang, 'document/draft', {});
  return watermark === undefined ? word : `${word} – ${watermark}`;
}

/** Without a date of its own a note's file still needs one, and it must not be today's. */
function dayOf(date = '2000-01-01'): Date {
  return new Date(`${date}T00:00:00Z`);
}
