import { citesOf, type Strip } from './strip.ts';
import type { Layout } from './lay-out.ts';

export interface Page {
  readonly body: readonly PlacedStrip[];
  /** Footnotes, from the top of the body like everything else. */
  readonly notes: readonly PlacedStrip[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the body to the top of the strip. */
  readonly y: number;
  /** Space above that is really there. */
  readonly gap: number;
  /** True for the head of a table that is drawn again. */
  readonly repeated: boolean;
}

/** Space between the text and the first footnote, where the rule stands. */
export const noteSpace = 14;

/** Share of a page that one strip's notes may claim before they go over to the next page. */
const largestClaim = 0.4;

/** Lines of text that may stay empty at the foot of a page so that a list stays whole. */
const largestGap = 5.5;

/** Share of a page that a repeated head may take. */
const largestHead = 0.3;

const tolerance = 0.01;

/**
 * Cuts a layout into pages of `height` points. A page ends before the last strip that may begin one, or
 * where that would leave many lines empty, before the last one that is held loosely; when there is none,
 * as in a row taller than a page, before the first strip that does not fit. Notes stand at
 * the foot of the page that cites them and go over to the next where there is no room.
 */
export function paginate(layout: Layout, height: number): readonly Page[] {
  const { strips } = layout;
  const seen = new Set<string>();
  const pages: Page[] = [];
  let index = 0;
  let waiting: readonly Strip[] = [];
  while (index < strips.length || waiting.length > 0) {
    const head = repeatedHead(strips[index], strips[index - 1], height);
    const end = endOfPage({ layout, height, index, head, waiting, seen });
    const body = stacked([...head, ...strips.slice(index, end)], head.length);
    const bottom = body.length === 0 ? 0 : below(body);
    const cited = strips.slice(index, end).flatMap((strip) => newNotes(strip, layout, seen));
    const { notes, rest } = notesAtFoot([...waiting, ...cited], height, bottom);
    pages.push({ body, notes });
    index = end;
    waiting = rest;
  }
  return pages.length === 0 ? [{ body: [], notes: [] }] : pages;
}

interface PageStart {
  readonly layout: Layout;
  readonly height: number;
  readonly index: number;
  readonly head: readonly Strip[];
  readonly waiting: readonly Strip[];
  readonly seen: ReadonlySet<string>;
}

/** Index of the first strip that is not on the page any more. */
function endOfPage(start: PageStart): number {
  const { layout, height, index, head, waiting } = start;
  const { strips } = layout;
  const claimed = claimsOn(start);
  let used = heightOf(head);
  let best = index;
  let loose = index;
  let [empty, emptyLoose] = [height, height];
  for (let at = index; at < strips.length; at += 1) {
    const strip = strips[at] as Strip;
    used += (at === index ? 0 : strip.gap) + strip.height;
    const full = used + claimed(strip) > height + tolerance;
    if (full && at > index) {
      const gives = fillsMuch(empty, emptyLoose, layout.lineHeight);
      return firstAfter(index, gives ? [loose] : [best, at]);
    }
    // Notes of the page before may leave no room; without them one strip stands there, at least.
    if (full && waiting.length > 0) return index;
    const next = strips[at + 1];
    const left = height - used - claimed(strip);
    if (!next?.glued) [best, empty] = [at + 1, left];
    else if (givesBetter(next, strips[loose], [empty, emptyLoose], layout.lineHeight))
      [loose, emptyLoose] = [at + 1, left];
  }
  return strips.length;
}

/** A line that leads to what comes next stays with it, unless that would leave much of the page empty. */
function fillsMuch(empty: number, emptyLoose: number, lineHeight: number): boolean {
  return empty > largestGap * lineHeight && empty - emptyLoose > (largestGap / 2) * lineHeight;
}

/**
 * Whether a page should rather begin with `strip` than with one before it that is held loosely, too. A
 * list within a list is not parted where parting the one around it leaves little of the page empty, and
 * the last of three items takes the second along where that does.
 */
function givesBetter(
  { loose, last, depth = 0 }: Strip,
  before: Strip | undefined,
  [empty, emptyBefore]: readonly [number, number],
  lineHeight: number,
): boolean {
  const isDeeper = depth > (before?.depth ?? 0);
  const wouldBeAlone = last === true && before?.depth === depth;
  const isEnough =
    fillsMuch(empty, emptyBefore, lineHeight) && emptyBefore <= largestGap * lineHeight;
  return loose === true && !((isDeeper || wouldBeAlone) && isEnough);
}

function firstAfter(index: number, places: readonly number[]): number {
  return places.find((place) => place > index) ?? index;
}

/** Tells the height that notes take once a strip is on the page, of the strips before it as well. */
function claimsOn({ layout, height, waiting, seen }: PageStart): (strip: Strip) => number {
  const known = new Set(seen);
  const limit = height * largestClaim;
  // Notes that wait from the page before leave room for the text to go on.
  let claimed = claimOf(waiting, height - 2 * limit);
  return (strip) => {
    for (const id of citesOf(strip)) {
      if (!known.has(id)) claimed += claimOf(layout.notes.get(id) ?? [], limit);
      known.add(id);
    }
    return claimed > 0 ? claimed + noteSpace : 0;
  };
}

/** Height that notes claim on a page: all of it, or as many whole strips as `limit` allows, two at least. */
function claimOf(notes: readonly Strip[], limit: number): number {
  let claim = 0;
  for (const [index, strip] of notes.entries()) {
    const next = claim + strip.gap + strip.height;
    if (next > limit && index >= 2) return claim;
    claim = next;
  }
  return claim;
}

function newNotes(strip: Strip, layout: Layout, seen: Set<string>): readonly Strip[] {
  return citesOf(strip).flatMap((id) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const note = layout.notes.get(id) ?? [];
    return [...note, ...note.flatMap((inner) => newNotes(inner, layout, seen))];
  });
}

