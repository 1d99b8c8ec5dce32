import type { Locale } from '../locale/message.ts';

/**
 * The format-neutral document: what every renderer draws and no renderer may extend.
 * A leaf of the import graph: it imports the names of the languages alone.
 */
export interface Document {
  /** That of the note; labels and dates are already in it. */
  readonly lang: Locale;
  readonly title: string;
  /** The classification as a marking, in capitals, caveats after `//`. */
  readonly marking: string;
  /** Type of the note, e.g. `committee-note`. */
  readonly type: string;
  readonly branch: string | undefined;
  /** ISO 8601 calendar dates. */
  readonly issued: string | undefined;
  readonly modified: string | undefined;
  /** Drawn light behind every PDF page, and as a line at the top of HTML and text. */
  readonly watermark: string | undefined;
  /** True when the note was rendered in spite of its errors. */
  readonly draft: boolean;
  readonly blocks: readonly Block[];
  /** In order of first reference; `number` counts from 1 without gaps. */
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  /** Unique in the document; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly number: number;
  readonly blocks: readonly Block[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** `decimal`: figures one below the other, where that can be drawn, else to the right. */
export type Align = 'left' | 'center' | 'right' | 'decimal' | undefined;
export type Cell = readonly Inline[];

/** What a list of fields is for; a closed list, so that every renderer can style each. */
export type FieldsRole = 'details' | 'contacts';

export type Block =
  /** A heading and what belongs under it; `blocks[0]` is the heading. A landmark in HTML, `Sect` in PDF. */
  | { readonly kind: 'section'; readonly blocks: readonly Block[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** First number of an ordered list. */
      readonly start: number;
      /** Tight lists have no space between their items. */
      readonly tight: boolean;
      readonly items: ReadonlyArray<readonly Block[]>;
    }
  | {
      readonly kind: 'table';
      readonly align: readonly Align[];
      readonly head: readonly Cell[];
      readonly rows: ReadonlyArray<readonly Cell[]>;
    }
  | { readonly kind: 'fields'; readonly role: FieldsRole; readonly entries: readonly Field[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** An image in a paragraph's place. */
  | {
      readonly kind: 'figure';
      /**
       * As it was written in the note: a path from the note's folder, percent-encoded. After
       * `ofTemplate` as its template wrote it, since both may have a file of that name.
       */
      readonly src: string;
      /** What it shows, for those who cannot see it. */
      readonly alt: string;
    }
  | { readonly kind: 'rule' };

/** A label with one or more values, each on a line of its own. */
export interface Field {
  readonly label: string;
  readonly values: ReadonlyArray<readonly Inline[]>;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'strike'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** Letters above the line, as at the end of a French ordinal. */
  | { readonly kind: 'raised'; readonly content: readonly Inline[] }
  /** Words in another language than the document's. */
  | { readonly kind: 'span'; readonly lang: string; readonly content: readonly Inline[] }
  /** A calendar date written out; `date` is its ISO 8601 form. */
  | { readonly kind: 'time'; readonly date: string; readonly content: readonly Inline[] }
  /** A mark that points at the {@link Footnote} with this id. */
  | { readonly kind: 'footnote'; readonly id: string }
  | { readonly kind: 'break' };

/** The words of some inlines, marks of footnotes left out; a line break is a line feed. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'footnote' ? '' : plainText(inline.content);
    })
    .join('');
}

/** Makes a `switch` over a union exhaustive at compile time. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
