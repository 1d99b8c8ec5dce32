import type { YAMLError } from 'yaml';
import { say, type Message } from '../findings/finding.ts';
import { indentOf, siblingIndent } from './indent.ts';
import type { Source } from './source.ts';

/** A name, its colon and what follows on its line; a sentence with a colon has blanks before it. */
const named = /^\s*([\w-]+)\s*:(?:\s+(\S.*)|\s*)$/;

/** Spaces before what belongs to a name, where nothing else there shows how many. */
const usual = 2;

/** How to make a line without a name part of the section above it, or a section of its own. */
export function looseHints(source: Source, line: number): Message[] {
  const own = source.lineAt(line).trim();
  const above = sectionAbove(source, line);
  const only = fieldOf(source.lineAt(line)) ?? (above && withoutWords(source, line, above));
  if (only) return [only];
  const hints = partOf(source, line, above);
  const [, name, rest] = /^([a-z][a-z_]{2,})\s+([\p{Lu}\d].*)$/u.exec(own) ?? [];
  if (name !== undefined && rest !== undefined && above?.isText !== true)
    return [say('yaml-syntax/loose-text/line', { name, text: `${name}: ${rest}` })];
  if (isName(own)) return [...hints, say('yaml-syntax/loose-text/name', { name: own })];
  return above?.isText ? hints : [...hints, say('yaml-syntax/loose-text/first', {})];
}

/** `name Ana Roy`, `email; ana@example.org`: a field of a contact whose colon was left out, or mistyped. */
function fieldOf(written: string): Message | undefined {
  const [, name, rest = ''] =
    /^\s+(name|title|phone|email|organization)\s*[;,.=]?\s+(\S.*?)\s*$/.exec(written) ?? [];
  return name === undefined
    ? undefined
    : say('yaml-syntax/loose-text/line', { name, text: `${name}: ${rest}` });
}

function partOf(source: Source, line: number, above: Section | undefined): Message[] {
  return above && !single.test(above.key) ? [belongs(source, line, above)] : [];
}

/** What to do with a line that no space before it would make a part of the section above. */
function withoutWords(
  source: Source,
  at: number,
  { key, line, isText }: Section,
): Message | undefined {
  const own = source.lineAt(at).trim();
  // Below words on the line of the name no bullet can follow.
  const hasText = !isText && named.exec(source.lineAt(line))?.[2] !== undefined;
  if (hasText && own.startsWith('- ')) return say('yaml-syntax/loose-text/first-bullet', { key });
  const isWithin = indentOf(source.lineAt(at)) > 0;
  return person.test(key) && (isWithin || !isName(own))
    ? say('yaml-syntax/loose-text/delete', {})
    : undefined;
}

