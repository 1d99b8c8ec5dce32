/** What a column needs (its longest word) and what it would like (its longest line), in points. */
export interface Need {
  readonly least: number;
  readonly most: number;
  /** How many lines each of its cells takes at a width, from the head down. */
  readonly lines: (width: number) => readonly number[];
}

/** Points that are moved from one column to another at a time, besides all that it has or that the other lacks. */
const steps = [6, 12, 24, 48];

/** What a line of a cell costs beside one of its whole row: so a column does not break more than it must. */
const inCell = 0.01;

/** Rounds after which a table is low enough, and rows that stand for all of a long one. */
const [mostRounds, mostRows] = [40, 100];

/**
 * Moves width between columns for as long as the rows of the table, all together, get lower: a column of
 * figures gives what only its head fills, and a column of words gets it. Each round makes the best move of all.
 * @param shares widths to begin with, in points
 */
export function lowest(wishes: readonly Need[], shares: readonly number[]): readonly number[] {
  const widths = [...shares];
  const known = wishes.map(() => new Map<number, readonly number[]>());
  const linesAt = (column: number, width: number): readonly number[] => {
    const key = Math.round(width);
    let lines = known[column]!.get(key);
    if (lines === undefined) {
      lines = sample(wishes[column]!.lines(width));
      known[column]!.set(key, lines);
    }
    return lines;
  };
  const columns = [...widths.keys()];
  const current = columns.map((column) => linesAt(column, widths[column]!));
  let height = heightOf(current);
  for (let round = 0; round < mostRounds; round += 1) {
    let best: (() => void) | undefined;
    const was = height;
    for (const from of columns)
      for (const to of columns) {
        if (from === to || widths[to]! >= wishes[to]!.most) continue;
        const all = widths[from]! - wishes[from]!.least;
        const lack = wishes[to]!.most - widths[to]!;
        for (const step of [...steps, lack, all]) {
          if (step > all) continue;
          const given = linesAt(from, widths[from]! - step);
          const taken = linesAt(to, widths[to]! + step);
          const next = heightOf(
            current.map((lines, column) =>
              column === from ? given : column === to ? taken : lines,
            ),
          );
          if (next >= height) continue;
          height = next;
          best = () => {
            widths[from]! -= step;
            widths[to]! += step;
            current[from] = given;
            current[to] = taken;
          };
        }
      }
    if (height === was) break;
    best?.();
  }
  return widths;
}

function heightOf(columns: ReadonlyArray<readonly number[]>): number {
  const [first = []] = columns;
  let height = 0;
  for (let row = 0; row < first.length; row += 1) {
    let tallest = 0;
    for (const lines of columns) {
      const own = lines[row]!;
      if (own > tallest) tallest = own;
      height += own * inCell;
    }
    height += tallest;
  }
  return height;
}

function sample(lines: readonly number[]): readonly number[] {
  const every = Math.ceil(lines.length / mostRows);
  return every === 1 ? lines : lines.filter((_, row) => row % every === 0);
}
