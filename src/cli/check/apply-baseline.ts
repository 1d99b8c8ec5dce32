import type { Config } from '../../config/config.ts';
import { compareFindings, say, type Finding } from '../../findings/finding.ts';
import type { Host } from '../../host/host.ts';
import type { Settings } from '../../rules/settings.ts';
import { createSource } from '../../source/source.ts';
import {
  allowanceOf,
  baselineText,
  type Allowance,
  type Baseline,
} from '../../suppress/baseline.ts';
import { baselineName } from '../../suppress/baseline-name.ts';
import { firmOf, holdBack, prune, withoutAllowed } from '../../suppress/hold-back.ts';
import { readBaseline } from '../../suppress/read-baseline.ts';
import type { CheckedRun, NoteOfRun } from './check-found.ts';
import { UserError } from '../faults/user-error.ts';
import { unnamed } from '../find/found-note.ts';
import { readSettings, writeInside } from '../paths/inside.ts';
import { absolutePath, joinPath, parentFolder, relativePath, shownPath } from '../paths/paths.ts';
import type { Terminal } from '../tell/terminal.ts';
import { sizeOf, tellPruned, tellRenewed } from './tell-baseline.ts';

/** What a run does with the baseline: keeps to it, writes it anew, or takes out what is stale. */
export type BaselineUse = 'keep' | 'renew' | 'prune';

/** A run without the findings that the baseline holds back, and how many those are. */
export interface BaselinedRun extends CheckedRun {
  readonly heldBack: number;
}

/** What a baseline is made of. */
const example = '{ "notes/a.yaml": { "raw-html": { "count": 2 } } }';

/** A note that was read to its end, by its name in the baseline. */
interface NamedNote {
  readonly note: NoteOfRun;
  readonly name: string;
  readonly found: Allowance;
  readonly settings: Settings;
  /** What is told of the note and belongs to its twin, which is not in the run, by the twin's name. */
  readonly ofTwin: {
    readonly name: string;
    readonly findings: readonly Finding[];
    readonly found: Allowance;
  };
}

/**
 * Reads the baseline, changes it where that was asked for, and holds back what it allows.
 * @throws UserError for one that cannot be read @throws HostError
 */
export async function applyBaseline(
  run: CheckedRun,
  use: BaselineUse,
  config: Config,
  terminal: Terminal,
): Promise<BaselinedRun> {
  const { host } = terminal;
  const file = shownPath(joinPath(config.folder, baselineName), host.cwd);
  const before = await read(file, host);
  const named = run.notes.flatMap((note) => nameNote(note, config, host.cwd));
  const gone = await goneNotes(before, named, config, host);
  const after = change(before, { named, gone, use });
  if (use === 'keep') tellGone(gone, terminal);
  else {
    const firm = firmOf(run.notes.flatMap(({ checked }) => checked.findings)).length;
    await write(file, { before, after, named, use, firm }, terminal);
  }
  return hold(run, named, after);
}

function hold(run: CheckedRun, all: readonly NamedNote[], baseline: Baseline): BaselinedRun {
  const names = new Map(all.map((one) => [one.note, one]));
  let heldBack = 0;
  const notes = run.notes.map((note): NoteOfRun => {
    const named = names.get(note);
    const allowed = named && baseline.get(named.name);
    const allowedTwin = named && baseline.get(named.ofTwin.name);
    if (!named || !(allowed ?? allowedTwin)) return note;
    const { ofTwin, settings } = named;
    const own = holdBack(ownOf(note), allowed ?? new Map(), settings);
    const others = withoutAllowed(ofTwin.findings, allowedTwin ?? new Map());
    heldBack += own.count + ofTwin.findings.length - others.length;
    const findings = [...own.findings, ...others].toSorted(compareFindings);
    return { ...note, checked: { ...note.checked, findings } };
  });
  return { ...run, notes, heldBack };
}

