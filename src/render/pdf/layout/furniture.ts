import type { Document } from '../../../document/block.ts';
import { translate } from '../../../locale/index.ts';
import type { Locale } from '../../../locale/message.ts';
import type { Theme } from '../../theme.ts';
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
  readonly top: readonly Furniture[];
  readonly bottom: readonly Furniture[];
}

const marking: Look = { ...plain, face: 'bold' };
const quiet: Look = { ...plain, colour: 'muted' };

/** Baselines of head and foot, from the edges of the page. */
const headBaseline = 42;
const footBaseline = 38;

/**
 * What stands around the text of a page: the marking at top right, where Canadian departments put it, and
 * at the foot; the running title from page 2; the page's number.
 */
export function setFurniture(
  document: Document,
  page: { readonly number: number; readonly count: number },
  theme: Theme,
  fonts: Fonts,
): PageFurniture {
  const size = theme.size.small;
  const right = theme.page.width - theme.margin.right;
  const width = right - theme.margin.left;
  const foot = theme.page.height - footBaseline;
  const set = (text: string, look: Look): Line => setLine(text, look, size, fonts);
  const atRight = (line: Line, baseline: number): Furniture => ({
    line,
    x: right - line.width,
    baseline,
  });
  const mark = set(document.marking, marking);
  const number = set(pageOf(document, page), quiet);
  const room = width - mark.width - 24;
  const title =
    page.number > 1 ? [shortened(document.title, room, (text) => set(text, quiet))] : [];
  return {
    top: [
      ...title.map((line) => ({ line, x: theme.margin.left, baseline: headBaseline })),
      atRight(mark, headBaseline),
    ],
    bottom: [{ line: number, x: theme.margin.left, baseline: foot }, atRight(mark, foot)],
  };
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

function pageOf(
  document: Document,
  { number, count }: { readonly number: number; readonly count: number },
): string {
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
