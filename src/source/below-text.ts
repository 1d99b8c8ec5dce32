import { say, type Message } from '../findings/finding.ts';
import { indentOf } from './indent.ts';
import { lastWritten, nextWritten } from './lost-name.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/**
 * A list, a table or words below a bullet or a text that cannot hold them: what stands farther in goes on with
 * the words above it, unless those begin below a `|` of their own.
 */
export function belowText(source: Source, line: number): SyntaxFault | undefined {
  const next = source.lineAt(nextWritten(source, line + 1));
  if (isInner(source.lineAt(line), next))
    return inBullet(source, line, say('wrong-type/nested', {}));
  const above = lastWritten(source, line - 1);
  const isBelow = indentOf(source.lineAt(line)) > indentOf(source.lineAt(above));
  if (!isBelow) return undefined;
  return fieldMissing(source, above, line) ?? heldBy(source, above, line);
}

function heldBy(source: Source, above: number, line: number): SyntaxFault | undefined {
  const own = source.lineAt(line);
  const holder = source.lineAt(above);
  if (isBullet(holder) && /^ *\|/.test(own))
    return inBullet(source, above, say('yaml-syntax/table-in-bullet', {}));
  if (beginsQuoted.test(holder) && isInner(holder, own))
    return inBullet(source, above, say('wrong-type/nested', {}));
  if (isPart(own)) return listBelow(source, above, line);
  // In quotes a text is complete, and no words go on with it. Before its column they are no part of it.
  const column = /^ *(?:- +)?/.exec(holder)?.[0].length ?? 0;
  if (!/["']\s*$/.test(holder) || /^ *[a-z_]+:/.test(own) || indentOf(own) < column)
    return undefined;
  const told = { message: say('yaml-syntax/after-quote', {}), hints: [] };
  return atFirstWord(source, above, told, fartherIn(source, above).at(-1) ?? above);
}

/** A bullet or a row of a table below a name. */
function isPart(written: string): boolean {
  return /^ +(?:- |\|)/.test(written);
}

/** `issue: See:` and bullets or a table below it: a text on the line of its name is complete. */
export function listBelow(source: Source, line: number, covers: number): SyntaxFault | undefined {
  const [, key] = /^([a-z_]+): +(?![|>])\S/.exec(source.lineAt(line)) ?? [];
  const next = source.lineAt(nextWritten(source, line + 1));
  if (key === undefined || !isPart(next)) return undefined;
  const message = say('yaml-syntax/list-below', { key });
  return atFirstWord(source, line, { message, hints: [] }, covers);
}

/** What holds the words that an item of these names. */
const fieldAfter = new Map([
  ['heading', 'body'],
  ['on', 'response'],
]);

function fieldMissing(source: Source, above: number, line: number): SyntaxFault | undefined {
  const own = source.lineAt(line);
  const [, key = ''] = /^ *- +(heading|on): +\S/.exec(source.lineAt(above)) ?? [];
  const name = fieldAfter.get(key);
  if (name === undefined || /^\s*[a-z_]+:/.test(own)) return undefined;
  const start = source.lineStart(line) + indentOf(own);
  const message = say('yaml-syntax/field-missing', { key, name });
  const hints = [say('yaml-syntax/field-missing/hint', { key, name })];
  return { ...fault(source, line, start, message, hints), covers: Infinity };
}

/** A bullet whose text belongs below a `|`. All lines that stand farther in than it are the same mistake. */
function inBullet(source: Source, line: number, message: Message): SyntaxFault {
  const below = fartherIn(source, line);
  const isQuoted = [line, ...below].some((each) => beginsQuoted.test(source.lineAt(each)));
  const hints = isQuoted ? [say('yaml-syntax/quotes-below-bar', {})] : [];
  return atFirstWord(source, line, { message, hints }, below.at(-1) ?? line);
}

/** The written lines below one that stand farther in. */
function fartherIn(source: Source, line: number): number[] {
  const has = indentOf(source.lineAt(line));
  const lines: number[] = [];
  for (
    let next = nextWritten(source, line + 1);
    indentOf(source.lineAt(next)) > has;
    next = nextWritten(source, next + 1)
  )
    lines.push(next);
  return lines;
}

const beginsQuoted = /^ *- +["']/;

/** At the first word of a line. */
function atFirstWord(
  source: Source,
  line: number,
  { message, hints }: { readonly message: Message; readonly hints: readonly Message[] },
  covers: number,
): SyntaxFault {
  const lead = /^ *(?:- +|[a-z_]+: +)?/.exec(source.lineAt(line))?.[0].length ?? 0;
  return { ...fault(source, line, source.lineStart(line) + lead, message, hints), covers };
}

function isBullet(written: string): boolean {
  return /^ *- /.test(written);
}

/** Whether a line is a bullet that stands farther in than another, and not by a slip of one space. */
function isInner(outer: string, written: string): boolean {
  return isBullet(outer) && isBullet(written) && indentOf(written) > indentOf(outer) + 1;
}
