import type { Footnote } from '../document/block.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toBlocks } from '../markdown/to-blocks.ts';
import type { MarkdownNode } from '../markdown/node.ts';

/** A footnote as one body of the note defines it. */
export interface Definition {
  /** As Markdown compares it, in lower case. */
  readonly label: string;
  readonly content: MarkdownNode;
  /** The text that it stands in. */
  readonly text: string;
  /** All texts of its body: itself, or the bullets of a list. */
  readonly body: readonly string[];
}

/** Finds the definitions in all bodies of a note, in the order in which the note has them. */
export function readDefinitions(fields: Readonly<Record<string, unknown>>): Definition[] {
  return Object.values(fields).flatMap(bodiesIn).flatMap(definitionsOf);
}

/** What a mark in a text means: its own text's definition, else its body's, else the note's first. */
export function findDefinition(
  definitions: readonly Definition[],
  label: string,
  text: string,
  body: readonly string[],
): Definition | undefined {
  const named = definitions.filter((definition) => definition.label === label);
  return (
    named.find((definition) => definition.text === text) ??
    named.find((definition) => body.includes(definition.text)) ??
    named[0]
  );
}

/** Numbers definitions as they are cited, and gives their footnotes, which may cite further ones. */
export function createNumbering(definitions: readonly Definition[]): {
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
    for (const [{ content, text, body }, id] of cited) {
      const blocks = toBlocks(content, (label) => {
        const found = findDefinition(definitions, label, text, body);
        return found && cite(found);
      });
      drawn.push({ id, number: drawn.length + 1, blocks });
    }
    return drawn;
  };
  return { cite, footnotes };
}

/** Every text or list of texts in a value; plain text defines no footnotes, so it does no harm. */
function bodiesIn(value: unknown): ReadonlyArray<readonly string[]> {
  if (typeof value === 'string') return [[value]];
  if (typeof value !== 'object' || value === null) return [];
  const values: readonly unknown[] = Object.values(value);
  if (Array.isArray(value) && values.every((item) => typeof item === 'string')) return [values];
  return values.flatMap(bodiesIn);
}

function definitionsOf(body: readonly string[]): readonly Definition[] {
  return body.flatMap((text) => {
    if (!text.includes(']:')) return [];
    const root = parseMarkdown(text);
    return root.children.flatMap((node) =>
      node.kind === 'footnote-definition' ? [{ label: node.label, content: node, text, body }] : [],
    );
  });
}
