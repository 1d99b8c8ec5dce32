import { createNoteTypes, type NoteTypes } from '../../schema/note-types.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openConfig } from '../config/open-config.ts';
import { otherSchemas } from '../usage/schema.ts';
import type { TypesFlags } from '../usage/shared.ts';
import type { Terminal } from '../tell/terminal.ts';
import { jsonText } from '../../report/json-text.ts';
import { loadTypes } from '../types/load-types.ts';
import { unknownType } from '../types/unknown-type.ts';

/** `brief schema`: the JSON Schema of a type, of the config, of a theme or of the report, which stands by itself. */
export async function schema(
  [name]: readonly string[],
  flags: TypesFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host } = terminal;
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const types = await loadTypes(host, undefined, config.folder);
  const asked = name ?? types.fallback.name;
  const own = ownSchema(asked, types);
  if (own) host.stdout.write(jsonText(own));
  else if (types.names.includes(asked) || otherSchemas.includes(asked))
    host.stdout.write(host.asset(`schemas/${asked}.schema.json`));
  else throw unknownType(asked, [...types.names, ...otherSchemas]);
  return exitCode.ok;
}

/** The schema of a type that does not ship with `brief`, with all that it refers to. */
function ownSchema(name: string, types: NoteTypes): object | undefined {
  if (!types.names.includes(name)) return undefined;
  const found = types.find(name)?.schema;
  return found === createNoteTypes().find(name)?.schema ? undefined : found;
}
