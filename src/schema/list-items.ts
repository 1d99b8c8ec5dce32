import { say, type NotePath } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import { report, writtenPath, type SchemaContext } from './context.ts';
import { innerBullets } from './inner-bullets.ts';
import { titleAt, type Shape } from './shape.ts';

/**
 * `- name: …` and `- title: …` one after the other are two persons to YAML. That each has one field,
 * and none twice, tells that one is meant.
 */
export function oneFieldEach(
  context: SchemaContext,
  list: readonly unknown[],
  { properties }: Shape,
  path: NotePath,
): boolean {
  const keys = list.map((item) => {
    const fields = typeof item === 'object' && item !== null ? Object.keys(item) : [];
    return fields.length === 1 ? fields[0]! : '';
  });
  const second = context.places.item([...writtenPath(context, path), 1]);
  if (!second || new Set(keys).size < keys.length) return false;
  if (!keys.every((key) => properties.has(key))) return false;
  const message = say('wrong-type/dash-each', { section: titleAt(context.type, path) });
  report(context, path, second, { rule: 'wrong-type', message });
  context.unsound.push(path);
  return true;
}

/** An empty bullet; what stands in its place has no fault of its own. */
export function emptyItem(context: SchemaContext, path: NotePath, wantsText: boolean): unknown {
  const span = context.places.item(writtenPath(context, path)) ?? { start: 0, end: 0 };
  const { text } = context.source;
  const comment = /^[ \t]+#/.test(text.slice(span.end));
  const message = comment ? say('empty-section/comment', {}) : say('empty-section/bullet', {});
  report(context, path, span, { rule: 'empty-section', message });
  return wantsText ? '' : {};
}

/** `- Total: 41 communities` is a mapping to YAML, and `- [Redacted]` a list; authors mean text. */
export function textOfItem(context: SchemaContext, item: unknown, path: NotePath): string {
  const written = writtenPath(context, path);
  const span = context.places.item(written) ?? { start: 0, end: 0 };
  const whole = context.places.value(written) ?? span;
  const text = context.source.text.slice(whole.start, whole.end);
  if (/^\[\^[^\]\n]+\]\s*:.*$/.test(text)) return footnote(context, path, text);
  const oneLine = !text.includes('\n');
  const flow = context.places.style(written) === 'flow';
  const nested = !flow && (Array.isArray(item) || !oneLine);
  const message = flow
    ? say('wrong-type/bracket', { sign: text.charAt(0) })
    : nested
      ? innerBullets(context.source, span.end < whole.end ? whole : span)
      : say('wrong-type/colon', { name: writtenName(text, item) });
  report(context, path, span, {
    rule: 'wrong-type',
    message,
    ...(oneLine &&
      !nested && {
        hints: [say('hint/write', { text: `- ${quote(text)}` })],
        fix: [{ span: whole, text: quote(text) }],
      }),
  });
  return text;
}

/** In quotes the text of a footnote would be printed as an empty bullet. */
function footnote(context: SchemaContext, path: NotePath, text: string): string {
  const span = context.places.item(writtenPath(context, path)) ?? { start: 0, end: 0 };
  const hints = [say('yaml-syntax/footnote/hint', {})];
  const message = say('yaml-syntax/footnote', {});
  report(context, path, span, { rule: 'wrong-type', message, hints });
  return text;
}

/** A name and its colon as they are written, in French with a space between. */
function writtenName(text: string, item: unknown): string {
  const key = Array.isArray(item) ? '' : (Object.keys(Object(item))[0] ?? '');
  const blanks = /^\s*:/.exec(text.slice(key.length))?.[0] ?? ':';
  return `${key}${blanks}`;
}