/** Names and headings begin with a capital, or are one word. */
function isName(own: string): boolean {
  return /^(?:\p{Lu}[\p{L}\d ()/’'-]{1,40}|[\p{L}_-]{2,40})$/u.test(own);
}

/** Names whose value is of a form or a list, so that no words can be added to it. */
const single = /^(?:type|lang|date|date_modified|classification|phone|email)$/;

/** Names with fields below, where a line of words cannot stand. */
const person = /^(?:prepared_by|approved_by)$/;

/** The section in which a line without a name stands. */
interface Section {
  readonly key: string;
  readonly line: number;
  /** Whether its text begins below its name. */
  readonly isText: boolean;
}

function sectionAbove(source: Source, line: number): Section | undefined {
  const has = indentOf(source.lineAt(line));
  for (let at = line - 1; at > 0; at--) {
    const text = source.lineAt(at);
    const [, key, value = ''] = (indentOf(text) <= has && named.exec(text)) || [];
    if (key !== undefined) return { key, line: at, isText: /^(?:[|>]|$)/.test(value) };
  }
  return undefined;
}

function belongs(source: Source, line: number, { key, line: name, isText }: Section): Message {
  const has = indentOf(source.lineAt(line));
  const margin = indentOf(source.lineAt(name));
  const first = firstBelow(source, name, line);
  const below = first === undefined ? undefined : source.lineAt(first);
  if (below !== undefined && /^\s*- /.test(below))
    return besideBullets(source.lineAt(line), key, indentOf(below));
  const isAtMargin = indentOf(below ?? source.lineAt(line)) <= margin;
  const isBare = /:\s*$/.test(source.lineAt(name));
  if (isBare && isAtMargin)
    return say('yaml-syntax/loose-text/bar', { key, count: margin + usual });
  // What is farther in stands in the text already, where only this sign lets it hold such a line.
  if (isBare && has > margin) return say('yaml-syntax/loose-text/bar-only', { key });
  return intoText(source, line, { key, margin, below: isText ? below : undefined, isText });
}

/** How a line becomes one of the text that begins on the line of a name, or below its sign. */
function intoText(
  source: Source,
  line: number,
  section: {
    readonly key: string;
    readonly margin: number;
    /** The first line of a text below its sign. */
    readonly below: string | undefined;
    readonly isText: boolean;
  },
): Message {
  const { key, margin, below } = section;
  const has = indentOf(source.lineAt(line));
  // Nothing of the text stands where it should.
  if (section.isText && below === undefined && has === margin)
    return say('yaml-syntax/loose-text/all', { key, count: usual });
  const deep = below === undefined ? 0 : indentOf(below);
  const wanted = deep > margin ? deep : margin + usual;
  return farther(source, line, key, { count: Math.max(wanted, has + 1), has });
}

/** How far in a line, or several without a break, are to stand; one that stands in already, from where. */
function farther(
  source: Source,
  line: number,
  key: string,
  { count, has }: { readonly count: number; readonly has: number },
): Message {
  const last = alike(source, line);
  if (last > line)
    return say('yaml-syntax/loose-text/lines', { key, first: line, last, count, has });
  return has === 0
    ? say('yaml-syntax/loose-text/below', { key, count })
    : say('yaml-syntax/loose-text/below-not', { key, count, has });
}

/** The last of the lines without a break that have the indent of the first, and no name. */
export function alike(source: Source, line: number): number {
  const has = indentOf(source.lineAt(line));
  let last = line;
  while (last < source.lineCount) {
    const next = source.lineAt(last + 1);
    if (
      next.trim() === '' ||
      indentOf(next) !== has ||
      /^\s*(?:#|- |[\w-]+\s*:(?:\s|$))/.test(next)
    )
      break;
    last++;
  }
  return last;
}

/** What begins with a small letter goes on with the sentence above; all else may be a bullet. */
function besideBullets(own: string, key: string, dash: number): Message {
  const has = indentOf(own);
  const count = dash + usual;
  if (count > has && /^\s*\p{Ll}/u.test(own))
    return has === 0
      ? say('yaml-syntax/loose-text/bullet-on', { count })
      : say('yaml-syntax/loose-text/bullet-on-not', { count, has });
  if (dash === has) return say('yaml-syntax/loose-text/bullet-here', { key });
  return has === 0
    ? say('yaml-syntax/loose-text/bullet', { key, count: dash })
    : say('yaml-syntax/loose-text/bullet-not', { key, count: dash, has });
}

/** The first line of what stands below a name, if there is any before the loose line. */
function firstBelow(source: Source, name: number, line: number): number | undefined {
  for (let at = name + 1; at < line; at++) if (source.lineAt(at).trim() !== '') return at;
  return undefined;
}

/** What to do with a line that is indented deeper than the finished text above it. */
export function nestedHint(source: Source, error: YAMLError): Message {
  const { line } = source.positionAt(error.pos[0]);
  let next = line + 1;
  while (next < source.lineCount && source.lineAt(next).trim() === '') next++;
  const count = siblingIndent(source.lineAt(line), source.lineAt(next));
  return count === 0
    ? say('yaml-syntax/nested-text/margin', { next })
    : say('yaml-syntax/nested-text/count', { next, count, has: indentOf(source.lineAt(next)) });
}
