import { say } from '../../findings/finding.ts';
import { HostError, type Host } from '../../host/host.ts';
import {
  createNoteTypes,
  onlyType,
  type CheckedType,
  type NoteTypes,
} from '../../schema/note-types.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import { bundleSchema, SchemaDepthError } from '../../schema/bundle.ts';
import { UserError } from '../faults/user-error.ts';
import { readSettings } from '../paths/inside.ts';
import { joinPath, parentFolder, relativePath } from '../paths/paths.ts';

const suffix = '.schema.json';

/**
 * The types that a run knows: the built-in ones and those of `types/` beside the config, else in the
 * current folder; or the one type of `--schema` for every note.
 * @param folder of the config
 * @throws UserError for a schema that cannot be read or used
 */
export async function loadTypes(
  host: Host,
  schemaFile: string | undefined,
  folder: string = host.cwd,
): Promise<NoteTypes> {
  if (schemaFile !== undefined) return onlyType(await loadType(host, schemaFile));
  const own = (await listTypes(folder, host)) ?? (await listTypes(host.cwd, host)) ?? [];
  const types: CheckedType[] = [];
  for (const path of own) types.push(await loadType(host, path));
  return createNoteTypes(types);
}

/** The schemas in the `types/` of a folder; undefined where it has none. */
async function listTypes(folder: string, host: Host): Promise<string[] | undefined> {
  const path = joinPath(relativePath(folder, host.cwd), 'types');
  if ((await host.stat(path)).kind !== 'folder') return undefined;
  const names = (await host.list(path)).map(({ name }) => joinPath(path, name));
  return names.filter((name) => name.endsWith(suffix));
}

async function loadType(host: Host, path: string): Promise<CheckedType> {
  const { compileType, SchemaError } = await import('../../schema/custom.ts');
  const files = new Map<string, JsonSchema>();
  const read = async (file: string): Promise<JsonSchema> => {
    const schema = await readSchema(host, file, path);
    files.set(file, schema);
    return schema;
  };
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(\.schema)?\.json$/, '');
  try {
    const type = compileType(
      name,
      await bundleSchema(path, resolveReference, read),
      (milliseconds, work) => host.within(milliseconds, work),
    );
    await refuseMisspelt(files);
    if (type.hasFields) return type;
  } catch (error) {
    if (error instanceof SchemaDepthError)
      throw new UserError(say('types/too-deep', { path }), { cause: error });
    if (!(error instanceof SchemaError)) throw error;
    throw new UserError(say('types/no-schema', { path, detail: error.message }), { cause: error });
  }
  throw new UserError(say('types/no-fields', { path }));
}

/** By the standard a misspelt keyword is an annotation, and lets pass what it was to refuse. @throws UserError */
async function refuseMisspelt(files: ReadonlyMap<string, JsonSchema>): Promise<void> {
  const { misspeltKeyword } = await import('../../schema/misspelt-keyword.ts');
  for (const [path, schema] of files) {
    const found = path.startsWith(builtinFolder) ? undefined : misspeltKeyword(schema);
    if (found) throw new UserError(say('types/misspelt', { path, ...found }));
  }
}

/** A built-in schema by its file name, wherever it is said to lie; else a file beside the schema. */
function resolveReference(from: string, reference: string): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  if (builtin.has(name)) return `${builtinFolder}${name}`;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return normalise(`${folder}${reference}`);
}

/** Where built-in schemas are, as a path that no file of a user's has. */
const builtinFolder = 'brief:schemas/';

const builtin = new Set(['common', ...createNoteTypes().names].map((name) => name + suffix));

function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/'))
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

async function readSchema(host: Host, file: string, main: string): Promise<JsonSchema> {
  const bytes = await readBytes(host, file, main);
  try {
    const schema: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof schema === 'object' && schema !== null && !Array.isArray(schema))
      return schema as JsonSchema;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new UserError(say('types/no-json', { path: file, detail }), { cause });
  }
  throw new UserError(say('types/no-fields', { path: file }));
}

async function readBytes(host: Host, file: string, main: string): Promise<Uint8Array> {
  if (file.startsWith(builtinFolder)) return host.asset(file.slice('brief:'.length));
  try {
    return await readSettings(file, parentFolder(main) ?? '.', host);
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.code === 'outside') throw cause;
    const reason =
      file === main
        ? say('types/not-found', { path: file })
        : say('types/not-found-from', { path: main, reference: file });
    throw new UserError(reason, { cause });
  }
}
