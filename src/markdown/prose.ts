import { walk, type MarkdownNode } from './node.ts';

/**
 * A body with all but its printed words blotted out, letter by letter, so that an offset in it is one in
 * the body. Code, addresses, marks and the space between blocks are `\0`, which no pattern for words
 * takes in, and so are words in another language, which rules for this one must not judge; a line end
 * within a paragraph is blank, whatever quote signs or indent follow it.
 */
export function proseOf(root: MarkdownNode, text: string): string {
  const pieces: string[] = [];
  let at = 0;
  let foreignTo = 0;
  for (const node of walk(root)) {
    if (node.kind === 'span') foreignTo = Math.max(foreignTo, node.end);
    if (node.start < foreignTo) continue;
    if ((node.kind !== 'text' && node.kind !== 'break') || node.start < at) continue;
    const { kind, start, end } = node;
    pieces.push('\0'.repeat(start - at));
    pieces.push(kind === 'text' ? text.slice(start, end) : ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + '\0'.repeat(text.length - at);
}
