/** Handlebars' nodes seen alike: each has some of these. */
export interface AnyNode extends hbs.AST.Node {
  readonly path?: AnyNode;
  readonly name?: AnyNode;
  readonly params?: readonly AnyNode[];
  readonly hash?: Pairs;
  readonly program?: AnyNode;
  readonly inverse?: AnyNode;
  readonly body?: readonly AnyNode[];
  readonly blockParams?: readonly string[];
  readonly data?: boolean;
  /** How many blocks further out a path begins: 1 for each `../`. */
  readonly depth?: number;
  readonly escaped?: boolean;
  readonly parts?: readonly string[];
  readonly original?: unknown;
}

interface Pairs {
  readonly pairs: ReadonlyArray<{ readonly key: string; readonly value: AnyNode }>;
}

/** Where a node stands in a template's files. */
export interface NodePlace {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
}

export function placeOf({ loc: { source, start } }: hbs.AST.Node): NodePlace {
  return { file: source, line: start.line, column: start.column + 1 };
}

/** What is handed over by name: `topic=on`. */
export function pairsOf(node: AnyNode): Pairs['pairs'] {
  return node.hash?.pairs ?? [];
}

/** Whether values stand after the first name. */
export function hasValues(node: AnyNode): boolean {
  return (node.params ?? []).length > 0 || pairsOf(node).length > 0;
}
