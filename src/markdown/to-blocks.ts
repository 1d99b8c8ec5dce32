import { alignFigures } from '../document/align-figures.ts';
import { isSafeAddress } from '../document/address.ts';
import type { Block, Cell, HeadingLevel, Inline } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import { linkAddresses, mayHoldAddress } from './bare-address.ts';
import type { MarkdownNode, NodeOf } from './node.ts';

/** Finds the id of the footnote with a label; undefined where the note defines none. */
export type FindFootnote = (label: string) => string | undefined;

/**
 * The document blocks of a body, or of one definition of a footnote in it. No word is lost: raw HTML
 * is drawn as text, an unsafe link as its words, an image that stands in no paragraph as its
 * description, a mark without a footnote as it was written. Definitions of footnotes are left out: each is asked for by itself.
 */
export function toBlocks(root: MarkdownNode, footnote: FindFootnote): Block[] {
  return blocks(childrenOf(root), footnote);
}

function blocks(nodes: readonly MarkdownNode[], footnote: FindFootnote): Block[] {
  return nodes.flatMap((node) =>
    node.kind === 'paragraph' ? paragraph(node, footnote) : (block(node, footnote) ?? []),
  );
}

function block(node: MarkdownNode, footnote: FindFootnote): Block | undefined {
  switch (node.kind) {
    case 'heading':
      return {
        kind: 'heading',
        // Levels 1 and 2 belong to the note and its sections.
        level: Math.max(node.level, 3) as HeadingLevel,
        content: content(node.children, footnote),
      };
    case 'list':
      return list(node, footnote);
    case 'table':
      return table(node, footnote);
    case 'quote':
      return { kind: 'quote', blocks: blocks(node.children, footnote) };
    case 'code-block':
      return { kind: 'code', text: node.text };
    case 'thematic-break':
      return { kind: 'rule' };
    case 'html':
      return { kind: 'paragraph', content: lines(node.text) };
    default:
      return undefined;
  }
}

/** An image among the words of a paragraph parts it: it stands below what was said before it. */
function paragraph({ children }: NodeOf<'paragraph'>, footnote: FindFootnote): Block[] {
  const found: Block[] = [];
  let words: MarkdownNode[] = [];
  const flush = (): void => {
    const first = words.findIndex((node) => !isBlank(node));
    const last = words.findLastIndex((node) => !isBlank(node));
    if (first >= 0)
      found.push({
        kind: 'paragraph',
        content: content(words.slice(first, last + 1), footnote),
      });
    words = [];
  };
  for (const node of children)
    if (node.kind === 'image') {
      flush();
      found.push({ kind: 'figure', src: node.src, alt: node.alt });
    } else words.push(node);
  // A paragraph of nothing but blanks stays one: what is empty is for others to judge.
  if (found.length === 0) return [{ kind: 'paragraph', content: content(children, footnote) }];
  flush();
  return found;
}

function isBlank(node: MarkdownNode): boolean {
  return node.kind === 'break' || (node.kind === 'text' && node.text.trim() === '');
}

function list(node: NodeOf<'list'>, footnote: FindFootnote): Block {
  const items = node.children.map((item) => blocks(childrenOf(item), footnote));
  return { kind: 'list', ordered: node.ordered, start: node.first, tight: node.tight, items };
}

function table({ align, children }: NodeOf<'table'>, footnote: FindFootnote): Block {
  const [head = [], ...rows] = children.map((row) => cells(row, align.length, footnote));
  return { kind: 'table', align: alignFigures(align, rows), head, rows };
}

/** Cells beyond the last column are added to it, parted by the bar that was written. */
function cells(row: MarkdownNode, columns: number, footnote: FindFootnote): Cell[] {
  const found = childrenOf(row).map((cell) => content(childrenOf(cell), footnote));
  const surplus = found.splice(columns).flatMap((cell) => [bar, ...cell]);
  return surplus.length === 0
    ? found
    : [...found.slice(0, -1), merged([...(found.at(-1) ?? []), ...surplus])];
}

const bar: Inline = { kind: 'text', text: ' | ' };

function childrenOf(node: MarkdownNode): readonly MarkdownNode[] {
  return 'children' in node ? node.children : [];
}

/** Raw HTML over several lines keeps them. */
function lines(text: string): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const words: Inline = { kind: 'text', text: line.trim() };
    return index === 0 ? [words] : [{ kind: 'break' }, words];
  });
}

function content(nodes: readonly MarkdownNode[], footnote: FindFootnote): Inline[] {
  return merged(nodes.flatMap((node) => inline(node, footnote))).flatMap((one) =>
    one.kind === 'text' && mayHoldAddress(one.text) ? linkAddresses(one.text) : one,
  );
}

function inline(node: MarkdownNode, footnote: FindFootnote): Inline[] {
  switch (node.kind) {
    case 'link':
      return link(node, footnote);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return [{ kind: node.kind, content: content(node.children, footnote) }];
    case 'span':
      return [{ kind: 'span', lang: node.lang, content: content(node.children, footnote) }];
    default:
      return leaf(node, footnote);
  }
}

function leaf(node: MarkdownNode, footnote: FindFootnote): Inline[] {
  switch (node.kind) {
    case 'text':
    case 'html':
      return [{ kind: 'text', text: node.text }];
    case 'code':
      return [{ kind: 'code', text: node.text }];
    case 'image':
      return [{ kind: 'text', text: node.alt }];
    case 'break':
      return [node.soft ? { kind: 'text', text: ' ' } : { kind: 'break' }];
    case 'footnote-reference': {
      const id = footnote(node.label);
      return [id === undefined ? { kind: 'text', text: node.text } : { kind: 'footnote', id }];
    }
    default:
      return [];
  }
}

/**
 * A link without words shows its address. Links and marks of footnotes are links in the outputs,
 * where one cannot stand in another: inner links become words and marks follow the link.
 */
function link(node: NodeOf<'link'>, footnote: FindFootnote): Inline[] {
  const inner = content(node.children, footnote);
  if (!isSafeAddress(node.href)) return inner;
  const words = withoutLinks(inner);
  const shown: Inline[] =
    plainText(words).trim() === '' ? [{ kind: 'text', text: node.href }] : words;
  return [{ kind: 'link', href: node.href, content: merged(shown) }, ...marksIn(inner)];
}

function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((one): Inline[] => {
    if (one.kind === 'footnote') return [];
    if (one.kind === 'link') return withoutLinks(one.content);
    return 'content' in one ? [{ ...one, content: withoutLinks(one.content) }] : [one];
  });
}

function marksIn(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((one) => {
    if (one.kind === 'footnote') return [one];
    return 'content' in one ? marksIn(one.content) : [];
  });
}

/** Joins neighbouring texts, which escapes and line ends had parted. */
function merged(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const one of inlines) {
    const last = joined.at(-1);
    if (one.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + one.text };
    else if (one.kind !== 'text' || one.text !== '') joined.push(one);
  }
  return joined;
}
