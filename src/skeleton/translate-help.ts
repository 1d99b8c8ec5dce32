import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import type { NoteType } from '../schema/note-type.ts';
import { commentLines } from './explain-field.ts';
import { commentColumns, createSkeleton } from './skeleton.ts';

/** Lines of a comment without what they are indented by, in the language of a note and in the other. */
interface Help {
  readonly from: readonly string[];
  readonly into: readonly string[];
}

/**
 * A note in which the comments that a new note of its type begins with are in another language; what its
 * author has written or changed stays.
 */
export function translateHelp(text: string, type: NoteType, from: Locale, into: Locale): string {
  const help = helpOf(type, from, into);
  const lines = text.split('\n');
  const result: string[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines[at] ?? '';
    const isAt = (line: string, index: number): boolean => lines[at + index]?.trim() === line;
    const found = first.trimStart().startsWith('#') && help.find((each) => each.from.every(isAt));
    const indent = first.slice(0, first.search(/\S|$/));
    const end = first.endsWith('\r') ? '\r' : '';
    result.push(...(found ? found.into.map((line) => indent + line + end) : [first]));
    at += found ? found.from.length : 1;
  }
  return result.join('\n');
}

/** Unbroken, the lines of a new note are the same in both languages, but that not each example has both. */
function helpOf(type: NoteType, from: Locale, into: Locale): readonly Help[] {
  const lines = unbroken(type, from);
  const others = unbroken(type, into);
  const help: Help[] = [];
  let at = 0;
  for (const line of lines) {
    const isAlike = isExample(line, from) === isExample(others[at] ?? '', into);
    if (!isAlike && isExample(line, from)) help.push({ from: broken(line), into: [] });
    else {
      if (!isAlike) at++;
      help.push({ from: broken(line), into: broken(others[at++] ?? '') });
    }
  }
  return help
    .filter((each) => each.from[0]?.startsWith('#'))
    .toSorted((one, two) => two.from.length - one.from.length);
}

function unbroken(type: NoteType, lang: Locale): string[] {
  return createSkeleton(type, lang, undefined, Infinity)
    .split('\n')
    .map((line) => line.trim());
}

function isExample(line: string, lang: Locale): boolean {
  const start = translate(lang, 'new/example', { example: '' });
  return line.replace(/^[# ]+/, '').startsWith(start);
}

/** A sentence of a new note as it stands there; the line of a field that may be left out is never broken. */
function broken(line: string): string[] {
  const [, before = '', words] = /^((?:# +(?=#))?)# (\S.*)$/.exec(line) ?? [];
  if (words === undefined) return [line];
  return commentLines(words, commentColumns).map((each) => before + each);
}
