import { withoutTwins } from '../../config/without-twins.ts';
import type { Change } from '../../document/typography/changes.ts';
import { say, type Message } from '../../findings/finding.ts';
import { HostError } from '../../host/host.ts';
import { translate } from '../../locale/index.ts';
import type { ReportedFault } from '../../report/report.ts';
import { checkFound, type NoteOfRun } from '../check/check-found.ts';
import type { DrawablePart } from '../draw/draw-note.ts';
import type { Drawable, FindingsOfPart } from '../draw/draw-outputs.ts';
import { exitCode, worst, type ExitCode } from '../exit-code.ts';
import { SharedFault } from '../faults/user-error.ts';
import { openConfig } from '../config/open-config.ts';
import { tellLeftOut, type LeftOut } from '../draw/left-out.ts';
import { listChanges } from '../draw/list-changes.ts';
import { keepAll, type Kept, type Written } from '../draw/keep-outputs.ts';
import { tellOlder } from '../draw/older-outputs.ts';
import { openDrawing } from '../draw/open-drawing.ts';
import type { RenderFlags } from '../usage/render.ts';
import { refusePlaces } from '../draw/output-places.ts';
import { planOutputs, type Output } from '../draw/outputs.ts';
import { pairNotes } from '../draw/pair-notes.ts';
import { createProgress, type Progress } from '../tell/progress.ts';
import { planRender, type RenderPlan } from '../draw/render-plan.ts';
import { errorsOnly } from '../tell/errors-only.ts';
import { givenOptions } from '../tell/given-options.ts';
import { tellFindings } from '../tell/tell-findings.ts';
import { hasErrors, tellUnrendered } from '../tell/tell-unrendered.ts';
import type { Terminal } from '../tell/terminal.ts';
import { openTheme } from '../draw/themes.ts';
import { tellUnused } from '../draw/unused-template.ts';
import { withBaseline } from '../check/with-baseline.ts';

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
  await refusePlaces(plan, host);
  const opened = await openConfig(flags, terminal);
  if (!opened) return exitCode.failed;
  const config = plan.bilingual ? opened : withoutTwins(opened);
  const theme = await openTheme(plan, config, terminal);
  if (!theme) return exitCode.failed;
  const drawing = await openDrawing(plan, theme, config, host);
  try {
    const found = await checkFound(
      paths,
      { ...flags, jobs: 1, keepsNotes: true, twins: plan.bilingual ? 'joined' : 'ignored' },
      config,
      terminal,
    );
    const { notes, faults, heldBack } = await withBaseline(found, 'keep', config, terminal);
    for (const { checked } of notes)
      tellFindings(plan.quiet ? errorsOnly(checked) : checked, terminal);
    if (heldBack > 0) terminal.notice(say('suppress/rendered', { count: heldBack }));
    const { groups, code } = groupNotes(notes, faults, plan, terminal);
    // Of a pair the one that came by standard input goes back there.
    const files = groups.map((group) => (group.find(({ file }) => file.bytes) ?? group[0]!).file);
    const inputs = notes.map(({ file }) => file);
    const outputs = planOutputs(files, plan, host.cwd, inputs);
    const run: Run = {
      terminal,
      options: givenOptions(flags),
      isSpeaking: plan.speaking,
      isVerbose: plan.verbose,
      progress: createProgress(host),
      written: [],
      replaced: [],
      leftOut: [],
      unwritten: 0,
      isEachTold: true,
      told: new Set(),
    };
    const codes: ExitCode[] = [faults.length > 0 ? exitCode.failed : code];
    if (notes.some(({ checked }) => hasErrors(checked))) codes.push(exitCode.invalid);
    const drawables = groups.flatMap((group, index) =>
      toDrawable(group, outputs[index] ?? [], plan),
    );
    let done = 0;
    const total = drawables.length;
    for await (const kept of keepAll(drawing.all(drawables), drawables, plan, host)) {
      const drawable = drawables[done]!;
      // A note that cannot be laid out fails once for all its formats.
      const filesEach = drawable.outputs.length / Math.max(kept.length, 1);
      for (const one of kept) codes.push(tell(one, drawable, filesEach, run));
      done += 1;
      run.progress.show(() => translate(locale, 'cli/progress', { done, total }));
    }
    run.progress.clear();
    const unused = tellUnused(run.leftOut, config, host.cwd);
    tellSummary(run, plan, groups, unused);
    await tellOlder(outputs.flat(), run.written, terminal);
    return worst(...codes);
  } finally {
    await drawing.close();
  }
}

/** What all notes of a run share. */
interface Run {
  readonly terminal: Terminal;
  /** As they are typed in a command that mends what is found. */
  readonly options: readonly string[];
  readonly progress: Progress;
  /** Whether sheets to speak from are drawn, which have two sides. */
  readonly isSpeaking: boolean;
  /** Whether what the typography changed is listed. */
  readonly isVerbose: boolean;
  /** Paths of the files written so far. */
  readonly written: string[];
  /** Those of them that are drafts and stand where a file was before. */
  readonly replaced: string[];
  /** What the templates of the written files leave out. */
  readonly leftOut: LeftOut[];
  /** How many files there should be besides. */
  unwritten: number;
  /** Whether a line of its own tells of each of them. */
  isEachTold: boolean;
  /** Faults that are told once, however many notes they fail. */
  readonly told: Set<string>;
}