async function read(file: string, host: Host): Promise<Baseline> {
  if ((await host.stat(file)).kind === 'missing') return new Map();
  const source = createSource(
    file,
    new TextDecoder().decode(await readSettings(file, parentFolder(file) ?? '.', host)),
  );
  const found = readBaseline(source);
  if ('baseline' in found) return found.baseline;
  const place = `${file}:${found.at.line}:${found.at.column}`;
  throw new UserError(
    found.fault === 'foreign'
      ? say('suppress/foreign', { place, example })
      : say(`suppress/${found.fault}`, { place }),
  );
}

/** None for a note whose check was stopped: what else it holds is not known. */
function nameNote(note: NoteOfRun, config: Config, cwd: string): NamedNote[] {
  const { checked, file } = note;
  if (checked.typeName === undefined || file.path === unnamed) return [];
  const nameOf = (path: string): string => relativePath(absolutePath(path, cwd), config.folder);
  const findings = checked.findings.filter(({ ofTwin }) => ofTwin !== undefined);
  const twin = findings[0]?.ofTwin;
  return [
    {
      note,
      name: nameOf(file.path),
      found: allowanceOf(ownOf(note)),
      settings: config.settingsFor(file.path),
      ofTwin: {
        name: twin === undefined ? '' : nameOf(twin),
        findings,
        found: allowanceOf(findings),
      },
    },
  ];
}

function ownOf({ checked }: NoteOfRun): readonly Finding[] {
  return checked.findings.filter(({ ofTwin }) => ofTwin === undefined);
}

/** Names in the baseline under which there is no file any more. */
async function goneNotes(
  baseline: Baseline,
  named: readonly NamedNote[],
  config: Config,
  host: Host,
): Promise<string[]> {
  const known = new Set(named.map(({ name }) => name));
  const gone: string[] = [];
  for (const name of baseline.keys())
    if (!known.has(name) && (await host.stat(absolutePath(name, config.folder))).kind === 'missing')
      gone.push(name);
  return gone;
}

interface Change {
  readonly named: readonly NamedNote[];
  readonly gone: readonly string[];
  readonly use: BaselineUse;
}

/** The baseline as this run leaves it; of notes that were not checked it knows nothing. */
function change(before: Baseline, { named, gone, use }: Change): Baseline {
  const after = new Map(before);
  if (use === 'prune') for (const name of gone) after.delete(name);
  for (const { name, found, settings, ofTwin } of named)
    if (use === 'renew') {
      after.set(name, found);
      const known = after.get(ofTwin.name) ?? new Map<string, number>();
      if (ofTwin.found.size > 0) after.set(ofTwin.name, new Map([...known, ...ofTwin.found]));
    } else if (use === 'prune')
      after.set(name, prune(before.get(name) ?? new Map(), found, settings));
  return after;
}

function tellGone([first, ...others]: readonly string[], { notice }: Terminal): void {
  if (first === undefined) return;
  notice(say('suppress/gone', { file: baselineName, first, count: others.length + 1 }));
}

interface Written extends Omit<Change, 'gone'> {
  readonly before: Baseline;
  readonly after: Baseline;
  /** Findings of the run that no baseline holds back. */
  readonly firm: number;
}

async function write(
  file: string,
  { before, after, named, use, firm }: Written,
  terminal: Terminal,
): Promise<void> {
  const { host } = terminal;
  const text = baselineText(after);
  const isNew = before.size === 0 && (await host.stat(file)).kind === 'missing';
  const isIdle = isNew ? sizeOf(after) === 0 : text === baselineText(before);
  if (!isIdle) await writeInside(file, new TextEncoder().encode(text), host);
  const changed = { file, isNew, before, after };
  if (use === 'prune') return tellPruned(changed, terminal);
  const allowed = named.flatMap((one) => [one, one.ofTwin]).filter(({ found }) => found.size > 0);
  const held = new Map(allowed.map(({ name, found }) => [name, found]));
  tellRenewed({ ...changed, held, notes: named.length, firm }, terminal);
}
