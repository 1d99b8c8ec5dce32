import type { Localized } from '../locale/message.ts';
import type { NotePath } from '../findings/finding.ts';
import { atPointer } from './at-pointer.ts';
import { isClosed } from './closed.ts';
import type { JsonSchema, NoteType, SchemaWords } from './note-type.ts';

/** What a schema says of one value, with `$ref` and combinations followed. */
export interface Shape {
  /** JSON types that the value may have; empty where any will do. */
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, JsonSchema>;
  /** Names that are allowed besides the properties. */
  readonly patterns: readonly string[];
  /** True where no other name may stand. */
  readonly closed: boolean;
  readonly items: JsonSchema | undefined;
  readonly kind: JsonSchema['x-kind'];
  /** The schema's own keywords, those nearest to the value first. */
  readonly parts: readonly JsonSchema[];
  /** Those of them that hold for every value, and so name it: what a choice offers has names of its own. */
  readonly always: readonly JsonSchema[];
}

const anything: Shape = {
  types: [],
  properties: new Map(),
  patterns: [],
  closed: false,
  items: undefined,
  kind: undefined,
  parts: [],
  always: [],
};

const shapes = new WeakMap<JsonSchema, Shape>();

/** The shape of a subschema of `root`; every `$ref` points into `root`. */
export function shapeOf(root: JsonSchema, schema: JsonSchema): Shape {
  // `true` and `false` are schemas, too; they say nothing of a shape.
  if (typeof schema !== 'object') return anything;
  const known = shapes.get(schema);
  if (known) return known;
  const parts = collect(root, schema, combining);
  const shape: Shape = {
    parts,
    always: collect(root, schema, ['allOf']),
    types: [parts.find(({ type }) => type !== undefined)?.type ?? []].flat(),
    properties: new Map(
      parts.toReversed().flatMap(({ properties }) => Object.entries(properties ?? {})),
    ),
    patterns: parts.flatMap(({ patternProperties }) => Object.keys(patternProperties ?? {})),
    closed: isClosed(root, schema),
    items: parts.find(({ items }) => typeof items === 'object')?.items,
    kind: parts.find((part) => part['x-kind'] !== undefined)?.['x-kind'],
  };
  shapes.set(schema, shape);
  return shape;
}

const combining = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'if'];

/** A schema and all that it refers to or combines by these keywords, each once. */
function collect(
  root: JsonSchema,
  schema: JsonSchema,
  keywords: readonly string[],
  seen: Set<JsonSchema> = new Set(),
): JsonSchema[] {
  if (typeof schema !== 'object' || seen.has(schema)) return [];
  seen.add(schema);
  const combined = keywords.flatMap((keyword) => (schema[keyword] ?? []) as JsonSchema[]);
  const target = schema.$ref === undefined ? [] : [atPointer(root, schema.$ref)];
  const inner = [...target, ...combined];
  return [schema, ...inner.flatMap((part) => collect(root, part, keywords, seen))];
}

/** The subschema for a place in a note's data; undefined where the schema knows none. */
export function schemaAt(root: JsonSchema, path: NotePath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (!schema) return undefined;
    const shape: Shape = shapeOf(root, schema);
    schema = typeof step === 'number' ? shape.items : shape.properties.get(step);
  }
  return schema;
}

/** Whether the field at a path is a text of Markdown. */
export function isBody({ schema: root }: NoteType, path: NotePath): boolean {
  const schema = schemaAt(root, path);
  return schema !== undefined && shapeOf(root, schema).kind === 'body';
}

/** The first value of a keyword on the way from a schema to what it refers to. */
export function keywordOf<Key extends keyof JsonSchema>(
  root: JsonSchema,
  schema: JsonSchema,
  keyword: Key,
): JsonSchema[Key] | undefined {
  return shapeOf(root, schema).parts.find((part) => part[keyword] !== undefined)?.[keyword];
}

/** Wording of a schema in both languages; English where there is no French. */
export function wordsOf(
  root: JsonSchema,
  schema: JsonSchema,
  keyword: Exclude<keyof SchemaWords, 'examples'>,
): Localized | undefined {
  const { parts, always } = shapeOf(root, schema);
  for (const part of keyword === 'title' ? always : parts) {
    const en = part[keyword];
    if (typeof en === 'string') return { en, fr: part['x-fr']?.[keyword] ?? en };
  }
  return undefined;
}

/** Wording of the field at a path. */
export function wordsAt(
  { schema: root }: NoteType,
  path: NotePath,
  keyword: Exclude<keyof SchemaWords, 'examples'>,
): Localized | undefined {
  const schema = schemaAt(root, path);
  return schema === undefined ? undefined : wordsOf(root, schema, keyword);
}

/** The printed name of a field by its path; an item of a list has the name of its list. */
export function titleAt(type: NoteType, path: NotePath): Localized {
  const named = path.filter((step) => typeof step === 'string');
  const key = named.at(-1);
  if (key === undefined) return wordsAt(type, [], 'title') ?? note;
  const end = path.lastIndexOf(key) + 1;
  return wordsAt(type, path.slice(0, end), 'title') ?? { en: key, fr: key };
}

/** What the whole is called where its schema has no title. */
const note: Localized = { en: 'note', fr: 'note' };
