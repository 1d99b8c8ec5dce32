import { walk, type MarkdownNode } from './node.ts';

/**
 * The text of a node with what stands in some kinds of nodes below it blotted out, so that an offset
 * into what is left is one into the text from the node's start.
 *
 * @param sign for what is blotted out; of the same length
 */
export function blotOut(
  node: MarkdownNode,
  text: string,
  kinds: ReadonlySet<MarkdownNode['kind']>,
  sign: (written: string) => string = (written) => '\0'.repeat(written.length),
): string {
  const pieces: string[] = [];
  let at = node.start;
  for (const { kind, start, end } of walk(node)) {
    if (!kinds.has(kind) || start < at) continue;
    pieces.push(text.slice(at, start), sign(text.slice(start, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at, node.end);
}
