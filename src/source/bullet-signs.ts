import { say, type Edit } from '../findings/finding.ts';
import { indentOf } from './indent.ts';
import { pastedSign } from './list-signs.ts';
import { quote } from './quote.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/** A letter is a bullet before a tab or two blanks; a section sign is one before words, and none before a number. */
const pasted = new RegExp(String.raw`^(\s*)(${pastedSign})[ \t\u00A0]+(\S.*)$`, 'u');

/**
 * A line that begins with the sign of a bullet but not with YAML's own, a dash and a space. The rest
 * of the note is taken for part of the same list.
 */
export function signOfBullet(source: Source, line: number): SyntaxFault | undefined {
  return pastedBullet(source, line) ?? noSpaceAfterDash(source, line) ?? tightAbove(source, line);
}

/** Whether a key is a pasted bullet, or one whose blank was lost, up to the colon in its text. */
export function startsWithBullet(key: string): boolean {
  return pasted.test(key) || tight.test(key);
}

/** A dash without a blank after it, and the words that follow. */
const tight = /^(\s*-)([\p{L}"'“«].*)$/u;

function pastedBullet(source: Source, line: number): SyntaxFault | undefined {
  const sign = bulletAt(source, line)?.sign;
  if (sign === undefined) return undefined;
  const all = [...alike(source, line, sign)];
  const first = all[0]!;
  const last = source.positionAt(all.at(-1)!.start).line;
  const message =
    last === line
      ? say('yaml-syntax/bullet-sign', { sign })
      : say('yaml-syntax/bullet-signs', { sign, first: line, last });
  const hints = [
    say('hint/write', { text: `- ${typed(first.text)}` }),
    ...(all.some(({ text }) => typed(text) !== text)
      ? [say('yaml-syntax/bullet-sign/colon', {})]
      : []),
  ];
  // One dash or letter may be the first word of a text; two alike, and other signs, are bullets.
  const fix =
    all.length === 1 && /[·–—o§Øü]/.test(sign)
      ? undefined
      : all.map(({ start, end }) => ({ span: { start, end }, text: '- ' }));
  return { ...fault(source, line, first.start, message, hints, fix), covers: Infinity };
}

/** A sign with the blanks after it, and the text that follows. */
interface PastedBullet {
  readonly sign: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function bulletAt(source: Source, line: number): PastedBullet | undefined {
  const [whole = '', lead = '', sign, text = ''] = pasted.exec(source.lineAt(line)) ?? [];
  if (sign === undefined) return undefined;
  const at = source.lineStart(line);
  return {
    sign,
    text: text.trimEnd(),
    start: at + lead.length,
    end: at + whole.length - text.length,
  };
}

/** The bullets from a line on that begin with the same sign; blank lines may stand between them. */
function* alike(source: Source, line: number, sign: string): Generator<PastedBullet> {
  for (let at = line; at <= source.lineCount; at++) {
    const found = bulletAt(source, at);
    if (found?.sign === sign) yield found;
    else if (source.lineAt(at).trim() !== '') return;
  }
}

/**
 * `-We are helping`: without a blank a bullet is text, and the next one that has a colon is a name. Where it
 * stands farther in than the bullet above, a blank alone would not mend it.
 */
function noSpaceAfterDash(source: Source, line: number): SyntaxFault | undefined {
  const own = source.lineAt(line);
  const [, lead = '', text] = tight.exec(own) ?? [];
  if (text === undefined) return undefined;
  const end = source.lineStart(line) + lead.length;
  const message = say('yaml-syntax/no-space-dash', {});
  const hint = say('hint/write', { text: `- ${typed(text.trimEnd())}` });
  const above = source.lineAt(line - 1);
  const [count, has] = [indentOf(above), indentOf(own)];
  const isFarther = /^\s*- ["']/.test(above) && count < has;
  const hints = isFarther ? [hint, say('yaml-syntax/indent/count', { count, has })] : [hint];
  const fix = isFarther ? undefined : [{ span: { start: end, end }, text: ' ' }];
  return { ...fault(source, line, end - 1, message, hints, fix), covers: Infinity };
}

/** `-"We act."` straight above the bullet that YAML stumbles on: a text, below which no list can stand. */
function tightAbove(source: Source, line: number): SyntaxFault | undefined {
  const [above, own] = [source.lineAt(line - 1), source.lineAt(line)];
  const isAbove = /^\s*-["']/.test(above) && /^\s*- /.test(own);
  return isAbove && indentOf(above) === indentOf(own)
    ? noSpaceAfterDash(source, line - 1)
    : undefined;
}

/** A text as it is typed after a dash: with quotes where a colon would make a name of its beginning. */
function typed(text: string): string {
  return /:(?:\s|$)/.test(text) && !/^['"]/.test(text) ? quote(text) : text;
}

/** `* First`: the bullet of Markdown and of e-mail is an alias to YAML. */
export function starBullet(source: Source, line: number): SyntaxFault | undefined {
  const start = source.lineStart(line) + source.lineAt(line).search(/\*|$/);
  if (!/^\s*(?:- )?\*\s/.test(source.lineAt(line))) return undefined;
  const text = source
    .lineAt(line)
    .trim()
    .replace(/^(?:- )?\*\s+/, '');
  const edits = [...stars(source, line)];
  const last = edits.length === 0 ? line : source.positionAt(edits.at(-1)!.span.start).line;
  const message =
    last === line
      ? say('yaml-syntax/bullet-sign', { sign: '*' })
      : say('yaml-syntax/bullet-signs', { sign: '*', first: line, last });
  const hints = [say('hint/write', { text: `- ${typed(text)}` })];
  const fix = edits.length === 0 ? undefined : edits;
  return { ...fault(source, line, start, message, hints, fix), covers: Infinity };
}

/** A dash for each star that begins a line, from a line on; blank lines may stand between them. */
function* stars(source: Source, line: number): Generator<Edit> {
  for (let at = line; at <= source.lineCount; at++) {
    const [whole, lead = ''] = /^(\s*)\*[ \t\u00A0]+(?=\S)/.exec(source.lineAt(at)) ?? [];
    const start = source.lineStart(at) + lead.length;
    if (whole !== undefined)
      yield { span: { start, end: source.lineStart(at) + whole.length }, text: '- ' };
    else if (source.lineAt(at).trim() !== '') return;
  }
}
