/** What a line is filled with: words that cannot be parted. Lengths are points. */
export interface Breakable {
  /** With the blank after it. */
  readonly width: number;
  /** Without it, as at the end of a line. */
  readonly ink: number;
  /** What a line that ends with it costs; an empty third of a line costs 0.1. */
  readonly reluctance: number;
  /** Whether it is the first part of a word. */
  readonly parted?: boolean;
}

/** How the lines of a text are to look. */
export type Shape =
  /** The last line ends where it ends, but not after one short word. */
  | 'running'
  /** All lines are about as long: headings. */
  | 'balanced';

/** Rounding errors of sums of widths must not break a line. */
export const tolerance = 0.01;

/**
 * Chooses where lines end, all of them together: as few as there can be, and of those the ones whose
 * empty ends are least, squared and added up. After Knuth and Plass, "Breaking paragraphs into lines"
 * (1981), without stretch, since text is ragged. Time is linear: a line looks back over one width.
 * @returns for each line the number of the first word after it
 */
export function chooseBreaks(words: readonly Breakable[], width: number, shape: Shape): number[] {
  const ends = [0];
  for (const { width: own } of words) ends.push(ends.at(-1)! + own);
  const lengthOf = (from: number, to: number): number =>
    ends[to - 1]! - ends[from]! + words[to - 1]!.ink;
  if (words.length === 0 || lengthOf(0, words.length) <= width + tolerance) return [words.length];
  // The best way to break the words up to each of them: its lines, their cost, where the last begins.
  const lines = new Int32Array(words.length + 1);
  const costs = new Float64Array(words.length + 1);
  const starts = new Int32Array(words.length + 1);
  for (let to = 1; to <= words.length; to += 1) {
    lines[to] = words.length + 1;
    for (let from = to - 1; from >= 0; from -= 1) {
      const length = lengthOf(from, to);
      if (from < to - 1 && length > width + tolerance) break;
      const count = lines[from]! + 1;
      if (count > lines[to]!) continue;
      const cost = costs[from]! + costOf(words, from, to, 1 - length / width, shape);
      if (count === lines[to] && cost >= costs[to]!) continue;
      lines[to] = count;
      costs[to] = cost;
      starts[to] = from;
    }
  }
  const chosen: number[] = [];
  for (let to = words.length; to > 0; to = starts[to]!) chosen.push(to);
  return chosen.toReversed();
}

/** What a last line costs that is hardly one: a lone word, or less than a seventh of a line. */
const loneWord = 0.1;
const hardlyLine = 6 / 7;

/** What two hyphens below each other cost, and one above the last line. */
const secondHyphen = 0.1;

function costOf(
  words: readonly Breakable[],
  from: number,
  to: number,
  empty: number,
  shape: Shape,
): number {
  const isLast = to === words.length;
  const again = words[from - 1]?.parted && (isLast || words[to - 1]!.parted) ? secondHyphen : 0;
  if (isLast && shape === 'running')
    return again + (empty > (to - from === 1 ? 0.75 : hardlyLine) ? loneWord : 0);
  return again + empty * empty + words[to - 1]!.reluctance;
}
