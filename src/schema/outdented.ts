import { say, type Message, type NotePath } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import type { Localized } from '../locale/message.ts';
import { quote } from '../source/quote.ts';
import type { Position, Source } from '../source/source.ts';
import { writtenPath, type SchemaContext } from './context.ts';
import { shapeOf, titleAt, type Shape } from './shape.ts';

/** What an unknown key may be: a line that lost the spaces which made it part of what is above. */
export interface Outdented {
  /** What to type if it is. */
  readonly hint: Message;
  /** True where it is a field of what is above, such as `name` below an empty `prepared_by`. */
  readonly isField: boolean;
}

/** Spaces before what belongs to a key, where nothing else there shows how many. */
const usual = 2;

/**
 * Whether an unknown key may be a line of the section above it: of its text, as `Note: …` is, of its
 * bullets or of its fields.
 * @param fields - all of the mapping, by keys as they are written
 */
export function outdented(
  context: SchemaContext,
  key: string,
  fields: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: NotePath,
): Outdented | undefined {
  const { places, source, type } = context;
  const start = places.key([...writtenPath(context, path), key])?.start;
  if (start === undefined) return undefined;
  const { line, column } = source.positionAt(start);
  if (
    source
      .lineAt(line)
      .slice(0, column - 1)
      .trim() !== ''
  )
    return undefined;
  const above = knownAbove(context, start, Object.keys(fields), shape, path);
  const owner = above.find((name) => fieldsOf(context, shape, name).has(key));
  if (owner !== undefined)
    return { isField: true, hint: asFields(context, key, { owner, fields, shape, path }) };
  const [nearest] = above;
  const schema = nearest === undefined ? undefined : shape.properties.get(nearest);
  const isText = typeof fields[key] !== 'object' || fields[key] === null;
  if (nearest === undefined || !schema || !isText) return undefined;
  if (shapeOf(type.schema, schema).kind !== 'body') return undefined;
  return { isField: false, hint: asText(context, [...path, nearest], { line, column }) };
}

/** Where fields were lost, and what above lost them. */
interface Lost {
  readonly owner: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  readonly path: NotePath;
}

/** What to do about a field and those that follow it; they are the same slip, and have no other finding. */
function asFields(context: SchemaContext, key: string, lost: Lost): Message {
  const { owner, fields, path } = lost;
  const { source, reported } = context;
  const at = [...path, owner];
  const keys = fieldsFrom(context, key, lost);
  for (const other of keys) reported.add(pointerOf([...path, other]));
  // What was meant to stand below an empty key stands for it, too.
  if (!context.places.value(writtenPath(context, at))) reported.add(pointerOf(at));
  // Nor are they missing where they were meant to stand: in the contact, or in the last item.
  const list = fields[owner];
  const holder = Array.isArray(list) ? [...at, list.length - 1] : at;
  for (const other of keys) reported.add(pointerOf([...holder, other]));
  const [first, last] = [key, keys.at(-1) ?? key].map((each) =>
    source.positionAt(startOf(context, path, each)),
  );
  const section = titleAt(context.type, at);
  const has = first!.column - 1;
  const count = spacesBefore(context, at, has);
  if (first!.line === last!.line) return oneLine(section, count, has);
  const lines = { section, count, first: first!.line, last: last!.line };
  return has === 0
    ? say('unknown-field/outdented-lines', lines)
    : say('unknown-field/outdented-lines-not', { ...lines, has });
}

function oneLine(section: Localized, count: number, has: number): Message {
  return has === 0
    ? say('unknown-field/outdented', { section, count })
    : say('unknown-field/outdented-not', { section, count, has });
}

/** A key and those written after it, up to the first that is no field of the same owner. */
function fieldsFrom(
  context: SchemaContext,
  key: string,
  { owner, fields, shape, path }: Lost,
): readonly string[] {
  const known = fieldsOf(context, shape, owner);
  const written = Object.keys(fields).toSorted(
    (a, b) => startOf(context, path, a) - startOf(context, path, b),
  );
  const from = written.slice(written.indexOf(key));
  const end = from.findIndex((name) => !known.has(name));
  return end < 0 ? from : from.slice(0, end);
}

function startOf(context: SchemaContext, path: NotePath, key: string): number {
  return context.places.key([...writtenPath(context, path), key])?.start ?? -1;
}

/** How many spaces a line has before it, all in all, to be one of those below a key. */
function spacesBefore(context: SchemaContext, at: NotePath, has: number): number {
  const { places, source } = context;
  const written = writtenPath(context, at);
  const sibling = places.value([...written, 0]) ?? places.value(written);
  const wanted = sibling && source.positionAt(sibling.start).column;
  return wanted === undefined ? has + usual : Math.max(wanted - 1, has + 1);
}

function asText(context: SchemaContext, at: NotePath, { line, column }: Position): Message {
  const { places, source, type } = context;
  const section = titleAt(type, at);
  const value = places.value(writtenPath(context, at));
  const sign = value ? source.text.charAt(value.start) : '';
  if (value && (sign === '|' || sign === '>')) {
    const has = column - 1;
    return oneLine(section, Math.max(textColumn(source, value.start) - 1, has + 1), has);
  }
  if (sign === '-') {
    const text = `- ${quote(source.lineAt(line).trim())}`;
    return say('unknown-field/outdented-bullet', { section, text });
  }
  return say('unknown-field/outdented-text', {
    section,
    key: String(at.at(-1)),
    count: column - 1 + usual,
  });
}

/** The column in which a text below its `|` begins. */
function textColumn(source: Source, header: number): number {
  let line = source.positionAt(header).line + 1;
  while (line < source.lineCount && source.lineAt(line).trim() === '') line++;
  return source.lineAt(line).search(/\S|$/) + 1;
}

/** What may stand below a key: the fields of a contact, or of each item of a list. */
function fieldsOf(
  { type }: SchemaContext,
  shape: Shape,
  name: string,
): ReadonlyMap<string, unknown> {
  const schema = shape.properties.get(name);
  const inner = schema === undefined ? undefined : shapeOf(type.schema, schema);
  const items = inner?.items ? shapeOf(type.schema, inner.items).properties : [];
  return new Map([...items, ...(inner?.properties ?? [])]);
}

/** The known keys that are written above a place, the nearest first. */
function knownAbove(
  context: SchemaContext,
  start: number,
  keys: readonly string[],
  shape: Shape,
  path: NotePath,
): string[] {
  return keys
    .filter((key) => shape.properties.has(key))
    .map((key) => ({ key, at: context.places.key([...writtenPath(context, path), key])?.start }))
    .filter(({ at = start }) => at < start)
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
    .map(({ key }) => key);
}
