import { checkFound } from '../check/check-found.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openConfig } from '../config/open-config.ts';
import { absolutePath } from '../paths/paths.ts';
import type { ValidateFlags } from '../usage/validate.ts';
import { spareFiles } from '../tell/spare-files.ts';
import { tell } from '../tell/tell.ts';
import type { Terminal } from '../tell/terminal.ts';
import { planValidate } from '../check/validate-plan.ts';
import { withBaseline } from '../check/with-baseline.ts';

/** `brief validate`: the report is on standard output, all else on standard error. */
export async function validate(
  paths: readonly string[],
  flags: ValidateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, version } = terminal;
  const plan = planValidate(flags, host);
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  if (flags.printConfig !== undefined) {
    const { printConfig } = await import('../config/print-config.ts');
    printConfig(flags.printConfig, config, terminal);
    return exitCode.ok;
  }
  const read = [
    ...paths,
    ...config.files.map((path) => absolutePath(path, config.folder)),
    ...config.sources,
    ...[flags.schema, flags.stdinFilename].filter((path) => path !== undefined),
  ];
  await spareFiles(plan.report.outputs, read, host);
  const checked = await checkFound(paths, plan, config, terminal);
  const found = plan.fix
    ? await (await import('../check/fix-notes.ts')).fixNotes(checked, plan.fix, terminal)
    : checked;
  const run = await withBaseline(found, plan.baseline, config, terminal);
  const { skipped, heldBack, faults } = run;
  const notes = run.notes.map((note) => note.checked);
  // Where standard output holds a diff, or the note that came by standard input, it holds no report.
  const stream =
    plan.fix === 'show' || (plan.fix && paths.includes('-')) ? host.stderr : host.stdout;
  return tell({ version, locale, notes, skipped, heldBack, faults }, plan.report, terminal, stream);
}
