import { say } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import { reporters } from '../../report/index.ts';
import { UserError } from '../faults/user-error.ts';
import type { ReportFlags } from '../usage/report.ts';
import { absolutePath } from '../paths/paths.ts';

/** Where one form of the report goes. */
export interface ReportOutput {
  /** Name of a reporter. */
  readonly format: string;
  /** A file; `-` is standard output. */
  readonly path: string;
  /** Adds to the file instead of replacing it. */
  readonly appends: boolean;
}

/** How what was found is to be told. */
export interface ReportPlan {
  readonly outputs: readonly ReportOutput[];
  /** Whether GitHub's annotations follow on standard output. */
  readonly annotates: boolean;
  /** Print errors only. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
}

/** Makes a checked plan of the flags about the report. @throws UserError */
export function planReport(
  { format, quiet, maxWarnings }: ReportFlags,
  host: Pick<Host, 'cwd' | 'env'>,
): ReportPlan {
  const outputs = planOutputs(format ?? ['pretty'], host);
  return {
    outputs,
    annotates: host.env('GITHUB_ACTIONS') === 'true' && hasRoomForMarks(outputs),
    quiet: quiet ?? false,
    maxWarnings: maxWarnings === undefined ? undefined : readNumber(maxWarnings),
  };
}

/** Marks stand below what is for people; where they were asked for, or a program reads, they do not. */
function hasRoomForMarks(outputs: readonly ReportOutput[]): boolean {
  return outputs.every(
    ({ format, path }) => format !== 'github' && (path !== '-' || format === 'pretty'),
  );
}

function planOutputs(
  formats: readonly string[],
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
): ReportOutput[] {
  const summary = env('GITHUB_STEP_SUMMARY');
  const writers = new Map<string, string>();
  return formats.map((given) => {
    refuseList(given);
    const { format, path } = readFormat(given);
    const full = path === '-' ? path : absolutePath(path, cwd);
    const first = writers.get(full);
    if (first !== undefined && path === '-')
      throw new UserError(say('cli/two-reports', { first, second: format }));
    if (first !== undefined)
      throw new UserError(say('cli/same-output', { first, second: format, output: path }));
    writers.set(full, format);
    return { format, path, appends: !!summary && full === absolutePath(summary, cwd) };
  });
}

/** Other tools take several forms in one. @throws UserError */
function refuseList(given: string): void {
  const forms = given.split(/[\s,;+]+/);
  const areForms = forms.every((each) => Object.hasOwn(reporters, each.split('=')[0] ?? ''));
  if (forms.length < 2 || !areForms) return;
  const typed = forms.map((each, index) =>
    index === 0 || each.includes('=') ? `--format ${each}` : `--format ${each}=FILE`,
  );
  throw new UserError(say('cli/several-formats', { typed: typed.join(' ') }));
}

/** `json` or `json=report.json`. */
function readFormat(given: string): Pick<ReportOutput, 'format' | 'path'> {
  const cut = given.indexOf('=');
  const written = cut < 0 ? given : given.slice(0, cut);
  const format = written.toLowerCase();
  if (!Object.hasOwn(reporters, format)) {
    const allowed = Object.keys(reporters).join(', ');
    throw new UserError(say('cli/unknown-value', { option: '--format', value: written, allowed }));
  }
  const path = cut < 0 ? '-' : given.slice(cut + 1);
  if (path === '') throw new UserError(say('cli/empty-value', { option: `--format ${given}` }));
  return { format, path };
}

function readNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError(say('cli/no-number', { option: '--max-warnings', value }));
}
