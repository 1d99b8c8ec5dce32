import { isCollection, isNode, isScalar, visit, type Node, type YAMLError } from 'yaml';
import { say } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { fault, textOfLine, type SyntaxFault } from './syntax-fault.ts';

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
  const { end } = span;
  const message = say('yaml-syntax/unclosed-quote', { quote: sign });
  const fix = isCertain ? [{ span: { start: end, end }, text: sign }] : undefined;
  const written = source.text.slice(opened, end);
  const lead = source.text.slice(source.lineStart(line), opened).trimStart();
  const hints = [say('hint/write', { text: `${lead}${written}${sign}` })];
  return { ...fault(source, line, opened, message, hints, fix), covers: Infinity };
}
