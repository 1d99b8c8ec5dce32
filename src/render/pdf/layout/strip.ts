import type { Theme } from '../../../theme/theme.ts';
import type { Line } from './break-lines.ts';
import type { Element } from './structure.ts';

/**
 * The unit of pagination: a stretch of the column, as a rule one line high, that is never cut. What must
 * stay together is said by `glued`; so widows, kept headings and table rows are one idea.
 * Lengths are points, x from the left margin, y from the top of the strip downwards.
 */
export interface Strip {
  readonly height: number;
  /** Space above; dropped at the top of a page. */
  readonly gap: number;
  /** True when no page may begin with it. */
  readonly glued: boolean;
  /** True when a page may begin with it all the same, rather than leave the one before half empty. */
  readonly loose?: boolean;
  /** Lists around the one of which it begins an item. */
  readonly depth?: number;
  /** True where that item is the last of three or more. */
  readonly last?: boolean;
  readonly lines: readonly PlacedLine[];
  readonly boxes: readonly Box[];
  readonly picture?: Picture;
  /** Set where a bookmark leads. */
  readonly bookmark?: Bookmark;
  /** Strips to be drawn again above this one where it begins a page: the head of its table. */
  readonly head?: readonly Strip[];
  /** Strips of one table row share it: a row is painted cell by cell, not line by line. */
  readonly row?: symbol;
}

export interface PlacedLine {
  readonly line: Line;
  readonly element: Element;
  readonly x: number;
  readonly baseline: number;
  /** Column in its row; 0 outside tables. */
  readonly cell: number;
}

/** A filled rectangle: a rule, a shade, the bar of a quotation. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: keyof Theme['colour'];
  /** Grows upwards over the space above its strip, where that is drawn. */
  readonly bridges: boolean;
}

/** An image; its top is that of its strip. */
export interface Picture {
  /** Which image of the document it is. */
  readonly src: string;
  /** Undefined where it is a decoration. */
  readonly element: Element | undefined;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface Bookmark {
  readonly level: number;
  readonly title: string;
}

/** Blocks one below the other, with the space that they want around them. */
export interface Stack {
  readonly strips: readonly Strip[];
  readonly before: number;
  readonly after: number;
  /** True when a page must not end with it; `loosely`: unless it would else be half empty. */
  readonly leads: boolean | 'loosely';
}

export const nothing: Stack = { strips: [], before: 0, after: 0, leads: false };

/** Puts stacks below each other; of the two spaces that meet the larger one holds. */
export function pile(stacks: readonly Stack[]): Stack {
  let whole = nothing;
  for (const stack of stacks) {
    if (stack.strips.length === 0) continue;
    if (whole.strips.length === 0) {
      whole = stack;
      continue;
    }
    const gap = Math.max(whole.after, stack.before);
    const [first, ...rest] = stack.strips as [Strip, ...Strip[]];
    const glued = first.glued || whole.leads !== false;
    const loose = (!first.glued || first.loose === true) && whole.leads !== true;
    const joint = { ...first, gap, glued, loose: glued && loose };
    // A heading and a line that leads on are, by themselves, no more than a heading.
    const leads = (whole.leads === true && stack.leads === 'loosely') || stack.leads;
    whole = { ...stack, before: whole.before, leads, strips: [...whole.strips, joint, ...rest] };
  }
  return whole;
}

/** Keeps all strips on one page, unless they are higher than `room`. */
export function keptWhole(stack: Stack, room: number): Stack {
  const height = stack.strips.reduce((sum, strip) => sum + strip.gap + strip.height, 0);
  if (height > room) return stack;
  return {
    ...stack,
    strips: stack.strips.map((strip, index) =>
      index > 0 ? { ...strip, glued: true, loose: false } : strip,
    ),
  };
}

/** Footnotes that a strip cites. */
export function citesOf(strip: Strip): readonly string[] {
  return strip.lines.flatMap(({ line }) => line.cites);
}
