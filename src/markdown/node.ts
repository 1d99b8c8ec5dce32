import type { Align, HeadingLevel } from '../document/block.ts';

/** Where a node stands in the body: UTF-16 offsets, half-open, its marks included. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Parent {
  readonly children: readonly MarkdownNode[];
}

/** The syntax tree of one body. Text nodes hold what is printed; their place is what was written. */
export type MarkdownNode = Place &
  (
    | ({
        readonly kind: 'root';
        /** Where nesting passed the limit of {@link maxDepth}; what is deeper is kept as plain text. */
        readonly tooDeepAt: number | undefined;
      } & Parent)
    | ({ readonly kind: 'paragraph' } & Parent)
    | ({ readonly kind: 'heading'; readonly level: HeadingLevel } & Parent)
    | ({
        readonly kind: 'list';
        readonly ordered: boolean;
        /** First number of an ordered list; 1 in the others. */
        readonly first: number;
        /** No blank line stands between its items or their paragraphs. */
        readonly tight: boolean;
      } & Parent)
    | ({ readonly kind: 'item' } & Parent)
    | ({ readonly kind: 'table'; readonly align: readonly Align[] } & Parent)
    | ({ readonly kind: 'row'; readonly head: boolean } & Parent)
    | ({ readonly kind: 'cell' } & Parent)
    | ({ readonly kind: 'quote' } & Parent)
    | { readonly kind: 'code-block'; readonly text: string }
    | { readonly kind: 'thematic-break' }
    | { readonly kind: 'html'; readonly text: string; readonly inline: boolean }
    | ({
        readonly kind: 'footnote-definition';
        /** In lower case, so that a reference in any case meets it. */
        readonly label: string;
        readonly labelStart: number;
        readonly labelEnd: number;
      } & Parent)
    | { readonly kind: 'text'; readonly text: string }
    | ({ readonly kind: 'strong' } & Parent)
    | ({ readonly kind: 'emphasis' } & Parent)
    | ({ readonly kind: 'strike' } & Parent)
    | { readonly kind: 'code'; readonly text: string }
    | ({
        readonly kind: 'link';
        /** Decoded and percent-encoded, never checked: see `isSafeAddress`. */
        readonly href: string;
        readonly title: string;
      } & Parent)
    | { readonly kind: 'image'; readonly src: string; readonly alt: string }
    | ({ readonly kind: 'span'; readonly lang: string } & Parent)
    | {
        readonly kind: 'footnote-reference';
        /** In lower case. */
        readonly label: string;
        /** The whole mark as it was written, `[^a]`. */
        readonly text: string;
      }
    /** A soft break is a line end in the source that is printed as a blank. */
    | { readonly kind: 'break'; readonly soft: boolean }
  );

/** The nodes of one kind. */
export type NodeOf<Kind extends MarkdownNode['kind']> = Extract<MarkdownNode, { kind: Kind }>;

/** A node and everything below it, depth first, in reading order. */
export function* walk(node: MarkdownNode): Generator<MarkdownNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (!('children' in next)) continue;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}
