import type { Block, Footnote } from '../../../document/block.ts';
import type { Image } from '../../../image/image.ts';
import type { Locale } from '../../../locale/message.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import type { Look } from './pieces.ts';
import type { Strip } from './strip.ts';

/** Labels and values. */
export type Fields = Extract<Block, { kind: 'fields' }>;

/** What all blocks of a document are set with. */
export interface Setting {
  readonly lang: Locale;
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** Of running text. */
  readonly plain: Look;
  /** Whether no page turn may fall within an item of a list: who reads aloud cannot turn there. */
  readonly wholeItems: boolean;
  /** The contacts and the fields after them, whose labels stand in columns of one width. */
  readonly closing: readonly Fields[];
  /** By their `src`. */
  readonly images: ReadonlyMap<string, Image>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Points from the left end of a footnote's number to its words. */
  readonly noteIndent: number;
  /** The notes that have been set so far, in the order of their first marks. */
  readonly notes: Map<string, readonly Strip[]>;
}

/** The room that a block is set in. Lengths are points, x from the left margin. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** Height of a line. */
  readonly height: number;
  /** Lists around the block. */
  readonly depth: number;
}

/** The same column, moved in from the left. */
export function inset(column: Column, by: number): Column {
  return { ...column, x: column.x + by, width: column.width - by };
}

/** Number of a footnote, or undefined when the document has no such note. */
export function numberIn(setting: Setting): (id: string) => number | undefined {
  return (id) => setting.footnotes.get(id)?.number;
}

/** Height between the margins of a page. */
export function roomFor({ theme: { page, margin } }: Setting): number {
  return page.height - margin.top - margin.bottom;
}
