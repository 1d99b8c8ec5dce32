import type { Config } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import { translate } from '../../locale/index.ts';
import type { Locale } from '../../locale/message.ts';
import { checkNote, type CheckedNote } from '../../note/check.ts';
import { findKind } from '../../reference/kinds.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import { maxBytes } from '../../source/decode.ts';
import { countToTranslate } from '../../twins/foreign-texts.ts';
import { readTwin } from '../../twins/read-twin.ts';
import { otherSide, versionNames, type Both, type Side } from '../../twins/side.ts';
import { hasErrors, pairFindings, sideBySide } from '../../twins/show/side-by-side.ts';
import { typedPath } from '../../findings/typed-path.ts';
import { twinPaths } from '../../twins/names.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { UserError } from '../faults/user-error.ts';
import { twinPlaceTaken } from '../find/twin-file.ts';
import { imageFinder } from '../find/find-image.ts';
import { absolutePath } from '../paths/paths.ts';
import { differs, showPair } from '../tell/show-pair.ts';
import { tellFindings } from '../tell/tell-findings.ts';
import type { Terminal } from '../tell/terminal.ts';
import { dayOfRun } from '../day-of-run.ts';
import type { NamedNote } from './named-note.ts';

/** What both notes are checked against. */
export interface Against {
  readonly config: Config;
  readonly types: NoteTypes;
}

/**
 * Shows a note and its twin side by side with what differs.
 * @param second the twin as it was named, if it was
 * @throws UserError where there is no twin, or another was named @throws HostError
 */
export async function compare(
  note: NamedNote,
  second: string | undefined,
  against: Against,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, style } = terminal;
  const beside = await twinPlaceTaken(note.path, host);
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
    for (const one of [checked.en, checked.fr]) tellFindings(one, terminal);
    return exitCode.invalid;
  }
  const isOfPair = (rule: string): boolean => findKind(rule)?.stage === 'twins';
  const found = pairFindings({ en: checked.en.findings, fr: checked.fr.findings }, isOfPair);
  const sections = sideBySide({ en, fr }, found);
  host.stdout.write(await showPair(sections, paths, locale, style(host.stdout)));
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
    today: dayOfRun(host),
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
