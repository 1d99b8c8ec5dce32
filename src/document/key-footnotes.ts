import type { Document, Inline } from './block.ts';
import { mapWords } from './map-words.ts';

/** A document whose footnotes have ids of their own in a file that holds others: `fn1` as `fr-fn1`. */
export function keyFootnotes(document: Document, key: string): Document {
  const keyed = (id: string): string => `${key}-${id}`;
  const inline = (one: Inline): Inline => {
    if (one.kind === 'footnote') return { ...one, id: keyed(one.id) };
    return 'content' in one ? { ...one, content: one.content.map(inline) } : one;
  };
  const map = {
    content: (content: readonly Inline[]): readonly Inline[] => content.map(inline),
    plain: (text: string): string => text,
  };
  return {
    ...document,
    blocks: mapWords(document.blocks, map),
    footnotes: document.footnotes.map((footnote) => ({
      ...footnote,
      id: keyed(footnote.id),
      blocks: mapWords(footnote.blocks, map),
    })),
  };
}
