import { sentenceOf } from '../../findings/sentence.ts';
import { translate } from '../../locale/index.ts';
import { reporters } from '../../report/index.ts';
import { countSeverities, type Report, type ReportedNote } from '../../report/report.ts';
import { checkFiles } from '../check-files.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { findNotes } from '../find-notes.ts';
import { loadTypes } from '../types.ts';
import type { Terminal } from '../terminal.ts';

export interface ValidateOptions {
  /** Name of a reporter. */
  readonly format: string;
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly schema: string | undefined;
  readonly passOnNoFiles: boolean;
  readonly stdinFilename: string | undefined;
}

/** `brief validate`: the report is on standard output, all else on standard error. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale } = terminal;
  const report = await checkAll(paths, options, terminal);
  for (const { path, message } of report.faults) terminal.error(`${path}: ${message}`);
  const shown = options.quiet ? { ...report, notes: report.notes.map(errorsOnly) } : report;
  host.stdout.write(reporters[options.format]?.(shown, terminal.style(host.stdout)) ?? '');
  const { error, warning } = countSeverities(report.notes);
  const most = options.maxWarnings ?? Infinity;
  if (warning > most)
    terminal.error(translate(locale, 'report/too-many-warnings', { count: warning, most }));
  if (report.faults.length > 0) return exitCode.failed;
  return error > 0 || warning > most ? exitCode.invalid : exitCode.ok;
}

/** Finds and checks every note of the run. */
async function checkAll(
  paths: readonly string[],
  options: ValidateOptions,
  { host, locale, version, notice }: Terminal,
): Promise<Report> {
  const types = await loadTypes(host, options.schema);
  const { found, notices, faults } = await findNotes(paths, options, host);
  for (const message of notices) notice(message);
  const notes: ReportedNote[] = [];
  const unread = faults.map(({ path, message }) => ({
    path,
    message: sentenceOf(message, locale),
  }));
  let skipped = 0;
  for await (const file of checkFiles(found, types, host))
    if (file.status === 'fault')
      unread.push({ path: file.path, message: sentenceOf(file.fault, locale) });
    else if (file.status === 'skipped') skipped++;
    else notes.push(file);
  // Never green when nothing was checked.
  if (notes.length === 0 && skipped > 0 && !options.passOnNoFiles)
    unread.push({
      path: paths.join(' ') || '.',
      message: translate(locale, 'report/no-notes', {}),
    });
  return { version, locale, notes, skipped, faults: unread };
}

function errorsOnly(note: ReportedNote): ReportedNote {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === 'error') };
}
