import { isCollection, isNode, isScalar, visit, type Node, type YAMLError } from 'yaml';
import { say, type Edit, type Finding, type Message } from '../findings/finding.ts';
import type { Composed } from './compose.ts';
import { invisibleIndent, tabIndent } from './indent.ts';
import { quote } from './quote.ts';
import type { Source, Span } from './source.ts';

/** What a syntax fault becomes: a finding, and whether what follows it is its echo. */
export interface SyntaxFault {
  readonly finding: Finding;
  /** One-based line up to which further faults are part of this one; Infinity for all. */
  readonly covers: number;
}

/**
 * Rewrites the parser's errors in an author's words, one finding for each mistake: the first of a
 * cluster stands for the rest, since a parser that lost its place stumbles on.
 */
export function syntaxFindings(source: Source, documents: readonly Composed[]): Finding[] {
  const findings: Finding[] = [];
  let covered = 0;
  for (const { document } of documents)
    for (const error of errorsOf(document)) {
      const { line } = source.positionAt(error.pos[0]);
      if (line <= covered) continue;
      const { finding, covers } = explain(source, document.contents, error);
      covered = Math.max(covers, line + 1);
      findings.push(finding);
    }
  const last = findings.pop();
  if (!last) return [];
  return [...findings, { ...last, hints: [...(last.hints ?? []), say('yaml-syntax/rest', {})] }];
}

/** Errors, and the one warning that loses words: `!text` is read as a tag. */
function errorsOf({ errors, warnings }: Composed['document']): YAMLError[] {
  const lost = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  return [...errors, ...lost].toSorted((a, b) => a.pos[0] - b.pos[0]);
}

function explain(source: Source, root: Node | null, error: YAMLError): SyntaxFault {
  const { line } = source.positionAt(error.pos[0]);
  return (
    tabIndent(source, line) ??
    invisibleIndent(source, line) ??
    explainers[error.code]?.(source, error, root) ??
    fault(source, line, error.pos[0], say('yaml-syntax/other', {}), [
      say('yaml-syntax/other/hint', {}),
    ])
  );
}

type Explainer = (source: Source, error: YAMLError, root: Node | null) => SyntaxFault | undefined;

const explainers: Partial<Record<YAMLError['code'], Explainer>> = {
  BAD_DQ_ESCAPE: (source, error) =>
    at(source, error, say('yaml-syntax/escape', {}), [say('yaml-syntax/escape/hint', {})]),
  BAD_INDENT: (source, error, root) =>
    error.message.startsWith('Flow') ? unclosed(source, error, root) : indent(source, error),
  BAD_SCALAR_START: (source, error) => requote(source, error, reservedStart(source, error)),
  TAG_RESOLVE_FAILED: (source, error) => requote(source, error, reservedStart(source, error)),
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MISSING_CHAR: (source, error, root) =>
    error.message.includes('quote') ? unclosed(source, error, root) : looseText(source, error),
  MULTILINE_IMPLICIT_KEY: (source, error) => noSpace(source, error) ?? looseText(source, error),
  UNEXPECTED_TOKEN: unexpected,
};

function indent(source: Source, error: YAMLError): SyntaxFault {
  const { line } = source.positionAt(error.pos[0]);
  const start = source.lineStart(line) + source.lineAt(line).search(/\S|$/);
  return fault(source, line, start, say('yaml-syntax/indent', {}), [
    say('yaml-syntax/indent/hint', {}),
  ]);
}

function reservedStart({ text }: Source, { pos }: YAMLError): Message {
  return say('yaml-syntax/reserved-start', { character: text.charAt(pos[0]) });
}

/** `title: Funding: the program`: the second colon makes a mapping of the text. */
function colonInText(source: Source, error: YAMLError): SyntaxFault {
  const rest = restOfLine(source, error.pos[0]);
  if (!/:(\s|$)/.test(source.text.slice(rest.start, rest.end)))
    return at(source, error, say('yaml-syntax/nested-text', {}), [
      say('yaml-syntax/nested-text/hint', {}),
    ]);
  return requote(source, error, say('yaml-syntax/colon', { key: keyBefore(source, error.pos[0]) }));
}

