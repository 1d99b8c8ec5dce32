import { walk, type MarkdownNode, type NodeOf } from '../markdown/node.ts';

/** What follows a table, with a blank line between, and how many columns that has. */
export function* belowTables(root: MarkdownNode): Generator<[MarkdownNode, number]> {
  for (const node of walk(root)) {
    const blocks = 'children' in node ? node.children : [];
    for (const [index, block] of blocks.entries()) {
      const above = blocks[index - 1];
      const head = above?.kind === 'table' ? above.children[0] : undefined;
      if (head?.kind === 'row') yield [block, head.children.length];
    }
  }
}

/** The first row that is a line without any sign between cells: Markdown takes in all up to a blank line. */
export function rowsWithoutCells(
  { children: rows }: NodeOf<'table'>,
  text: string,
): MarkdownNode[] {
  return rows.filter(({ start, end }) => !text.slice(start, end).includes('|')).slice(0, 1);
}

/** A row with more cells than its table has columns. */
export interface Surplus {
  readonly row: MarkdownNode;
  readonly columns: number;
  readonly cells: number;
  /** The first cell without a column. */
  readonly first: MarkdownNode;
}

/** Rows with more cells than the head of their table. */
export function surplusIn({ children: rows }: NodeOf<'table'>): Surplus[] {
  const [head] = rows;
  const columns = head?.kind === 'row' ? head.children.length : 0;
  return rows.flatMap((row) => {
    const first = row.kind === 'row' ? row.children[columns] : undefined;
    if (row.kind !== 'row' || !first) return [];
    return [{ row, columns, cells: row.children.length, first }];
  });
}
