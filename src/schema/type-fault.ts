import { say, type Message, type NotePath } from '../findings/finding.ts';
import { data, naming } from './bundle.ts';
import type { JsonSchema } from './note-type.ts';
import { nearest } from './suggest.ts';
import type { SchemaError } from './validator.ts';

/** What makes a schema of a user's own unusable, and where it stands in its file. */
export interface TypeFault {
  readonly at: NotePath;
  /** What is wrong and what to do about it, a sentence each. */
  readonly says: readonly Message[];
}

/** What a search for faults has to ask of others. */
export interface TypeFaultAsks {
  /** What the standard's own schema finds wrong with a schema. */
  readonly judge: (schema: JsonSchema) => readonly SchemaError[];
  /** The file that a reference names, with the name to show; undefined where there is none. */
  readonly open: (
    name: string,
  ) => { readonly schema: JsonSchema; readonly shown: string } | undefined;
}

/** The draft that `brief` reads, as `$schema` names it. */
export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The first thing wrong with a schema as it is written in its file; undefined where nothing is found. */
export function typeFault(schema: JsonSchema, asks: TypeFaultAsks): TypeFault | undefined {
  const { $schema } = schema;
  const named = typeof $schema === 'string' ? $schema : JSON.stringify($schema ?? draft);
  if ($schema !== undefined && named.replace(/#$/, '') !== draft)
    return { at: ['$schema'], says: [say('types/other-draft', { schema: named, draft })] };
  const [error] = asks.judge(schema).toSorted((a, b) => depthOf(b) - depthOf(a));
  if (error) return wrongValue(schema, error);
  for (const [at, keyword, value] of keywordsIn(schema, [])) {
    const says =
      keyword === '$ref' && typeof value === 'string'
        ? deadReference(schema, value, asks)
        : undefined;
    if (says) return { at, says };
    const pattern = patternsOf(keyword, value).find((each) => !isPattern(each));
    if (pattern !== undefined) return { at, says: [say('types/bad-pattern', { pattern })] };
  }
  return undefined;
}

/** Of several forms that a value may have the one that it is nearest to was read furthest. */
function depthOf({ instancePath }: SchemaError): number {
  return instancePath.split('/').length;
}

function wrongValue(schema: JsonSchema, { keyword, instancePath, params }: SchemaError): TypeFault {
  const at = stepsOf(instancePath).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const key = at.findLast((step) => typeof step === 'string') ?? '$schema';
  const value = valueAt(schema, at);
  if (keyword === 'enum' && Array.isArray(params['allowedValues'])) {
    const allowed = params['allowedValues'].map(String);
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    const meant = nearest(written, allowed);
    return {
      at,
      says: [
        say('types/no-value', { value: written, key }),
        ...(meant === undefined ? [] : [say('hint/did-you-mean', { suggestion: meant })]),
        say('hint/choose', { values: allowed.join(', ') }),
      ],
    };
  }
  const kind = keyword === 'type' ? [params['type']].flat().join() : keyword;
  const needs = kinds[kind] ?? 'types/unfit';
  return { at, says: [say(needs, { key })] };
}

/** What is said of a value that is of another kind than the standard asks for. */
const kinds: Readonly<Record<string, (typeof needed)[number]>> = {
  'object,boolean': 'types/needs-schema',
  object: 'types/needs-names',
  array: 'types/needs-list',
  string: 'types/needs-text',
  boolean: 'types/needs-truth',
  integer: 'types/needs-count',
  minimum: 'types/needs-count',
  number: 'types/needs-number',
  minItems: 'types/needs-item',
  uniqueItems: 'types/twice',
};

const needed = [
  'types/needs-schema',
  'types/needs-names',
  'types/needs-list',
  'types/needs-text',
  'types/needs-truth',
  'types/needs-count',
  'types/needs-number',
  'types/needs-item',
  'types/twice',
] as const;

/** A reference to a place that is not there: which step fails, and the one that was meant. */
function deadReference(
  schema: JsonSchema,
  reference: string,
  { open }: TypeFaultAsks,
): readonly Message[] | undefined {
  const [name = '', pointer = ''] = reference.split('#');
  const file = name === '' ? { schema, shown: '' } : open(name);
  // An `$anchor` may stand anywhere in it.
  if (!file || (pointer !== '' && !pointer.startsWith('/'))) return undefined;
  const steps = stepsOf(pointer);
  let value: unknown = file.schema;
  for (const [index, step] of steps.entries()) {
    const inner = childOf(value, step);
    if (inner === undefined) {
      const meant = nearest(step, Object.keys(Object(value)));
      const suggestion = `${name}#${pointer
        .split('/')
        .with(index + 1, meant ?? '')
        .join('/')}`;
      return [
        file.shown === ''
          ? say('types/dead-reference', { reference, step })
          : say('types/dead-reference-to', { reference, step, path: file.shown }),
        ...(meant === undefined ? [] : [say('hint/did-you-mean', { suggestion })]),
      ];
    }
    value = inner;
  }
  return undefined;
}

/** Every keyword of a schema and of those in it, with its place and its value. */
function* keywordsIn(schema: unknown, at: NotePath): Generator<[NotePath, string, unknown]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const place = [...at, Array.isArray(schema) ? Number(key) : key];
    if (!Array.isArray(schema)) yield [place, key, value];
    if (data.has(key)) continue;
    if (!naming.has(key)) yield* keywordsIn(value, place);
    else
      for (const [name, inner] of Object.entries(Object(value)))
        yield* keywordsIn(inner, [...place, name]);
  }
}

function patternsOf(keyword: string, value: unknown): string[] {
  if (keyword === 'pattern' && typeof value === 'string') return [value];
  return keyword === 'patternProperties' ? Object.keys(Object(value)) : [];
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}

function valueAt(schema: unknown, at: NotePath): unknown {
  return at.reduce<unknown>((value, step) => childOf(value, String(step)), schema);
}

function childOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step];
}

/** The steps of a JSON Pointer, which in a reference are written as in an address. */
function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => unescaped(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unescaped(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
