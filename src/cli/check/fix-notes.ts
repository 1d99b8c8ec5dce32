import { say } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import { fixNote, type FixedNote } from '../../fix/fix-note.ts';
import { translate } from '../../locale/index.ts';
import type { ReportedFault } from '../../report/report.ts';
import type { CheckedRun, NoteOfRun } from './check-found.ts';
import { failureOf } from '../faults/failure.ts';
import { hasTwinAmong } from '../find/twin-file.ts';
import { writeInside } from '../paths/inside.ts';
import { showDiff } from '../tell/show-diff.ts';
import { tellMends } from '../tell/tell-mends.ts';
import type { Terminal } from '../tell/terminal.ts';

/** What is done with what can be mended. */
export type FixUse = 'write' | 'show';

/** How a run mends its notes. */
export interface FixHow {
  readonly use: FixUse;
  /** Says how much was mended, and not what. */
  readonly quiet: boolean;
}

/**
 * Mends the notes of a run one after the other, and says what and how much. Written notes are given back with
 * what is left, and the note of standard input goes to standard output; where the changes are only
 * shown, the run is given back as it was. A file that cannot be written keeps its findings.
 */
export async function fixNotes(
  run: CheckedRun,
  how: FixHow,
  terminal: Terminal,
): Promise<CheckedRun> {
  const { use } = how;
  const { locale, error, failure } = terminal;
  const faults: ReportedFault[] = [...run.faults];
  const notes: NoteOfRun[] = [];
  const written = new Set<string>();
  let mended = 0;
  let count = 0;
  // What is seen only once others are mended.
  let hidden = 0;
  for (const note of run.notes) {
    const { path } = note.file;
    try {
      const fixed = await fix(note, run, terminal);
      const after = use === 'write' ? await write(note, fixed, terminal) : note;
      notes.push(after);
      if (!fixed || fixed.mended.length === 0) continue;
      if (use === 'write') written.add(path);
      show(path, fixed, how, terminal);
      mended++;
      count += fixed.mended.length;
      hidden += Math.max(
        0,
        fixed.mended.length - note.checked.findings.filter(({ fix: edits }) => edits).length,
      );
    } catch (problem) {
      failure(problem, path);
      faults.push({ path, message: sentenceOf(failureOf(problem), locale) });
      notes.push(note);
    }
  }
  const inNotes = { count, notes: translate(locale, 'cli/count-notes', { count: mended }) };
  if (count > 0)
    error(
      use === 'show' && hidden > 0
        ? translate(locale, 'cli/would-mend-hidden', { ...inNotes, hidden })
        : translate(locale, use === 'write' ? 'cli/mended' : 'cli/would-mend', inNotes),
    );
  return { ...run, notes: await besideWritten(notes, written, run, terminal), faults };
}

/**
 * Checks the notes again whose twin was written: what was said of both may have moved, and one that could not
 * be read was not compared at all.
 */
async function besideWritten(
  notes: readonly NoteOfRun[],
  written: ReadonlySet<string>,
  { check }: CheckedRun,
  { host }: Terminal,
): Promise<NoteOfRun[]> {
  const renewed: NoteOfRun[] = [];
  for (const note of notes) {
    const { file, checked } = note;
    const isStale = hasTwinAmong(file.path, written);
    const again = isStale
      ? await check(file, file.bytes ?? (await host.readFile(file.path)))
      : checked;
    renewed.push(again.status === 'checked' ? { ...note, checked: again } : note);
  }
  return renewed;
}

/** Refusals that are told one by one for a note; the report has them all. */
const mostTold = 10;

/** A note with its bytes before and after. */
type Mended = FixedNote & { readonly before: Uint8Array };

/** Mends one note, and says what could not be. Undefined where nothing is to be mended. */
async function fix(
  { file, checked }: NoteOfRun,
  { check }: CheckedRun,
  { host, notice }: Terminal,
): Promise<Mended | undefined> {
  if (!checked.findings.some((finding) => finding.fix)) return undefined;
  const before = file.bytes ?? (await host.readFile(file.path));
  const fixed = await fixNote(before, async (bytes) => {
    const again = await check(file, bytes);
    return again.status === 'checked' ? again : undefined;
  });
  if (!fixed) return undefined;
  const { source, note } = fixed.checked;
  // A broken file that was only met while walking may be someone else's.
  if (!file.named && !note) {
    notice(say('cli/not-mended-unread', {}), file.path);
    return undefined;
  }
  for (const { rule, span } of fixed.refused.slice(0, mostTold))
    notice(say('cli/not-mended', { rule, line: source.positionAt(span.start).line }), file.path);
  const untold = fixed.refused.length - mostTold;
  if (untold > 0) notice(say('cli/not-mended-more', { count: untold }), file.path);
  return { ...fixed, before };
}

/** What was mended, or would be. */
function show(path: string, fixed: Mended, { use, quiet }: FixHow, terminal: Terminal): void {
  if (use === 'show') showDiff(path, fixed, terminal);
  else if (!quiet) tellMends(path, fixed, terminal);
}

/** Writes a mended note where it came from; that of standard input even if it is as it was. */
async function write(
  note: NoteOfRun,
  fixed: Mended | undefined,
  { host }: Terminal,
): Promise<NoteOfRun> {
  const { path, bytes } = note.file;
  if (bytes) host.stdout.write(fixed?.bytes ?? bytes);
  else if (fixed && fixed.mended.length > 0) await writeInside(path, fixed.bytes, host);
  return fixed ? { ...note, checked: { ...note.checked, ...fixed.checked } } : note;
}
