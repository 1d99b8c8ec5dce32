import { say } from '../findings/finding.ts';
import { prettyNote } from '../report/pretty.ts';
import { checkFiles, type CheckedFile } from './check-files.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { findNotes, type FoundNote, type PathFault } from './find-notes.ts';
import type { CommonFlags } from './options.ts';
import type { Terminal } from './terminal.ts';
import { loadTypes } from './types.ts';

/** A note as it was found and as it was checked. */
export interface NoteOfRun {
  readonly file: FoundNote;
  readonly checked: Extract<CheckedFile, { status: 'checked' }>;
  readonly hasErrors: boolean;
}

/** Finds and checks notes; says on standard error what is wrong with them, and what could not be read. */
export async function checkFound(
  paths: readonly string[],
  flags: CommonFlags,
  terminal: Terminal,
): Promise<{ notes: readonly NoteOfRun[]; code: ExitCode }> {
  const { found, notices, faults } = await findNotes(paths, flags, terminal.host);
  for (const notice of notices) terminal.notice(notice);
  const { notes, unread } = await checkAll(found, flags, terminal);
  const all = [...faults, ...unread];
  if (found.length > 0 && notes.length === 0 && all.length === 0 && !flags.passOnNoFiles)
    all.push({ path: paths.join(' ') || '.', message: say('report/no-notes', {}) });
  for (const { path, message } of all) terminal.notice(message, path);
  return { notes, code: all.length > 0 ? exitCode.failed : exitCode.ok };
}

async function checkAll(
  found: readonly FoundNote[],
  { schema }: CommonFlags,
  { host, locale, style }: Terminal,
): Promise<{ notes: readonly NoteOfRun[]; unread: readonly PathFault[] }> {
  const types = await loadTypes(host, schema);
  const files = new Map(found.map((file) => [file.path, file]));
  const notes: NoteOfRun[] = [];
  const unread: PathFault[] = [];
  for await (const checked of checkFiles(found, types, host)) {
    const file = files.get(checked.path);
    if (checked.status === 'fault') unread.push({ path: checked.path, message: checked.fault });
    if (checked.status !== 'checked' || !file) continue;
    host.stderr.write(prettyNote(checked, locale, style(host.stderr)));
    const hasErrors = checked.findings.some(({ severity }) => severity === 'error');
    notes.push({ file, checked, hasErrors });
  }
  return { notes, unread };
}
