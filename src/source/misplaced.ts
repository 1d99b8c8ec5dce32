import type { YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import { innerKeys } from '../generated/inner-keys.js';
import { belowText } from './below-text.ts';
import { starBullet } from './bullet-signs.ts';
import { indentAbove, indentOf, invisibleIndent, startsInvisibly } from './indent.ts';
import { alike, looseHints } from './loose-text.ts';
import { endOfSection, headingForName, isFieldName, lastWritten, straySpace } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';
import { tableBesideBullets } from './table-sign.ts';
import { textAboveBullet } from './text-as-name.ts';

/** A line that stands farther in or out than its neighbours, or that only seems to be one of them. */
export function indent(source: Source, error: YAMLError): SyntaxFault {
  const first = source.positionAt(error.pos[0]).line;
  const line = firstWritten(source, first);
  for (let at = first; at < line; at++) {
    const heading = headingForName(source, at);
    if (heading) return heading;
  }
  const known = betterKnown(source, line);
  if (known) return known;
  const start = source.lineStart(line) + source.lineAt(line).search(/\S|$/);
  const has = start - source.lineStart(line);
  const count = fieldColumn(source, line) ?? indentAbove(source, line, has);
  const last = alike(source, line);
  const message =
    last === line
      ? say('yaml-syntax/indent', {})
      : say('yaml-syntax/indent/lines', { first: line, last });
  const found = fault(source, line, start, message, [
    count === undefined
      ? say('yaml-syntax/indent/hint', {})
      : last === line
        ? say('yaml-syntax/indent/count', { count, has })
        : say('yaml-syntax/indent/count-lines', { count, has }),
    ...(isAmongBullets(source, line, has) ? [say('yaml-syntax/indent/bullet', {})] : []),
  ]);
  return { ...found, covers: endOfSection(source, last) };
}

/** How many spaces a field has before it whose neighbour above stands a space or two farther in or out. */
function fieldColumn(source: Source, line: number): number | undefined {
  const columnAt = (at: number): number | undefined => {
    const [, lead = '', name = ''] =
      /^(\s+(?:- +)?)([a-z]+):(?:\s|$)/.exec(source.lineAt(at)) ?? [];
    return innerKeys.has(name) ? lead.length : undefined;
  };
  const has = columnAt(line);
  if (has === undefined) return undefined;
  for (let at = line - 1; at > 0 && /^(?:\s|$)/.test(source.lineAt(at)); at--) {
    const column = columnAt(at);
    if (column !== undefined && column !== has && Math.abs(column - has) <= 2) return column;
  }
  return undefined;
}

/** What else makes a line look badly indented. */
function betterKnown(source: Source, line: number): SyntaxFault | undefined {
  return (
    straySpace(source, line) ??
    brokenAbove(source, line) ??
    starBullet(source, line) ??
    afterComment(source, line) ??
    textAboveBullet(source, line) ??
    belowText(source, line) ??
    tableBesideBullets(source, line) ??
    footnoteAmid(source, line)
  );
}

/**
 * A line at the margin that ends the text of which the lines below it are a part: its blanks only look like
 * spaces, or it lost them, and has a colon like a name.
 */
function brokenAbove(source: Source, line: number): SyntaxFault | undefined {
  let above = line - 1;
  while (above > 1 && /^(?: |$)/.test(source.lineAt(above))) above--;
  const written = source.lineAt(above);
  if (startsInvisibly(written)) return invisibleIndent(source, above);
  return isSentence(written) ? looseLine(source, above) : undefined;
}

/** A sentence with a colon at the margin, amid the text of a section, and no heading of one. */
function isSentence(written: string): boolean {
  const [words = ''] = /^\p{Lu}[^:]* [^:]*(?=:(?:\s|$))/u.exec(written) ?? [];
  return words !== '' && !isFieldName(words.trim());
}

function looseLine(source: Source, line: number): SyntaxFault {
  const message = say('yaml-syntax/loose-text', {});
  const found = fault(source, line, source.lineStart(line), message, looseHints(source, line));
  return { ...found, covers: Infinity };
}

/** The text of a footnote among bullets; in a text below `|` its indent alone is wrong. */
function footnoteAmid(source: Source, line: number): SyntaxFault | undefined {
  const start = source.lineStart(line) + indentOf(source.lineAt(line));
  if (!source.text.startsWith('[^', start) || isInBlock(source, line - 1, line)) return undefined;
  const hints = [say('yaml-syntax/footnote/hint', {})];
  return fault(source, line, start, say('yaml-syntax/footnote', {}), hints);
}

/** Whether the nearest line above that stands as far in is a bullet. */
function isAmongBullets(source: Source, line: number, has: number): boolean {
  for (let at = line - 1; at > 0; at--) {
    const text = source.lineAt(at);
    if (text.trim() !== '' && indentOf(text) <= has)
      return indentOf(text) === has && text.startsWith('- ', has);
  }
  return false;
}

/** Text below a text with a comment behind it, or between the two: the comment ends the text. */
function afterComment(source: Source, line: number): SyntaxFault | undefined {
  const comment = lastWritten(source, line - 1);
  const index = /(?<=^\s*)#|\s#(?=\s)/.exec(source.lineAt(comment))?.index ?? -1;
  if (index < 0) return undefined;
  let above = comment;
  while (above > 1 && /^\s*(?:#|$)/.test(source.lineAt(above))) above--;
  const isBlock = isInBlock(source, above, line);
  if (!isBlock && !isTextBeside(source.lineAt(above), source.lineAt(line))) return undefined;
  const start = source.lineStart(comment) + source.lineAt(comment).indexOf('#', index);
  const hint = isBlock ? 'yaml-syntax/comment-amid/block' : 'yaml-syntax/comment-amid/hint';
  const message = say('yaml-syntax/comment-amid', {});
  return { ...fault(source, comment, start, message, [say(hint, {})]), covers: Infinity };
}

function isTextBeside(above: string, own: string): boolean {
  return !/^\s*(?:- |#|[\w-]+:(?:\s|$))/.test(above) && indentOf(above) === indentOf(own);
}

/** Whether a line is that of a `|`, or stands in the text below one, with another line after it. */
function isInBlock(source: Source, line: number, next: number): boolean {
  for (let at = line; at > 0; at--) {
    const written = source.lineAt(at);
    if (written.trim() === '') continue;
    if (/^\s*(?:- +)?(?:[\w-]+:\s+)?[|>][-+]?\s*$/.test(written))
      return indentOf(written) < indentOf(source.lineAt(next));
    if (indentOf(written) === 0) return false;
  }
  return false;
}

/** From a line on the first that is neither blank nor a comment; the line itself where there is none. */
function firstWritten(source: Source, line: number): number {
  for (let at = line; at <= source.lineCount; at++)
    if (!/^\s*(?:#|$)/.test(source.lineAt(at))) return at;
  return line;
}

/** Where the text is complete as it is, and the fault is in another line, or in what is no name. */
export function notNested(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const known = headingForName(source, line) ?? straySpace(source, firstWritten(source, line + 1));
  if (known) return known;
  // A sentence with a colon at the margin, amid the text of a section.
  const own = lastWritten(source, line);
  if (!/^\p{Lu}[^:]* [^:]*:\s/u.test(source.lineAt(own))) return undefined;
  const start = source.lineStart(own);
  return fault(source, own, start, say('yaml-syntax/loose-text', {}), looseHints(source, own));
}
