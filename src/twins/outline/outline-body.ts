import type { NotePath } from '../../findings/finding.ts';
import { flatText } from '../../markdown/flat-text.ts';
import { walk, type MarkdownNode } from '../../markdown/node.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { Block, Item, Segment, Spot, Unit } from './outline.ts';

/**
 * Reads the bodies of a note.
 * @param footnotes to which the texts of footnotes are added, for they belong to the note as a whole
 */
export function bodyReader(
  footnotes: Map<string, readonly Segment[]>,
): (value: unknown, path: NotePath) => readonly Segment[] {
  return (value, path) => {
    if (typeof value === 'string') return read(value, path);
    if (!Array.isArray(value)) return [];
    const items = value.flatMap((text: unknown, index): Item[] => {
      const at = [...path, index];
      return typeof text === 'string'
        ? [{ spot: { path: at }, segments: read(text, at, 'bullet') }]
        : [];
    });
    return [{ heading: undefined, blocks: [{ kind: 'list', spot: { path, isKey: true }, items }] }];
  };

  function read(text: string, path: NotePath, kind?: 'bullet'): readonly Segment[] {
    const { children } = parseMarkdown(text);
    for (const node of children)
      if (node.kind === 'footnote-definition' && !footnotes.has(node.label))
        footnotes.set(node.label, segmentsOf(node.children, path, 'footnote'));
    return segmentsOf(children, path, kind);
  }
}

type InText = 'bullet' | 'footnote' | undefined;

function segmentsOf(nodes: readonly MarkdownNode[], path: NotePath, kind: InText): Segment[] {
  const segments: Array<{ heading: Segment['heading']; blocks: Block[] }> = [
    { heading: undefined, blocks: [] },
  ];
  for (const node of nodes)
    if (node.kind === 'heading')
      segments.push({
        heading: { level: node.level, unit: unitOf(node, path, 'heading') },
        blocks: [],
      });
    else segments.at(-1)?.blocks.push(...blocksOf(node, path, kind));
  return segments;
}

function blocksOf(node: MarkdownNode, path: NotePath, kind: InText): Block[] {
  switch (node.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', unit: unitOf(node, path, kind ?? 'paragraph') }];
    case 'list':
      return [
        {
          kind: 'list',
          spot: spotOf(node, path),
          items: node.children.map((item) => ({
            spot: spotOf(item, path),
            segments: 'children' in item ? segmentsOf(item.children, path, 'bullet') : [],
          })),
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          spot: spotOf(node, path),
          rows: node.children.flatMap((row) =>
            row.kind === 'row'
              ? [
                  {
                    spot: spotOf(row, path),
                    cells: row.children.flatMap((cell) =>
                      cell.kind === 'cell' ? [unitOf(cell, path, 'cell')] : [],
                    ),
                  },
                ]
              : [],
          ),
        },
      ];
    // What a quote holds is said as if there were none: its marks are no structure of twins.
    case 'quote':
      return node.children.flatMap((child) => blocksOf(child, path, kind));
    default:
      return [];
  }
}

function unitOf(
  node: MarkdownNode & { readonly children: readonly MarkdownNode[] },
  path: NotePath,
  kind: Unit['kind'],
): Unit {
  const { text, rangeOf } = flatText(node);
  const inside = [...walk(node)];
  return {
    kind,
    spot: spotOf(node, path),
    text,
    spotOf: (start, end) => ({ path, range: rangeOf(start, end) }),
    links: inside.flatMap((one) =>
      one.kind === 'link'
        ? [{ href: one.href, text: flatText(one).text, spot: spotOf(one, path) }]
        : [],
    ),
    cites: inside.flatMap((one) =>
      one.kind === 'footnote-reference' ? [{ label: one.label, spot: spotOf(one, path) }] : [],
    ),
  };
}

function spotOf({ start, end }: MarkdownNode, path: NotePath): Spot {
  return { path, range: { start, end } };
}
