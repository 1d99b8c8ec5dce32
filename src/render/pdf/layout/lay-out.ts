import type { Block, Document } from '../../../document/block.ts';
import type { Image } from '../../../image/image.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import { setBlocks } from './blocks.ts';
import type { Hyphens } from './hyphens.ts';
import { noteIndent } from './notes.ts';
import { plain } from './pieces.ts';
import type { Column, Fields, Setting } from './setting.ts';
import type { Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

/** A document in one endless column, not yet cut into pages, with its structure in reading order. */
export interface Layout {
  /** What the marking of the first page is read as; undefined where there is none. */
  readonly marking: Element | undefined;
  readonly strips: readonly Strip[];
  /** Height of a line of its text. */
  readonly lineHeight: number;
  /** Footnotes by id. */
  readonly notes: ReadonlyMap<string, readonly Strip[]>;
}

/** How a document is set besides its theme. */
export interface Ways {
  readonly hyphens?: Hyphens | undefined;
  /** Keeps each item of a list on one page, as for reading aloud. */
  readonly wholeItems?: boolean;
}

/**
 * Sets all blocks of a document and grows their elements under `place`. Characters that no font has are
 * in `fonts.missing` afterwards.
 */
export function layOut(
  document: Document,
  theme: Theme,
  fonts: Fonts,
  images: ReadonlyMap<string, Image>,
  place: Element,
  { hyphens, wholeItems = false }: Ways = {},
): Layout {
  // Screen readers pass over what stands around a page, so the marking is text once.
  const marking = document.marking === '' ? undefined : grow(place, 'P');
  const footnotes = new Map(document.footnotes.map((note) => [note.id, note]));
  const { lang } = document;
  const setting: Setting = {
    lang,
    theme,
    fonts,
    plain: hyphens ? { ...plain, hyphens } : plain,
    wholeItems,
    closing: closingFields(document.blocks),
    images,
    footnotes,
    noteIndent: noteIndent(document.footnotes, theme.size.small, fonts),
    notes: new Map(),
  };
  const width = theme.page.width - theme.margin.left - theme.margin.right;
  const size = theme.size.body;
  const column: Column = { x: 0, width, size, height: size * theme.leading.body, depth: 0 };
  const { strips } = setBlocks(document.blocks, place, column, setting);
  return { marking, strips, lineHeight: column.height, notes: setting.notes };
}

function closingFields(blocks: readonly Block[]): readonly Fields[] {
  const all = fieldsIn(blocks);
  const first = all.findIndex(({ role }) => role === 'contacts');
  return first < 0 ? [] : all.slice(first);
}

function fieldsIn(blocks: readonly Block[]): readonly Fields[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return fieldsIn(block.blocks);
    return block.kind === 'fields' ? [block] : [];
  });
}
