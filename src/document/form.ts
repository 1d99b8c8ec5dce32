import { plainText, type Block } from './block.ts';

/** Whether a table is to be filled in by hand, such as that of a decision: a column has a head and no words. */
export function isForm({ head, rows }: Extract<Block, { kind: 'table' }>): boolean {
  return (
    rows.length > 0 &&
    head.some((title, column) => {
      const cells = rows.map((row) => row[column] ?? []);
      return plainText(title) !== '' && cells.every((cell) => plainText(cell).trim() === '');
    })
  );
}
