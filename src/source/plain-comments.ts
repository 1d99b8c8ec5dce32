import type { Span } from './source.ts';
import type { YamlNode, YamlScalar } from './yaml-node.ts';

/** The comments of a YAML text, and its scalars, so that a comment can be told from text like one. */
export interface Comments {
  /** Each from its `#` to its last character that is no blank. */
  readonly comments: readonly Span[];
  /** Each from the `:` or `-` that it is the value of, else from its own first character. */
  readonly scalars: readonly Span[];
}

/** Finds the comments of a text that the plain reader has read: all that begins with `#` between scalars. */
export function plainComments(text: string, root: YamlNode): Comments {
  const found = [...scalarsIn(text, root, undefined)];
  const comments: Span[] = [];
  let from = 0;
  for (const { scalar } of [...found, { scalar: { start: text.length, end: text.length } }]) {
    addComments(text, from, scalar.start, comments);
    from = scalar.end;
  }
  const scalars = found.map(({ opener, scalar: { start, end } }) => {
    return { start: opener ?? start, end };
  });
  return { comments, scalars };
}

interface Opened {
  /** Offset of the `:` or `-` before it. */
  readonly opener: number | undefined;
  readonly scalar: YamlScalar;
}

/** The scalars that are written, in order. */
function* scalarsIn(text: string, node: YamlNode, opener: number | undefined): Generator<Opened> {
  if (node.kind === 'mapping') {
    for (const { key, value } of node.pairs.values())
      yield* scalarsIn(text, value, text.indexOf(':', key.end));
  } else if (node.kind === 'list') {
    let from = node.start;
    for (const item of node.items) {
      yield* scalarsIn(text, item, node.flow ? undefined : dashAfter(text, from));
      from = item.end;
    }
  } else if (node.start < node.end) yield { opener, scalar: node };
}

/** The next dash, past blanks and comments. */
function dashAfter(text: string, from: number): number {
  toDash.lastIndex = from;
  toDash.test(text);
  return toDash.lastIndex - 1;
}

const toDash = /(?:\s|(?<=\s)#[^\n]*\n)*-/y;

/** A `#` after a blank, or at the start of a line, and what follows it. */
function addComments(text: string, from: number, to: number, comments: Span[]): void {
  for (const { index, 0: comment } of text.slice(from, to).matchAll(/(?<!\S)#.*/g)) {
    const start = from + index;
    comments.push({ start, end: start + comment.trimEnd().length });
  }
}
