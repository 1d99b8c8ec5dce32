import type { NodeOf } from './node.ts';

/**
 * The tree of a text that is one line of words, as most bullets are: it has no sign that Markdown knows, and
 * begins as no list does. Undefined for every other text.
 */
export function plainParagraph(text: string): NodeOf<'root'> | undefined {
  if (!plain.test(text)) return undefined;
  const place = { start: 0, end: text.length };
  const words = { kind: 'text', ...place, text } as const;
  const paragraph = { kind: 'paragraph', ...place, children: [words] } as const;
  return { kind: 'root', ...place, tooDeepAt: undefined, children: [paragraph] };
}

/** Not from a blank, nor to one, which Markdown takes away. */
const plain = /^(?!\d{1,9}[.)](?:\s|$)|[-+=:]|\s)[^\0\r\n\t\\`*_[\]<>&!~|#^]+(?<!\s)$/;
