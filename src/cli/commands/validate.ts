import { sentenceOf } from '../../findings/sentence.ts';
import { HostError } from '../../host/host.ts';
import type { Locale } from '../../locale/message.ts';
import { wholeRun, type ReportedFault } from '../../report/report.ts';
import { checkRun } from '../check/check-run.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { failureOf } from '../faults/failure.ts';
import { UserError, type FaultPlace } from '../faults/user-error.ts';
import { openConfig } from '../config/open-config.ts';
import { absolutePath } from '../paths/paths.ts';
import type { ValidateFlags } from '../usage/validate.ts';
import { givenOptions } from '../tell/given-options.ts';
import { planReport, type ReportOutput } from '../tell/report-plan.ts';
import { spareFiles } from '../tell/spare-files.ts';
import { tell } from '../tell/tell.ts';
import type { Terminal } from '../tell/terminal.ts';
import { planValidate, type ValidatePlan } from '../check/validate-plan.ts';

/** `brief validate`: the report is on standard output, all else on standard error. */
export async function validate(
  paths: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, version } = terminal;
  const named = [...paths, flags.config, flags.schema, flags.stdinFilename].filter(isText);
  let plan: ValidatePlan;
  try {
    plan = planValidate(flags, host);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Where the reports go can still be read, or else that is what is wrong.
    const report = planReport({ ...flags, maxWarnings: undefined }, host);
    await spareFiles(report.outputs, named, host);
    const marked = { ...report, annotates: false };
    await tellFailed([faultOf(error, locale)], { report: marked }, terminal);
    throw error;
  }
  const failed = (faults: readonly ReportedFault[]): Promise<ExitCode> =>
    tellFailed(faults, plan, terminal);
  const faulty: ReportedFault[] = [];
  const config = await openConfig(flags, terminal, (fault) => faulty.push(fault));
  if (!config) {
    await spareFiles(plan.report.outputs, named, host);
    return failed(faulty);
  }
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('../config/print-config.ts');
    printConfig(flags.printConfig, config, terminal);
    return exitCode.ok;
  }
  const files = config.files.map((path) => absolutePath(path, config.folder));
  await spareFiles(plan.report.outputs, [...named, ...files, ...config.sources], host);
  let run;
  try {
    run = await checkRun(paths, plan, config, terminal);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof HostError)) throw error;
    terminal.failure(error, error instanceof HostError ? error.path : undefined);
    return failed([faultOf(error, locale)]);
  }
  const { skipped, heldBack, faults } = run;
  const notes = run.notes.map((note) => note.checked);
  // Where standard output holds a diff, or the note that came by standard input, it holds no report.
  const stream =
    plan.fix === 'show' || (plan.fix && paths.includes('-')) ? host.stderr : host.stdout;
  const options = givenOptions(flags);
  const { shard } = plan;
  const told = { version, locale, notes, skipped, heldBack, faults, options, shard };
  return tell(told, plan.report, terminal, stream);
}

/** Writes that a run has failed: a report of an earlier one must not stay where it was to be. */
async function tellFailed(
  faults: readonly ReportedFault[],
  { report, shard }: Pick<ValidatePlan, 'report' | 'shard'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { locale, version } = terminal;
  const outputs = report.outputs.filter(isNotOnScreen);
  const found = { version, locale, notes: [], skipped: 0, faults, shard };
  return tell(found, { ...report, outputs }, terminal);
}

/** What kept a run from its work, as a report tells it. */
function faultOf(error: UserError | HostError, locale: Locale): ReportedFault {
  const { path, range }: FaultPlace =
    error instanceof HostError ? error : (error.at ?? { path: wholeRun });
  return { path, message: sentenceOf(failureOf(error), locale), ...(range && { range }) };
}

/** Whoever reads the screen has been told already. */
function isNotOnScreen({ format, path }: ReportOutput): boolean {
  return path !== '-' || format !== 'pretty';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
