import { say, type NotePath } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import { report, type SchemaContext } from './context.ts';
import { lineOf } from './wrong-type.ts';

/**
 * Finds texts that YAML cuts short: `title: Highway #1 reopens` is “Highway” and a comment, and nothing
 * else would show the loss. A comment proper has a blank after its sign, and is left alone.
 * @param value the note as YAML read it
 */
export function findCutTexts(context: SchemaContext, value: unknown): void {
  if (cut.test(context.source.text)) look(context, value, []);
}

const cut = /[ \t]#[\p{L}\d]/u;

function look(context: SchemaContext, value: unknown, path: NotePath): void {
  if (typeof value === 'string') return lookAtText(context, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    look(context, part, [...path, Array.isArray(value) ? Number(key) : key]);
}

function lookAtText(context: SchemaContext, path: NotePath): void {
  const span = context.places.style(path) === 'plain' ? context.places.value(path) : undefined;
  if (!span) return;
  const { text } = context.source;
  const lineEnd = text.indexOf('\n', span.end);
  const rest = text.slice(span.end, lineEnd < 0 ? undefined : lineEnd).trimEnd();
  const [, word] = /^[ \t]+(#[\p{L}\d]+)/u.exec(rest) ?? [];
  if (word === undefined || rest.includes('brief-disable')) return;
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
        say('yaml-syntax/cut/hint', {}),
      ],
    },
  );
}
