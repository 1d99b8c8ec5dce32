import { say, type Edit } from '../findings/finding.ts';
import { quote } from './quote.ts';
import type { Source } from './source.ts';
import { fault, type SyntaxFault } from './syntax-fault.ts';

/**
 * `files: [notes/, *.yaml]`: a pattern of files in brackets, which is an alias to YAML. The list is one,
 * and each such pattern in it wants quotes; elsewhere brackets may be part of a text.
 */
export function listedPattern(source: Source, offset: number): SyntaxFault | undefined {
  const { line, column } = source.positionAt(offset);
  const written = source.lineAt(line);
  const open = written.lastIndexOf('[', column - 1);
  const close = written.indexOf(']', column);
  if (open < 0 || close < 0 || close - open > longest) return undefined;
  const start = source.lineStart(line) + open + 1;
  const fix = [...written.slice(open + 1, close).matchAll(items)].flatMap((item): Edit[] => {
    const at = start + item.index;
    const text = item[0].trimEnd();
    return pattern.test(text)
      ? [{ span: { start: at, end: at + text.length }, text: quote(text) }]
      : [];
  });
  const found = fix.find(({ span }) => span.start <= offset && offset < span.end);
  if (!found) return undefined;
  const mended = fix.reduceRight((text, { span, text: quoted }) => {
    const [from, to] = [span.start, span.end].map((each) => each - source.lineStart(line));
    return text.slice(0, from) + quoted + text.slice(to);
  }, written);
  const message = say('yaml-syntax/reserved-start', { character: '*' });
  const hints = [say('hint/write', { text: mended.trim() })];
  const told = fault(source, line, found.span.start, message, hints, fix);
  return { ...told, finding: { ...told.finding, span: found.span } };
}

/** Characters of a list that may be read anew for each fault in it. */
const longest = 1000;

/** What no text of a note begins with. */
const pattern = /^\*+[./]/;

/** Items parted by commas, but for those in braces. */
const items = /[^\s,](?:\{[^}]*\}|[^,])*/g;
