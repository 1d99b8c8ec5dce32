import {
  isAlias,
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
import { startsInvisibly } from './indent.ts';
import type { Span } from './source.ts';
import { trimmedSpan, type YamlNode, type YamlPair, type YamlScalar } from './yaml-node.ts';

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
  | { readonly kind: 'unknown-alias'; readonly node: Node; readonly name: string }
  | { readonly kind: 'too-deep'; readonly node: Node }
  | { readonly kind: 'too-many'; readonly node: Node };

/** A document's values with aliases resolved, and its faults in the order of the file. */
export interface Tree {
  /** Undefined where the document is empty or a limit stopped the walk. */
  readonly root: YamlNode | undefined;
  readonly faults: readonly TreeFault[];
}

interface Walk {
  readonly text: string;
  readonly faults: TreeFault[];
  readonly anchors: Map<string, Anchor>;
  aliases: number;
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
  const walk: Walk = { text, faults: [], anchors: new Map(), aliases: 0 };
  const root = document.contents as Node | null;
  if (!root) return { root: undefined, faults: [] };
  const { node, size } = read(walk, root, { depth: 1 });
  const stopped = walk.faults.some(({ kind }) => kind === 'too-deep' || kind === 'too-many');
  if (size > maxValues && !stopped) walk.faults.push({ kind: 'too-many', node: root });
  return { root: stopped || size > maxValues ? undefined : node, faults: walk.faults };
}

/** Where a node stands. */
interface Standing {
  readonly depth: number;
  readonly key?: Span;
  /** Where an empty value is, for want of a better place. */
  readonly at?: number;
}

function read(walk: Walk, node: Node | null | undefined, standing: Standing): Read {
  if (!node) return emptyAt(standing.at ?? 0);
  if (isAlias(node)) return readAlias(walk, node, standing.depth);
  if (standing.depth > maxDepth && (isMap(node) || isSeq(node))) {
    if (!walk.faults.some(({ kind }) => kind === 'too-deep'))
      walk.faults.push({ kind: 'too-deep', node });
    return emptyAt(standing.at ?? 0);
  }
  const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  const anchor: Anchor = { key: standing.key, read: undefined };
  if (name !== undefined) walk.anchors.set(name, anchor);
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

function readScalar(text: string, { value, type, range }: Scalar): Read {
  const span = trimmedSpan(text, range?.[0] ?? 0, range?.[1] ?? 0);
  const node = { kind: 'scalar', style: styles[type ?? ''] ?? 'plain', value, ...span } as const;
  return { node, size: 1, end: span.end };
}

function emptyAt(at: number): Read {
  const node = { kind: 'scalar', style: 'plain', value: null, start: at, end: at } as const;
  return { node, size: 1, end: at };
}

function readList(walk: Walk, seq: YAMLSeq, depth: number): Read {
  const start = seq.range?.[0] ?? 0;
  const reads = seq.items.map((item) => read(walk, item as Node, { depth: depth + 1, at: start }));
  const items = reads.map(({ node }) => node);
  const flow = seq.flow ?? false;
  const end = flow ? (seq.range?.[1] ?? start) : (reads.at(-1)?.end ?? start);
  const value = items.map((item) => item.value);
  const size = reads.reduce((sum, item) => sum + item.size, 1);
  return { node: { kind: 'list', flow, items, value, start, end }, size, end };
}

function readMapping(walk: Walk, map: YAMLMap<Node, Node | null>, depth: number): Read {
  const start = map.range?.[0] ?? 0;
  const pairs = new Map<string, YamlPair>();
  const written = new Map<string, Node>();
  const merged: YamlNode[] = [];
  let size = 1;
  let last = start;
  for (const { key, value } of map.items) {
    const name = keyName(walk.text, key);
    const span = trimmedSpan(walk.text, key.range?.[0] ?? 0, key.range?.[1] ?? 0);
    const inner = read(walk, value, { depth: depth + 1, key: span, at: span.end });
    size += inner.size;
    last = Math.max(inner.end, span.end);
    const first = written.get(name);
    if (startsInvisibly(name)) walk.faults.push({ kind: 'invisible-indent', node: key });
    if (isMergeKey(key) && isMergeable(inner.node)) merged.push(inner.node);
    else if (first) walk.faults.push({ kind: 'duplicate-key', node: key, first, name });
    else {
      written.set(name, key);
      const anchor = isAlias(value) ? walk.anchors.get(value.source) : undefined;
      pairs.set(name, { key: anchor?.key ?? span, value: inner.node });
    }
  }
  for (const source of merged.flatMap((node) => (node.kind === 'list' ? node.items : [node])))
    if (source.kind === 'mapping')
      for (const [name, pair] of source.pairs) if (!pairs.has(name)) pairs.set(name, pair);
  const flow = map.flow ?? false;
  const end = flow ? (map.range?.[1] ?? start) : last;
  const value = Object.create(null) as Record<string, unknown>;
  for (const [name, pair] of pairs) value[name] = pair.value.value;
  return { node: { kind: 'mapping', flow, pairs, value, start, end }, size, end };
}

/** Whether `<<` may take its keys from a node: a mapping or a list of them. */
function isMergeable(node: YamlNode): boolean {
  return node.kind === 'list'
    ? node.items.every(({ kind }) => kind === 'mapping')
    : node.kind === 'mapping';
}

function readAlias(walk: Walk, alias: Alias, depth: number): Read {
  const end = alias.range?.[1] ?? 0;
  const anchor = walk.anchors.get(alias.source);
  if (!anchor) {
    walk.faults.push({ kind: 'unknown-alias', node: alias, name: alias.source });
    return emptyAt(end);
  }
  const { node, size } = anchor.read ?? { ...emptyAt(end), size: Infinity };
  // One fault a file.
  if (++walk.aliases > maxAliases || size > maxValues || depth > maxDepth)
    if (!walk.faults.some(({ kind }) => kind === 'too-many'))
      walk.faults.push({ kind: 'too-many', node: alias });
  return { node, size, end };
}

/** The merge key of YAML 1.1, which `yaml` resolves when it is not quoted. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** A key as its author wrote it: `2026:` and `no:` are names too. */
function keyName(text: string, key: Node | null): string {
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  const [start, end] = key?.range ?? [0, 0];
  return text.slice(start, end).trim();
}
