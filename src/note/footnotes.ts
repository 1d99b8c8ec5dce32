import { walk, type NodeOf } from '../markdown/node.ts';
import type { ParsedBody } from '../rules/rule.ts';

/** A mark or a text of a footnote, and the body it stands in. */
export interface Placed<Node> {
  readonly body: ParsedBody;
  readonly node: Node;
}

/** The footnotes of a note: they belong to it as a whole, whatever section cites or defines them. */
export interface Footnotes {
  readonly references: ReadonlyArray<Placed<NodeOf<'footnote-reference'>>>;
  readonly definitions: ReadonlyArray<Placed<NodeOf<'footnote-definition'>>>;
  /** The text that a mark means: its own section's, else the first of the note. */
  readonly definitionFor: (
    label: string,
    section: string,
  ) => Placed<NodeOf<'footnote-definition'>> | undefined;
}

/** Collects the footnotes of a note's bodies. */
export function footnotesOf(bodies: readonly ParsedBody[]): Footnotes {
  const references: Array<Placed<NodeOf<'footnote-reference'>>> = [];
  const definitions: Array<Placed<NodeOf<'footnote-definition'>>> = [];
  for (const body of bodies) {
    for (const node of walk(body.root))
      if (node.kind === 'footnote-reference') references.push({ body, node });
      else if (node.kind === 'footnote-definition') definitions.push({ body, node });
  }
  return {
    references,
    definitions,
    definitionFor(label, section) {
      const same = definitions.filter(({ node }) => node.label === label);
      return same.find(({ body }) => body.section === section) ?? same[0];
    },
  };
}
