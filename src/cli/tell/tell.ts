import { translate } from '../../locale/index.ts';
import { reporters } from '../../report/index.ts';
import { countSeverities, plain, type Report } from '../../report/report.ts';
import type { Output as OutputStream } from '../../host/host.ts';
import { exitCode, worst, type ExitCode } from '../exit-code.ts';
import { writeInside, writing } from '../paths/inside.ts';
import { markFailure } from './mark-failure.ts';
import { errorsOnly } from './errors-only.ts';
import type { ReportOutput, ReportPlan } from './report-plan.ts';
import { rootFinder } from '../paths/repository.ts';
import type { Terminal } from './terminal.ts';

/** What a run found, without what only the world knows. */
export type Told = Omit<Report, 'fromRoot' | 'hash'>;

/** Of each type of annotation GitHub shows so many a step. */
const mostAnnotations = 10;

/**
 * Tells what was found in every form that was asked for, and gives the exit code of the run.
 * A file that cannot be written does not keep the others from being written.
 * @param stream - where a report goes that is given no file
 */
export async function tell(
  found: Told,
  plan: ReportPlan,
  terminal: Terminal,
  stream: OutputStream = terminal.host.stdout,
): Promise<ExitCode> {
  const { host } = terminal;
  const notes = plan.quiet ? found.notes.map(errorsOnly) : found.notes;
  const hash = (text: string): string => host.hash(text);
  const fromRoot = await rootFinder(host);
  const most = plan.maxWarnings ?? Infinity;
  const count = countSeverities(found.notes).warning;
  const tooManyWarnings = count > most ? { count, most } : undefined;
  const own = { errorsOnly: plan.quiet, tooManyWarnings, fromRoot, hash };
  const report: Report = { ...found, notes, ...own };
  const codes: ExitCode[] = [];
  for (const output of plan.outputs) codes.push(await write(report, output, stream, terminal));
  if (plan.annotates) {
    const { annotations } = await import('../../report/annotations.ts');
    stream.write(annotations(report, mostAnnotations));
  }
  return worst(...codes, await codeOf(report, terminal));
}

async function write(
  report: Report,
  { format, path, appends }: ReportOutput,
  stream: OutputStream,
  { host, style, failure }: Terminal,
): Promise<ExitCode> {
  const reporter = await reporters[format]?.();
  const toStream = path === '-';
  const text = reporter?.(report, toStream ? style(stream) : plain) ?? '';
  try {
    if (toStream) stream.write(text);
    // What stands there may not end with its line.
    else if (appends)
      await writing(() => host.appendFile(path, new TextEncoder().encode(`\n${text}`)));
    else await writeInside(path, new TextEncoder().encode(text), host);
    return exitCode.ok;
  } catch (error) {
    failure(error, path);
    return exitCode.failed;
  }
}

async function codeOf(
  { notes, faults, tooManyWarnings }: Report,
  { host, locale, error }: Terminal,
): Promise<ExitCode> {
  if (tooManyWarnings) {
    const message = translate(locale, 'report/too-many-warnings', { ...tooManyWarnings });
    error(message);
    await markFailure(message, host);
  }
  if (faults.length > 0) return exitCode.failed;
  return countSeverities(notes).error > 0 || tooManyWarnings ? exitCode.invalid : exitCode.ok;
}
