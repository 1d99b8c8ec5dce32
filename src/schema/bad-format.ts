import { say, type Finding, type Message } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
import { report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';
import type { Fault } from './explain.ts';
import { shorten } from './shorten.ts';
import { phoneForm } from './phone-form.ts';
import { schemaAt, titleAt, wordsOf } from './shape.ts';
import type { SchemaError } from './validator.ts';

/** A value of the right kind in the wrong form: a date, a phone, what a pattern or limit refuses. */
export function badFormat(context: SchemaContext, fault: Fault): void {
  const { path, value } = fault;
  const span = valueOrKey(context, path);
  const unquoted = typeof value === 'string' ? insideCurlyQuotes(value) : undefined;
  const finding: Pick<Finding, 'message' | 'hints' | 'fix'> =
    unquoted === undefined
      ? ordinary(context, fault)
      : {
          message: say('bad-format/curly-quotes', {}),
          hints: [say('hint/write', { text: `"${unquoted}"` })],
          fix: [{ span, text: `"${unquoted}"` }],
        };
  report(context, path, span, { rule: 'bad-format', ...finding });
}

/** “2026-03-14”: the quotes that Word makes are part of the text to YAML. */
function insideCurlyQuotes(value: string): string | undefined {
  return /^[“‘„«]\s*([^“”‘’«»]*?)\s*[”’“»]$/.exec(value)?.[1];
}

function ordinary(
  context: SchemaContext,
  fault: Fault,
): Pick<Finding, 'message' | 'hints' | 'fix'> {
  const { path, value, error } = fault;
  const { schema: root } = context.type;
  const schema = schemaAt(root, path);
  const field = titleAt(context.type, path);
  const words =
    schema && error.keyword === 'pattern'
      ? wordsOf(root, schema, 'patternErrorMessage')
      : undefined;
  if (error.keyword === 'format' && error.params['format'] === 'date')
    return { message: say('bad-format/date', { value: shorten(String(value)) }) };
  const advice = words ?? (schema && wordsOf(root, schema, 'errorMessage'));
  const right = schema && isPhone(path) ? phoneForm(String(value)) : undefined;
  const span = valueOrKey(context, path);
  const plain = context.places.style(writtenPath(context, path)) === 'plain';
  const hints: Message[] = right === undefined ? [] : [say('hint/write', { text: right })];
  const fix = right !== undefined && plain ? { fix: [{ span, text: right }] } : {};
  if (advice) {
    const message = say('bad-format/advice', { value: shorten(String(value)), advice });
    return { message, hints, ...fix };
  }
  return { message: generic(error, field), hints, ...fix };
}

function generic({ params }: SchemaError, field: Localized): Message {
  const limit = params['limit'] ?? params['multipleOf'];
  if (typeof limit === 'number') return say('bad-format/limit', { field, limit });
  return say('bad-format', { field });
}

function isPhone(path: readonly unknown[]): boolean {
  return path.at(-1) === 'phone';
}
