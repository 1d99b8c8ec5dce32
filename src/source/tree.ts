import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { startsWithBullet } from './bullet-signs.ts';
import { startsInvisibly } from './indent.ts';
import type { Span } from './source.ts';
import {
  emptyNode,
  listNode,
  mappingNode,
  scalarNode,
  trimmedSpan,
  type YamlMapping,
  type YamlNode,
  type YamlPair,
  type YamlScalar,
} from './yaml-node.ts';

/** Levels of a note at the most: the note itself is the first. */
const maxDepth = 20;
/** Uses of aliases at the most. */
const maxAliases = 100;
/** Values at the most, those that aliases repeat counted again each time. */
const maxValues = 10_000;

/** A fault of the tree, found while it was walked. */
export type TreeFault =
  | {
      readonly kind: 'duplicate-key';
      readonly node: Node;
      readonly first: Node;
      readonly name: string;
    }
  /** Indented with blanks that are part of the key to YAML. */
  | { readonly kind: 'invisible-indent'; readonly node: Node }
  /** A pasted bullet, of which a colon in its text made a key. */
  | { readonly kind: 'bullet-key'; readonly node: Node }
  | { readonly kind: 'unknown-alias'; readonly node: Node; readonly name: string }
  | { readonly kind: 'too-deep'; readonly node: Node }
  | { readonly kind: 'too-many'; readonly node: Node };

/** A document's values with aliases resolved, and its faults in the order of the file. */
export interface Tree {
  /** Undefined where a limit stopped the walk. */
  readonly root: YamlNode | undefined;
  readonly faults: readonly TreeFault[];
}

interface Walk {
  readonly text: string;
  readonly faults: TreeFault[];
  readonly anchors: Map<string, Anchor>;
  aliases: number;
  /** Whether the file goes beyond a limit. */
  stopped: boolean;
}

/** What an alias may stand for. */
interface Anchor {
  /** The key under which it is written; a list item has none. */
  readonly key: Span | undefined;
  /** Undefined while it is being read: an anchor that holds itself has no end. */
  read: Read | undefined;
}

/** A node as read, how many values it expands to, and where it ends as written. */
interface Read {
  readonly node: YamlNode;
  readonly size: number;
  readonly end: number;
}

/** Reads a composed document into nodes, within the limits. */
export function readTree(document: Document.Parsed, text: string): Tree {
  const walk: Walk = { text, faults: [], anchors: new Map(), aliases: 0, stopped: false };
  const root = document.contents as Node;
  const { node, size } = read(walk, root, { depth: 1, at: 0 });
  if (size > maxValues) stop(walk, 'too-many', root);
  return { root: walk.stopped ? undefined : node, faults: walk.faults };
}

/** Tells the first limit that a file goes beyond, and no other. */
function stop(walk: Walk, kind: 'too-deep' | 'too-many', node: Node): void {
  if (!walk.stopped) walk.faults.push({ kind, node });
  walk.stopped = true;
}

/** Where a node stands. */
interface Standing {
  readonly depth: number;
  readonly key?: Span;
  /** Where it is if it is not written at all. */
  readonly at: number;
}

function read(walk: Walk, node: Node | null, standing: Standing): Read {
  if (!node) return readEmpty(standing.at);
  if (isAlias(node)) return readAlias(walk, node);
  if (standing.depth > maxDepth && isCollection(node)) {
    stop(walk, 'too-deep', node);
    return readEmpty(standing.at);
  }
  const anchor: Anchor = { key: standing.key, read: undefined };
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, anchor);
  anchor.read = readWritten(walk, node, standing.depth);
  return anchor.read;
}

function readWritten(walk: Walk, node: Node, depth: number): Read {
  if (isSeq(node)) return readList(walk, node, depth);
  if (isMap(node)) return readMapping(walk, node as YAMLMap<Node, Node | null>, depth);
  return readScalar(walk.text, node as Scalar);
}

const styles: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function readScalar(text: string, scalar: Scalar): Read {
  const { value, type } = scalar;
  const span = writtenSpan(text, scalar);
  return { node: scalarNode(styles[type ?? ''] ?? 'plain', value, span), size: 1, end: span.end };
}

