import { say, type Message, type NotePath } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Position, Source } from '../source/source.ts';
import { writtenPath, type SchemaContext } from './context.ts';
import { shapeOf, titleAt, type Shape } from './shape.ts';

/** What an unknown key may be: a line that lost the spaces which made it part of what is above. */
export interface Outdented {
  /** What to type if it is. */
  readonly hint: Message;
  /**
   * Where it is a field of what is above, such as `name` below an empty `prepared_by`: it and those
   * that follow it, which are part of the same slip. Empty for a line of a text.
   */
  readonly fields: readonly string[];
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
  if (owner !== undefined) {
    const at = [...path, owner];
    // What was meant to stand below an empty key stands for it, too.
    if (!places.value(writtenPath(context, at))) context.reported.add(pointerOf(at));
    const lost = fieldsFrom(context, key, fields, fieldsOf(context, shape, owner), path);
    // Nor are they missing where they were meant to stand: in the contact, or in the last item.
    const list = fields[owner];
    const holder = Array.isArray(list) ? [...at, list.length - 1] : at;
    for (const name of lost.keys) context.reported.add(pointerOf([...holder, name]));
    return { fields: lost.keys, hint: asFields(context, at, { line, column }, lost.last) };
  }
  const [nearest] = above;
  const schema = nearest === undefined ? undefined : shape.properties.get(nearest);
  const isText = typeof fields[key] !== 'object' || fields[key] === null;
  if (nearest === undefined || !schema || !isText) return undefined;
  if (shapeOf(type.schema, schema).kind !== 'body') return undefined;
  return { fields: [], hint: asText(context, [...path, nearest], { line, column }) };
}

/** A key and those written after it, up to the first that is no field of the same owner. */
function fieldsFrom(
  { places, source, ...context }: SchemaContext,
  key: string,
  fields: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, unknown>,
  path: NotePath,
): { readonly keys: readonly string[]; readonly last: number } {
  const written = Object.keys(fields)
    .map((name) => ({
      name,
      at: places.key([...writtenPath({ places, source, ...context }, path), name])?.start ?? -1,
    }))
    .toSorted((a, b) => a.at - b.at);
  const from = written.slice(written.findIndex(({ name }) => name === key));
  const end = from.findIndex(({ name }) => !known.has(name));
  const lost = end < 0 ? from : from.slice(0, end);
  const last = source.positionAt(lost.at(-1)?.at ?? 0).line;
  return { keys: lost.map(({ name }) => name), last };
}

function asFields(
  context: SchemaContext,
  at: NotePath,
  { line, column }: Position,
  last: number,
): Message {
  const { places, source, type } = context;
  const written = writtenPath(context, at);
  const sibling = places.value([...written, 0]) ?? places.value(written);
  const wanted = sibling && source.positionAt(sibling.start).column;
  const count = wanted === undefined ? usual : Math.max(wanted - column, 1);
  const section = titleAt(type, at);
  if (last === line) return say('unknown-field/outdented', { section, count });
  return say('unknown-field/outdented-lines', { section, count, first: line, last });
}

function asText(context: SchemaContext, at: NotePath, { line, column }: Position): Message {
  const { places, source, type } = context;
  const section = titleAt(type, at);
  const value = places.value(writtenPath(context, at));
  const sign = value ? source.text.charAt(value.start) : '';
  if (value && (sign === '|' || sign === '>')) {
    const count = Math.max(textColumn(source, value.start) - column, 1);
    return say('unknown-field/outdented', { section, count });
  }
  if (sign === '-') {
    const text = `- ${quote(source.lineAt(line).trim())}`;
    return say('unknown-field/outdented-bullet', { section, text });
  }
  return say('unknown-field/outdented-text', { section, key: String(at.at(-1)), count: usual });
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
