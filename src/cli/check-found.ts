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
  const { found, notices, faults } = await findNotes(paths, flags, terminal.host);
  for (const notice of notices) terminal.notice(notice);
  for (const { path, message } of faults) terminal.notice(message, path);
  const { notes, allRead } = await checkAll(found, flags, terminal);
  const noNote = found.length > 0 && notes.length === 0 && allRead && !flags.passOnNoFiles;
  if (noNote) terminal.notice(say('report/no-notes', {}), paths.join(' ') || '.');
  const failed = faults.length > 0 || !allRead || noNote;
  return { notes, code: failed ? exitCode.failed : exitCode.ok };
}

async function checkAll(
  found: readonly FoundNote[],
  { schema }: CommonFlags,
  { host, locale, style, failure }: Terminal,
): Promise<{ notes: readonly NoteOfRun[]; allRead: boolean }> {
  const types = await loadTypes(host, schema);
  const files = new Map(found.map((file) => [file.path, file]));
  const notes: NoteOfRun[] = [];
  let allRead = true;
  for await (const checked of checkFiles(found, types, host)) {
    const file = files.get(checked.path);
    if (checked.status === 'fault') {
      failure(checked.error, checked.path);
      allRead = false;
    }
    if (checked.status !== 'checked' || !file) continue;
    host.stderr.write(prettyNote(checked, locale, style(host.stderr)));
    const hasErrors = checked.findings.some(({ severity }) => severity === 'error');
    notes.push({ file, checked, hasErrors });
  }
  return { notes, allRead };
}
