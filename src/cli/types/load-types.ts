import { say } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import { HostError, type Host } from '../../host/host.ts';
import {
  createNoteTypes,
  onlyType,
  type CheckedType,
  type NoteTypes,
} from '../../schema/note-types.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import type { TypeFaultAsks } from '../../schema/type-fault.ts';
import { bundleSchema, SchemaDepthError } from '../../schema/bundle.ts';
import { ownLists, withoutLists } from '../../schema/own-list.ts';
import { UserError } from '../faults/user-error.ts';
import { readSettings } from '../paths/inside.ts';
import { fileName, joinPath, parentFolder, relativePath } from '../paths/paths.ts';
import { refuseMisspelt, refuseUnknownRequired } from './refuse-slips.ts';

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
  if (schemaFile !== undefined) {
    const { type, sources } = await loadType(host, schemaFile);
    return onlyType(type, sources);
  }
  const files = (await listTypes(folder, host)) ?? (await listTypes(host.cwd, host)) ?? [];
  const loaded: LoadedType[] = [];
  for (const path of files) if (path.endsWith(suffix)) loaded.push(await loadType(host, path));
  const others = files.filter((path) => !path.endsWith(suffix));
  const misnamed = others.map((path) => [typeNameOf(path), path] as const);
  return createNoteTypes(
    loaded.map(({ type }) => type),
    new Map(misnamed),
    loaded.flatMap(({ sources }) => sources),
  );
}

interface LoadedType {
  readonly type: CheckedType;
  /** Its file and those that this refers to. */
  readonly sources: readonly string[];
}

/** What the file of a type is called without its ending, be that the right one or not. */
function typeNameOf(path: string): string {
  return fileName(path).replace(/(?:\.schema)?(?:\.(?:json|ya?ml))?$/i, '');
}

/** The files in the `types/` of a folder; undefined where it has none. */
async function listTypes(folder: string, host: Host): Promise<string[] | undefined> {
  const path = joinPath(relativePath(folder, host.cwd), 'types');
  if ((await host.stat(path)).kind !== 'folder') return undefined;
  return (await host.list(path)).map(({ name }) => joinPath(path, name));
}

async function loadType(host: Host, path: string): Promise<LoadedType> {
  const { compileType, judgeSchema, SchemaError } = await import('../../schema/custom.ts');
  const files = new Map<string, JsonSchema>();
  const read = async (file: string): Promise<JsonSchema> => {
    const schema = await readSchema(host, file, path);
    files.set(file, schema);
    const own = ownLists(files.get(path) ?? schema);
    return file.startsWith(builtinFolder) ? withoutLists(schema, own) : schema;
  };
  const name = typeNameOf(path);
  try {
    const bundle = await bundleSchema(path, resolveReference, read);
    const type = compileType(name, bundle.schema, (milliseconds, work) =>
      host.within(milliseconds, work),
    );
    const own = new Map([...files].filter(([file]) => !file.startsWith(builtinFolder)));
    const textOf = (file: string): Promise<string> => readText(host, file, path);
    await refuseMisspelt(own, textOf);
    if (type.hasFields) {
      await refuseUnknownRequired(bundle, path, textOf);
      return { type, sources: [...own.keys()] };
    }
  } catch (error) {
    if (error instanceof SchemaDepthError)
      throw new UserError(say('types/too-deep', { path }), { cause: error });
    if (!(error instanceof SchemaError)) throw error;
    const explained = await explainFault(files, judgeSchema, (file) => readText(host, file, path));
    if (explained) throw explained;
    const reason = say('types/no-schema', { path, detail: error.message });
    throw new UserError(reason, { cause: error, at: { path } });
  }
  throw new UserError(say('types/no-fields', { path }));
}

/** Says in our own words why schemas that were read cannot be used; undefined where that is not seen. */
async function explainFault(
  files: ReadonlyMap<string, JsonSchema>,
  judge: TypeFaultAsks['judge'],
  read: (path: string) => Promise<string>,
): Promise<UserError | undefined> {
  const { typeFault } = await import('../../schema/type-fault.ts');
  const { schemaPlace } = await import('./schema-place.ts');
  for (const [path, schema] of files) {
    if (path.startsWith(builtinFolder)) continue;
    const open: TypeFaultAsks['open'] = (name) => {
      const target = resolveReference(path, name);
      const found = files.get(target);
      return found && { schema: found, shown: target.replace(builtinFolder, '') };
    };
    const fault = typeFault(schema, { judge, open });
    if (!fault) continue;
    const at = schemaPlace(path, await read(path), fault.at);
    const problem = inBothLanguages(fault.says);
    return new UserError(say('types/unusable', { place: at.shown, problem }), { at });
  }
  return undefined;
}

/** A built-in schema by its file name, wherever it is said to lie; else a file beside the schema. */
function resolveReference(from: string, reference: string): string {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  if (builtin.has(name)) return `${builtinFolder}${name}`;
  if (isAddress(reference)) return reference;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return normalise(`${folder}${reference}`);
}

/** Whether a reference leads into the Web; a drive of Windows has one letter. */
function isAddress(reference: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(reference);
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
  const text = await readText(host, file, main);
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema === 'object' && schema !== null && !Array.isArray(schema))
      return schema as JsonSchema;
  } catch (cause) {
    const { placeOf } = await import('./schema-place.ts');
    const offset = faultOffset(cause, text);
    const at =
      offset === undefined
        ? { path: file, shown: file }
        : placeOf(file, text, { start: offset, end: offset });
    throw new UserError(say('types/no-json', { place: at.shown }), { cause, at });
  }
  throw new UserError(say('types/no-fields', { path: file }));
}

/** Where JSON ends to be JSON, as far as its parser says. */
function faultOffset(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const position = / position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return /end of JSON/.test(message) ? text.trimEnd().length : undefined;
}

async function readText(host: Host, file: string, main: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(host, file, main));
}

async function readBytes(host: Host, file: string, main: string): Promise<Uint8Array> {
  if (file.startsWith(builtinFolder)) return host.asset(file.slice('brief:'.length));
  if (isAddress(file))
    throw new UserError(say('types/not-fetched', { path: main, reference: file }));
  try {
    return await readSettings(file, parentFolder(main) ?? '.', host);
  } catch (cause) {
    if (!(cause instanceof HostError) || cause.code !== 'missing') throw cause;
    const reason =
      file === main
        ? say('types/not-found', { path: file })
        : say('types/not-found-from', { path: main, reference: file });
    throw new UserError(reason, { cause });
  }
}