/** `classification:Protected A`: without a blank the whole line is one word. */
function noSpace(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const match = /^(\s*(?:- +)?[\p{L}\w -]+):(?=\S)/u.exec(source.lineAt(line));
  if (!match) return undefined;
  const colon = source.lineStart(line) + (match[1]?.length ?? 0);
  const after = { start: colon + 1, end: colon + 1 };
  const written = source.lineAt(line).trim();
  const mended = written.replace(/:(?=\S)/, ': ');
  return fault(
    source,
    line,
    colon,
    say('yaml-syntax/no-space', {}),
    [say('hint/write', { text: mended })],
    [{ span: after, text: ' ' }],
  );
}

function looseText(source: Source, error: YAMLError): SyntaxFault {
  return at(source, error, say('yaml-syntax/loose-text', {}), [
    say('yaml-syntax/loose-text/hint', {}),
  ]);
}

/** A quote or bracket without its partner; what follows it cannot be judged. */
function unclosed(source: Source, error: YAMLError, root: Node | null): SyntaxFault | undefined {
  let opened: number | undefined;
  visit(root, (_, node) => {
    if (!isNode(node)) return;
    const opens = isCollection(node)
      ? node.flow
      : isScalar(node) && /QUOTE/.test(String(node.type));
    const [start, , end] = node.range ?? [0, 0, 0];
    if (opens && start < error.pos[0] && end >= error.pos[0] - 1) opened = start;
  });
  if (opened === undefined) return undefined;
  const sign = source.text.charAt(opened);
  const { line } = source.positionAt(opened);
  if (sign === '[' || sign === '{')
    return {
      ...fault(source, line, opened, say('yaml-syntax/unclosed-bracket', { sign }), [
        say('yaml-syntax/unclosed-bracket/hint', {}),
      ]),
      covers: Infinity,
    };
  const { end } = restOfLine(source, opened);
  const message = say('yaml-syntax/unclosed-quote', { quote: sign });
  const fix = [{ span: { start: end, end }, text: sign }];
  const written = source.text.slice(opened, end);
  const lead = source.text.slice(source.lineStart(line), opened).trimStart();
  const hints = [say('hint/write', { text: `${lead}${written}${sign}` })];
  return { ...fault(source, line, opened, message, hints, fix), covers: Infinity };
}

function unexpected(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { text } = source;
  const sign = text.charAt(error.pos[0]);
  if (/scalar at node end/.test(error.message)) {
    const start = valueStart(source, error.pos[0]);
    return requote(source, { pos: [start, start + 1] }, say('yaml-syntax/after-quote', {}));
  }
  if (/[|>][^|>\n]*$/.test(text.slice(0, error.pos[0] + 1).replace(/^.*\n/s, '')))
    return at(source, error, say('yaml-syntax/block-header', {}), [
      say('yaml-syntax/block-header/hint', {}),
    ]);
  if (sign === '-')
    return at(source, error, say('yaml-syntax/dash', {}), [say('yaml-syntax/dash/hint', {})]);
  return undefined;
}

/** A fault that quotes round the rest of its line mend. */
function requote(source: Source, { pos }: Pick<YAMLError, 'pos'>, message: Message): SyntaxFault {
  const span = restOfLine(source, pos[0]);
  const { line } = source.positionAt(pos[0]);
  const text = quote(source.text.slice(span.start, span.end));
  const lead = source.text.slice(source.lineStart(line), span.start).trimStart();
  const found = fault(
    source,
    line,
    span.start,
    message,
    [say('hint/write', { text: lead + text })],
    [{ span, text }],
  );
  return { ...found, finding: { ...found.finding, span } };
}

function at(source: Source, error: YAMLError, message: Message, hints: Message[]): SyntaxFault {
  return fault(source, source.positionAt(error.pos[0]).line, error.pos[0], message, hints);
}

function fault(
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
function restOfLine(source: Source, start: number): Span {
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

/** Where the value on the line of an offset starts. */
function valueStart(source: Source, offset: number): number {
  const { line } = source.positionAt(offset);
  const lead = /^\s*(?:- +)*(?:[^\s:"']+: +)?/.exec(source.lineAt(line))?.[0] ?? '';
  return source.lineStart(line) + lead.length;
}

function keyBefore(source: Source, offset: number): string {
  const { line, column } = source.positionAt(offset);
  const lead = source.lineAt(line).slice(0, column - 1);
  return lead.replace(/^[\s-]*/, '').replace(/\s*:?\s*$/, '');
}
