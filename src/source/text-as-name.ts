import type { YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import { innerKeys } from '../generated/inner-keys.js';
import { indentOf } from './indent.ts';
import { nextWritten } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault, requote, restOfLine, type SyntaxFault } from './syntax-fault.ts';

/** Text under a name, with a line in it that looks like a name: only `|` makes all of it text. */
export function needsBar(source: Source, error: Pick<YAMLError, 'pos'>): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const above = source.lineAt(line - 1);
  const [, key, colon = ':'] = /^\s*([\w-]+)(\s*:)\s*$/.exec(above) ?? [];
  const own = source.lineAt(line);
  if (key === undefined || indentOf(own) <= indentOf(above)) return undefined;
  // A list is no text, and a field of its own is not one of its lines.
  if (own.trimStart().startsWith('- ') || innerKeys.has(takenForName(source, line)?.key ?? ''))
    return undefined;
  const name = key + colon;
  if (withoutText.has(key)) return textAboveItems(source, line, name);
  const end = source.lineStart(line - 1) + above.trimEnd().length;
  const hints = [say('hint/write', { text: `${name} |` })];
  const fix = [{ span: { start: end, end }, text: ' |' }];
  const message = say('yaml-syntax/needs-bar', { key, name });
  return { ...fault(source, line, error.pos[0], message, hints, fix), covers: Infinity };
}

/** The same text, straight above the bullet at which YAML stumbles. */
export function textAboveBullet(source: Source, line: number): SyntaxFault | undefined {
  const above = source.lineAt(line - 1);
  const own = source.lineAt(line);
  if (!/^ *- /.test(own) || /^ *(?:- |$)/.test(above) || indentOf(own) !== indentOf(above))
    return undefined;
  const start = source.lineStart(line - 1) + indentOf(above);
  return needsBar(source, { pos: [start, start] });
}

/** A text below the name of a section that is made of items or of persons: no `|` makes a place for it. */
function textAboveItems(source: Source, line: number, name: string): SyntaxFault {
  const start = source.lineStart(line) + indentOf(source.lineAt(line));
  const message = say('yaml-syntax/text-above-items', { name });
  const hints = [say('yaml-syntax/text-above-items/hint', {})];
  return { ...fault(source, line, start, message, hints), covers: Infinity };
}

/** `- He said: we will` that goes on in the next line: the colon makes a name of its first words. */
export function wrappedBullet(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  if (isWhole(source.lineAt(line - 1))) return undefined;
  if (/^\s*- /.test(source.lineAt(line))) {
    const below = takenForName(source, line);
    return below && unquoted(source, below, below.line);
  }
  const above = nameOn(source, line - 1);
  const isBullet = above !== undefined && above.dashes !== '' && above.hasText;
  return isBullet && !innerKeys.has(above.key) ? unquoted(source, above, line) : undefined;
}

/** Whether a line is a bullet whose text is in quotes, so that no colon in it makes a name. */
function isWhole(written: string): boolean {
  return /^\s*- +(?:"[^"]*"|'[^']*')\s*$/.test(written);
}

/** A colon in a text of several lines, where quotes round the whole text are what it lacks. */
function unquoted(source: Source, found: TakenForName, covers: number): SyntaxFault {
  const { line, start } = found;
  const isFootnote = found.key.startsWith('[^');
  const message = isFootnote
    ? say('yaml-syntax/footnote', {})
    : say('wrong-type/colon', { name: found.key + found.colon });
  // One word may be a name of a type of one's own; several are words of a bullet that begins here.
  if (!isFootnote && found.dashes !== '' && /\s/.test(found.key)) {
    const { finding, covers: last } = requote(source, { pos: [start, start] }, message);
    return { finding: { ...finding, rule: 'wrong-type' }, covers: last };
  }
  const hints = [
    isFootnote ? say('yaml-syntax/footnote/hint', {}) : say('yaml-syntax/wrapped/hint', {}),
  ];
  const { finding } = fault(source, line, start, message, hints);
  return { finding: { ...finding, rule: 'wrong-type', span: restOfLine(source, start) }, covers };
}

