import { say, type Message, type NotePath } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import { listsOf } from './lists-of.ts';
import { isReported, report, valueOrKey, writtenPath, type SchemaContext } from './context.ts';
import type { Fault } from './fault.ts';
import { shorten } from './shorten.ts';
import { schemaAt, titleAt } from './shape.ts';
import { nearestAlone } from './suggest.ts';

/** Checks values of closed lists by the note's language; a schema alone cannot know it. */
export function checkClosedLists(context: SchemaContext, data: unknown): void {
  const { type, lang } = context;
  for (const [key, value] of Object.entries(data ?? {})) {
    if (typeof value !== 'string') continue;
    const schema = schemaAt(type.schema, [key]);
    const lists = schema && listsOf(type.schema, schema);
    const allowed = lists?.[lang];
    if (!lists || !Array.isArray(allowed)) continue;
    if (isReported(context, [key])) continue;
    const isCase = allowed.includes(value) || allowed.some((form) => sameLetters(form, value));
    // Letter case is forgiven here; a rule says how it is written.
    if (isCase) context.reported.add(`/${key}`);
    else unknownValueOf(context, [key], value, allowed, Object.values(lists));
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
    [allowed],
  );
}

function unknownValueOf(
  context: SchemaContext,
  path: NotePath,
  value: string,
  allowed: readonly string[],
  lists: ReadonlyArray<readonly string[]>,
): void {
  const isForm = (form: string): boolean => sameLetters(form, value);
  const other = allowed.some(isForm) ? undefined : lists.find((list) => list.some(isForm));
  const foreign = other !== undefined;
  // The lists of both languages have their values in one order.
  const counterpart =
    other?.length === allowed.length ? allowed[other.findIndex(isForm)] : undefined;
  const suggestion =
    counterpart ?? nearestAlone(value, allowed) ?? formWithin(path, value, allowed);
  const caveat = caveatIn(context, path, value, allowed);
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
      ...(caveat ? [say('unknown-value/caveat', caveat)] : []),
      say('hint/choose', { values: allowed.join(', ') }),
    ],
  });
}

/** The one form that is a word of the value: `decision` of `For decision`. */
function formWithin(path: NotePath, value: string, allowed: readonly string[]): string | undefined {
  // “Top Secret” has another one in it.
  if (path[0] === 'classification') return undefined;
  if (path[0] === 'lang') return allowed.find((tag) => tag === languages[plain(value)]);
  const words = plain(value).split(/[^\p{L}\d]+/u);
  const found = allowed.filter((form) => words.includes(plain(form)));
  return found.length === 1 ? found[0] : undefined;
}

/** What authors call the languages of notes. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
};

/** `Protected B // Cabinet Confidence`: what stands behind the classification has a field of its own. */
function caveatIn(
  { type }: SchemaContext,
  path: NotePath,
  value: string,
  allowed: readonly string[],
): { readonly form: string; readonly line: string } | undefined {
  if (path[0] !== 'classification' || !schemaAt(type.schema, ['caveats'])) return undefined;
  // “Top Secret” before “Secret”, and “Protected B” before a list’s “Protected”.
  for (const form of allowed.toSorted((one, other) => other.length - one.length)) {
    if (!sameLetters(value.slice(0, form.length), form)) continue;
    const [, rest] = /^\s*(?:\/\/?|[-–—,;:(])\s*(.*\S)$/.exec(value.slice(form.length)) ?? [];
    if (rest !== undefined) return { form, line: `caveats: [${quote(rest.replace(/\)$/, ''))}]` };
  }
  return undefined;
}
