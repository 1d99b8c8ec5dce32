import type { NotePath } from '../findings/finding.ts';
import { fileOffsets } from './scalar-offsets.ts';
import type { Source, Span } from './source.ts';
import type { YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

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
  /** The lines of a value in the file, without the blanks around them; what shares its line with a key is none. */
  lines(path: NotePath): ReadonlyArray<{ readonly start: number; readonly text: string }>;
  /** True where the value is a list or mapping in brackets, or a scalar in quotes. */
  style(path: NotePath): 'flow' | 'quoted' | 'plain' | 'block' | undefined;
}

/** Finds places in what was read from a file. */
export function createPlaces({ text }: Source, root: YamlNode | undefined): Places {
  const nodeAt = (path: NotePath): YamlNode | undefined =>
    path.reduce<YamlNode | undefined>(
      (node, step) =>
        node?.kind === 'list' ? node.items[Number(step)] : pairOf(node, step)?.value,
      root,
    );
  const value = (path: NotePath): Span | undefined => {
    const node = nodeAt(path);
    if (!node || (node.kind === 'scalar' && node.end === node.start)) return undefined;
    return { start: node.start, end: node.end };
  };
  // Kept, because a text with thousands of findings is asked for as many places.
  const maps = new Map<YamlScalar, ReturnType<typeof fileOffsets>>();
  const mapOf = (node: YamlScalar): ReturnType<typeof fileOffsets> => {
    if (!maps.has(node)) maps.set(node, fileOffsets(text, node));
    return maps.get(node);
  };
  return {
    value,
    key: (path) => pairOf(nodeAt(path.slice(0, -1)), path.at(-1))?.key,
    item(path) {
      const node = nodeAt(path);
      if (!node) return undefined;
      if (node.end > node.start) return firstLine(text, node);
      const dash = text.lastIndexOf('-', node.start);
      return { start: dash, end: dash + 1 };
    },
    within(path, start, end) {
      const node = nodeAt(path);
      const map = node?.kind === 'scalar' ? mapOf(node) : undefined;
      return map ? { start: map(start), end: map(end) } : value(path);
    },
    written(path) {
      const node = nodeAt(path);
      return node?.kind === 'scalar' ? text.slice(node.start, node.end) : undefined;
    },
    lines(path) {
      const { start, end } = nodeAt(path) ?? { start: 0, end: 0 };
      const from = text.lastIndexOf('\n', start - 1) + 1;
      const found = text.slice(from, end).matchAll(/^([ \t]*)(\S.*)$/gm);
      return Array.from(found, ({ 1: lead = '', 2: line = '', index }) => {
        return { start: from + index + lead.length, text: line };
      }).filter((line) => line.start >= start);
    },
    style(path) {
      const node = nodeAt(path);
      return node && (node.kind === 'scalar' ? styles[node.style] : node.flow ? 'flow' : 'block');
    },
  };
}

const styles = {
  plain: 'plain',
  single: 'quoted',
  double: 'quoted',
  literal: 'block',
  folded: 'block',
} as const;

function pairOf(
  node: YamlNode | undefined,
  step: string | number | undefined,
): YamlPair | undefined {
  return node?.kind === 'mapping' ? node.pairs.get(String(step)) : undefined;
}

/** A place to point at is one line at the most. */
function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd < 0 || lineEnd >= end) return { start, end };
  return { start, end: text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd };
}
