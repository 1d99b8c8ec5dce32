import { say } from '../../findings/finding.ts';
import { HostError } from '../../host/host.ts';
import { checkNote, type CheckedNote } from '../../note/check.ts';
import { languageOfName } from '../../note/language.ts';
import { findKind } from '../../reference/kinds.ts';
import { prettyNote } from '../../report/pretty.ts';
import { translate } from '../../locale/index.ts';
import type { Locale, Localized } from '../../locale/message.ts';
import { maxBytes } from '../../source/decode.ts';
import { readTwin } from '../../twins/read-twin.ts';
import { countToTranslate } from '../../twins/foreign-texts.ts';
import { hasErrors, pairFindings, sideBySide } from '../../twins/side-by-side.ts';
import { languageNames, otherSide, versionNames, type Both, type Side } from '../../twins/side.ts';
import { startTwin } from '../../twins/start-twin.ts';
import { typedPath } from '../../findings/typed-path.ts';
import { twinNames, twinPaths } from '../../twins/twin-name.ts';
import { exitCode, UserError, type ExitCode } from '../exit-code.ts';
import { openConfig } from '../config/open-config.ts';
import type { TwinFlags } from '../options.ts';
import { writeInside } from '../inside.ts';
import { absolutePath, shownPath } from '../paths.ts';
import { differs, showPair } from '../tell/show-pair.ts';
import type { Terminal } from '../tell/terminal.ts';
import { loadTypes } from '../check/types.ts';
import type { Config } from '../../config/config.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import { imageFinder } from '../check/find-image.ts';

/** A note of a run, and the language that its name tells. */
interface Named {
  readonly path: string;
  readonly side: Side;
}

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
function named(path: string): Named {
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

async function start(
  { path, side }: Named,
  output: string | undefined,
  types: NoteTypes,
  { host, locale, style, notice }: Terminal,
): Promise<ExitCode> {
  const bytes = await host.readFile(path, maxBytes + 1);
  const options = { types, named: true, today: host.now.toISOString().slice(0, 10) };
  const checked = await checkNote(path, bytes, options);
  const note = await readTwin(path, bytes, types);
  if (!note || note.faulty.size > 0) {
    if (checked) host.stderr.write(prettyNote({ ...checked, path }, locale, style(host.stderr)));
    notice(say('twins/unreadable', {}), path);
    return exitCode.invalid;
  }
  const text = startTwin(note, otherSide(side));
  if (output === '-') {
    host.stdout.write(text);
    return exitCode.ok;
  }
  const beside = output === undefined ? await existing(path, host) : undefined;
  if (beside !== undefined) {
    notice(say('twins/exists', { file: beside }), path);
    return exitCode.failed;
  }
  const target = shownPath(output ?? twinPaths(path)[0] ?? path, host.cwd);
  if ((await host.stat(target)).kind !== 'missing') {
    notice(say('new/exists', {}), target);
    return exitCode.failed;
  }
  await writeInside(target, new TextEncoder().encode(text), host);
  notice(say('twins/then', { path: target, typed: typedPath(target) }));
  return exitCode.ok;
}

/** The twin of a note that is there already. */
async function existing(path: string, host: Terminal['host']): Promise<string | undefined> {
  for (const twinPath of twinPaths(path))
    if ((await host.stat(twinPath)).kind !== 'missing') return twinPath;
  return undefined;
}

interface Against {
  readonly config: Config;
  readonly types: NoteTypes;
}

async function compare(
  note: Named,
  second: string | undefined,
  against: Against,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, style } = terminal;
  const beside = await existing(note.path, host);
  const full = (path: string): string => absolutePath(path, host.cwd);
  if (beside === undefined) {
    const version = versionNames[otherSide(note.side)];
    const [file = ''] = twinPaths(note.path);
    throw new UserError(say('twins/none', { version, file, path: typedPath(note.path) }));
  }
  if (second !== undefined && full(second) !== full(beside))
    throw new UserError(say('twins/no-pair', { first: note.path, second }));
  const own = note.path;
  const paths: Both<string> =
    note.side === 'en' ? { en: own, fr: beside } : { en: beside, fr: own };
  const bytes: Both<Uint8Array> = {
    en: await host.readFile(paths.en, maxBytes + 1),
    fr: await host.readFile(paths.fr, maxBytes + 1),
  };
  const checked = {
    en: await check('en', paths, bytes, against, terminal),
    fr: await check('fr', paths, bytes, against, terminal),
  };
  const en = await readTwin(paths.en, bytes.en, against.types);
  const fr = await readTwin(paths.fr, bytes.fr, against.types);
  if (!en || !fr) {
    for (const one of [checked.en, checked.fr])
      host.stderr.write(prettyNote(one, locale, style(host.stderr)));
    return exitCode.invalid;
  }
  const isOfPair = (rule: string): boolean => findKind(rule)?.stage === 'twins';
  const found = pairFindings({ en: checked.en.findings, fr: checked.fr.findings }, isOfPair);
  const sections = sideBySide({ en, fr }, found);
  host.stdout.write(showPair(sections, paths, locale, style(host.stdout)));
  host.stdout.write(`${summaryOf(found.length, countToTranslate({ en, fr }), locale)}\n`);
  return hasErrors(found) ? exitCode.invalid : exitCode.ok;
}

/** What a comparison comes to. A skeleton that is not translated agrees with everything. */
function summaryOf(differences: number, toTranslate: number, locale: Locale): string {
  if (differences > 0)
    return translate(locale, 'twins/differences', { count: differences, mark: differs });
  return toTranslate > 0
    ? translate(locale, 'twins/unfinished', { count: toTranslate })
    : translate(locale, 'twins/alike', {});
}

/** Checks a note of the pair as `validate` does, so that its settings and comments count. */
async function check(
  side: Side,
  paths: Both<string>,
  bytes: Both<Uint8Array>,
  { config, types }: Against,
  { host }: Terminal,
): Promise<CheckedNote & { readonly path: string }> {
  const there = otherSide(side);
  const path = paths[side];
  const checked = await checkNote(path, bytes[side], {
    types,
    named: true,
    settings: config.settingsFor(path),
    findImage: imageFinder(path, host),
    today: host.now.toISOString().slice(0, 10),
    twin: {
      path: paths[there],
      bytes: bytes[there],
      settings: config.settingsFor(paths[there]),
      isInRun: true,
    },
  });
  // Only a file that was met while walking can be no note at all.
  return { ...(checked as CheckedNote), path };
}