/** `Ana Pereira` above `title: Advisor`: the name of a person, without the word that says so. */
export function namelessPerson(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const [, lead = '', dashes = '', name] =
    /^(\s*(- +)*)(\p{Lu}[^:]*?)\s*$/u.exec(source.lineAt(line)) ?? [];
  const below = takenForName(source, line);
  if (name === undefined || !below || !fieldsOfPerson.has(below.key)) return undefined;
  const start = source.lineStart(line) + lead.length;
  if (below.start - source.lineStart(below.line) !== lead.length) return undefined;
  const message = say('yaml-syntax/no-name', {});
  const hints = [say('hint/write', { text: `${dashes}name: ${name}` })];
  return fault(source, line, start, message, hints);
}

const fieldsOfPerson = new Set(['title', 'phone', 'email', 'organization']);

/** `- on The dykes` or `- The dykes` above `response:`: an item whose first line has no name, or no colon. */
export function namelessItem(source: Source, error: YAMLError): SyntaxFault | undefined {
  const { line } = source.positionAt(error.pos[0]);
  const [, lead = '', words] = /^(\s*- +)((?:[^:]|:(?=\S))*\S)\s*$/.exec(source.lineAt(line)) ?? [];
  const below = nameOn(source, nextWritten(source, line + 1));
  if (words === undefined || !below || !innerKeys.has(below.key)) return undefined;
  const name = firstFieldAt(source, line);
  if (name === undefined || name === below.key) return undefined;
  const text = words.replace(new RegExp(`^${name}[;,.=]?\\s+`), '');
  const start = source.lineStart(line) + lead.length;
  const message = say('yaml-syntax/name-missing', { name });
  const hints = [say('hint/write', { text: `- ${name}: ${text}` })];
  return { ...fault(source, line, start, message, hints), covers: below.line };
}

function firstFieldAt(source: Source, line: number): string | undefined {
  let section = line;
  while (section > 1 && !/^[a-z_]+:/.test(source.lineAt(section))) section--;
  const [name = ''] = /^[a-z_]+/.exec(source.lineAt(section)) ?? [];
  return firstField.get(name);
}

/** What the first line of each item of a section names. */
const firstField = new Map([
  ['if_pressed', 'on'],
  ['sections', 'heading'],
  ['options', 'option'],
]);

/** Sections that are made of items or of persons. */
const withoutText: ReadonlySet<string> = new Set([
  ...firstField.keys(),
  'prepared_by',
  'approved_by',
]);

/** Words before a colon, which YAML takes for a name. */
interface TakenForName {
  readonly line: number;
  /** Offset of the first of them. */
  readonly start: number;
  readonly dashes: string;
  readonly key: string;
  /** The colon, with the blanks before it. */
  readonly colon: string;
  /** Whether something stands after the colon. */
  readonly hasText: boolean;
}

function nameOn(source: Source, line: number): TakenForName | undefined {
  const [, lead = '', dashes = '', key, colon = ':', text] =
    /^(\s*(- +)?)((?:[^:\s]|:(?=\S)|\s+(?![\s:]))+)(\s*:)(?:$|\s+(\S)?)/.exec(
      source.lineAt(line),
    ) ?? [];
  if (key === undefined) return undefined;
  const start = source.lineStart(line) + lead.length;
  return { line, start, dashes, key, colon, hasText: text !== undefined };
}

/** The first such words in the text of several lines that begins on a line. */
function takenForName(source: Source, first: number): TakenForName | undefined {
  for (let line = first; line <= source.lineCount; line++) {
    const written = source.lineAt(line);
    if (line > first && /^\s*(?:- |$)/.test(written)) return undefined;
    // What begins at the margin is a section, and no words of a text above it.
    if (/^[a-z_]+:/.test(written)) return undefined;
    const found = nameOn(source, line);
    if (found) return found;
  }
  return undefined;
}
