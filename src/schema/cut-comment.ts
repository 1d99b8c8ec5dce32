import { say, type NotePath } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import type { Span } from '../source/source.ts';
import { report, type SchemaContext } from './context.ts';
import { schemaAt, shapeOf } from './shape.ts';
import { lineOf } from './wrong-type.ts';

/** `title: Highway #1 reopens`: the words behind the sign are a comment. */
export function lookAtComment(context: SchemaContext, path: NotePath, span: Span): void {
  const { text } = context.source;
  const lineEnd = text.indexOf('\n', span.end);
  const rest = text.slice(span.end, lineEnd < 0 ? undefined : lineEnd).trimEnd();
  const word = cutWord.exec(rest)?.[0].trimStart();
  if (word === undefined || rest.includes('brief-disable')) return;
  const isSpaced = /^#[ \t]/.test(word);
  if (isSpaced && !isFreeText(context, path)) return;
  const start = span.end + rest.indexOf('#');
  report(
    context,
    path,
    { start, end: span.end + rest.length },
    {
      rule: 'yaml-syntax',
      message: say('yaml-syntax/cut', { word }),
      hints: [
        say('hint/write', {
          text: lineOf(path.at(-1), quote(text.slice(span.start, span.end) + rest)),
        }),
        say(isSpaced ? 'yaml-syntax/cut/spaced-hint' : 'yaml-syntax/cut/hint', {}),
      ],
    },
  );
}

/** `issue: #5 is the dyke` above `that broke.`: the first line of a text is a comment. */
export function lookAtFirstLine(context: SchemaContext, path: NotePath, span: Span): void {
  const { source } = context;
  const { line, column } = source.positionAt(span.start);
  const above = source.lineAt(line - 1).trimEnd();
  const [, lead = '', word] = named.exec(above) ?? [];
  const isFirst =
    source
      .lineAt(line)
      .slice(0, column - 1)
      .trim() === '';
  if (word === undefined || !isFirst || above.includes('brief-disable')) return;
  const start = source.lineStart(line - 1);
  const { line: last } = source.positionAt(span.end);
  report(
    context,
    path,
    { start: start + lead.length, end: start + above.length },
    {
      rule: 'yaml-syntax',
      message: say('yaml-syntax/cut', { word }),
      hints: [
        say('yaml-syntax/quotes-over-lines', { quote: quote(above).charAt(0), last }),
        say('yaml-syntax/cut/hint', {}),
      ],
    },
  );
}

/** A name or a dash, and behind it a comment without a blank after its sign. */
const named = /^([ \t]*(?:-[ \t]+|(?:-[ \t]+)?[\w-]+[ \t]*:[ \t]+))(#[\p{L}\d]+)/u;

/** The sign of a comment and its first word, without a blank between, or with one before both. */
const cutWord =
  /^(?:[ \t]+#[\p{L}\d]+|[ \t]#[ \t]+(?:\d\S*|(?:of|de|des|du)(?=[ \t])|d['’]\p{L}+))/u;

/** Whether any words may stand at a path: no date, number, address or value out of a list. */
function isFreeText({ type }: SchemaContext, path: NotePath): boolean {
  const schema = schemaAt(type.schema, path);
  if (!schema) return false;
  const { kind, types, parts } = shapeOf(type.schema, schema);
  if (kind === 'body') return true;
  const isBound = parts.some((part) => bonds.some((keyword) => part[keyword] !== undefined));
  return types.includes('string') && !isBound;
}

const bonds = ['enum', 'const', 'format', 'pattern', 'x-by-lang'] as const;
