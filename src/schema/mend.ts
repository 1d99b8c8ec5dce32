import { say, type Edit, type Message, type NotePath } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import { report, writtenPath, type SchemaContext } from './context.ts';
import type { JsonSchema } from './note-type.ts';
import { emptyItem, oneFieldEach, textOfItem } from './list-items.ts';
import { emptyByHash } from './missing.ts';
import { ownSection } from './own-section.ts';
import { outdented } from './outdented.ts';
import { nameElsewhere, nameWithWord, rightName } from './right-name.ts';
import { shapeOf, titleAt, wordsOf, type Shape } from './shape.ts';
import { nearest } from './suggest.ts';
import type { Span } from '../source/source.ts';

type Fields = Record<string, unknown>;

/**
 * Copies a note's data as its author meant it: a misspelt key under its right name, empty keys left
 * out, a bullet that a colon made a mapping as its text. What was mended is a finding each, and the
 * rest of the note can be checked as if it had been written right.
 */
export function mend(context: SchemaContext, value: unknown): unknown {
  return mendValue(context, value, context.type.schema, []);
}

function mendValue(
  context: SchemaContext,
  value: unknown,
  schema: JsonSchema,
  path: NotePath,
): unknown {
  const shape = shapeOf(context.type.schema, schema);
  if (Array.isArray(value)) return mendList(context, value, shape, path);
  if (typeof value === 'object' && value !== null)
    return mendFields(context, value as Fields, shape, path);
  return value;
}

function mendList(
  context: SchemaContext,
  list: readonly unknown[],
  shape: Shape,
  path: NotePath,
): unknown[] {
  const { items } = shape;
  if (items && oneFieldEach(context, list, shapeOf(context.type.schema, items), path))
    return [...list];
  const wantsText = isTextAlone(context, items);
  return list.map((item, index) => {
    const at = [...path, index];
    if (isEmpty(item)) return emptyItem(context, at, wantsText);
    if (wantsText && typeof item === 'object') return textOfItem(context, item, at);
    return items ? mendValue(context, item, items, at) : item;
  });
}

/** Whether each form that a value may have is a text. */
function isTextAlone({ type }: SchemaContext, schema: JsonSchema | undefined): boolean {
  const parts = schema ? shapeOf(type.schema, schema).parts : [];
  const isText = (types: JsonSchema['type'] = 'string'): boolean =>
    [types].flat().every((each) => each === 'string');
  return parts.some((part) => part.type !== undefined) && parts.every((part) => isText(part.type));
}

function mendFields(context: SchemaContext, fields: Fields, shape: Shape, path: NotePath): Fields {
  const mended = Object.create(null) as Fields;
  const put = (key: string, value: unknown): void => {
    const schema = shape.properties.get(key);
    if (value === null || value === '') emptyByHash(context, [...path, key]);
    if (isEmpty(value)) return void context.empty.push([...path, key]);
    mended[key] = schema ? mendValue(context, value, schema, [...path, key]) : value;
  };
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(fields))
    if (isKnown(context, key, shape)) put(key, value);
    else if (path.length > 0 || !mayAlwaysStand(key, context)) unknown.push(key);
  for (const { key, right, fix } of meant(context, unknown, fields, shape, path)) {
    // A line of a contact that was told with the first of its lines.
    if (context.reported.has(pointerOf([...path, key]))) continue;
    const free = right !== undefined && !(right in fields) && !(right in mended);
    unknownField(context, key, { right, fix: free ? fix : undefined, fields }, shape, path);
    if (!free) continue;
    context.mended.set(pointerOf([...path, right]), key);
    put(right, fields[key]);
    // The misspelt key stands for the missing one too.
    if (!(right in mended)) context.reported.add(pointerOf([...path, right]));
  }
  return mended;
}

/** The name that an unknown key was meant to be, and the one that may safely take its place. */
interface Meant {
  readonly right: string | undefined;
  readonly fix: string | undefined;
}

/** What unknown keys were meant to be, and what they can safely be replaced with. */
function meant(
  { type }: SchemaContext,
  unknown: readonly string[],
  fields: Fields,
  shape: Shape,
  path: NotePath,
): Array<Meant & { readonly key: string }> {
  const isWritten = (name: string): boolean => name in fields;
  const rights = unknown.map(
    (key) =>
      rightName(type, key, shape, path) ??
      nameWithWord(type, key, shape, path, isWritten) ??
      nameElsewhere(key, shape, isWritten),
  );
  return unknown.map((key, index) => {
    const right = rights[index];
    const isOnly = rights.filter((other) => other?.name === right?.name).length === 1;
    return { key, right: right?.name, fix: right?.isCertain && isOnly ? right.name : undefined };
  });
}

