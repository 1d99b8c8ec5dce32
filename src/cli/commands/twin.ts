import { say } from '../../findings/finding.ts';
import { HostError } from '../../host/host.ts';
import type { Localized } from '../../locale/message.ts';
import { languageOfName } from '../../note/language.ts';
import { typedPath } from '../../findings/typed-path.ts';
import { twinNames } from '../../twins/names.ts';
import { languageNames, otherSide, type Side } from '../../twins/side.ts';
import { openConfig } from '../config/open-config.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { UserError } from '../faults/user-error.ts';
import { shownPath } from '../paths/paths.ts';
import type { Terminal } from '../tell/terminal.ts';
import { compare } from '../twin/compare.ts';
import type { NamedNote } from '../twin/named-note.ts';
import { start } from '../twin/start.ts';
import { loadTypes } from '../types/load-types.ts';
import type { TwinFlags } from '../usage/twin.ts';

/** `brief twin`: starts the note in the other language, or shows both with what differs. */
export async function twin(
  words: readonly string[],
  flags: TwinFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host } = terminal;
  checkWords(words, flags);
  const [first = '', second] = words.map((word) => shownPath(word, host.cwd));
  if ((await host.stat(first)).kind === 'folder')
    throw new UserError(say('twins/folder', { example: exampleIn(first) }));
  const note = named(first);
  if (flags.output !== undefined) checkTarget(flags.output, otherSide(note.side));
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const types = await loadTypes(host, flags.schema, config.folder);
  try {
    if (!flags.check) return await start(note, flags.output, types, terminal);
    return await compare(note, second, { config, types }, terminal);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    terminal.failure(error, error.path);
    return exitCode.failed;
  }
}

function exampleIn(folder: string): Localized {
  return { en: typedPath(`${folder}/flood.en.yaml`), fr: typedPath(`${folder}/crue.fr.yaml`) };
}

/** @throws UserError for what no twin can be found by */
function checkWords(words: readonly string[], flags: TwinFlags): void {
  if (words.length === 0) throw new UserError(say('twins/nameless', {}));
  if (words.length > (flags.check ? 2 : 1)) throw new UserError(say('twins/too-many', {}));
  if (words.includes('-')) throw new UserError(say('twins/stdin', {}));
  if (flags.check && flags.output !== undefined)
    throw new UserError(say('cli/contradiction', { first: '--check', second: '--output' }));
}

/** @throws UserError for a name that tells no language */
function named(path: string): NamedNote {
  const side = languageOfName(path);
  if (side) return { path, side };
  throw new UserError(say('twins/no-language', twinNames(path)));
}

/** @throws UserError for a name that a check would not take for the twin’s */
function checkTarget(output: string, side: Side): void {
  if (output === '-') return;
  if (!/\.ya?ml$/i.test(output))
    throw new UserError(say('new/no-yaml', { name: `${output}.yaml` }));
  const told = languageOfName(output);
  if (told === undefined || told === side) return;
  const language = languageNames[told];
  const other = languageNames[side];
  throw new UserError(say('twins/wrong-language', { name: output, language, other }));
}
