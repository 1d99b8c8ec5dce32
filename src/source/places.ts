import { isAlias, isMap, isScalar, isSeq, visit, type Node, type Pair } from 'yaml';
import type { NotePath } from '../findings/finding.ts';
import { fileOffsets } from './scalar-offsets.ts';
import type { Source, Span } from './source.ts';
import { isMergeKey, keyName, type Tree } from './tree.ts';

/** Where the values of a note stand in its file. Paths name keys as they are written. */
export interface Places {
  /** The written key of a path, of the anchor's where an alias stands; undefined for list items and for what is not written. */
  key(path: NotePath): Span | undefined;
  /** The written value of a path, at the anchor where it is seen through an alias. */
  value(path: NotePath): Span | undefined;
  /** A range of a text value, exact where the scalar maps to its file one to one; else the value. */
  within(path: NotePath, start: number, end: number): Span | undefined;
  /** A list item from its dash on, or the text that follows the dash. */
  item(path: NotePath): Span | undefined;
  /** The source text of a scalar value, e.g. `1.10` for a number. */
  written(path: NotePath): string | undefined;
  /** True where the value is a list or mapping in brackets, or a scalar in quotes. */
  style(path: NotePath): 'flow' | 'quoted' | 'plain' | 'block' | undefined;
}

interface Entry {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Finds places in a parsed document. */
export function createPlaces(source: Source, root: Node | null, tree: Tree): Places {
  const { text } = source;
  const entry = (path: NotePath): Entry => {
    let found: Entry = { key: undefined, value: root ?? undefined };
    for (const step of path) {
      const parent = tree.resolve(found.value);
      if (isSeq(parent)) found = { key: undefined, value: parent.items[Number(step)] as Node };
      else if (isMap(parent)) found = pairOf(tree, parent.items as Pairs, String(step), text);
      else return { key: undefined, value: undefined };
    }
    return found;
  };
  const valueNode = (path: NotePath): Node | undefined => tree.resolve(entry(path).value);
  const value = (path: NotePath): Span | undefined => {
    const node = valueNode(path);
    const span = spanOf(text, node);
    return span && (span.end > span.start || !isScalar(node)) ? span : undefined;
  };
  return {
    value,
    key(path) {
      const { key, value: written } = entry(path);
      const anchor = isAlias(written) ? keyOfAnchor(root, tree.resolve(written)) : undefined;
      return spanOf(text, anchor ?? key);
    },
    item(path) {
      const written = entry(path).value;
      const span = isAlias(written) ? spanOf(text, tree.resolve(written)) : spanOf(text, written);
      if (!span) return undefined;
      if (span.end > span.start) return firstLine(text, span);
      const dash = text.lastIndexOf('-', span.start);
      return { start: dash, end: dash + 1 };
    },
    within(path, start, end) {
      const node = valueNode(path);
      const map = isScalar(node) ? fileOffsets(text, node) : undefined;
      return map ? { start: map(start), end: map(end) } : value(path);
    },
    written(path) {
      const node = valueNode(path);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : undefined;
    },
    style(path) {
      const node = valueNode(path);
      if (isMap(node) || isSeq(node)) return node.flow ? 'flow' : 'block';
      if (!isScalar(node)) return undefined;
      if (node.type === 'PLAIN') return 'plain';
      return node.type?.startsWith('QUOTE') ? 'quoted' : 'block';
    },
  };
}

type Pairs = ReadonlyArray<Pair<Node, Node | null>>;

function pairOf(tree: Tree, pairs: Pairs, name: string, text: string): Entry {
  const own = pairs.find(({ key }) => keyName(text, key) === name);
  if (own) return { key: own.key, value: own.value ?? undefined };
  for (const { key, value } of pairs) {
    if (!isMergeKey(key)) continue;
    const merged = tree.resolve(value);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const map = tree.resolve(source);
      const found = isMap(map) ? pairOf(tree, map.items as Pairs, name, text) : undefined;
      if (found?.key) return found;
    }
  }
  return { key: undefined, value: undefined };
}

/** The key under which an anchored node is written; undefined for a list item. */
function keyOfAnchor(root: Node | null, anchor: Node | undefined): Node | undefined {
  let found: Node | undefined;
  visit(root, {
    Pair(_, pair) {
      if (pair.value !== anchor) return undefined;
      found = pair.key as Node;
      return visit.BREAK;
    },
  });
  return found;
}

/** The span of a node without the blanks and line ends that `yaml` counts to a block's end. */
function spanOf(text: string, node: Node | undefined): Span | undefined {
  if (!node?.range) return undefined;
  const [start, valueEnd] = node.range;
  let end = valueEnd;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A place to point at is one line at the most. */
function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd < 0 || lineEnd >= end) return { start, end };
  return { start, end: text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd };
}
