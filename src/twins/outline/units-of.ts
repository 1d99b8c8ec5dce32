import type { Entry, Segment, Unit } from './outline.ts';

/** Every text of an entry, in the order of the file; none of a date. */
export function unitsOf(entry: Entry): Unit[] {
  switch (entry.kind) {
    case 'line':
      return [entry.unit];
    case 'body':
      return unitsIn(entry.segments);
    case 'blocks':
      return entry.blocks.flatMap((block) => block.flatMap(unitsOf));
    default:
      return [];
  }
}

function unitsIn(segments: readonly Segment[]): Unit[] {
  return segments.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading.unit] : []),
    ...blocks.flatMap((block): Unit[] => {
      if (block.kind === 'paragraph') return [block.unit];
      if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells);
      return block.items.flatMap((item) => unitsIn(item.segments));
    }),
  ]);
}
