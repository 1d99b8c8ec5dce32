import type { Document } from '../../document/block.ts';
import type { Image } from '../../image/image.ts';
import type { Locale } from '../../locale/message.ts';

/** What the parts of one page must agree on while it is drawn. */
export interface Drawing {
  readonly lang: Locale;
  /** A footnote's number by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How often each footnote has been cited so far. */
  readonly citations: Map<string, number>;
  /** Every `id` of the page so far. */
  readonly ids: Set<string>;
  /** Names of landmarks so far, each of which must be another. */
  readonly landmarks: Set<string>;
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

/** Begins a page. */
export function startDrawing(
  { lang, footnotes }: Document,
  images: ReadonlyMap<string, Image>,
): Drawing {
  return {
    lang: lang === 'fr' ? 'fr' : 'en',
    numbers: new Map(footnotes.map(({ id, number }) => [id, number])),
    citations: new Map(),
    ids: new Set(['main', 'footnotes', 'contents']),
    landmarks: new Set(),
    images,
    tables: 0,
    sections: [],
  };
}

/** An `id` for a heading, made of its words so that links to it last; never one of a footnote's. */
export function claimId(words: string, { ids }: Drawing): string {
  const name =
    words
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'section';
  const base = /^fn\d/.test(name) ? `section-${name}` : name;
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}
