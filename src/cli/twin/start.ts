import { say } from '../../findings/finding.ts';
import { checkNote } from '../../note/check.ts';
import type { NoteTypes } from '../../schema/note-types.ts';
import { translateHelp } from '../../skeleton/translate-help.ts';
import { maxBytes } from '../../source/decode.ts';
import { readTwin } from '../../twins/read-twin.ts';
import { otherSide } from '../../twins/side.ts';
import { startTwin } from '../../twins/start/start-twin.ts';
import { typedPath } from '../../findings/typed-path.ts';
import { twinPaths } from '../../twins/names.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { twinPlaceTaken } from '../find/twin-file.ts';
import { writeInside } from '../paths/inside.ts';
import { shownPath } from '../paths/paths.ts';
import { tellFindings } from '../tell/tell-findings.ts';
import type { Terminal } from '../tell/terminal.ts';
import { dayOfRun } from '../day-of-run.ts';
import type { NamedNote } from './named-note.ts';

/**
 * Writes the note in the other language beside a note, to be translated; a file that is there stays as
 * it is. @param output where it goes instead, `-` for standard output @throws HostError
 */
export async function start(
  { path, side }: NamedNote,
  output: string | undefined,
  types: NoteTypes,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, notice } = terminal;
  const bytes = await host.readFile(path, maxBytes + 1);
  const options = { types, named: true, today: dayOfRun(host) };
  const checked = await checkNote(path, bytes, options);
  const note = await readTwin(path, bytes, types);
  if (!note || note.faulty.size > 0) {
    if (checked) tellFindings({ ...checked, path }, terminal);
    notice(say('twins/unreadable', {}), path);
    return exitCode.invalid;
  }
  const into = otherSide(side);
  const text = translateHelp(startTwin(note, into), note.note.type, side, into);
  if (output === '-') {
    host.stdout.write(text);
    return exitCode.ok;
  }
  const beside = output === undefined ? await twinPlaceTaken(path, host) : undefined;
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
