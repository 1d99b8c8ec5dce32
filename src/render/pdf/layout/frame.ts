import type { Document } from '../../../document/block.ts';
import type { MarkingStyle, Theme } from '../../../theme/theme.ts';
import type { Fonts } from '../fonts/chain.ts';
import { measure } from './break-lines.ts';
import { markingLeading, setMarking, type SetMarking } from './marking.ts';
import { plain, printable } from './pieces.ts';

/** Where things stand around the text of a document's pages. Lengths are points from the top of a page. */
export interface Frame {
  /** With margins as high as what stands in them needs. */
  readonly theme: Theme;
  readonly marking: SetMarking;
  /** Baselines of the lines of the marking, above the text and below it, where it stands there. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** Width that the running title may take: beside a marking in the corner, or else all of it. */
  readonly titleRoom: number;
  /** Baselines of the running title and of the page's number. */
  readonly title: number;
  readonly number: number;
}

/** Baselines as shares of the margin, from the edge of the page, where what stands there has room. */
const shares = {
  /** The marking stands in the corner, beside the running title. */
  corner: { marking: 7 / 12, title: 7 / 12, number: 0.53 },
  /** A marking in the middle has a line of its own, further out. */
  centre: { marking: 0.44, title: 0.76, number: 0.74 },
};

/** Printers leave a quarter of an inch at the edge of the paper empty. */
const edge = 18;

/** Between a marking in the corner and the running title beside it. */
const beside = 18;

/** Share of a running title that tells whose page it is. */
const enoughOfTitle = 0.75;

/** Between the text and what stands in its margins: a line of large type needs more than 12 points. */
const leastClear = 12;
const clearShare = 1.1;

/** Between a marking at the foot and the number above it, besides what small letters need, as a share of its size. */
const overMarking = 0.4;

/** Share of a page that the lines of a marking may take at either end of it. */
const largestBand = 0.15;

/** Heights of letters above the baseline and below it, as shares of the size. */
const [ascent, descent] = [0.75, 0.25];

/** Places the marking, the running title and the page's number, and makes margins higher where they need it. */
export function setFrame(document: Document, theme: Theme, fonts: Fonts): Frame {
  const { page, margin, size, marking: style } = theme;
  const room = {
    width: page.width - margin.left - margin.right,
    height: page.height * largestBand,
  };
  const marking = setMarking(document.marking, room, style, fonts);
  const isCentred = style.position !== 'top-right';
  const share = isCentred ? shares.centre : shares.corner;
  const step = marking.size * markingLeading;
  const count = marking.lines.length;
  // Several lines begin at the edge of the paper, so that the text loses little.
  const start = (least: number, wanted: number): number =>
    count > 1 && isCentred ? least : Math.max(least, wanted);

  const first = start(edge + marking.size * ascent, margin.top * share.marking);
  const last = first + Math.max(count - 1, 0) * step;
  const under = last + marking.size * descent + size.small * 1.2;
  const titleRoom = roomBeside(marking, style, room.width);
  const words = { text: printable(document.title), look: plain };
  const whole = measure([words], size.small, fonts).most;
  const clear = Math.max(leastClear, size.body * clearShare);
  // Rather below the marking than cut for it, but for a part of it no text makes way.
  const isFree = under + size.small * descent + clear <= margin.top;
  const isLower = whole > titleRoom && (isFree || titleRoom < whole * enoughOfTitle);
  const isUnder = count > 0 && (isCentred || isLower);
  const title = Math.max(margin.top * share.title, isUnder ? under : edge + size.small * ascent);
  const top = Math.max(title + size.small * descent, count > 0 ? last + marking.size * descent : 0);

  const isBelow = style.position === 'top-and-bottom-centre' && count > 0;
  const lowest = start(edge + marking.size * descent, margin.bottom * share.marking);
  const highest = lowest + Math.max(count - 1, 0) * step;
  const over = highest + marking.size * (ascent + overMarking) + size.small * (descent + 0.5);
  const number = Math.max(
    margin.bottom * share.number,
    isBelow ? over : edge + size.small * descent,
  );
  const bottom = number + size.small * ascent;

  const down = Array.from(marking.lines, (_, index) => index * step);
  return {
    theme: {
      ...theme,
      margin: {
        ...margin,
        top: Math.max(margin.top, top + clear),
        bottom: Math.max(margin.bottom, bottom + clear),
      },
    },
    marking,
    above: down.map((by) => first + by),
    below: isBelow ? down.map((by) => page.height - highest + by) : [],
    titleRoom: isUnder ? room.width : titleRoom,
    title,
    number: page.height - number,
  };
}

/** What a marking in the corner leaves for the running title, of a width, on pages that have both. */
function roomBeside({ lines }: SetMarking, style: MarkingStyle, width: number): number {
  if (lines.length === 0 || style.position !== 'top-right' || style.pages === 'first') return width;
  return width - Math.max(...lines.map((line) => line.width)) - beside;
}
