import { say } from '../../findings/finding.ts';
import { translate } from '../../locale/index.ts';
import { MissingGlyphError } from '../../render/missing-glyph.ts';
import { prettyNote } from '../../report/pretty.ts';
import { checkFound, type NoteOfRun } from '../check-found.ts';
import { createLayOut, type DrawFormat, type LayOutNote } from '../draw-note.ts';
import { exitCode, worst, type ExitCode } from '../exit-code.ts';
import { missingGlyphs } from '../missing-glyphs.ts';
import { openConfig } from '../open-config.ts';
import type { RenderFlags } from '../options.ts';
import { planOutputs, type Output } from '../outputs.ts';
import { createProgress, type Progress } from '../progress.ts';
import { planRender } from '../render-plan.ts';
import type { Terminal } from '../terminal.ts';
import { openTheme } from '../themes.ts';
import { twinOf } from '../twin.ts';
import { withBaseline } from '../with-baseline.ts';

/**
 * `brief render`: finds and checks the notes, plans where each goes, then draws and writes one after
 * the other. What fails with one does not stop the rest.
 */
export async function render(
  paths: readonly string[],
  flags: RenderFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale } = terminal;
  const plan = planRender(flags, host);
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const theme = await openTheme(plan, config, terminal);
  if (!theme) return exitCode.failed;
  const found = await checkFound(paths, { ...flags, keepsNotes: true }, config, terminal);
  const { notes, faults } = await withBaseline(found, 'keep', config, terminal);
  for (const { checked } of notes)
    host.stderr.write(prettyNote(checked, locale, terminal.style(host.stderr)));
  const files = notes.map(({ file }) => file);
  const outputs = planOutputs(files, plan, host.cwd);
  const run: Run = {
    terminal,
    layOutNote: await createLayOut(plan, theme, config, host),
    progress: createProgress(host),
    written: [],
    told: new Set(),
  };
  const codes: ExitCode[] = [faults.length > 0 ? exitCode.failed : exitCode.ok];
  let refused = 0;
  for (const [index, note] of notes.entries()) {
    if (hasErrors(note)) codes.push(exitCode.invalid);
    if (!note.checked.note || (hasErrors(note) && !plan.draft)) {
      refused += 1;
      continue;
    }
    const total = notes.length;
    const done = index + 1;
    run.progress.show(() => translate(locale, 'cli/progress', { done, total }));
    codes.push(await renderNote(note, outputs[index] ?? [], run));
  }
  run.progress.clear();
  tellSummary(run, plan.outDir, refused);
  return worst(...codes);
}

/** What all notes of a run share. */
interface Run {
  readonly terminal: Terminal;
  readonly layOutNote: LayOutNote;
  readonly progress: Progress;
  /** Paths of the files written so far. */
  readonly written: string[];
  /** A template that cannot be used fails each of its notes, and is told once. */
  readonly told: Set<unknown>;
}

function hasErrors({ checked }: NoteOfRun): boolean {
  return checked.findings.some(({ severity }) => severity === 'error');
}

async function renderNote(
  note: NoteOfRun,
  outputs: readonly Output[],
  run: Run,
): Promise<ExitCode> {
  const { checked } = note;
  try {
    if (!checked.note) return exitCode.invalid;
    const draw = await run.layOutNote(checked.note, checked.source, hasErrors(note));
    const codes: ExitCode[] = [];
    for (const output of outputs) codes.push(await renderFormat(checked, output, draw, run));
    return worst(...codes);
  } catch (error) {
    return fail(error, checked.path, run);
  }
}

/** One format of a note; what fails in it leaves the other formats alone. */
async function renderFormat(
  checked: NoteOfRun['checked'],
  { format, path }: Output,
  draw: DrawFormat,
  run: Run,
): Promise<ExitCode> {
  try {
    const twin =
      format === 'html' ? await twinOf(checked.path, path, run.terminal.host) : undefined;
    return await write(path, await draw(format, twin), run);
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) return fail(error, checked.path, run);
    const { host, locale, style } = run.terminal;
    run.progress.clear();
    const findings = missingGlyphs(error, checked.source);
    host.stderr.write(prettyNote({ ...checked, findings }, locale, style(host.stderr)));
    return exitCode.invalid;
  }
}

async function write(path: string, bytes: Uint8Array, run: Run): Promise<ExitCode> {
  const { host } = run.terminal;
  try {
    if (path === '-') host.stdout.write(bytes);
    else {
      await host.writeFile(path, bytes);
      run.written.push(path);
    }
    return exitCode.ok;
  } catch (error) {
    return fail(error, path, run);
  }
}

function fail(error: unknown, path: string, { terminal, progress, told }: Run): ExitCode {
  progress.clear();
  if (!told.has(error)) terminal.failure(error, path);
  told.add(error);
  return exitCode.failed;
}

function tellSummary(
  { terminal, written }: Run,
  outDir: string | undefined,
  refused: number,
): void {
  const [path] = written;
  const count = written.length;
  if (refused > 0) terminal.notice(say('cli/not-rendered', { count: refused }));
  if (path === undefined) return;
  if (count === 1) terminal.notice(say('cli/rendered-one', { path }));
  else if (outDir === undefined) terminal.notice(say('cli/rendered', { count }));
  else terminal.notice(say('cli/rendered-into', { count, folder: outDir }));
}
