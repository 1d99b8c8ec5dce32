import { say, type Finding, type Message, type NotePath } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
import { report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';
import type { Fault } from './fault.ts';
import { dateForm, twoReadings } from './date-form.ts';
import { limitOf } from './limits.ts';
import { phoneForm } from './phone-form.ts';
import { schemaAt, shapeOf, titleAt, wordsAt } from './shape.ts';
import { shorten } from './shorten.ts';

/** A value of the right kind in the wrong form: a date, a phone, what a pattern or limit refuses. */
export function badFormat(context: SchemaContext, fault: Fault): void {
  const { path, value } = fault;
  const text = shown(value);
  const unquoted = insideCurlyQuotes(text);
  const right = unquoted ?? rightForm(context, path, text);
  const message =
    unquoted === undefined ? messageOf(context, fault) : say('bad-format/curly-quotes', {});
  report(context, path, valueOrKey(context, path), {
    rule: 'bad-format',
    message,
    ...(right === undefined
      ? doubtsOf(context, path, text)
      : correction(context, path, right, unquoted === undefined ? '' : '"')),
  });
}

/** “2026-03-14”: the quotes that Word makes are part of the text to YAML. */
function insideCurlyQuotes(value: string): string | undefined {
  return /^[“‘„«]\s*([^“”‘’«»]*?)\s*[”’“»]$/.exec(value)?.[1];
}

/** What the author should have typed, where that is certain. */
export function rightForm(
  context: SchemaContext,
  path: NotePath,
  value: string,
): string | undefined {
  if (path.at(-1) === 'phone') return phoneForm(value);
  if (path.at(-1) === 'email') return withName.exec(value)?.[1] ?? bareAddress.exec(value)?.[1];
  return isDate(context, path) ? dateForm(value) : undefined;
}

/** What to choose between, where what was typed may be either; nothing where there is no such choice. */
function doubtsOf(context: SchemaContext, path: NotePath, value: string): Pick<Finding, 'hints'> {
  const [one, other] = (isDate(context, path) && twoReadings(value)) || [];
  if (one !== undefined && other !== undefined)
    return { hints: [say('bad-format/two-days', { one, other })] };
  const isEmail = path.at(-1) === 'phone' && address.test(value);
  return isEmail ? { hints: [say('hint/write', { text: `email: ${value}` })] } : {};
}

const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/;

function isDate({ type }: SchemaContext, path: NotePath): boolean {
  const schema = schemaAt(type.schema, path);
  return (
    schema !== undefined &&
    shapeOf(type.schema, schema).parts.some((part) => part['format'] === 'date')
  );
}

/** `Noor Haddad <noor.haddad@example.org>`, as programs for mail write it: the name has a line of its own. */
const withName = /^[^<>@]*<(?:mailto:)?([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+)>$/;

/** `mailto:noor@example.org` and `noor@example.org.`, as a link and a sentence have it. */
const bareAddress = /^(?:mailto:)?([^\s@<>,;:]+@[^\s@<>,;]+\.[^\s@<>,;.]+)[.,;]?$/;

function correction(
  context: SchemaContext,
  path: NotePath,
  right: string,
  quotes: '"' | '',
): Pick<Finding, 'hints' | 'fix'> {
  const at = writtenPath(context, path);
  const span = valueOrKey(context, path);
  const style = context.places.style(at);
  // Whoever wrote quotes keeps them.
  const own = style === 'quoted' ? context.source.text.charAt(span.start) : quotes;
  const text = own + right + own;
  const hints = [say('hint/write', { text })];
  return style === 'plain' || style === 'quoted' ? { hints, fix: [{ span, text }] } : { hints };
}

function messageOf(context: SchemaContext, { path, value, error }: Fault): Message {
  const { keyword, params } = error;
  const quoted = shorten(shown(value));
  if (params['format'] === 'date' && /^\d{4}-\d\d-\d\d$/.test(shown(value)))
    return say('bad-format/date', { value: quoted });
  const advice = adviceOf(context, path, keyword);
  if (advice) return say('bad-format/advice', { value: quoted, advice });
  const field = titleAt(context.type, path);
  return ofForm(quoted, params) ?? limitOf(keyword, field, params) ?? say('bad-format', { field });
}

/** What a form asks for that its schema names by a format or a pattern and says no more of. */
function ofForm(value: string, { format, pattern }: Fault['error']['params']): Message | undefined {
  if (typeof pattern === 'string') return say('bad-format/pattern', { value, pattern });
  if (typeof format !== 'string') return undefined;
  const known = formats.find((name) => name === format);
  return known
    ? say(`bad-format/${known}`, { value })
    : say('bad-format/format', { value, format });
}

/** Formats that have a sentence of their own, with an example. */
const formats = ['date-time', 'email', 'time', 'uri'] as const;

/** A value as it may be quoted. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The schema's own words for this mistake. */
function adviceOf({ type }: SchemaContext, path: NotePath, keyword: string): Localized | undefined {
  const ofPattern = keyword === 'pattern' && wordsAt(type, path, 'patternErrorMessage');
  return ofPattern || wordsAt(type, path, 'errorMessage');
}
