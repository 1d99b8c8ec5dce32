import type { Span } from './source.ts';

/** A value of a YAML file with its place, whoever read it; aliases stand for what they name. */
export type YamlNode = YamlScalar | YamlList | YamlMapping;

/** Spans end at the last character that is no blank; of a scalar with quotes, at the quote. */
export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Text, number, truth value or null. */
  readonly value: unknown;
}

export interface YamlList extends Span {
  readonly kind: 'list';
  /** In brackets. */
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  readonly value: readonly unknown[];
}

export interface YamlMapping extends Span {
  readonly kind: 'mapping';
  /** In braces. */
  readonly flow: boolean;
  /** By key as written; those that a merge key brings come last. */
  readonly pairs: ReadonlyMap<string, YamlPair>;
  /** Plain data without a prototype. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface YamlPair {
  /** Where the key is written; that of the anchor's where an alias stands. */
  readonly key: Span;
  readonly value: YamlNode;
}

/** Text as it stands, or nothing at all. */
export function scalarNode(style: YamlScalar['style'], value: unknown, span: Span): YamlScalar {
  return { kind: 'scalar', style, value, start: span.start, end: span.end };
}

/** What is left out: `title:` and no more. */
export function emptyNode(at: number): YamlScalar {
  return scalarNode('plain', null, { start: at, end: at });
}

export function listNode(items: readonly YamlNode[], flow: boolean, span: Span): YamlList {
  const value = items.map((item) => item.value);
  return { kind: 'list', flow, items, value, start: span.start, end: span.end };
}

export function mappingNode(
  pairs: ReadonlyMap<string, YamlPair>,
  flow: boolean,
  span: Span,
): YamlMapping {
  const value = Object.create(null) as Record<string, unknown>;
  for (const [name, pair] of pairs) value[name] = pair.value.value;
  return { kind: 'mapping', flow, pairs, value, start: span.start, end: span.end };
}

/** A span without the blanks and line ends after it. */
export function trimmedSpan(text: string, start: number, rangeEnd: number): Span {
  let end = rangeEnd;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
