import type { Document } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { Frame } from './frame.ts';
import { plain, printable, type Look } from './pieces.ts';

/** A line that stands at the same place on every page; x and baseline from the page's top left corner. */
export interface Furniture {
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
}

export interface PageFurniture {
  /** The lines of the marking, above and where the theme says so below the text. */
  readonly marking: { readonly above: readonly Furniture[]; readonly below: readonly Furniture[] };
  readonly top: readonly Furniture[];
  readonly bottom: readonly Furniture[];
}

const quiet: Look = { ...plain, colour: 'muted' };

/** Which page of a file it is. */
export interface PageNumber {
  readonly number: number;
  readonly count: number;
  /** Whether its document begins on it. */
  readonly isFirst: boolean;
}

/**
 * What stands around the text of a page: the marking, where the theme's jurisdiction puts it; the
 * running title from a document's second page; the page's number.
 */
export function setFurniture(
  document: Document,
  page: PageNumber,
  frame: Frame,
  fonts: Fonts,
): PageFurniture {
  const { theme, marking, above, below, title, titleRoom, number } = frame;
  const { margin, size } = theme;
  const width = theme.page.width - margin.left - margin.right;
  const isCentred = theme.marking.position !== 'top-right';
  const isMarked = theme.marking.pages === 'all' || page.isFirst;
  const lines = isMarked ? marking.lines : [];
  const marked = (baselines: readonly number[]): readonly Furniture[] =>
    baselines.slice(0, lines.length).map((baseline, index) => {
      const line = lines[index]!;
      const spare = width - line.width;
      return { line, x: margin.left + (isCentred ? spare / 2 : spare), baseline };
    });
  const set = (text: string): Line => setLine(text, quiet, size.small, fonts);
  const atLeft = (line: Line, baseline: number): Furniture => ({ line, x: margin.left, baseline });
  return {
    marking: { above: marked(above), below: marked(below) },
    top: page.isFirst ? [] : [atLeft(shortened(document.title, titleRoom, set), title)],
    bottom: [atLeft(set(pageOf(document, page)), number)],
  };
}

function pageOf(document: Document, { number, count }: PageNumber): string {
  return translate(document.lang, 'document/page-of', { page: number, pages: count });
}

function shortened(text: string, room: number, set: (text: string) => Line): Line {
  const whole = set(text);
  if (whole.width <= room) return whole;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const line = set(`${words.join(' ').replace(/[,;:]$/, '')}…`);
    if (line.width <= room) return line;
  }
  return set('…');
}

function setLine(text: string, look: Look, size: number, fonts: Fonts): Line {
  const words = printable(text.replaceAll(/\s+/g, ' ').trim());
  return breakLines([{ text: words, look }], Infinity, size, fonts)[0]!;
}
