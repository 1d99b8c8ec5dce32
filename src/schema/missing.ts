import { say, type Message, type NotePath, type Related } from '../findings/finding.ts';
import { translate } from '../locale/index.ts';
import type { Localized } from '../locale/message.ts';
import { quote } from '../source/quote.ts';
import type { Span } from '../source/source.ts';
import {
  isReported,
  parentOf,
  report,
  valueOrKey,
  writtenPath,
  type SchemaContext,
} from './context.ts';
import { exampleOf } from './example.ts';
import type { Fault } from './fault.ts';
import type { JsonSchema } from './note-type.ts';
import { choicesOf } from './lists-of.ts';
import { isBody, keywordOf, schemaAt, shapeOf, titleAt, wordsAt } from './shape.ts';

/** A required key that is not there, or is there and empty. */
export function missing(context: SchemaContext, { path }: Fault, key: string): void {
  const at = [...path, key];
  if (isReported(context, at)) return;
  if (isWritten(context, at)) return emptySection(context, at);
  if (path.length > 0) return missingField(context, at);
  const section = titleAt(context.type, at);
  report(
    context,
    at,
    { start: 0, end: 0 },
    {
      rule: 'missing-section',
      message: isBody(context.type, at)
        ? say('missing-section', { section })
        : say('missing-section/field', { section }),
      hints: descriptionHint(context, at),
      related: placeFor(context, key),
    },
  );
}

/** None of several keys is there, of which one must be. */
export function needsOneOf(context: SchemaContext, path: NotePath, keys: readonly string[]): void {
  const empty = keys.find((key) => isWritten(context, [...path, key]));
  if (empty !== undefined) return emptySection(context, [...path, empty]);
  if (keys.some((key) => isReported(context, [...path, key]))) return;
  const names = keys.map((key) => titleAt(context.type, [...path, key]));
  const fields: Localized = {
    en: names.map(({ en }) => `“${en}”`).join(', '),
    fr: names.map(({ fr }) => `«\u00A0${fr}\u00A0»`).join(', '),
  };
  const at = [...path, keys[0] ?? ''];
  report(context, at, parentOf(context, at), {
    rule: 'missing-field',
    message: say('missing-field/one-of', { parent: titleAt(context.type, path), fields }),
    hints: [say('missing-field/hint', { stub: stubOf(context, at) })],
  });
}

function missingField(context: SchemaContext, at: NotePath): void {
  const message = say('missing-field', {
    parent: titleAt(context.type, at.slice(0, -1)),
    field: titleAt(context.type, at),
  });
  report(context, at, parentOf(context, at), {
    rule: 'missing-field',
    message,
    hints: [
      ...descriptionHint(context, at),
      say('missing-field/hint', { stub: stubOf(context, at) }),
    ],
  });
}

function emptySection(context: SchemaContext, at: NotePath): void {
  const section = titleAt(context.type, at);
  const none = translate(context.lang, 'empty-section/none', {});
  const span = valueOrKey(context, at);
  report(context, at, span, {
    rule: 'empty-section',
    message: isBody(context.type, at)
      ? say('empty-section', { section, none })
      : say('empty-section/field', { section }),
    hints: isBody(context.type, at) ? [say('empty-section/hint', {})] : exampleHint(context, at),
  });
}

/** What may stand after a key that has nothing after it: the values of its list, or an example. */
function exampleHint(context: SchemaContext, at: NotePath): Message[] {
  const { type, lang } = context;
  const schema = schemaAt(type.schema, at);
  const values = schema && choicesOf(type.schema, schema, lang);
  if (values) return [say('hint/choose', { values: values.join(', ') })];
  const stub = stubOf(context, at);
  return stub.endsWith(':') ? [] : [say('empty-section/example', { stub })];
}

/** Whether a key stands in the file, though nothing stands after it. */
function isWritten(context: SchemaContext, at: NotePath): boolean {
  return context.places.key(writtenPath(context, at)) !== undefined;
}

/**
 * Reports a key that is empty because its text begins with `#`: whether it is required or not, what was
 * written there would not be printed.
 */
export function emptyByHash(context: SchemaContext, at: NotePath): void {
  const span = context.places.key(writtenPath(context, at));
  const { text } = context.source;
  if (span && stillComment.test(text.slice(span.end, span.end + 200)))
    return report(context, at, span, {
      rule: 'empty-section',
      message: say('empty-section/comment-below', { section: titleAt(context.type, at) }),
      hints: [say('empty-section/comment-below/hint', {})],
    });
  const [, cut] = (span && /^[ \t]*:[ \t]+(#[^\s#].*)/.exec(text.slice(span.end))) ?? [];
  if (!span || cut === undefined) return;
  const written = `${text.slice(span.start, span.end)}: ${quote(cut.trimEnd())}`;
  report(context, at, span, {
    rule: 'empty-section',
    message: say('empty-section/hash', { section: titleAt(context.type, at) }),
    hints: [say('hint/write', { text: written })],
  });
}

/** The text of a key of the template whose own `#` alone was taken away: those of its lines are left. */
const stillComment = /^[ \t]*:[ \t]*(?:[|>][-+]?)?[ \t]*\r?\n#[ \t]{2,}\S/;

/** What the schema says should be written there. */
function descriptionHint({ type }: SchemaContext, path: NotePath): Message[] {
  const text = wordsAt(type, path, 'description');
  return text ? [{ text }] : [];
}

/** Where a missing section belongs: before the first section present that comes after it. */
function placeFor(context: SchemaContext, key: string): Related[] {
  const order = [...shapeOf(context.type.schema, context.type.schema).properties.keys()];
  const stub = stubOf(context, [key]);
  for (const next of order.slice(order.indexOf(key) + 1)) {
    const span = context.places.key(writtenPath(context, [next]));
    if (span) return [{ message: say('missing-section/related', { stub }), span }];
  }
  const end = context.source.text.trimEnd().length;
  const span: Span = { start: Math.max(end - 1, 0), end };
  return [{ message: say('missing-section/related-after', { stub }), span }];
}

/** What to type: the key, and for a short field an example of its value in the language of the note. */
function stubOf(context: SchemaContext, path: NotePath): string {
  const { schema: root } = context.type;
  const schema = schemaAt(root, path);
  const key = String(path.at(-1));
  const example = schema && exampleOf(root, schema)[context.lang];
  if (typeof example === 'string' && example.length <= 40) return `${key}: ${example}`;
  const inner = schema && shapeOf(root, schema).kind === 'contacts' ? personIn(context, path) : '';
  return inner === '' ? `${key}:` : `${key}: { ${inner} }`;
}

/** The fields that a person needs, each with an example, as they stand in one line. */
function personIn(context: SchemaContext, path: NotePath): string {
  const { schema: root } = context.type;
  const schema = schemaAt(root, path);
  if (!schema) return '';
  const { parts } = shapeOf(root, schema);
  const choices = parts.flatMap(({ anyOf = [] }) => anyOf as readonly JsonSchema[]);
  const keys = [...(keywordOf(root, schema, 'required') ?? []), ...(choices[0]?.required ?? [])];
  return keys.map((key) => stubOf(context, [...path, key])).join(', ');
}
