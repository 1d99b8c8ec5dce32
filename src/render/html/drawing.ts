import type { Document } from '../../document/block.ts';
import type { Image } from '../../image/image.ts';
import type { Locale } from '../../locale/message.ts';

/** What the documents of one page must agree on while they are drawn. */
export interface Page {
  /** Every `id` of the page so far. */
  readonly ids: Set<string>;
  /** Names of landmarks so far, each of which must be another. */
  readonly landmarks: Set<string>;
}

/** What the parts of one document must agree on besides. */
export interface Drawing extends Page {
  readonly lang: Locale;
  /** A footnote's number by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How often each footnote has been cited so far. */
  readonly citations: Map<string, number>;
  /** The `id` of the links to its sections, and of its footnotes. */
  readonly own: { readonly contents: string; readonly footnotes: string };
  /** By their `src`. */
  readonly images: ReadonlyMap<string, Image>;
  tables: number;
  /** Headings of sections so far. */
  readonly sections: Heading[];
}

/** A heading that may be linked to. */
export interface Heading {
  readonly id: string;
  /** Its words as HTML, without links and footnote marks. */
  readonly words: string;
}

/** Begins a page. @param keys of its parts, which links lead to */
export function startPage(keys: readonly string[]): Page {
  return { ids: new Set(['main', ...keys]), landmarks: new Set() };
}

/** Begins a document on a page. */
export function startDrawing(
  { lang, footnotes }: Document,
  images: ReadonlyMap<string, Image>,
  page: Page,
): Drawing {
  return {
    ...page,
    lang,
    numbers: new Map(footnotes.map(({ id, number }) => [id, number])),
    citations: new Map(),
    own: { contents: claim('contents', page), footnotes: claim('footnotes', page) },
    images,
    tables: 0,
    sections: [],
  };
}

/** An `id` for a heading, made of its words so that links to it last; never one of a footnote's. */
export function claimId(words: string, page: Page): string {
  const name =
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'section';
  return claim(/^(?:\w+-)?fn\d/.test(name) ? `section-${name}` : name, page);
}

function claim(base: string, { ids }: Page): string {
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}
