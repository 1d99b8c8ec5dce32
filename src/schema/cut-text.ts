import { say, type NotePath } from '../findings/finding.ts';
import type { Span } from '../source/source.ts';
import { quote } from '../source/quote.ts';
import { report, type SchemaContext } from './context.ts';
import { innerBullets } from './inner-bullets.ts';
import { isBody } from './shape.ts';
import { lineOf } from './wrong-type.ts';

/**
 * Finds texts that YAML cuts short: `title: Highway #1 reopens` is “Highway” and a comment, and nothing
 * else would show the loss. A comment proper has a blank after its sign, and is left alone.
 * @param value the note as YAML read it
 */
export function findCutTexts(context: SchemaContext, value: unknown): void {
  const hasComment = comment.test(context.source.text);
  look(value, [], (text, path) => {
    if (hasComment || dash.test(text)) lookAtText(context, [...path]);
  });
}

/** Words behind the sign of a comment. */
const comment = /[ \t]#[\p{L}\d]/u;

/** A bullet that was read as words. */
const dash = /\s-\s/;

/** Visits each text. The path is one list that changes on the way: most texts have nothing to tell. */
function look(
  value: unknown,
  path: Array<string | number>,
  visit: (text: string, path: NotePath) => void,
): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    look(part, path, visit);
    path.pop();
  }
}

function lookAtText(context: SchemaContext, path: NotePath): void {
  const span = context.places.style(path) === 'plain' ? context.places.value(path) : undefined;
  if (!span) return;
  lookAtComment(context, path, span);
  lookAtList(context, path, span);
}

/** Lines of a text that begin with a dash are words of its first line to YAML. */
function lookAtList(context: SchemaContext, path: NotePath, span: Span): void {
  if (!/\n[ \t]*-[ \t]+\S/.test(context.source.text.slice(span.start, span.end))) return;
  const key = path.at(-1);
  if (typeof key === 'number')
    report(context, path, span, {
      rule: 'wrong-type',
      message: innerBullets(context.source, span),
    });
  else if (isBody(context.type, path))
    report(context, path, span, {
      rule: 'wrong-type',
      message: say('wrong-type/list-in-text', { key: key ?? '' }),
    });
}

function lookAtComment(context: SchemaContext, path: NotePath, span: Span): void {
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
