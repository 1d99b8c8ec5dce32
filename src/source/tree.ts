import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { startsInvisibly } from './indent.ts';

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
  /** Plain data; objects have no prototype. Undefined where a limit stopped the walk. */
  readonly value: unknown;
  readonly faults: readonly TreeFault[];
  /** The node that an alias stands for; the node itself where it is none. */
  resolve(node: unknown): Node | undefined;
}

interface Walk {
  readonly text: string;
  readonly faults: TreeFault[];
  readonly anchors: Map<string, Node>;
  readonly targets: Map<Node, Node | undefined>;
  /** How many values each anchored node expands to; Infinity while it is being read. */
  readonly sizes: Map<Node, number>;
  readonly values: Map<Node, unknown>;
  aliases: number;
}

/** Reads a composed document into plain data, within the limits. */
export function readTree(document: Document.Parsed, text: string): Tree {
  const walk: Walk = {
    text,
    faults: [],
    anchors: new Map(),
    targets: new Map(),
    sizes: new Map(),
    values: new Map(),
    aliases: 0,
  };
  const root = document.contents as Node | null;
  const { value, size } = read(walk, root, 1);
  const stopped = walk.faults.some(({ kind }) => kind === 'too-deep' || kind === 'too-many');
  if (size > maxValues && root && !stopped) walk.faults.push({ kind: 'too-many', node: root });
  return {
    value: stopped || size > maxValues ? undefined : value,
    faults: walk.faults,
    resolve: (node) => (isAlias(node) ? walk.targets.get(node) : (node as Node | undefined)),
  };
}

interface Read {
  readonly value: unknown;
  readonly size: number;
}

function read(walk: Walk, node: Node | null | undefined, depth: number): Read {
  if (!node) return { value: null, size: 1 };
  if (isAlias(node)) return readAlias(walk, node, depth);
  if (depth > maxDepth && (isMap(node) || isSeq(node))) {
    if (!walk.faults.some(({ kind }) => kind === 'too-deep'))
      walk.faults.push({ kind: 'too-deep', node });
    return { value: null, size: 1 };
  }
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor) {
    walk.anchors.set(anchor, node);
    walk.sizes.set(node, Infinity);
  }
  const result = readPlain(walk, node, depth);
  if (anchor) {
    walk.sizes.set(node, result.size);
    walk.values.set(node, result.value);
  }
  return result;
}

function readPlain(walk: Walk, node: Node, depth: number): Read {
  if (isSeq(node)) {
    let size = 1;
    const value = node.items.map((item) => {
      const result = read(walk, item as Node | null, depth + 1);
      size += result.size;
      return result.value;
    });
    return { value, size };
  }
  if (isMap(node)) return readMap(walk, node.items as Pair<Node, Node | null>[], depth);
  return { value: isScalar(node) ? node.value : null, size: 1 };
}

function readMap(walk: Walk, pairs: readonly Pair<Node, Node | null>[], depth: number): Read {
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const keys = new Map<string, Node>();
  const merged: unknown[] = [];
  let size = 1;
  for (const { key, value: node } of pairs) {
    const name = keyName(walk.text, key);
    const result = read(walk, node, depth + 1);
    size += result.size;
    const first = keys.get(name);
    if (startsInvisibly(name)) walk.faults.push({ kind: 'invisible-indent', node: key });
    if (isMergeKey(key) && isMergeable(result.value)) merged.push(result.value);
    else if (first) walk.faults.push({ kind: 'duplicate-key', node: key, first, name });
    else {
      keys.set(name, key);
      value[name] = result.value;
    }
  }
  for (const source of merged.flat())
    for (const [name, inherited] of Object.entries(source ?? {}))
      if (!(name in value)) value[name] = inherited;
  return { value, size };
}

/** Whether `<<` may take its keys from a value: a mapping or a list of them. */
function isMergeable(value: unknown): boolean {
  const sources = Array.isArray(value) ? value : [value];
  return sources.every(
    (source) => typeof source === 'object' && source !== null && !Array.isArray(source),
  );
}

function readAlias(walk: Walk, node: Node & { source: string }, depth: number): Read {
  const target = walk.anchors.get(node.source);
  walk.targets.set(node, target);
  if (!target) {
    walk.faults.push({ kind: 'unknown-alias', node, name: node.source });
    return { value: null, size: 1 };
  }
  const size = walk.sizes.get(target) ?? 1;
  // One fault a file; an anchor that holds itself has no end.
  if (++walk.aliases > maxAliases || size > maxValues || depth > maxDepth)
    if (!walk.faults.some(({ kind }) => kind === 'too-many'))
      walk.faults.push({ kind: 'too-many', node });
  return { value: walk.values.get(target), size };
}

/** The merge key of YAML 1.1, which `yaml` resolves when it is not quoted. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** A key as its author wrote it: `2026:` and `no:` are names too. */
export function keyName(text: string, key: Node | null): string {
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  const [start, end] = key?.range ?? [0, 0];
  return text.slice(start, end).trim();
}
