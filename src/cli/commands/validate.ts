import { noConfig } from '../../config/config.ts';
import { translate } from '../../locale/index.ts';
import { reporters } from '../../report/index.ts';
import { countSeverities, type Report, type ReportedNote } from '../../report/report.ts';
import { checkFound } from '../check-found.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { ValidateFlags } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { planValidate } from '../validate-plan.ts';

/** `brief validate`: the report is on standard output, all else on standard error. */
export async function validate(
  paths: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, version } = terminal;
  const plan = planValidate(flags);
  const config = noConfig(host.cwd);
  const { notes: checked, skipped, faults } = await checkFound(paths, plan, config, terminal);
  const notes = checked.map((note) => note.checked);
  const shown = plan.quiet ? notes.map(errorsOnly) : notes;
  const report: Report = { version, locale, notes: shown, skipped, faults };
  host.stdout.write(reporters[plan.format]?.(report, terminal.style(host.stdout)) ?? '');
  const { error, warning } = countSeverities(notes);
  const most = plan.maxWarnings ?? Infinity;
  if (warning > most)
    terminal.error(translate(locale, 'report/too-many-warnings', { count: warning, most }));
  if (faults.length > 0) return exitCode.failed;
  return error > 0 || warning > most ? exitCode.invalid : exitCode.ok;
}

function errorsOnly(note: ReportedNote): ReportedNote {
  return { ...note, findings: note.findings.filter(({ severity }) => severity === 'error') };
}
