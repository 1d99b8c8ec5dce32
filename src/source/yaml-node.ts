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

/** A span without the blanks and line ends after it. */
export function trimmedSpan(text: string, start: number, rangeEnd: number): Span {
  let end = rangeEnd;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
