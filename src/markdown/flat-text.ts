import type { MarkdownNode } from './node.ts';

/** The printed words of a block, and where in the body they were written. */
export interface FlatText {
  readonly text: string;
  /** Where in the body some characters of the text stand; there must be at least one. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/**
 * The words of a paragraph, heading or cell as a reader meets them: those of links without their
 * addresses, and nothing of footnote marks or HTML. A line end is a blank, unless it was asked for.
 */
export function flatText(block: { readonly children: readonly MarkdownNode[] }): FlatText {
  const pieces: Piece[] = [];
  for (const leaf of leavesOf(block.children)) {
    const shown = shownBy(leaf);
    const last = pieces.at(-1);
    const from = last ? last.from + last.shown.length : 0;
    if (shown !== '') pieces.push({ from, shown, start: leaf.start, end: leaf.end });
  }
  const text = pieces.map(({ shown }) => shown).join('');
  return {
    text,
    rangeOf: (start, end) => ({
      start: placeOf(pieces, start).start,
      end: placeOf(pieces, end - 1).end,
    }),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Range {
  /** Offset in the text. */
  readonly from: number;
  readonly shown: string;
}

function leavesOf(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));
}

function shownBy(leaf: MarkdownNode): string {
  switch (leaf.kind) {
    case 'text':
    case 'code':
      return leaf.text;
    case 'image':
      return leaf.alt;
    case 'break':
      return leaf.soft ? ' ' : '\n';
    default:
      return '';
  }
}

/** One character: exact where its piece was written letter by letter, else the whole piece. */
function placeOf(pieces: readonly Piece[], offset: number): Range {
  let low = 0;
  for (let high = pieces.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.from <= offset) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === undefined) return { start: 0, end: 0 };
  const { from, shown, start, end } = piece;
  if (end - start !== shown.length) return { start, end };
  return { start: start + offset - from, end: start + offset - from + 1 };
}
