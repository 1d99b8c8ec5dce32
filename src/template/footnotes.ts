import type { Footnote } from '../document/block.ts';
import type { NotePath } from '../findings/finding.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toBlocks } from '../markdown/to-blocks.ts';
import { walk, type MarkdownNode } from '../markdown/node.ts';
import type { BodyText } from '../note/bodies.ts';
import { nearestDefinition } from '../note/footnotes.ts';

/** A footnote as one text of the note defines it. */
export interface Definition {
  /** As Markdown compares it, in lower case. */
  readonly label: string;
  readonly content: MarkdownNode;
  /** Where in the note its text stands. */
  readonly path: NotePath;
}

/** The definitions of a note, found in all its bodies, and in any other text when it is printed. */
export interface Definitions {
  readonly all: readonly Definition[];
  /** What a mark in a text means. */
  readonly find: (label: string, text: string) => Definition | undefined;
  /** The tree of a text, parsed once: most of laying out a note is parsing. */
  readonly rootOf: (text: string) => MarkdownNode;
}

/** Collects the definitions of a note's bodies. */
export function readDefinitions(bodies: readonly BodyText[]): Definitions {
  const paths = new Map<string, NotePath>();
  const all: Definition[] = [];
  const roots = new Map<string, MarkdownNode>();
  const rootOf = (text: string): MarkdownNode => {
    const root = roots.get(text) ?? parseMarkdown(text);
    roots.set(text, root);
    return root;
  };
  const add = (text: string, path: NotePath): NotePath => {
    paths.set(text, path);
    if (text.includes(']:')) all.push(...definitionsIn(rootOf(text), path));
    return path;
  };
  for (const { text, path } of bodies) if (!paths.has(text)) add(text, path);
  return {
    all,
    rootOf,
    // A template may print a text that the schema does not call a body, such as one under `x_`.
    find: (label, text) =>
      nearestDefinition(all, label, paths.get(text) ?? add(text, [`x-${paths.size}`])),
  };
}

/** Numbers definitions as they are cited, and gives their footnotes, which may cite further ones. */
export function createNumbering({ all }: Definitions): {
  readonly cite: (definition: Definition) => string;
  readonly footnotes: () => Footnote[];
} {
  const cited = new Map<Definition, string>();
  const cite = (definition: Definition): string => {
    const id = cited.get(definition) ?? `fn${cited.size + 1}`;
    cited.set(definition, id);
    return id;
  };
  const footnotes = (): Footnote[] => {
    const drawn: Footnote[] = [];
    // A map is walked to its end even while it grows.
    for (const [{ content, path }, id] of cited) {
      const blocks = toBlocks(content, (label) => {
        const found = nearestDefinition(all, label, path);
        return found && cite(found);
      });
      drawn.push({ id, number: drawn.length + 1, blocks });
    }
    return drawn;
  };
  return { cite, footnotes };
}

function definitionsIn(root: MarkdownNode, path: NotePath): readonly Definition[] {
  return Array.from(walk(root)).flatMap((node) =>
    node.kind === 'footnote-definition' ? [{ label: node.label, content: node, path }] : [],
  );
}
