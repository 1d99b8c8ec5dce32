import type { Config } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import { say } from '../../findings/finding.ts';
import { translate } from '../../locale/index.ts';
import type { Note } from '../../note/note.ts';
import type { Format } from '../../render/format.ts';
import { renderers } from '../../render/index.ts';
import { MissingGlyphError } from '../../render/missing-glyph.ts';
import type { Attachment, Part, Renderer, Twin } from '../../render/renderer.ts';
import type { Source } from '../../source/source.ts';
import { enlarge } from '../../theme/enlarge.ts';
import type { Theme } from '../../theme/theme.ts';
import { wholeOf } from '../../document/whole.ts';
import { keyFootnotes } from '../../document/key-footnotes.ts';
import type { Change } from '../../document/typography/changes.ts';
import { typeset, type Typeset } from '../../document/typography/typeset.ts';
import type { Document } from '../../document/block.ts';
import type { FindImage } from '../../image/image.ts';
import { layOut, type UnaskedField } from '../../template/lay-out.ts';
import { placeOfImage } from '../../template/place-of.ts';
import type { Template } from '../../template/template.ts';
import { UserError } from '../faults/user-error.ts';
import { imagesBelow } from '../find/find-image.ts';
import { fileName, parentFolder } from '../paths/paths.ts';
import type { RenderPlan } from './render-plan.ts';
import { refuseForeignGlyphs } from './foreign-glyphs.ts';
import { imagesOf } from './images-of.ts';
import { leftOutOf, type LeftOut } from './left-out.ts';
import { located } from './template-fault.ts';
import { createTemplates, type NamedTemplate } from './templates.ts';

/** A note that is to be drawn. */
export interface DrawablePart {
  readonly note: Note;
  readonly source: Source;
  /** Marks its document as a draft that is not ready to be used. */
  readonly hasErrors: boolean;
}

/**
 * Lays out the notes of one file and gives what draws them in a format.
 * @throws UserError for a template that cannot be used
 */
export type LayOutNotes = (parts: readonly DrawablePart[]) => Promise<LaidOutNotes>;

/** Notes that are laid out. */
export interface LaidOutNotes {
  readonly draw: DrawFormat;
  /** What their typography changed. */
  readonly changes: readonly Change[];
  /** What their templates leave out. */
  readonly leftOut: readonly LeftOut[];
  /** Whether they are drawn even if no font has all their characters. */
  readonly isDraft: boolean;
}

/** @throws MissingGlyphError, UserError */
export type DrawFormat = (format: Format, twin?: Twin, standIn?: boolean) => Promise<DrawnFile>;

/** A file that was drawn. */
export interface DrawnFile {
  readonly bytes: Uint8Array;
  /** How many pages its longest part has; 0 where it has none. */
  readonly pages: number;
}

/**
 * Loads what all notes share: formats and templates, when they are first needed.
 * @throws UserError where the template that was asked for cannot be used
 */
