import type { Node, YAMLError } from 'yaml';
import { say, type Finding, type Message } from '../findings/finding.ts';
import { innerKeys } from '../generated/inner-keys.js';
import { belowText, listBelow } from './below-text.ts';
import { signOfBullet, starBullet } from './bullet-signs.ts';
import { fieldInText, labelled, quotedAfterColon } from './colon-in-value.ts';
import { nameInComments } from './commented-name.ts';
import type { Composed } from './compose.ts';
import { conflicts } from './conflict.ts';
import type { FalseItems } from './false-items.ts';
import { invisibleIndent, tabIndent } from './indent.ts';
import { fence } from './fence.ts';
import {
  boldName,
  dashedName,
  endOfSection,
  headingForName,
  lastWritten,
  nameWithoutColon,
  personInLine,
} from './lost-name.ts';
import { listedPattern } from './listed-pattern.ts';
import { looseHints, nestedHint } from './loose-text.ts';
import { indent, notNested } from './misplaced.ts';
import { noSpace } from './no-space.ts';
import { quote } from './quote.ts';
import type { Source } from './source.ts';
import { at, fault, requote, restOfLine, textOfLine, type SyntaxFault } from './syntax-fault.ts';
import { tableBesideBullets, tableSign } from './table-sign.ts';
import { namelessItem, namelessPerson, needsBar, wrappedBullet } from './text-as-name.ts';
import { quotedAmid, unclosed } from './unclosed.ts';

/**
 * Rewrites the parser's errors in an author's words, one finding for each mistake: the first of a
 * cluster stands for the rest, since a parser that lost its place stumbles on.
 * @param items items that YAML takes for text; from them on its errors are echoes
 */
export function syntaxFindings(
  source: Source,
  documents: readonly Composed[],
  items: FalseItems,
): Finding[] {
  const findings: Finding[] = [];
  // Between the marks of a conflict nothing is as its author wrote it.
  const isWrong = documents.some(({ document }) => errorsOf(document).length > 0);
  const inConflict = isWrong ? conflicts(source) : [];
  if (inConflict.length > 0) return withRest(inConflict);
  let covered = 0;
  // To a parser that met such blanks a text is at its end, and sound lines below them look wrong.
  let isAstray = false;
  for (const { document } of documents)
    for (const error of errorsOf(document)) {
      const { line } = source.positionAt(error.pos[0]);
      if (line <= covered || line >= items.from) continue;
      const blanks = wrongBlanks(source, line);
      if (isAstray && !blanks) continue;
      isAstray ||= blanks !== undefined;
      const { finding, covers } = blanks ?? explain(source, document.contents, error);
      covered = Math.max(covers, line + 1);
      findings.push(finding);
    }
  return withRest([...findings, ...items.findings]);
}

/** Findings of which the last says that there may be more. */
function withRest(findings: readonly Finding[]): Finding[] {
  const last = findings.at(-1);
  if (!last) return [];
  const hints = [...(last.hints ?? []), say('yaml-syntax/rest', {})];
  return [...findings.slice(0, -1), { ...last, hints }];
}

/** Errors, and the one warning that loses words: `!text` is read as a tag. */
function errorsOf({ errors, warnings }: Composed['document']): YAMLError[] {
  const lost = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  return [...errors, ...lost].toSorted((a, b) => a.pos[0] - b.pos[0]);
}

function wrongBlanks(source: Source, line: number): SyntaxFault | undefined {
  return tabIndent(source, line) ?? invisibleIndent(source, line);
}

function explain(source: Source, root: Node | null, error: YAMLError): SyntaxFault {
  const { line } = source.positionAt(error.pos[0]);
  return (
    fence(source, line) ??
    nameInComments(source, line) ??
    listedPattern(source, error.pos[0]) ??
    dashedName(source, line) ??
    signOfBullet(source, line) ??
    personInLine(source, line) ??
    explainers[error.code]?.(source, error, root) ??
    leadingSign(source, error.pos[0]) ??
    fault(source, line, error.pos[0], say('yaml-syntax/other', {}), [
      say('yaml-syntax/other/hint', {}),
    ])
  );
}

type Explainer = (source: Source, error: YAMLError, root: Node | null) => SyntaxFault | undefined;

const explainers: Partial<Record<YAMLError['code'], Explainer>> = {
  BAD_ALIAS: (source, { pos }) => starBullet(source, source.positionAt(pos[0]).line),
  BAD_DQ_ESCAPE: (source, error) =>
    at(source, error, say('yaml-syntax/escape', {}), [say('yaml-syntax/escape/hint', {})]),
  BAD_INDENT: (source, error, root) =>
    error.message.startsWith('Flow') ? unclosed(source, error, root) : indent(source, error),
  BAD_SCALAR_START: (source, error) => requote(source, error, reservedStart(source, error)),
  TAG_RESOLVE_FAILED: (source, error) => requote(source, error, reservedStart(source, error)),
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MISSING_CHAR: (source, error, root) =>
    error.message.includes('quote') ? unclosed(source, error, root) : looseText(source, error),
  MULTILINE_IMPLICIT_KEY: (source, error) =>
    noSpace(source, error) ??
    namelessPerson(source, error) ??
    namelessItem(source, error) ??
    needsBar(source, error) ??
    looseText(source, error),
  UNEXPECTED_TOKEN: unexpected,
};

function reservedStart({ text }: Source, { pos }: YAMLError): Message {
  return say('yaml-syntax/reserved-start', { character: text.charAt(pos[0]) });
}

