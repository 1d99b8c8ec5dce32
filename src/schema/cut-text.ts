import { holdsAt, holdsAtLine } from '../source/at-sign.ts';
import { bulletSigns } from '../source/list-signs.ts';
import { say, type NotePath } from '../findings/finding.ts';
import type { Span } from '../source/source.ts';
import { quote } from '../source/quote.ts';
import { report, type SchemaContext } from './context.ts';
import { lookAtComment, lookAtFirstLine } from './cut-comment.ts';
import { innerBullets } from './inner-bullets.ts';
import { barAfter, lookForJoined } from './joined-lines.ts';
import { isBody } from './shape.ts';
import { lineOf } from './wrong-type.ts';

/**
 * Finds texts that YAML cuts short or changes, and nothing else would show the loss: `title: Highway #1
 * reopens` is “Highway” and a comment, `branch: &Water Office` is “Office” and an anchor, and
 * `[Finance to confirm]` is a list without its brackets.
 *
 * A comment with a blank after its sign is left alone, as `title: Dykes # working title` is one: only a
 * figure or “of” after a single blank reads on from the words before it (`program # 4`, `the # of claims`),
 * and no such comment stands behind two blanks (PEP 8), a date or a value out of a list.
 * @param value the note as YAML read it
 */
export function findCutTexts(context: SchemaContext, value: unknown): void {
  const { text } = context.source;
  const isDoubtful =
    holdsAt(text, '#', comment) ||
    holdsAt(text, '&', anchor) ||
    holdsAt(text, '!', anchor) ||
    holdsAtLine(text, pastedLine);
  const hasBrackets = text.includes(' [') || text.includes('\t[');
  const hasPath = text.includes(':\\') && escapedPath.test(text);
  const hasFolded = holdsAt(text, '>', folded);
  look(value, [], (part, path) => {
    if (typeof part !== 'string') {
      if (hasBrackets) lookAtBrackets(context, [...path], part);
    } else {
      if (isDoubtful || inner.test(part)) lookAtText(context, [...path]);
      if (part.endsWith('"')) lookAtQuote(context, [...path], part);
      if (hasPath) lookAtPath(context, [...path]);
      if (hasFolded || part.includes('\n')) lookForJoined(context, [...path], part);
    }
  });
}

/** Words behind the sign of a comment. */
const comment = /(?<=[^\s#][ \t]+)#[\p{L}\d]|(?<=[^\s#][ \t])#[ \t]+[\dod]/uy;

const anchor = /(?<=^|[ \t])(?:&\S|![ \t])/my;

/** A path of Windows, in whose names quotes make codes of some letters: `C:\new`. */
const escapedPath = /(?<![A-Za-z])[A-Za-z]:\\(?!\\)/;

const folded = /(?<=[:-][ \t]+)>[-+\d]{0,2}[ \t]*\r?$/my;

/** A pasted sign of a bullet; `o` is Word’s hollow one in another font. */
const pasted = String.raw`[${bulletSigns}]|o(?:[\t\u00A0]| {2})`;

/** A bullet, with its blank or without, or the second item of a list, that was read as words. */
const inner = /\s(?:-(?=[\s$\p{L}])|(?:2|b)[.)]\s)/u;

/** A line that such a sign begins. */
const pastedLine = new RegExp(String.raw`[ \t]+(?:${pasted})`, 'y');

/** Visits each text and each list. The path is one list that changes on the way: most have nothing to tell. */
function look(
  value: unknown,
  path: Array<string | number>,
  visit: (part: string | readonly unknown[], path: NotePath) => void,
): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) visit(value, path);
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    path.push(key);
    look((value as Readonly<Record<string | number, unknown>>)[key], path, visit);
    path.pop();
  }
}

function lookAtText(context: SchemaContext, path: NotePath): void {
  const span = context.places.style(path) === 'plain' ? context.places.value(path) : undefined;
  if (!span) return;
  lookAtComment(context, path, span);
  lookAtFirstLine(context, path, span);
  lookAtAnchor(context, path, span);
  lookAtList(context, path, span);
}

/** Lines of a text that begin with a dash or a number are words of its first line to YAML. */
function lookAtList(context: SchemaContext, path: NotePath, span: Span): void {
  const written = context.source.text.slice(span.start, span.end);
  if (!dashed.test(written) && !counted.test(written)) return;
  const key = path.at(-1);
  if (typeof key === 'number')
    report(context, path, span, {
      rule: 'wrong-type',
      message: innerBullets(context.source, span),
    });
  else if (isBody(context.type, path) && !lookAtTightDash(context, path, span)) {
    const fix = barAfter(context, path, span);
    report(context, path, span, {
      rule: 'wrong-type',
      message: say('wrong-type/list-in-text', { key: key ?? '' }),
      ...(fix && { fix, hints: [say('hint/write', { text: `${key}: |` })] }),
    });
  }
}

