import { classOf, coverageIndex } from './coverage.ts';
import type { Tables } from '../../../font/sfnt.ts';

/** What `GPOS` says of two glyphs in a row, in thousandths of an em. */
export interface Positioning {
  /** Change of the first glyph's advance. */
  kern(first: number, second: number): number;
  /** Whether a glyph may stand on another one at all. */
  isMark(glyph: number): boolean;
  /** Where a mark stands, from the origin of the base or mark that bears it; undefined: nowhere. */
  attach(bearer: number, mark: number): Offset | undefined;
}

export interface Offset {
  readonly x: number;
  readonly y: number;
}

const pairs = 2;
const marksOnBases = 4;
const marksOnMarks = 6;
const extension = 9;

interface Subtable {
  readonly type: number;
  readonly at: number;
}

/**
 * Reads pair kerning and the attachment of marks: all of `GPOS` that horizontal Latin, Greek and
 * syllabics need, in units of which `scale` makes thousandths of an em. Rules that look at more than two glyphs are left out.
 */
export function readPositioning(tables: Tables, scale: number): Positioning {
  const view = tables.get('GPOS');
  const subtables = (view && within(() => readSubtables(view))) ?? [];
  if (!view || subtables.length === 0)
    return { kern: () => 0, isMark: () => false, attach: () => undefined };
  const kerning = subtables.filter(({ type }) => type === pairs);
  const marks = subtables.filter(({ type }) => type === marksOnBases || type === marksOnMarks);
  const covers = (at: number, glyph: number): boolean =>
    coverageIndex(view, at + view.getUint16(at + 2), glyph) >= 0;
  return {
    // Searching the tables takes longer than all else in shaping, and pairs come again and again.
    kern: remembering(
      (first, second) =>
        (within(() => firstDefined(kerning, ({ at }) => kernIn(view, at, first, second))) ?? 0) *
        scale,
    ),
    isMark: remembering(
      (glyph) => within(() => marks.some(({ at }) => covers(at, glyph))) ?? false,
    ),
    attach: (bearer, mark) => {
      const offset = within(() =>
        firstDefined(marks, ({ at }) => attachIn(view, at, bearer, mark)),
      );
      return offset && { x: offset.x * scale, y: offset.y * scale };
    },
  };
}

/** Glyphs have 16 bits, so that two of them make one number. */
function remembering<Result>(
  work: (first: number, second: number) => Result,
): (first: number, second?: number) => Result {
  const known = new Map<number, Result>();
  return (first, second = 0) => {
    const key = first * 0x10000 + second;
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = work(first, second)));
    return result;
  };
}

/** Undefined where the table of a font that is not ours leads out of itself: then it moves nothing. */
function within<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function firstDefined<T, U>(list: readonly T[], get: (item: T) => U | undefined): U | undefined {
  for (const item of list) {
    const value = get(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readSubtables(view: DataView): Subtable[] {
  const list = view.getUint16(8);
  const found: Subtable[] = [];
  for (let index = 0; index < view.getUint16(list); index += 1) {
    const lookup = list + view.getUint16(list + 2 + index * 2);
    const type = view.getUint16(lookup);
    for (let sub = 0; sub < view.getUint16(lookup + 4); sub += 1) {
      const at = lookup + view.getUint16(lookup + 6 + sub * 2);
      if (type === extension)
        found.push({ type: view.getUint16(at + 2), at: at + view.getUint32(at + 4) });
      else found.push({ type, at });
    }
  }
  return found;
}

/** A pair that a subtable covers without naming it counts as 0 there, and ends the search, only by class. */
function kernIn(view: DataView, at: number, first: number, second: number): number | undefined {
  const index = coverageIndex(view, at + view.getUint16(at + 2), first);
  if (index < 0) return undefined;
  const size1 = 2 * bits(view.getUint16(at + 4));
  const size2 = 2 * bits(view.getUint16(at + 6));
  // The advance is the first value of all fonts here; a font that moves pairs otherwise is not kerned.
  if (view.getUint16(at + 4) !== 4) return undefined;
  if (view.getUint16(at) === 1) {
    const set = at + view.getUint16(at + 10 + index * 2);
    for (let pair = 0; pair < view.getUint16(set); pair += 1) {
      const entry = set + 2 + pair * (2 + size1 + size2);
      if (view.getUint16(entry) === second) return view.getInt16(entry + 2);
    }
    return undefined;
  }
  const class1 = classOf(view, at + view.getUint16(at + 8), first);
  const class2 = classOf(view, at + view.getUint16(at + 10), second);
  const row = class1 * view.getUint16(at + 14) + class2;
  return view.getInt16(at + 16 + row * (size1 + size2));
}

/** Marks on bases and marks on marks share one layout (format 1 of both). */
function attachIn(view: DataView, at: number, bearer: number, mark: number): Offset | undefined {
  const markIndex = coverageIndex(view, at + view.getUint16(at + 2), mark);
  const bearerIndex = coverageIndex(view, at + view.getUint16(at + 4), bearer);
  if (markIndex < 0 || bearerIndex < 0) return undefined;
  const classes = view.getUint16(at + 6);
  const marks = at + view.getUint16(at + 8);
  const bearers = at + view.getUint16(at + 10);
  const markEntry = marks + 2 + markIndex * 4;
  const anchorEntry = bearers + 2 + (bearerIndex * classes + view.getUint16(markEntry)) * 2;
  if (view.getUint16(anchorEntry) === 0) return undefined;
  const markAnchor = marks + view.getUint16(markEntry + 2);
  const bearerAnchor = bearers + view.getUint16(anchorEntry);
  return {
    x: view.getInt16(bearerAnchor + 2) - view.getInt16(markAnchor + 2),
    y: view.getInt16(bearerAnchor + 4) - view.getInt16(markAnchor + 4),
  };
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