/** Puts notes below the text, at the foot of the page, as many as fit. */
function notesAtFoot(
  queue: readonly Strip[],
  height: number,
  bottom: number,
): { readonly notes: readonly PlacedStrip[]; readonly rest: readonly Strip[] } {
  const room = height - bottom - (bottom > 0 ? noteSpace : 0);
  let used = 0;
  let count = 0;
  for (const strip of queue) {
    const next = used + (count === 0 ? 0 : strip.gap) + strip.height;
    // A page without text takes one strip of the notes, however high.
    if (next > room + tolerance && (count > 0 || bottom > 0)) break;
    used = next;
    count += 1;
  }
  const top = height - used;
  const placed = stacked(queue.slice(0, count), 0);
  return { notes: placed.map((each) => ({ ...each, y: each.y + top })), rest: queue.slice(count) };
}

/** Space between a repeated head and a row that goes on below it. */
const goesOn = 3.5;

function repeatedHead(
  strip: Strip | undefined,
  before: Strip | undefined,
  height: number,
): readonly Strip[] {
  const head = strip?.head ?? [];
  const last = head.at(-1);
  if (!last || heightOf(head) > height * largestHead) return [];
  const isWithin = strip?.row !== undefined && strip.row === before?.row;
  return isWithin ? [...head.slice(0, -1), { ...last, height: last.height + goesOn }] : head;
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}

function stacked(strips: readonly Strip[], repeated: number): readonly PlacedStrip[] {
  let y = 0;
  return strips.map((strip, index) => {
    const gap = index === 0 || index === repeated ? 0 : strip.gap;
    const placed = { strip, y: y + gap, gap, repeated: index < repeated };
    y += gap + strip.height;
    return placed;
  });
}

function below(placed: readonly PlacedStrip[]): number {
  const last = placed.at(-1);
  return last ? last.y + last.strip.height : 0;
}
