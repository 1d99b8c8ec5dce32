import type { NotePath } from '../../findings/finding.ts';

/** A place in a note: a text of it, or a part of one. */
export interface Spot {
  readonly path: NotePath;
  /** UTF-16 offsets into the text at `path`; without it the whole value is meant. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
  /** The key is meant, and not what stands under it. */
  readonly isKey?: true;
}

/** What is said in one place: a line, a paragraph, the own words of a bullet, a cell. */
export interface Unit {
  readonly kind: 'line' | 'heading' | 'bullet' | 'paragraph' | 'cell' | 'footnote';
  readonly spot: Spot;
  /** As a reader meets it, without marks of Markdown. */
  readonly text: string;
  /** Where some characters of the text stand. */
  readonly spotOf: (start: number, end: number) => Spot;
  readonly links: readonly Link[];
  /** The footnotes that it cites, in order. */
  readonly cites: ReadonlyArray<{ readonly label: string; readonly spot: Spot }>;
}

export interface Link {
  readonly href: string;
  /** The words that lead there. */
  readonly text: string;
  readonly spot: Spot;
}

/** A part of a body: a heading with what follows it, up to the next. */
export interface Segment {
  readonly heading: { readonly level: number; readonly unit: Unit } | undefined;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly unit: Unit }
  | { readonly kind: 'list'; readonly spot: Spot; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly spot: Spot; readonly rows: readonly Row[] };

/** A bullet: what it holds, its own lists included. */
export interface Item {
  readonly spot: Spot;
  readonly segments: readonly Segment[];
}

export interface Row {
  readonly spot: Spot;
  readonly cells: readonly Unit[];
}

/** What stands under a key that twins have in common. */
export type Entry = { readonly key: string; readonly spot: Spot } & (
  | { readonly kind: 'line'; readonly unit: Unit }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'body'; readonly segments: readonly Segment[] }
  /** A list of blocks, such as those under “if pressed”. */
  | { readonly kind: 'blocks'; readonly blocks: ReadonlyArray<readonly Entry[]> }
  /** What only needs to be there in both. */
  | { readonly kind: 'other' }
);

/** What of a note has its like in its twin. */
export interface Outline {
  readonly entries: readonly Entry[];
  /** The texts of the footnotes, by label. */
  readonly footnotes: ReadonlyMap<string, readonly Segment[]>;
}
