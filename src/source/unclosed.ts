import { isCollection, isNode, isScalar, visit, type Node, type YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { fault, requote, restOfLine, textOfLine, type SyntaxFault } from './syntax-fault.ts';
import { lastInQuotes, leadOf } from './wrapped.ts';

/** A quote or bracket without its partner; what follows it cannot be judged. */
export function unclosed(
  source: Source,
  error: YAMLError,
  root: Node | null,
): SyntaxFault | undefined {
  const [at] = error.pos;
  const isQuote = error.message.includes('quote');
  const opened = lastStart(root, (node, [start, end]) => {
    const opens = isQuote ? isQuoted(node) : isCollection(node);
    return opens && start < at && end >= at;
  });
  if (opened === undefined) return undefined;
  const sign = source.text.charAt(opened);
  const { line } = source.positionAt(opened);
  if (!isQuote)
    return {
      ...fault(source, line, opened, say('yaml-syntax/unclosed-bracket', { sign }), [
        say('yaml-syntax/unclosed-bracket/hint', {}),
      ]),
      covers: Infinity,
    };
  return unclosedQuote(source, opened, sign);
}

/** Where the last of the nodes that are meant begins. */
function lastStart(
  root: Node | null,
  isMeant: (node: Node, range: NonNullable<Node['range']>) => boolean,
): number | undefined {
  let found: number | undefined;
  visit(root, (_, node) => {
    if (isNode(node) && node.range && isMeant(node, node.range)) [found] = node.range;
  });
  return found;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && /QUOTE/.test(String(node.type));
}

function unclosedQuote(source: Source, opened: number, sign: string): SyntaxFault {
  const { line } = source.positionAt(opened);
  const last = lastInQuotes(source, opened);
  const { span, isCertain } = textOfLine(source, opened);
  const all = source.text.slice(opened, span.end);
  if (beginsElided(all)) {
    const message = say('yaml-syntax/reserved-start', { character: sign });
    return { ...requote(source, { pos: [opened, opened] }, message), covers: Infinity };
  }
  const isOneLine = last === line;
  const closing = isOneLine ? closedOutside(source, line, sign) : undefined;
  if (closing !== undefined) {
    const count = leadOf(source, line) + 2;
    const message = say('yaml-syntax/quote-outdented', { count, last: closing });
    return { ...fault(source, line, opened, message, []), covers: Infinity };
  }
  const curly = isOneLine ? curlyClose(all) : '';
  const lineEnd = isOneLine ? span.end : restOfLine(source, source.lineStart(last)).end;
  const end = lineEnd - curly.length;
  const message = !isOneLine
    ? say('yaml-syntax/unclosed-quote/lines', { quote: sign, last })
    : curly === ''
      ? say('yaml-syntax/unclosed-quote', { quote: sign })
      : say('yaml-syntax/curly-close', { quote: sign, curly });
  // Over lines the quotes may be those of its first words.
  const isFixable = isCertain && isOneLine;
  const fix = isFixable ? [{ span: { start: end, end: lineEnd }, text: sign }] : undefined;
  const written = source.text.slice(source.lineStart(last), end).trimStart();
  const hints = [say('hint/write', { text: written + sign })];
  return { ...fault(source, line, opened, message, hints, fix), covers: Infinity };
}

/** `'Tis`, `'90s`: what looks like an opening quote is the apostrophe of the first word. */
function beginsElided(written: string): boolean {
  return /^'(?:tis|twas|twere|til|cause|em|\d0s)(?![\p{L}\d])/iu.test(written);
}

/** The curly quote with which Word closed what a straight one opened; it closes no quote of its own. */
function curlyClose(written: string): string {
  const [opening, closing] = written.startsWith('"') ? ['“', '”'] : ['‘', '’'];
  if (!written.endsWith(closing)) return '';
  const count = (sign: string): number => written.split(sign).length;
  return count(closing) > count(opening) ? closing : '';
}

/**
 * `"He said` and below it `"yes" today."`: the first quote within a text that runs over lines ends it, and
 * the fault is seen in a line that looks sound by itself.
 */
export function quotedAmid(
  source: Source,
  error: YAMLError,
  root: Node | null,
): SyntaxFault | undefined {
  const opened = lastStart(
    root,
    (node, [, end]) =>
      isQuoted(node) && end <= error.pos[0] && source.text.slice(end, error.pos[0]).trim() === '',
  );
  if (opened === undefined) return undefined;
  const { line } = source.positionAt(opened);
  const at = source.positionAt(error.pos[0]).line;
  if (at === line) return undefined;
  const quote = source.text.charAt(opened);
  const inside = quote === '"' ? '\\"' : "''";
  const isLast = at === lastInQuotes(source, opened);
  const written = source.lineAt(at).trim();
  // Quotes in pairs are words'; one more at the end is that of the whole text, and apostrophes are none.
  const pieces = written.replaceAll(/\p{L}'(?=\p{L})/gu, '').split(quote).length;
  const isClosed = isLast && written.endsWith(quote) && pieces % 2 === 0;
  const text = isClosed ? written.slice(0, -1) : written;
  const mended = text.replaceAll(quote, inside) + (isLast ? quote : '');
  const message = say('yaml-syntax/quoted-amid', { quote, inside, line: at });
  const hints = [say('hint/write', { text: mended })];
  return { ...fault(source, line, opened, message, hints), covers: Infinity };
}

/** The line that closes a text in quotes whose lines stand no farther in than the one in which it begins. */
function closedOutside(source: Source, line: number, sign: string): number | undefined {
  for (let at = line + 1; at <= source.lineCount; at++) {
    const written = source.lineAt(at).trimEnd();
    if (/^\s*(?:- |#|[\w-]+\s*:(?:\s|$))/.test(written)) return undefined;
    if (written.endsWith(sign) && written.split(sign).length === 2) return at;
  }
  return undefined;
}
