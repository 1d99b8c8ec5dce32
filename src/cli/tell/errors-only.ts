import type { ReportedNote } from '../../report/report.ts';

/** What `--quiet` leaves of a note. */
export function errorsOnly<Note extends Pick<ReportedNote, 'findings'>>(note: Note): Note {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === 'error') };
}
