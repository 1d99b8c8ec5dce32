import type { Locale } from '../locale/message.ts';
import type { Document } from '../document/block.ts';
import type { Image } from '../image/image.ts';
import type { Theme } from '../theme/theme.ts';
import type { Format } from './format.ts';

/**
 * One output format. Pure: the same documents and options give the same bytes. A renderer has an inner
 * part, which draws one document where it is told, and an outer one, which makes the file around it.
 */
export interface Renderer {
  readonly format: Format;
  /**
   * Draws a file of one document, or of several one after the other.
   * @throws MissingGlyphError (PDF only) when no font has a character of them.
   */
  render(parts: readonly Part[], options: RenderOptions): Promise<Uint8Array>;
}

/** A document of a file. */
export interface Part {
  /** The ids of its footnotes are unique in the file. */
  readonly document: Document;
  /** By their `src`; one that is not there is drawn as its description. */
  readonly images?: ReadonlyMap<string, Image>;
  /** What links lead to it by, where there are several: lower-case letters, digits and hyphens. */
  readonly key?: string;
  /** What such a link says, in the language of the document. */
  readonly name?: string;
}

export interface RenderOptions {
  readonly theme: Theme;
  /** Looks to choose from, largest type first: one that fits a page, else both sides of a sheet; PDF only. */
  readonly sizes?: readonly Theme[] | undefined;
  /** Written into file metadata; from the note or `SOURCE_DATE_EPOCH`, never a clock. */
  readonly createdAt: Date;
  /** Wraps the article in a page; HTML only. */
  readonly page: (context: PageContext) => string;
  /** What the notes were written as, to go into the PDF; PDF only. */
  readonly sources?: readonly Attachment[];
  /** The same note in the other official language, where there is one; HTML only. */
  readonly twin?: Twin | undefined;
  /** Draws the article alone, for a content system; HTML only. */
  readonly fragment?: boolean;
  /** Draws a box for each character that no font has, and does not fail for it; PDF only. */
  readonly standIn?: boolean;
  /** Is told how many pages each part has; PDF only. */
  readonly countPages?: (counts: readonly number[]) => void;
  /** Width of a line in columns; text only. */
  readonly columns?: number | undefined;
  /** Reads a file that ships with `brief`, e.g. `assets/fonts/x.ttf`. */
  readonly asset: (path: string) => Uint8Array;
}

/** A page in the other language. */
export interface Twin {
  /** Relative to this page. */
  readonly href: string;
  readonly lang: Locale;
  /** The name of its language, in that language. */
  readonly name: string;
}

/** A file within a file. */
export interface Attachment {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** A part of a page that holds several documents. */
export interface PartLink {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  /** ISO 639-2 code of its language. */
  readonly code: string;
}

/** What `page.html.hbs` may use. Strings are plain text unless they say HTML. */
export interface PageContext {
  /** Of several documents what they say together. */
  readonly document: Document;
  /** Links to the parts of the body, which then bear their markings themselves; none of one document. */
  readonly parts: readonly PartLink[];
  readonly twin: Twin | undefined;
  /** Style sheet text. */
  readonly css: string;
  /** The article, as safe HTML. */
  readonly body: string;
  /** The footnotes, as safe HTML; '' when there are none. */
  readonly footnotes: string;
}
