import type { Block, Inline } from './block.ts';

/** What is done to the words of blocks. */
export interface WordMap {
  /** Of running text: a heading, a paragraph, a cell, a value. */
  readonly content: (content: readonly Inline[]) => readonly Inline[];
  /** Of words that are plain text: a label, the description of an image. */
  readonly plain: (text: string) => string;
}

/** The same blocks with other words. Code and rules have none. */
export function mapWords(blocks: readonly Block[], map: WordMap): Block[] {
  const { content, plain } = map;
  const cells = (row: ReadonlyArray<readonly Inline[]>): ReadonlyArray<readonly Inline[]> =>
    row.map(content);
  const mapped = (block: Block): Block => {
    switch (block.kind) {
      case 'section':
      case 'quote':
        return { ...block, blocks: block.blocks.map(mapped) };
      case 'heading':
      case 'paragraph':
        return { ...block, content: content(block.content) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(mapped)) };
      case 'table':
        return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
      case 'fields':
        return {
          ...block,
          entries: block.entries.map(({ label, values }) => ({
            label: plain(label),
            values: cells(values),
          })),
        };
      case 'figure':
        return { ...block, alt: plain(block.alt) };
      default:
        return block;
    }
  };
  return blocks.map(mapped);
}
