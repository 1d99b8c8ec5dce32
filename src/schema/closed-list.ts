import { say, type Message, type NotePath } from '../findings/finding.ts';
import { isReported, report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';
import type { Fault } from './fault.ts';
import { shorten } from './shorten.ts';
import { keywordOf, schemaAt, titleAt } from './shape.ts';
import { nearestAlone } from './suggest.ts';

/** Checks values of closed lists by the note's language; a schema alone cannot know it. */
export function checkClosedLists(context: SchemaContext, data: unknown): void {
  const { type, lang } = context;
  for (const [key, value] of Object.entries(data ?? {})) {
    if (typeof value !== 'string') continue;
    const schema = schemaAt(type.schema, [key]);
    const lists = schema && keywordOf(type.schema, schema, 'x-by-lang');
    const allowed = lists?.[lang];
    if (!lists || !Array.isArray(allowed)) continue;
    if (isReported(context, [key])) continue;
    const isCase = allowed.some((form) => sameLetters(form, value));
    // Letter case is forgiven here; a rule says how it is written.
    if (isCase) context.reported.add(`/${key}`);
    else unknownValueOf(context, [key], value, allowed, Object.values(lists).flat());
  }
}

/** The same text but for the case of its letters, its blanks, and how its accents are put together. */
export function sameLetters(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A value that its list does not have. */
export function unknownValue(context: SchemaContext, { path, value, error }: Fault): void {
  const { allowedValues, allowedValue } = error.params;
  const allowed = ((allowedValues as unknown[] | undefined) ?? [allowedValue]).map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  );
  unknownValueOf(
    context,
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
    allowed,
    allowed,
  );
}

function unknownValueOf(
  context: SchemaContext,
  path: NotePath,
  value: string,
  allowed: readonly string[],
  everywhere: readonly string[],
): void {
  const isForm = (form: string): boolean => sameLetters(form, value);
  const foreign = everywhere.some(isForm) && !allowed.some(isForm);
  const suggestion = nearestAlone(value, allowed);
  const language = context.lang === 'fr' ? 'unknown-value/language-fr' : 'unknown-value/language';
  const form = allowed.find(isForm);
  const span = valueOrKey(context, path);
  const isPlain = context.places.style(writtenPath(context, path)) === 'plain';
  const shown = shorten(value);
  const message: Message = foreign
    ? say(language, { value: shown })
    : say('unknown-value', { value: shown, field: titleAt(context.type, path) });
  report(context, path, span, {
    rule: 'unknown-value',
    message,
    // Only the letter case is beyond doubt.
    ...(form !== undefined && isPlain && { fix: [{ span, text: form }] }),
    hints: [
      ...(suggestion === undefined ? [] : [say('hint/did-you-mean', { suggestion })]),
      say('hint/choose', { values: allowed.join(', ') }),
    ],
  });
}