function readEmpty(at: number): Read {
  return { node: emptyNode(at), size: 1, end: at };
}

function readList(walk: Walk, seq: YAMLSeq, depth: number): Read {
  const { start, end: bracket } = rangeOf(seq);
  const reads = seq.items.map((item) => read(walk, item as Node, { depth: depth + 1, at: start }));
  const items = reads.map(({ node }) => node);
  const size = reads.reduce((sum, item) => sum + item.size, 1);
  const end = seq.flow ? bracket : (reads.at(-1)?.end ?? start);
  return { node: listNode(items, seq.flow ?? false, { start, end }), size, end };
}

function readMapping(walk: Walk, map: YAMLMap<Node, Node | null>, depth: number): Read {
  const { start, end: brace } = rangeOf(map);
  const pairs = new Map<string, YamlPair>();
  const keys = new Map<string, Node>();
  const merged: YamlMapping[] = [];
  let size = 1;
  let last = start;
  for (const { key, value } of map.items) {
    const name = keyName(walk, key);
    const span = writtenSpan(walk.text, key);
    if (isScalar(key) && key.anchor !== undefined)
      walk.anchors.set(key.anchor, { key: undefined, read: readScalar(walk.text, key) });
    const inner = read(walk, value, { depth: depth + 1, key: span, at: span.end });
    size += inner.size;
    last = inner.end;
    const first = keys.get(name);
    if (startsInvisibly(name)) walk.faults.push({ kind: 'invisible-indent', node: key });
    if (startsWithBullet(name)) walk.faults.push({ kind: 'bullet-key', node: key });
    const bases = isMergeKey(key) ? mergeable(inner.node) : undefined;
    if (bases) merged.push(...bases);
    else if (first) walk.faults.push({ kind: 'duplicate-key', node: key, first, name });
    else {
      keys.set(name, key);
      pairs.set(name, { key: keyOfAnchor(walk, value) ?? span, value: inner.node });
    }
  }
  inherit(pairs, merged);
  const end = map.flow ? brace : last;
  return { node: mappingNode(pairs, map.flow ?? false, { start, end }), size, end };
}

/** Adds what merge keys bring, where a mapping has no key of its own. */
function inherit(pairs: Map<string, YamlPair>, merged: readonly YamlMapping[]): void {
  for (const base of merged)
    for (const [name, pair] of base.pairs) if (!pairs.has(name)) pairs.set(name, pair);
}

function keyOfAnchor({ anchors }: Walk, value: Node | null): Span | undefined {
  return isAlias(value) ? anchors.get(value.source)?.key : undefined;
}

/** The mappings from which `<<` takes keys, one or a list of them; undefined where it is a name like others. */
function mergeable(node: YamlNode): readonly YamlMapping[] | undefined {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.every((each) => each.kind === 'mapping') ? nodes : undefined;
}

function readAlias(walk: Walk, alias: Alias): Read {
  const { end } = rangeOf(alias);
  const anchor = walk.anchors.get(alias.source);
  if (!anchor) {
    walk.faults.push({ kind: 'unknown-alias', node: alias, name: alias.source });
    return readEmpty(end);
  }
  const { node, size } = anchor.read ?? { ...readEmpty(end), size: Infinity };
  if (++walk.aliases > maxAliases || size > maxValues) stop(walk, 'too-many', alias);
  return { node, size, end };
}

/** Where the library says that a node stands, blanks after it included. */
export function rangeOf({ range }: Pick<Node, 'range'>): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function writtenSpan(text: string, node: Node): Span {
  const { start, end } = rangeOf(node);
  return trimmedSpan(text, start, end);
}

/** The merge key of YAML 1.1, which `yaml` resolves when it is not quoted. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** A key as its author wrote it: `2026:` and `no:` are names too. */
function keyName(walk: Walk, key: Node): string {
  const named = isAlias(key) ? readAlias(walk, key).node.value : isScalar(key) && key.value;
  if (typeof named === 'string') return named;
  const { start, end } = writtenSpan(walk.text, key);
  return walk.text.slice(start, end);
}