export async function createLayOut(
  plan: RenderPlan,
  theme: Theme,
  config: Pick<Config, 'folder' | 'sources' | 'template'>,
  host: Host,
): Promise<LayOutNotes> {
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
  const layOutPart = async ({ note, source, hasErrors }: DrawablePart): Promise<LaidOutPart> => {
    const named = await templateOf(note.type.name);
    const { templateFor } = named;
    const watermark = watermarkOf(note, plan);
    const unasked: UnaskedField[] = [];
    // A sheet to speak from is meant to leave out the rest, but not all.
    const told = plan.speaking
      ? { onSilent: refuseSilent }
      : { onUnasked: (field: UnaskedField): void => void unasked.push(field) };
    const how = { draft: hasErrors, watermark, marking: theme.marking, ...told };
    const documents = new Map<Template, Typeset>();
    for (const template of new Set(plan.formats.map(templateFor))) {
      const document = await located(named, () => layOut(note, template, how));
      documents.set(template, typeset(document, theme.typography));
    }
    const documentFor = (format: Format): Document => documents.get(templateFor(format))!.document;
    // Templates of their own for some formats print the same words, or most of them.
    const [first] = documents.values();
    const changes = plan.verbose ? (first?.changes() ?? []) : [];
    const leftOut = leftOutOf(source.path, note, unasked, named);
    return { ...named, note, source, changes, leftOut, documentFor };
  };
  return async (parts) => {
    const laidOut: LaidOutPart[] = [];
    for (const part of parts) laidOut.push(await layOutPart(part));
    const [main] = laidOut as [LaidOutPart];
    const { page } = main.templateFor('html');
    const findImage = createFinder(host);
    const draw: DrawFormat = async (format, twin, standIn) => {
      const drawn: Part[] = [];
      for (const part of laidOut) {
        const document = part.documentFor(format);
        const places = {
          inNote: findImage(parentFolder(part.source.path) ?? '.'),
          inTemplate: part.imageFolders.map(findImage),
          placeOf: (path: string) => placeOfImage(part.note, part.templateFor(format), path),
        };
        const images = await located(part, () => imagesOf(document, places));
        drawn.push(laidOut.length > 1 ? partOf(part, document, images) : { document, images });
      }
      const whole = wholeOf(drawn.map(({ document }) => document));
      const createdAt = plan.createdAt ?? dayOf(whole.modified ?? whole.issued);
      const renderer = await rendererOf(format);
      const sources = plan.attachSource ? laidOut.map(({ source }) => attachmentOf(source)) : [];
      let pages = 0;
      const countPages = (counts: readonly number[]): void => {
        pages = Math.max(...counts);
      };
      const own = {
        ...looks,
        createdAt,
        page,
        sources,
        twin,
        fragment,
        columns,
        asset,
        countPages,
      };
      const options = standIn ? { ...own, standIn } : own;
      try {
        const bytes = await located(main, () => renderer.render(drawn, options));
        return { bytes, pages };
      } catch (error) {
        if (error instanceof MissingGlyphError)
          refuseForeignGlyphs(error.characters, laidOut, format, plan.watermark);
        throw error;
      }
    };
    const changes = laidOut.flatMap((part) => part.changes);
    return { draw, changes, leftOut: laidOut.map((part) => part.leftOut), isDraft: plan.draft };
  };
}

/** A note of a file, laid out. */
interface LaidOutPart extends NamedTemplate {
  readonly note: Note;
  readonly source: Source;
  readonly changes: readonly Change[];
  readonly leftOut: LeftOut;
  readonly documentFor: (format: Format) => Document;
}

/** One of two languages in a file. */
function partOf({ note: { lang } }: LaidOutPart, document: Document, images: Part['images']): Part {
  const name = translate(lang, 'document/language', {});
  return { document: keyFootnotes(document, lang), images: images ?? new Map(), key: lang, name };
}

/** What shows images of one folder shares them. */
function createFinder(host: Host): (folder: string) => FindImage {
  const known = new Map<string, FindImage>();
  return (folder) => {
    const finder = known.get(folder) ?? imagesBelow(folder, host);
    known.set(folder, finder);
    return finder;
  };
}

function refuseSilent(): never {
  throw new UserError(say('cli/nothing-to-say', {}));
}

/** What can still be read at arm's length, in points: a larger look needs no more of the sheet than the default. */
const leastSpeaking = 14.7;

function largeType(theme: Theme): { readonly theme: Theme; readonly sizes: readonly Theme[] } {
  const factors = [2, 1.8, 1.6, Math.min(1.4, leastSpeaking / theme.size.body)];
  const sizes = factors.map((factor) => enlarge(theme, factor));
  return { theme: sizes.at(-1) ?? theme, sizes };
}

/** The note as it was written, save a byte order mark. RFC 9512 names its media type. */
function attachmentOf({ path, text }: Source): Attachment {
  const name = fileName(path);
  const bytes = new TextEncoder().encode(text);
  return { name: name === '-' ? 'note.yaml' : name, bytes, mediaType: 'application/yaml' };
}

/** A draft says so even when nothing is wrong with it, once. */
function watermarkOf({ lang }: Note, { draft, watermark }: RenderPlan): string | undefined {
  if (!draft) return watermark;
  const word = translate(lang, 'document/draft', {});
  if (watermark === undefined) return word;
  const isSaid = watermark
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
  return isSaid ? watermark : `${word} – ${watermark}`;
}

/** Without a date of its own a note's file still needs one, and it must not be today's. */
function dayOf(date = '2000-01-01'): Date {
  return new Date(`${date}T00:00:00Z`);
}