/** Every note may say its type and language, whatever its schema names. */
function mayAlwaysStand(key: string, { type }: SchemaContext): boolean {
  return type.schema['x-kind'] !== 'config' && (key === 'type' || key === 'lang');
}

function isKnown({ type }: SchemaContext, key: string, shape: Shape): boolean {
  if (!shape.closed || shape.properties.has(key)) return true;
  const matches = type.matches ?? matchesOwn;
  return shape.patterns.some((pattern) => matches(pattern, key));
}

function matchesOwn(pattern: string, key: string): boolean {
  return new RegExp(pattern, 'u').test(key);
}

function unknownField(
  context: SchemaContext,
  key: string,
  { right, fix, fields }: Meant & { readonly fields: Fields },
  shape: Shape,
  path: NotePath,
): void {
  const span = context.places.key([...writtenPath(context, path), key]) ?? { start: 0, end: 0 };
  const [blanks = ''] = invisibleEnd.exec(key) ?? [];
  const name = key.slice(0, key.length - blanks.length);
  if (right === name)
    return invisibleBlank(context, [...path, key], { ...span, end: span.start + key.length }, name);
  const parent = titleAt(context.type, path);
  const message: Message =
    path.length === 0
      ? say('unknown-field', { key: name })
      : say('unknown-field/in', { key: name, parent });
  report(context, [...path, key], span, {
    rule: 'unknown-field',
    message,
    hints:
      right === undefined
        ? hintsOf(context, key, fields, shape, path)
        : [say('hint/did-you-mean', { suggestion: right })],
    // The blanks are no part of the place that is shown, but they are of the name.
    ...(fix !== undefined && {
      fix: [{ span: { ...span, end: span.end + blanks.length }, text: fix }],
    }),
  });
}

/** What a key may be that is near to no name: a line of what is above; and what may stand here. */
function hintsOf(
  context: SchemaContext,
  key: string,
  fields: Fields,
  shape: Shape,
  path: NotePath,
): Message[] {
  const lost = outdented(context, key, fields, shape, path);
  const mayOwn = isKnown(context, 'x_', shape);
  const known = say(mayOwn ? 'unknown-field/own' : 'unknown-field/known', {
    keys: [...shape.properties.keys()].join(', '),
  });
  return [
    ...(lost ? [lost.hint] : []),
    ...(lost ? [] : ownSection(key, fields[key], shape)),
    ...(lost?.isField ? [] : [known]),
  ];
}

/** `title : Aide`: the no-break space of French before a colon becomes a part of the name. */
function invisibleBlank(
  context: SchemaContext,
  at: NotePath,
  { start, end }: Span,
  name: string,
): void {
  const fix: Edit[] = [{ span: { start, end }, text: name }];
  report(
    context,
    at,
    { start: start + name.length, end },
    {
      rule: 'unknown-field',
      message: say('unknown-field/blank', { key: name }),
      hints: [say('hint/write', { text: `${name}:` })],
      fix,
    },
  );
}

/** Blanks at the end of a name that YAML takes for a part of it. */
const invisibleEnd = /[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]+$/;

/** Nothing, blanks, or a list of nothing: an author has not filled it in. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return !/[^\s\u200B\u2060\uFEFF]/.test(value);
  return Array.isArray(value) && value.length === 0;
}

/**
 * How many of a mapping's keys are a note's own: keys of the type, near misses and headings of them,
 * but for those that other files have too.
 */
export function countOwnKeys(
  type: { readonly schema: JsonSchema },
  keys: readonly string[],
  shared: ReadonlySet<string> = commonKeys,
): number {
  const names = namesOf(type.schema);
  return keys.filter((key) => {
    const near = names.get(key) ?? names.get(nearest(key, [...names.keys()]) ?? '');
    return near !== undefined && !shared.has(near);
  }).length;
}

/** The keys of a type by what an author may write for them. Every file is asked which of them it has. */
function namesOf(schema: JsonSchema): ReadonlyMap<string, string> {
  const known = namesOfTypes.get(schema);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [name, property] of shapeOf(schema, schema).properties) {
    const title = wordsOf(schema, property, 'title');
    for (const candidate of [name, title?.en ?? name, title?.fr ?? name])
      names.set(candidate, name);
  }
  namesOfTypes.set(schema, names);
  return names;
}

const namesOfTypes = new WeakMap<JsonSchema, ReadonlyMap<string, string>>();

const commonKeys = new Set(['type', 'title', 'lang', 'date']);