/** `-We act.` above `- We wait.`: a dash that lost its blank makes words of the list that it begins. */
function lookAtTightDash(context: SchemaContext, path: NotePath, { start, end }: Span): boolean {
  const { text } = context.source;
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const written = text.slice(start, end);
  const isFirst = /^ *$/.test(lead) && /^-[$\p{L}"']/u.test(written);
  if (!isFirst || !written.includes(`\n${lead}- `)) return false;
  const [first = ''] = /^.*/.exec(written) ?? [];
  const tight = new RegExp(String.raw`^(?:${lead})?-(?=\S)`, 'gm');
  const fix = Array.from(written.matchAll(tight), ({ 0: dash, index }) => {
    const at = start + index + dash.length;
    return { span: { start: at, end: at }, text: ' ' };
  });
  report(
    context,
    path,
    { start, end: start + 1 },
    {
      rule: 'yaml-syntax',
      message: say('yaml-syntax/no-space-dash', {}),
      hints: [say('hint/write', { text: `- ${first.slice(1).trimEnd()}` })],
      fix,
    },
  );
  return true;
}

/** A dash, or a pasted sign alone on its line; a text that begins with such a sign is told by `list-missing`. */
const dashed = new RegExp(
  String.raw`\n[ \t]*-(?:[ \t]+\S|[$\p{L}])|^(?![${bulletSigns}])[^]*?\n[ \t]*(?:${pasted})(?![^\n]*[${bulletSigns}])`,
  'u',
);

/** A line that begins with 2 below one that begins with 1, or with b below a. */
const counted =
  /(?:^|\n[ \t]*)(?:1([.)])[ \t][^]{0,2000}?\n[ \t]*2\1|a([.)])[ \t][^]{0,2000}?\n[ \t]*b\2)[ \t]/;

/** `title: Senior Advisor"`: a quote that closes nothing is printed. Behind a figure it may be inches. */
function lookAtQuote(context: SchemaContext, path: NotePath, value: string): void {
  if (context.places.style(path) !== 'plain' || value.indexOf('"') < value.length - 1) return;
  const span = context.places.value(path);
  if (!span || /\d\s*"$/.test(value) || context.places.written(path) !== value) return;
  report(context, path, span, {
    rule: 'yaml-syntax',
    message: say('yaml-syntax/stray-quote', {}),
    hints: [say('hint/write', { text: lineOf(path.at(-1), value.slice(0, -1)) })],
  });
}

/** `"C:\new"`: in double quotes a backslash begins a code, of which here nobody thought. */
function lookAtPath(context: SchemaContext, path: NotePath): void {
  const span = context.places.style(path) === 'quoted' ? context.places.value(path) : undefined;
  const written = span && context.source.text.slice(span.start, span.end);
  if (!span || !written?.startsWith('"') || !escapedPath.test(written)) return;
  report(context, path, span, {
    rule: 'yaml-syntax',
    message: say('yaml-syntax/path', {}),
    hints: [say('yaml-syntax/escape/hint', {})],
  });
}

/**
 * `&Water Office`: to YAML a name for the text, which is then “Office”; `! Urgent` is a tag without a name.
 * One that is used was meant so.
 */
function lookAtAnchor(context: SchemaContext, path: NotePath, span: Span): void {
  const { text } = context.source;
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const [written, name] = /(?:&(\S+)|!)[ \t]+$/.exec(before) ?? [];
  if (written === undefined || (name !== undefined && text.includes(`*${name}`))) return;
  const whole = { start: span.start - written.length, end: span.end };
  const mended = quote(text.slice(whole.start, whole.end));
  report(context, path, whole, {
    rule: 'yaml-syntax',
    message: say('yaml-syntax/reserved-start', { character: written.charAt(0) }),
    ...(!mended.includes('\n') && {
      hints: [say('hint/write', { text: lineOf(path.at(-1), mended) })],
      fix: [{ span: whole, text: mended }],
    }),
  });
}

/**
 * `[Finance to confirm]` as a section: a bullet without brackets. Whoever means a list of YAML’s writes
 * sentences, single words or quotes in it.
 */
function lookAtBrackets(context: SchemaContext, path: NotePath, list: readonly unknown[]): void {
  const { places, source, type } = context;
  if (places.style(path) !== 'flow' || !isBody(type, path)) return;
  const items = list.map((item) => (typeof item === 'string' ? item : ''));
  if (!items.some((item) => /\S\s/.test(item)) || items.some((item) => /[.!?]$/.test(item))) return;
  if (items.some((_, index) => places.style([...path, index]) !== 'plain')) return;
  const span = places.value(path);
  const written = span && source.text.slice(span.start, span.end);
  if (!span || written === undefined || written.includes('\n')) return;
  report(context, path, span, {
    rule: 'wrong-type',
    severity: 'warning',
    message: say('wrong-type/brackets-lost', { count: list.length }),
    hints: [
      say('hint/write', { text: lineOf(path.at(-1), quote(written)) }),
      say('wrong-type/brackets-lost/hint', {}),
    ],
  });
}