/** `title: Funding: the program`: the second colon makes a mapping of the text. */
function colonInText(source: Source, error: YAMLError): SyntaxFault {
  if (beginsBullet(source, error.pos[0])) return indent(source, error);
  const rest = restOfLine(source, error.pos[0]);
  if (source.text.charAt(error.pos[0]) === '?')
    return requote(source, error, reservedStart(source, error));
  if (!/:(\s|$)/.test(source.text.slice(rest.start, rest.end)))
    return (
      notNested(source, error) ??
      at(source, error, say('yaml-syntax/nested-text', {}), [nestedHint(source, error)])
    );
  const key = keyBefore(source, error.pos[0]);
  const start = textStart(source, error.pos[0]);
  return (
    labelled(source, key, start) ??
    fieldInText(source, key, start) ??
    listBelow(source, source.positionAt(start).line, Infinity) ??
    requote(source, { pos: [start, start] }, say('yaml-syntax/colon', { key }))
  );
}

function looseText(source: Source, error: YAMLError): SyntaxFault {
  const { line } = source.positionAt(error.pos[0]);
  const known =
    wrappedBullet(source, error) ??
    nameWithoutColon(source, line) ??
    headingForName(source, lastWritten(source, line - 1)) ??
    belowText(source, line) ??
    tableBesideBullets(source, line);
  if (known) return known;
  const message = say('yaml-syntax/loose-text', {});
  const found = at(source, error, message, looseHints(source, line));
  return { ...found, covers: endOfSection(source, line) };
}

function unexpected(source: Source, error: YAMLError, root: Node | null): SyntaxFault | undefined {
  const { text } = source;
  const sign = text.charAt(error.pos[0]);
  if (/at node end/.test(error.message))
    return (
      quotedAmid(source, error, root) ??
      leadingSign(source, error.pos[0]) ??
      quotedAfterColon(source, error.pos[0]) ??
      needsBar(source, error)
    );
  const { line } = source.positionAt(error.pos[0]);
  const table = tableSign(source, line);
  if (table) return table;
  if (/[|>][^|>\n]*$/.test(text.slice(0, error.pos[0] + 1).replace(/^.*\n/s, '')))
    return at(source, error, say('yaml-syntax/block-header', {}), [
      say('yaml-syntax/block-header/hint', {}),
    ]);
  if (sign === '-')
    return at(source, error, say('yaml-syntax/dash', {}), [say('yaml-syntax/dash/hint', {})]);
  return undefined;
}

/** Text that begins with a sign which means something to YAML: **bold**, a [link], "quoted" words. */
function leadingSign(source: Source, offset: number): SyntaxFault | undefined {
  const start = textStart(source, offset);
  const character = source.text.charAt(start);
  if (!/[*&!@`%{["']/.test(character)) return undefined;
  const message = /["']/.test(character)
    ? say('yaml-syntax/after-quote', {})
    : say('yaml-syntax/reserved-start', { character });
  return apostrophe(source, start) ?? requote(source, { pos: [start, start] }, message);
}

/** `'The Minister's plan'`: what ends the text early is an apostrophe, and the outer two are quotes. */
function apostrophe(source: Source, start: number): SyntaxFault | undefined {
  const { span, isCertain } = textOfLine(source, start);
  const written = source.text.slice(span.start, span.end);
  const [, inner = ''] = /^'((?:[^']|\p{L}'(?=\p{L}))+)'$/u.exec(written) ?? [];
  if (!isCertain || !inner.includes("'")) return undefined;
  const { line } = source.positionAt(start);
  const text = quote(inner);
  const lead = source.text.slice(source.lineStart(line), start).trimStart();
  const message = say('yaml-syntax/apostrophe', {});
  const hints = [say('hint/write', { text: lead + text })];
  const found = fault(source, line, start, message, hints, [{ span, text }]);
  return { ...found, finding: { ...found.finding, span } };
}

/** `Key: **bold**` is an alias to YAML, and bold to everyone else; so is a pattern of files. */
export function boldText(source: Source, offset: number): Finding {
  const known = boldName(source, source.positionAt(offset).line) ?? listedPattern(source, offset);
  if (known) return known.finding;
  const start = textStart(source, offset);
  const message = say('yaml-syntax/reserved-start', { character: '*' });
  return requote(source, { pos: [start, start] }, message).finding;
}

/** Where the text on the line of an offset starts: after its dashes and its name, if it has one. */
function textStart(source: Source, offset: number): number {
  const { line } = source.positionAt(offset);
  const written = source.lineAt(line);
  const dashes = /^\s*(?:- +)*/.exec(written)?.[0] ?? '';
  const [name = '', key = ''] = /^([\w-]+): +/.exec(written.slice(dashes.length)) ?? [];
  // In a list only these are names; any other word before a colon is part of the bullet.
  const isName = !dashes.includes('-') || innerKeys.has(key);
  return source.lineStart(line) + dashes.length + (isName ? name.length : 0);
}

/** Whether an offset is that of the dash or the first letter of a bullet that begins its line. */
function beginsBullet(source: Source, offset: number): boolean {
  const { line, column } = source.positionAt(offset);
  const [lead] = /^\s*- +/.exec(source.lineAt(line)) ?? [];
  return lead !== undefined && lead.trimEnd().length >= column;
}

function keyBefore(source: Source, offset: number): string {
  const { line, column } = source.positionAt(offset);
  const lead = source.lineAt(line).slice(0, column - 1);
  return lead.replace(/^[\s-]*/, '').replace(/\s*:?\s*$/, '');
}
