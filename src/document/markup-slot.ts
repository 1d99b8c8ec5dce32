import type { Block } from './block.ts';
import { refuse } from './markup-error.ts';
import type { Element, Slot } from './markup-tree.ts';

/** The tag of an element, or of the first block of a slot: what an author knows it by. */
export function tagOf(child: Element | Slot): string {
  if ('tag' in child) return child.tag;
  const [first] = child.blocks;
  return first ? tags[first.kind](first as never) : 'p';
}

const tags: {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string;
} = {
  section: () => 'section',
  heading: ({ level }) => `h${level}`,
  paragraph: () => 'p',
  list: ({ ordered }) => (ordered ? 'ol' : 'ul'),
  table: () => 'table',
  fields: () => 'dl',
  quote: () => 'blockquote',
  code: () => 'pre',
  figure: () => 'img',
  rule: () => 'hr',
};

/** @throws MarkupError always: a body of the note stands where only words can. */
export function refuseBody({ at }: Slot, { tag: parent }: Pick<Element, 'tag'>): never {
  return refuse(at, 'markup/misplaced-body', { example: '{{markdown …}}', parent });
}
