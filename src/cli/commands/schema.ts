import { createNoteTypes, type NoteTypes } from '../../schema/note-types.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openConfig } from '../config/open-config.ts';
import type { CommonFlags } from '../options.ts';
import type { Terminal } from '../tell/terminal.ts';
import { jsonText } from '../../report/json-text.ts';
import { loadTypes } from '../types/load-types.ts';
import { unknownType } from '../types/unknown-type.ts';

/** Schemas of what is no note. */
const others: readonly string[] = ['config', 'report', 'theme'];

/** `brief schema`: the JSON Schema of a type, of the config, of a theme or of the report, which stands by itself. */
export async function schema(
  [name]: readonly string[],
  flags: CommonFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host } = terminal;
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const types = await loadTypes(host, undefined, config.folder);
  const asked = name ?? types.fallback.name;
  const own = ownSchema(asked, types);
  if (own) host.stdout.write(jsonText(own));
  else if (types.names.includes(asked) || others.includes(asked))
    host.stdout.write(host.asset(`schemas/${asked}.schema.json`));
  else throw unknownType(asked, [...types.names, ...others]);
  return exitCode.ok;
}

/** The schema of a type that does not ship with `brief`, with all that it refers to. */
function ownSchema(name: string, types: NoteTypes): object | undefined {
  if (!types.names.includes(name)) return undefined;
  const found = types.find(name)?.schema;
  return found === createNoteTypes().find(name)?.schema ? undefined : found;
}
