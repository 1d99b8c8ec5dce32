import { lowest, type Need } from './lowest.ts';

/** What a column wants, in points. */
export interface Wish extends Need {
  /** What it needs where its words are cut: its longest figure, or part of a word. */
  readonly firm: number;
  /** Of a width, the part that the column's lines fill when they are broken at it. */
  readonly filled: (width: number) => number;
}

/**
 * Shares a width among columns. Where there is room every column gets its longest line, and the rest in
 * proportion; else the columns that want less than a fair share get all they want, so that short ones do
 * not wrap, and the others share what is left, none below its longest word. From there width is moved to
 * where it makes the table lower. What broken lines then leave empty goes to the columns that lack least to be set without a break, and after them to the rest.
 * Where even the words have no room, the longest are cut, and figures only where they have none, either.
 */
export function shareWidth(wishes: readonly Wish[], available: number): readonly number[] {
  const wanted = sum(wishes.map((wish) => wish.most));
  if (wanted <= available) {
    const spare = available - wanted;
    return wishes.map((wish) =>
      wanted === 0 ? available / wishes.length : wish.most + (spare * wish.most) / wanted,
    );
  }
  const needed = sum(wishes.map((wish) => wish.least));
  if (needed >= available) return squeezed(wishes, available);
  const shares = lowest(wishes, fairShares(wishes, available));
  return handedOn(wishes, shares, available);
}

/** Takes from each column the width that its lines leave empty, and gives it where it helps most. */
function handedOn(
  wishes: readonly Wish[],
  shares: readonly number[],
  available: number,
): readonly number[] {
  const widths = wishes.map(({ least, most, filled }, index) => {
    const share = shares[index]!;
    return share >= most ? most : Math.min(share, Math.max(least, filled(share)));
  });
  let spare = available - sum(widths);
  const lack = (index: number): number => wishes[index]!.most - widths[index]!;
  const wrapped = [...widths.keys()]
    .filter((index) => lack(index) > 0)
    .toSorted((a, b) => lack(a) - lack(b));
  while (wrapped.length > 1 && lack(wrapped[0]!) <= spare) {
    const index = wrapped.shift()!;
    spare -= lack(index);
    widths[index] = wishes[index]!.most;
  }
  const rest = sum(wrapped.map((index) => wishes[index]!.most));
  return widths.map((width, index) =>
    wrapped.includes(index) ? width + (spare * wishes[index]!.most) / rest : width,
  );
}

function fairShares(wishes: readonly Wish[], available: number): readonly number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const open = wishes.length - fixed.size;
    const share = (available - sum([...fixed.values()])) / open;
    // Words first: giving a column its words makes the shares of the others smaller.
    const next = findOpen(wishes, fixed, ({ least }) => least > share);
    const small = next ?? findOpen(wishes, fixed, ({ most }) => most <= share);
    if (small === undefined) return wishes.map((_, index) => fixed.get(index) ?? share);
    const wish = wishes[small]!;
    fixed.set(small, next === undefined ? wish.most : wish.least);
    if (fixed.size === wishes.length) return stretched(fixed, available);
  }
}

function findOpen(
  wishes: readonly Wish[],
  fixed: ReadonlyMap<number, number>,
  test: (wish: Wish) => boolean,
): number | undefined {
  const index = wishes.findIndex((wish, at) => !fixed.has(at) && test(wish));
  return index < 0 ? undefined : index;
}

function stretched(fixed: ReadonlyMap<number, number>, available: number): readonly number[] {
  const widths = [...fixed].toSorted(([a], [b]) => a - b).map(([, width]) => width);
  const factor = available / sum(widths);
  return widths.map((width) => width * factor);
}

/**
 * The columns with the longest words give way, all down to one width, but none below its figures; where
 * these have no room, either, the columns with the longest figures.
 */
function squeezed(wishes: readonly Wish[], available: number): readonly number[] {
  const firm = wishes.map((wish) => Math.min(wish.firm, wish.least));
  const hold = sum(firm) <= available;
  const cappedAt = (cap: number): readonly number[] =>
    wishes.map(({ least }, index) =>
      hold ? Math.max(firm[index]!, Math.min(least, cap)) : Math.min(firm[index]!, cap),
    );
  let [low, high] = [0, available];
  // Halved so often, the width of a page is less than any rounding.
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (sum(cappedAt(middle)) > available) high = middle;
    else low = middle;
  }
  return cappedAt(low);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
