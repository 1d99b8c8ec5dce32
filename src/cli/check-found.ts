import { say } from '../findings/finding.ts';
import { prettyNote } from '../report/pretty.ts';
import { checkFiles, type CheckedFile } from './check-files.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { findNotes, type FoundNote } from './find-notes.ts';
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
  const types = await loadTypes(terminal.host, flags.schema);
  const { found, notices, faults } = await findNotes(paths, flags, terminal.host);
  for (const notice of notices) terminal.notice(notice);
  const notes: NoteOfRun[] = [];
  const unread = [...faults];
  for (const file of found)
    for await (const checked of checkFiles([file], types, terminal.host))
      if (checked.status === 'checked') notes.push(report(file, checked, terminal));
      else if (checked.status === 'fault')
        unread.push({ path: checked.path, message: checked.fault });
  const allSkipped = found.length > 0 && notes.length === 0 && unread.length === 0;
  if (allSkipped && !flags.passOnNoFiles)
    unread.push({ path: paths.join(' ') || '.', message: say('report/no-notes', {}) });
  for (const { path, message } of unread) terminal.notice(message, path);
  return { notes, code: unread.length > 0 ? exitCode.failed : exitCode.ok };
}

function report(
  file: FoundNote,
  checked: NoteOfRun['checked'],
  { host, locale, style }: Terminal,
): NoteOfRun {
  host.stderr.write(prettyNote(checked, locale, style(host.stderr)));
  const hasErrors = checked.findings.some(({ severity }) => severity === 'error');
  return { file, checked, hasErrors };
}
