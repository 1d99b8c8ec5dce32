import { isCollection, isNode, isScalar, visit, type Node, type YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { fault, requote, textOfLine, type SyntaxFault } from './syntax-fault.ts';

/** A quote or bracket without its partner; what follows it cannot be judged. */
export function unclosed(
  source: Source,
  error: YAMLError,
  root: Node | null,
): SyntaxFault | undefined {
  let opened: number | undefined;
  visit(root, (_, node) => {
    if (!isNode(node)) return;
    const opens = isCollection(node)
      ? node.flow
      : isScalar(node) && /QUOTE/.test(String(node.type));
    const [start, , end] = node.range ?? [0, 0, 0];
    if (opens && start < error.pos[0] && end >= error.pos[0] - 1) opened = start;
  });
  if (opened === undefined) return undefined;
  const sign = source.text.charAt(opened);
  const { line } = source.positionAt(opened);
  if (sign === '[' || sign === '{')
    return {
      ...fault(source, line, opened, say('yaml-syntax/unclosed-bracket', { sign }), [
        say('yaml-syntax/unclosed-bracket/hint', {}),
      ]),
      covers: Infinity,
    };
  const { span, isCertain } = textOfLine(source, opened);
  const written = source.text.slice(opened, span.end);
  if (beginsElided.test(written)) {
    const message = say('yaml-syntax/reserved-start', { character: sign });
    return { ...requote(source, { pos: [opened, opened] }, message), covers: Infinity };
  }
  const curly = curlyClose(written);
  const end = span.end - curly.length;
  const message =
    curly === ''
      ? say('yaml-syntax/unclosed-quote', { quote: sign })
      : say('yaml-syntax/curly-close', { quote: sign, curly });
  const fix = isCertain ? [{ span: { start: end, end: span.end }, text: sign }] : undefined;
  const lead = source.text.slice(source.lineStart(line), end).trimStart();
  const hints = [say('hint/write', { text: `${lead}${sign}` })];
  return { ...fault(source, line, opened, message, hints, fix), covers: Infinity };
}

/** `'Tis`, `'90s`: what looks like an opening quote is the apostrophe of the first word. */
const beginsElided = /^'(?:tis|twas|twere|til|cause|em|\d0s)(?![\p{L}\d])/iu;

/** The curly quote with which Word closed what a straight one opened; it closes no quote of its own. */
function curlyClose(written: string): string {
  const [opening, closing] = written.startsWith('"') ? ['“', '”'] : ['‘', '’'];
  if (!written.endsWith(closing)) return '';
  const count = (sign: string): number => written.split(sign).length - 1;
  return count(closing) > count(opening) ? closing : '';
}