/** The notes that go into one file, and the exit code where some have nothing to go with. */
function groupNotes(
  notes: readonly NoteOfRun[],
  faults: readonly ReportedFault[],
  { bilingual }: RenderPlan,
  terminal: Terminal,
): { readonly groups: ReadonlyArray<readonly NoteOfRun[]>; readonly code: ExitCode } {
  if (!bilingual) return { groups: notes.map((note) => [note]), code: exitCode.ok };
  const { pairs, alone } = pairNotes(notes, bilingual, new Set(faults.map(({ path }) => path)));
  for (const { path, message } of alone) terminal.notice(message, path);
  return { groups: pairs, code: alone.length > 0 ? exitCode.failed : exitCode.ok };
}

/** Nothing for notes of which one cannot be drawn, or must not be. */
function toDrawable(
  group: readonly NoteOfRun[],
  outputs: readonly Output[],
  plan: RenderPlan,
): readonly Drawable[] {
  const parts = group.flatMap((found): DrawablePart[] => {
    const { note, source } = found.checked;
    if (!note || (hasErrors(found.checked) && !plan.draft)) return [];
    return [{ note, source, hasErrors: hasErrors(found.checked) }];
  });
  return parts.length < group.length ? [] : [{ parts, outputs }];
}

/** Says what came of an output. */
function tell(kept: Kept, { parts }: Drawable, filesEach: number, run: Run): ExitCode {
  if ('written' in kept) {
    if (kept.written !== '-') run.written.push(kept.written);
    if (kept.replaced) run.replaced.push(kept.written);
    run.leftOut.push(...kept.leftOut);
    const paths = parts.map(({ source }) => source.path);
    if (run.isSpeaking) tellPages(kept, run);
    if (run.isVerbose) tellChanges(kept.changes, paths.join(', '), run);
    return tellFound(kept.findings ?? [], parts, run);
  }
  run.unwritten += filesEach;
  if ('error' in kept) return fail(kept.error, kept.path, run);
  run.isEachTold = false;
  return tellFound(kept.findings, parts, run);
}

/** Says what was found while a file was drawn. */
function tellFound(
  found: readonly FindingsOfPart[],
  parts: Drawable['parts'],
  { terminal, progress }: Run,
): ExitCode {
  if (found.length === 0) return exitCode.ok;
  progress.clear();
  for (const { part, findings } of found) {
    const { source } = parts[part]!;
    tellFindings({ path: source.path, source, findings }, terminal);
  }
  return exitCode.invalid;
}

/** Whoever counts on one sheet must not meet a second one at the table. */
function tellPages({ written, pages: count }: Written, { terminal, progress }: Run): void {
  if (count <= 2) return;
  progress.clear();
  terminal.notice(say('cli/speaking-long', { count }), written === '-' ? undefined : written);
}

/** Lists what the typography changed in a note. */
function tellChanges(changes: readonly Change[], path: string, { terminal, progress }: Run): void {
  if (changes.length === 0) return;
  progress.clear();
  terminal.notice(say('cli/typeset', { count: changes.length }), path);
  for (const line of listChanges(changes, terminal.locale)) terminal.host.stderr.write(`${line}\n`);
}

function fail(error: unknown, path: string, run: Run): ExitCode {
  const { terminal, progress, told } = run;
  progress.clear();
  const key = keyOf(error);
  if (key === '' || !told.has(key)) terminal.failure(error, path);
  else run.isEachTold = false;
  told.add(key);
  return exitCode.failed;
}

/** What fails one note after the other is told once: a broken template, a full disk. */
function keyOf(error: unknown): string {
  if (error instanceof SharedFault) return JSON.stringify(error.reason);
  return error instanceof HostError && error.code === 'no-space' ? error.code : '';
}

function tellSummary(
  { terminal, options, written, replaced, leftOut, unwritten, isEachTold }: Run,
  { outDir, bilingual, isGuessed, draft, quiet }: RenderPlan,
  groups: ReadonlyArray<readonly NoteOfRun[]>,
  unused: Message | undefined,
): void {
  const checked = groups.map((group) => group.map((found) => found.checked));
  tellUnrendered(checked, { bilingual, draft, quiet, options }, terminal);
  if (!isEachTold) terminal.notice(say('cli/not-written', { count: unwritten }));
  if (unused && !quiet) terminal.notice(unused);
  // Words that are not printed are lost, which is no mere warning.
  for (const message of tellLeftOut(leftOut)) terminal.notice(message);
  const [path] = written;
  if (path === undefined) return;
  const count = written.length;
  if (count === 1) terminal.notice(say('cli/rendered-one', { path }));
  else if (outDir === undefined) terminal.notice(say('cli/rendered', { count }));
  else terminal.notice(say('cli/rendered-into', { count, folder: outDir }));
  if (isGuessed) terminal.notice(say('cli/rendered-guessed', { path }));
  const [first] = replaced;
  if (first !== undefined)
    terminal.notice(say('cli/draft-replaced', { count: replaced.length, path: first }));
}
