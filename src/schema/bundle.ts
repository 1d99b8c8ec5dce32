import type { JsonSchema } from './note-type.ts';

/** Reads a schema by its path. @throws whatever its caller wants to hear of a file that is not there */
export type ReadSchema = (path: string) => Promise<JsonSchema>;

/** Levels of a schema at the most; reading one goes down as deep as it is nested. */
const maxDepth = 200;

/** Where the copies of other files are. */
const inDefs = '/$defs/';

/** A schema nested without end. */
export class SchemaDepthError extends Error {
  override name = 'SchemaDepthError';
}

/** Keywords whose keys are names. */
export const naming: ReadonlySet<string> = new Set([
  '$defs',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Keywords whose values are values of notes, in which `$ref` is a key like any other. */
export const data: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'examples']);

/** A schema that stands by itself. */
export interface Bundle {
  readonly schema: JsonSchema;
  /** The paths of the files that were copied into it, by their names in its `$defs`. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes a schema self-contained: every schema that a `$ref` names by file is copied into `$defs`, and
 * the references point there.
 * @param resolve - the path of a file as named from the schema at another path
 */
export async function bundleSchema(
  path: string,
  resolve: (from: string, reference: string) => string,
  read: ReadSchema,
): Promise<Bundle> {
  const slots = new Map<string, string>();
  const copies: Record<string, JsonSchema> = {};
  const root = await copy(path, '');
  const bundled = slots.size === 0 ? root : { ...root, $defs: { ...root.$defs, ...copies } };
  const files = [...slots].map(([file, slot]) => [slot.slice(inDefs.length), file] as const);
  return { schema: bundled, files: new Map(files) };

  async function copy(file: string, slot: string): Promise<JsonSchema> {
    const schema = await read(file);
    return (await rewrite(schema, file, slot)) as JsonSchema;
  }

  async function rewrite(value: unknown, file: string, slot: string, depth = 0): Promise<unknown> {
    if (depth > maxDepth) throw new SchemaDepthError();
    if (Array.isArray(value))
      return Promise.all(value.map((item) => rewrite(item, file, slot, depth + 1)));
    return mapped(value, async (key, inner) => {
      if (key === '$ref' && typeof inner === 'string') return reference(inner, file, slot);
      if (data.has(key)) return inner;
      // What names the schema names the copy wrongly.
      if (key === '$id' || (slot !== '' && key === '$schema')) return undefined;
      if (!naming.has(key)) return rewrite(inner, file, slot, depth + 1);
      return mapped(inner, (_, schema) => rewrite(schema, file, slot, depth + 2));
    });
  }

  async function reference(written: string, file: string, slot: string): Promise<string> {
    const [name = '', pointer = ''] = written.split('#');
    // An `$anchor` is found by its name wherever it stands.
    const isAnchor = pointer !== '' && !pointer.startsWith('/');
    if (name === '') return isAnchor ? written : `#${slot}${pointer}`;
    const target = resolve(file, name);
    if (target === path) return `#${pointer}`;
    const known = slots.get(target);
    const place = known ?? `${inDefs}file-${slots.size + 1}`;
    if (known === undefined) {
      slots.set(target, place);
      copies[place.slice(inDefs.length)] = await copy(target, place);
    }
    return isAnchor ? `#${pointer}` : `#${place}${pointer}`;
  }
}

/** An object with other values, one after the other; undefined leaves a key out. What is no object stays. */
async function mapped(
  value: unknown,
  change: (key: string, inner: unknown) => Promise<unknown>,
): Promise<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: Array<[string, unknown]> = [];
  for (const [key, inner] of Object.entries(value)) entries.push([key, await change(key, inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
