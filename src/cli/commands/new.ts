import { say } from '../../findings/finding.ts';
import { typedPath } from '../../findings/typed-path.ts';
import type { Host } from '../../host/host.ts';
import type { Locale } from '../../locale/message.ts';
import { languageOfName } from '../../note/language.ts';
import type { CheckedType } from '../../schema/note-types.ts';
import { createSkeleton } from '../../skeleton/skeleton.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { UserError } from '../faults/user-error.ts';
import { openConfig } from '../config/open-config.ts';
import type { NewFlags } from '../usage/new.ts';
import { writeInside } from '../paths/inside.ts';
import { parentFolder, shownPath } from '../paths/paths.ts';
import { schemaBeside } from '../types/schema-beside.ts';
import type { Terminal } from '../tell/terminal.ts';
import { loadTypes } from '../types/load-types.ts';
import { unknownType } from '../types/unknown-type.ts';

/** `brief new`: starts a note with what its type requires; a file that is there already stays as it is. */
export async function newNote(
  [name = '', file = '']: readonly string[],
  flags: NewFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host } = terminal;
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const types = await loadTypes(host, undefined, config.folder);
  const type = types.names.includes(name) ? types.find(name) : undefined;
  if (!type) throw unknownType(name, types.names);
  if (file !== '-') return writeNew(shownPath(file, host.cwd), type, flags, terminal);
  host.stdout.write(await skeletonFor(host.cwd, type, flags.lang ?? 'en', host));
  return exitCode.ok;
}

/** Endings of files that are no notes: the name of a note has its own in place of them. */
const ofOthers = /\.(?:docx?|txt|md|pdf|rtf|json|html?)$/i;

async function writeNew(
  path: string,
  type: CheckedType,
  { lang }: NewFlags,
  { host, notice, failure }: Terminal,
): Promise<ExitCode> {
  // A walk would not find it.
  if (!/\.ya?ml$/i.test(path))
    throw new UserError(say('new/no-yaml', { name: `${path.replace(ofOthers, '')}.yaml` }));
  const named = languageOfName(path);
  if (lang !== undefined && named !== undefined && named !== lang)
    throw new UserError(say('cli/contradiction', { first: `--lang ${lang}`, second: path }));
  if ((await host.stat(path)).kind !== 'missing') {
    notice(say('new/exists', {}), path);
    return exitCode.failed;
  }
  const text = await skeletonFor(parentFolder(path) ?? '.', type, lang ?? named ?? 'en', host);
  try {
    await writeInside(path, new TextEncoder().encode(text), host);
  } catch (error) {
    failure(error, path);
    return exitCode.failed;
  }
  notice(say('new/then', { path, typed: typedPath(path) }));
  return exitCode.ok;
}

async function skeletonFor(
  folder: string,
  type: CheckedType,
  lang: Locale,
  host: Host,
): Promise<string> {
  return createSkeleton(type, lang, await schemaBeside(folder, type.name, host));
}
