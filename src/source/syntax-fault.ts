import type { YAMLError } from 'yaml';
import { say, type Edit, type Finding, type Message } from '../findings/finding.ts';
import { quote } from './quote.ts';
import type { Source, Span } from './source.ts';
import { lastOfWords } from './wrapped.ts';

/** What a syntax fault becomes: a finding, and whether what follows it is its echo. */
export interface SyntaxFault {
  readonly finding: Finding;
  /** One-based line up to which further faults are part of this one; Infinity for all. */
  readonly covers: number;
}

/** A fault that quotes round a text mend: the rest of its line, and the lines in which it goes on. */
export function requote(
  source: Source,
  { pos }: Pick<YAMLError, 'pos'>,
  message: Message,
): SyntaxFault {
  const { line } = source.positionAt(pos[0]);
  const last = lastOfWords(source, pos[0]);
  const first = textOfLine(source, pos[0]);
  const span =
    last === line
      ? first.span
      : { start: pos[0], end: restOfLine(source, source.lineStart(last)).end };
  const written = source.text.slice(span.start, span.end);
  const isCertain = last === line ? first.isCertain : !/\s#/.test(written);
  const text = quote(withoutOuterQuotes(written));
  const lead = source.text.slice(source.lineStart(line), span.start).trimStart();
  const hint =
    last === line
      ? say('hint/write', { text: lead + text })
      : say('yaml-syntax/quotes-over-lines', { quote: text.charAt(0), last });
  const fix = isCertain ? [{ span, text }] : undefined;
  const { finding } = fault(source, line, span.start, message, [hint], fix);
  return { finding: { ...finding, span: first.span }, covers: last };
}

/**
 * `"He said "yes" today."` is a text in quotes with quotes in it; `"Relief" in "year two"` is not. Spreadsheets
 * write `""` for each quote within others.
 */
function withoutOuterQuotes(written: string): string {
  const inner = /^"(?!")([^"\\]*\s"[^\\]*)"$/.exec(written)?.[1];
  if (inner === undefined) return written;
  return /(?<!")"(?!")/.test(inner) ? inner : inner.replaceAll('""', '"');
}

/** A fault at the place of an error. */
export function at(
  source: Source,
  error: YAMLError,
  message: Message,
  hints: Message[],
): SyntaxFault {
  return fault(source, source.positionAt(error.pos[0]).line, error.pos[0], message, hints);
}

/** A fault of YAML's syntax at one character. */
export function fault(
  source: Source,
  line: number,
  start: number,
  message: Message,
  hints: readonly Message[],
  fix?: readonly Edit[],
): SyntaxFault {
  const end = Math.max(Math.min(start + 1, source.text.length), start);
  const finding: Finding = {
    rule: 'yaml-syntax',
    severity: 'error',
    message,
    span: { start, end },
    hints,
    ...(fix && { fix }),
  };
  return { finding, covers: line };
}

/** From an offset to the last character of its line that is not blank. */
export function restOfLine(source: Source, start: number): Span {
  const { line, column } = source.positionAt(start);
  return {
    start,
    end:
      start +
      source
        .lineAt(line)
        .slice(column - 1)
        .trimEnd().length,
  };
}

/** The same without a comment: what follows ` # ` is one, and of ` #3` nobody can know. */
export function textOfLine(
  source: Source,
  start: number,
): { readonly span: Span; readonly isCertain: boolean } {
  const rest = restOfLine(source, start);
  const written = source.text.slice(rest.start, rest.end);
  const comment = /\s+#(?=\s|$)/.exec(written)?.index ?? written.length;
  const isCertain = !/\s#/.test(written.slice(0, comment));
  return { span: { start, end: start + comment }, isCertain };
}
