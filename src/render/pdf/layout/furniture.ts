import type { Document } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import type { Locale } from '../../../locale/message.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import { breakLines, type Line } from './break-lines.ts';
import { plain, printable, type Look } from './pieces.ts';

/** A line that stands at the same place on every page; x and baseline from the page's top left corner. */
export interface Furniture {
  readonly line: Line;
  readonly x: number;
  readonly baseline: number;
}

export interface PageFurniture {
  /** The marking, above and where the theme says so below the text. */
  readonly marking: readonly Furniture[];
  readonly top: readonly Furniture[];
  readonly bottom: readonly Furniture[];
}

const bold: Look = { ...plain, face: 'bold', colour: 'marking' };
const quiet: Look = { ...plain, colour: 'muted' };

/** Baselines above the text, from the edge of the page, and below it, as shares of the margin. */
const rows = {
  /** The marking stands in the corner, beside the running title. */
  shared: { marking: 7 / 12, other: 7 / 12 },
  /** A marking in the middle has a line of its own, further out. */
  parted: { marking: 0.48, other: 0.8 },
};

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
  theme: Theme,
  fonts: Fonts,
): PageFurniture {
  const { margin, marking } = theme;
  const size = theme.size.small;
  const width = theme.page.width - margin.left - margin.right;
  const isCentred = marking.position !== 'top-right';
  const row = isCentred ? rows.parted : rows.shared;
  const head = (share: number): number => margin.top * share;
  const foot = (share: number): number => theme.page.height - margin.bottom * share;
  const set = (text: string): Line => setLine(text, quiet, size, fonts);
  const isMarked = marking.pages === 'all' || page.isFirst;
  const mark = setMarking(isMarked ? document.marking : '', width, theme, fonts);
  const marked = (baseline: number): Furniture => {
    const spare = width - mark.width;
    return { line: mark, x: margin.left + (isCentred ? spare / 2 : spare), baseline };
  };
  const room = isCentred || mark.width === 0 ? width : width - mark.width - 24;
  const title = page.isFirst ? [] : [shortened(document.title, room, set)];
  const atLeft = (line: Line, baseline: number): Furniture => ({ line, x: margin.left, baseline });
  return {
    marking: [
      marked(head(row.marking)),
      ...(marking.position === 'top-and-bottom-centre' ? [marked(foot(rows.parted.marking))] : []),
    ].filter(({ line }) => line.width > 0),
    top: title.map((line) => atLeft(line, head(row.other))),
    bottom: [atLeft(set(pageOf(document, page)), foot(isCentred ? row.other : 0.53))],
  };
}

/** A marking stands in one line, smaller where it would not fit. */
function setMarking(text: string, width: number, { marking }: Theme, fonts: Fonts): Line {
  const line = setLine(text, bold, marking.size, fonts);
  return line.width <= width
    ? line
    : setLine(text, bold, (marking.size * width) / line.width, fonts);
}

/** The watermark as one line, as large as fits the diagonal of the page; undefined when there is none. */
export function setWatermark(document: Document, theme: Theme, fonts: Fonts): Line | undefined {
  if (!document.watermark) return undefined;
  const look: Look = { ...plain, face: 'bold', colour: 'watermark' };
  const diagonal = Math.hypot(theme.page.width, theme.page.height) * 0.7;
  const { width } = setLine(document.watermark, look, 100, fonts);
  const size = Math.min(120, (100 * diagonal) / Math.max(width, 1));
  return setLine(document.watermark, look, size, fonts);
}

/** The language that labels of a document are in; its tag may name a country as well. */
export function localeOf(document: Document): Locale {
  return document.lang.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

function pageOf(document: Document, { number, count }: PageNumber): string {
  return translate(localeOf(document), 'document/page-of', { page: number, pages: count });
}

function shortened(text: string, room: number, set: (text: string) => Line): Line {
  const whole = set(text);
  if (whole.width <= room) return whole;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const line = set(`${words.join(' ')}…`);
    if (line.width <= room) return line;
  }
  return set('…');
}

function setLine(text: string, look: Look, size: number, fonts: Fonts): Line {
  const words = printable(text.replaceAll(/\s+/g, ' ').trim());
  const [line] = breakLines([{ text: words, look }], Infinity, size, fonts);
  return line ?? { fragments: [], width: 0, cites: [] };
}
