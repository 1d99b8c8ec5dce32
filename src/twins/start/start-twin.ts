import type { NotePath } from '../../findings/finding.ts';
import type { Locale } from '../../locale/message.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import { keywordOf, shapeOf } from '../../schema/shape.ts';
import type { Places } from '../../source/places.ts';
import type { Source, Span } from '../../source/source.ts';
import { fixedWords } from './fixed-words.ts';
import type { ReadNote } from '../read-twin.ts';
import { startLine, startMarkdown } from './start-text.ts';
import { writeScalar, type ScalarPlace } from './write-scalar.ts';

/**
 * The twin of a note, still to be translated, as YAML: the note's own lines and comments, with each text
 * as a placeholder that a check reports. Names, phones, dates and numbers of reference stay; what has one
 * form in each language has the other.
 */
export function startTwin({ source, note, places, written }: ReadNote, into: Locale): string {
  const { schema: root } = note.type;
  const edits = new Map<number, { readonly span: Span; readonly text: string }>();
  visit(root, note.fields, []);
  return withoutSuppressions(applied(source, [...edits.values()]));

  function visit(schema: JsonSchema, value: unknown, path: NotePath): void {
    const { kind, properties, items } = shapeOf(root, schema);
    if (typeof value === 'string') return text(schema, value, path);
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => {
        const at = [...path, index];
        if (kind === 'body' && typeof item === 'string') put(at, startMarkdown(item, into));
        else if (items) visit(items, item, at);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [key, under] of Object.entries(value)) {
        const property = properties.get(key);
        if (property) visit(property, under, [...path, key]);
      }
  }

  function text(schema: JsonSchema, value: string, path: NotePath): void {
    const key = path.at(-1);
    if (path.length === 1 && key === 'lang') return put(path, into);
    if (shapeOf(root, schema).kind === 'body') return put(path, startMarkdown(value, into));
    if (key === 'phone') return put(path, value.replace(/ (?:ext\.|poste) /, extensions[into]));
    if (isKept(root, schema, String(key))) return;
    const words =
      isOfPerson(path) && into === 'fr' ? undefined : fixedWords(root, schema, value, into);
    put(path, words ?? startLine(value, into));
  }

  /** What an alias shows is replaced once, at its anchor. */
  function put(path: NotePath, as: string): void {
    const at = written(path);
    const span = places.value(at);
    if (!span) return;
    const scalar = writeScalar(as, placeOf(at, span, source, places));
    edits.set(span.start, { span, text: scalar });
  }
}

const extensions: Readonly<Record<Locale, string>> = { en: ' ext. ', fr: ' poste ' };

/** Names of people and types, addresses, dates and numbers of reference are the same in both notes. */
function isKept(root: JsonSchema, schema: JsonSchema, key: string): boolean {
  return (
    ['type', 'reference', 'name', 'email'].includes(key) ||
    keywordOf(root, schema, 'format') !== undefined
  );
}

/** A job title in French is that of a woman or of a man, which the English one does not tell. */
function isOfPerson(path: NotePath): boolean {
  return path.length > 1 && path.at(-1) === 'title';
}

function placeOf(path: NotePath, span: Span, source: Source, places: Places): ScalarPlace {
  const isInline = path.some((_, index) => places.style(path.slice(0, index)) === 'flow');
  const key = places.key(path);
  const start = source.positionAt(span.start).column - 1;
  const indent = key ? source.positionAt(key.start).column + 1 : start;
  return { indent, start, isInline };
}

function applied({ text }: Source, edits: ReadonlyArray<{ span: Span; text: string }>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const { span, text: as } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + as.replaceAll('\n', eol);
    at = span.end;
  }
  return result + text.slice(at);
}

/** What was let pass in one note may be in order in the other, or a slip of the translation that would be hidden. */
function withoutSuppressions(text: string): string {
  return text.replaceAll(/^[ \t]*#+[ \t]*brief-disable.*\r?\n/gm, '');
}
