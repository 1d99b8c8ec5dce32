import type { Block, Document } from './block.ts';

/** The `src` of every figure of a document, each once, in reading order. */
export function figuresIn({ blocks, footnotes }: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (block: Block): void => {
    if (block.kind === 'figure') found.add(block.src);
    else if (block.kind === 'section' || block.kind === 'quote') block.blocks.forEach(look);
    else if (block.kind === 'list') block.items.flat().forEach(look);
  };
  blocks.forEach(look);
  for (const footnote of footnotes) footnote.blocks.forEach(look);
  return found;
}
