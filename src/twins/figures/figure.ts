/** What a figure counts. A number with a unit of its own, such as kilometres, is a plain number. */
export type FigureKind = 'money' | 'percent' | 'number' | 'time' | 'ordinal' | 'phone' | 'bill';

/** A figure of a text, whose value is the same in every notation of both languages. */
export interface Figure {
  readonly kind: FigureKind;
  /** In dollars, in per cent, in minutes from midnight; letters and digits of a phone or a bill. */
  readonly value: number | string;
  /** Where it is written, or the figure is a temperature, which is above zero without it. */
  readonly sign?: '+' | '-' | undefined;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /**
   * `firm` where it must have its like in the twin. A `word` need not, since translators may do
   * without it, but two different ones are a mistake.
   */
  readonly force: 'firm' | 'word';
}

/** A figure where a pattern has met it, without the blanks about it. */
export function figure(
  kind: FigureKind,
  value: number | string,
  { 0: all, index }: RegExpExecArray,
  force: Figure['force'],
): Figure {
  const written = all.trim();
  const start = index + all.length - all.trimStart().length;
  return { kind, value, start, end: start + written.length, written, force };
}

/** Cents are the least that is told apart; a product of decimals is never quite even. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
