import { say, type Edit } from '../findings/finding.ts';
import { keysOfHeadings, topKeys } from '../generated/inner-keys.js';
import { indentOf } from './indent.ts';
import type { Source } from './source.ts';
import { fault, restOfLine, type SyntaxFault } from './syntax-fault.ts';

/**
 * ` title: Relief` after a finished text: the blank that is left when only the sign of `# title:` is
 * taken away. Below a field of a person it may as well be a field.
 */
export function straySpace(source: Source, line: number): SyntaxFault | undefined {
  const written = source.lineAt(line);
  if (!/^ [a-z][a-z_-]*:(?:\s|$)/.test(written)) return undefined;
  if (/^ {2,}[\w-]+:/.test(source.lineAt(lastWritten(source, line - 1)))) return undefined;
  const start = source.lineStart(line);
  const hints = [say('hint/write', { text: written.trim() })];
  const fix = [{ span: { start, end: start + 1 }, text: '' }];
  return fault(source, line, start, say('yaml-syntax/stray-space', {}), hints, fix);
}

/** `## Background`: a heading of Markdown where a section begins is a comment to YAML. */
export function headingForName(source: Source, line: number): SyntaxFault | undefined {
  const [, signs = '', heading = ''] =
    /^(#{2,6}\s+)(\p{L}[\p{L}\d ’'-]{1,40}?)\s*:?\s*$/u.exec(source.lineAt(line)) ?? [];
  if (signs === '') return undefined;
  const name = heading.toLowerCase().replaceAll(/[ ’'-]+/g, '_');
  const isList = /^\s*- /.test(source.lineAt(nextWritten(source, line + 1)));
  const hints = [say('hint/write', { text: isList ? `${name}:` : `${name}: |` })];
  const message = say('yaml-syntax/heading', {});
  const found = fault(source, line, source.lineStart(line), message, hints);
  return { ...found, covers: Infinity };
}

/** The name of a field, where words at the margin are that but for case and blanks, or its heading. */
function fieldNamed(words: string): string | undefined {
  const name = words.toLowerCase().replaceAll(/[ -]+/g, '_');
  return topKeys.has(name) ? name : keysOfHeadings.get(words.toLowerCase());
}

/** `**Title:** Dykes` or `**Title** : Dykes`: a name in bold. */
export function boldName(source: Source, line: number): SyntaxFault | undefined {
  const [bold = '', name = ''] =
    /^\*\*([a-z][\w-]*)(?:\*\*\s*:|:\s*\*\*)[ \t]*/i.exec(source.lineAt(line)) ?? [];
  if (bold === '') return undefined;
  const message = say('yaml-syntax/bold-name', {});
  return renamed(source, line, { length: bold.length, name, isCertain: true }, message);
}

/** Whether words are the name of a field, or its heading in either language. */
export function isFieldName(words: string): boolean {
  return fieldNamed(words) !== undefined;
}

/** A name in bold, without its colon, or with another sign in place of it. */
export function nameWithoutColon(source: Source, line: number): SyntaxFault | undefined {
  const known = boldName(source, line) ?? bareName(source, line) ?? innerName(source, line);
  if (known) return known;
  const written = source.lineAt(line);
  const [other = '', name = '', tight, sign = tight] =
    /^([a-z][\w-]*)(?:\s*([;=：]|->|→)[ \t]*|[ \t]+([-–—])[ \t]+)(?=\S)/i.exec(written) ?? [];
  if (sign === undefined) return undefined;
  const message = say('yaml-syntax/no-colon', { sign });
  // A semicolon or a dash may part two words of a text, too.
  const isDoubtful = /[;–—-]$/.test(sign);
  if (isDoubtful && /^[A-Z]/.test(name)) return undefined;
  return renamed(source, line, { length: other.length, name, isCertain: !isDoubtful }, message);
}

/** `prepared_by`, `Background` or `background |` alone on a line at the margin. */
function bareName(source: Source, line: number): SyntaxFault | undefined {
  const whole = source.lineAt(line).trimEnd();
  const written = whole.replace(/\s+\|$/, '');
  const name = fieldNamed(written);
  if (name === undefined) return undefined;
  const below = nextWritten(source, line + 1);
  const next = source.lineAt(below);
  // A list and fields stand below the colon alone; all other text needs the sign of a block.
  const isBare = whole === written && /^\s*(?:- |[\w-]+:(?:\s|$))/.test(next);
  const colon = isBare ? ':' : ': |';
  const start = source.lineStart(line);
  const fix = [{ span: { start, end: start + whole.length }, text: name + colon }];
  const isCertain = written === name && below === line + 1 && indentOf(next) > 0;
  const message = say('yaml-syntax/colon-missing', { name: written });
  const hints = [say('hint/write', { text: name + colon })];
  const found = fault(source, line, start, message, hints, isCertain ? fix : undefined);
  return { ...found, covers: Infinity };
}

/** `for` or `for |` alone on a line, above lines that stand farther in. */
function innerName(source: Source, line: number): SyntaxFault | undefined {
  const written = source.lineAt(line).trimEnd();
  const [, lead = '', name = '', sign = ''] =
    /^( +)(response|body|for|against)( \|)?$/.exec(written) ?? [];
  const next = source.lineAt(line + 1);
  if (name === '' || indentOf(next) <= lead.length) return undefined;
  const start = source.lineStart(line) + lead.length;
  const text = `${name}:${sign === '' && next.trimStart().startsWith('- ') ? '' : ' |'}`;
  const message = say('yaml-syntax/colon-missing/inner', { name });
  const fix = [{ span: { start, end: source.lineStart(line) + written.length }, text }];
  const found = fault(source, line, start, message, [say('hint/write', { text })], fix);
  return { ...found, covers: Infinity };
}

/** `- classification: Unclassified` at the margin: a field with a dash before its name. */
export function dashedName(source: Source, line: number): SyntaxFault | undefined {
  const [, dash = '', name = ''] = /^(- +)([a-z_]+):(?:\s|$)/.exec(source.lineAt(line)) ?? [];
  if (!topKeys.has(name)) return undefined;
  const start = source.lineStart(line);
  const text = source.lineAt(line).slice(dash.length).trimEnd();
  const fix = [{ span: { start, end: start + dash.length }, text: '' }];
  const message = say('yaml-syntax/dashed-name', {});
  return fault(source, line, start, message, [say('hint/write', { text })], fix);
}

function renamed(
  source: Source,
  line: number,
  lead: { readonly length: number; readonly name: string; readonly isCertain: boolean },
  message: SyntaxFault['finding']['message'],
): SyntaxFault {
  const start = source.lineStart(line);
  const { end } = restOfLine(source, start);
  const text = `${fieldNamed(lead.name) ?? lead.name}: `;
  const hints = [
    say('hint/write', { text: (text + source.text.slice(start + lead.length, end)).trim() }),
  ];
  const fix: Edit[] = [{ span: { start, end: start + lead.length }, text }];
  const found = fault(source, line, start, message, hints, lead.isCertain ? fix : undefined);
  // The text below its sign is none to YAML.
  const isBlock = /^[|>]/.test(source.text.slice(start + lead.length, end));
  return isBlock ? { ...found, covers: Infinity } : found;
}

/** The nearest line up from one on that is not blank. */
export function lastWritten(source: Source, line: number): number {
  let at = line;
  while (at > 1 && source.lineAt(at).trim() === '') at--;
  return at;
}

/** The nearest line down from one on that is not blank; the last one where there is none. */
export function nextWritten(source: Source, line: number): number {
  let at = line;
  while (at < source.lineCount && source.lineAt(at).trim() === '') at++;
  return at;
}

/**
 * The last line before the next name of a section. A line that ends a text or a list too early leaves all up
 * to there without a home, and what YAML says of it is no fault of its own.
 */
export function endOfSection(source: Source, line: number): number {
  let at = line;
  while (at < source.lineCount && !/^[a-z_]+\s*:(?:\s|$)/.test(source.lineAt(at + 1))) at++;
  return at;
}

/** `approved_by: Ana Roy, Director` above a line such as `phone: …`: the text on the line of the name is complete. */
export function personInLine(source: Source, line: number): SyntaxFault | undefined {
  let above = line;
  while (above > 1 && line - above < mostLines && passedOver.test(source.lineAt(above))) above--;
  if (above === line && !fieldOfPerson.test(source.lineAt(line + 1))) return undefined;
  const [whole, lead = '', name = ''] =
    /^((prepared_by|approved_by)\s*:\s+)[^\s|>&*#{[].*/.exec(source.lineAt(above)) ?? [];
  if (whole === undefined) return undefined;
  const start = source.lineStart(above) + lead.length;
  const hints = [say('yaml-syntax/person-in-line/hint', { name })];
  const found = fault(source, above, start, say('yaml-syntax/person-in-line', { name }), hints);
  const { finding } = found;
  return { finding: { ...finding, span: restOfLine(source, start) }, covers: Infinity };
}

/** What the fields of a person and the comments of a new note take at the most, with some to spare. */
const mostLines = 40;

const fieldOfPerson = /^\s+(?:name|title|phone|email|organization)\s*:(?:\s|$)/;

/** The same, a comment or a blank line. */
const passedOver = new RegExp(String.raw`${fieldOfPerson.source}|^\s*(?:#|$)`);
