import { say } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import type { Host } from '../../host/host.ts';
import { readJsonReport, type JsonReport } from '../../report/json-report.ts';
import { sentencesOfFault } from '../../report/listing.ts';
import { incompleteRuns, mergeReports } from '../../report/merge.ts';
import { wholeRun, type ReportedFault } from '../../report/report.ts';
import { filesOf, reviveNote } from '../../report/revive.ts';
import { seenFrom } from '../../report/seen-from.ts';
import { decode } from '../../source/decode.ts';
import type { ExitCode } from '../exit-code.ts';
import { UserError } from '../faults/user-error.ts';
import { failureOf } from '../faults/failure.ts';
import type { ReportFlags } from '../usage/report.ts';
import {
  absolutePath,
  fileName,
  joinPath,
  parentFolder,
  pathFrom,
  shownPath,
} from '../paths/paths.ts';
import { repositoryRoot } from '../paths/repository.ts';
import { planReport } from '../tell/report-plan.ts';
import { spareFiles } from '../tell/spare-files.ts';
import { tell } from '../tell/tell.ts';
import type { Terminal } from '../tell/terminal.ts';
import { unknownName } from '../faults/unknown-name.ts';

/** `brief report merge`: joins JSON reports, such as those of shards, and tells them in any form. */
export async function report(
  [action = '', ...given]: readonly string[],
  flags: ReportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host } = terminal;
  if (action === '') throw new UserError(say('merge/no-files', {}));
  if (action !== 'merge')
    throw unknownName(
      say('cli/unknown-command', { command: `report ${action}` }),
      action,
      ['merge'],
      [say('cli/see-help', { command: 'brief report --help' })],
    );
  const plan = planReport(flags, host);
  const paths = await reportsAt(given, terminal);
  if (paths.length === 0) throw new UserError(say('merge/no-files', {}));
  await spareFiles(plan.outputs, paths, host);
  const reports: JsonReport[] = [];
  const faults: ReportedFault[] = [];
  for (const path of paths) {
    const read = await readReport(path, terminal);
    if ('message' in read) faults.push(read);
    else reports.push(await seenFromHere(read, host));
  }
  for (const { of, missing } of incompleteRuns(reports)) {
    const parts = missing.join(', ');
    const message = say('merge/missing-part', { parts, of, count: missing.length });
    terminal.notice(message);
    faults.push({ path: given[0] ?? '.', message: sentenceOf(message, terminal.locale) });
  }
  const { version, locale } = inCommon(reports, terminal);
  const merged = mergeReports(reports);
  tellFaults(merged.faults, terminal);
  const notes = [];
  for (const note of merged.notes) {
    const texts = new Map<string, string | undefined>();
    for (const path of filesOf(note))
      if (!texts.has(path)) texts.set(path, await textOf(path, terminal));
    notes.push(reviveNote(note, (path) => texts.get(path), locale));
  }
  const all = [...merged.faults, ...faults];
  return tell({ ...merged, version, locale, notes, faults: all }, plan, terminal);
}

/** Reports of runs in folders of the repository name notes from there; the notes stand where they stood. */
async function seenFromHere(read: JsonReport, host: Host): Promise<JsonReport> {
  if (read.folder === undefined) return read;
  const folder = absolutePath(read.folder, await repositoryRoot(host));
  return seenFrom(read, (path) => pathFrom(folder, path, host.cwd));
}

/** Says what kept the runs from their work, as they themselves have said it. */
function tellFaults(faults: readonly ReportedFault[], { error }: Terminal): void {
  for (const fault of faults) {
    const { path, range } = fault;
    const says = sentencesOfFault(fault).join(' ');
    const place = range ? `${path}:${range.start.line}:${range.start.column}` : path;
    error(path === wholeRun ? says : `${place}: ${says}`);
  }
}

/** A folder stands for the JSON files in it, and so does a glob: not every shell fills in `shard-*.json`. */
async function reportsAt(given: readonly string[], { host }: Terminal): Promise<string[]> {
  const paths: string[] = [];
  for (const path of given.map((each) => shownPath(each, host.cwd))) {
    const { kind } = await host.stat(path);
    const folder = kind === 'folder' ? path : (parentFolder(path) ?? '.');
    const isGlob = kind === 'missing' && /[*?]/.test(fileName(path));
    const inside =
      kind === 'folder' || (isGlob && (await host.stat(folder)).kind === 'folder')
        ? await namesIn(folder, kind === 'folder' ? '*.json' : fileName(path), host)
        : [];
    const found = inside.map((name) => joinPath(folder, name));
    paths.push(...(found.length > 0 || kind === 'folder' ? found : [path]));
  }
  return [...new Set(paths)];
}

/** The names in a folder that a pattern fits, in which `*` and `?` stand for letters that are not there. */
async function namesIn(folder: string, pattern: string, host: Host): Promise<string[]> {
  const escaped = pattern.replaceAll(/[\\^$.+()[\]{}|]/g, String.raw`\$&`);
  const fits = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  const names = (await host.list(folder)).map(({ name }) => name);
  return names.filter((name) => fits.test(name));
}

/** One that cannot be read is a fault of the merged report: part of the notes may be missing. */
async function readReport(
  path: string,
  { host, locale, notice }: Terminal,
): Promise<JsonReport | ReportedFault> {
  let fault;
  try {
    const read = readJsonReport(new TextDecoder().decode(await host.readFile(path)));
    if (!('fault' in read)) return read;
    ({ fault } = read);
  } catch (error) {
    fault = failureOf(error);
  }
  notice(fault, path);
  return { path, message: sentenceOf(fault, locale) };
}

/** The version and language of the reports; the run's own, with a notice, where they differ. */
function inCommon(
  reports: readonly JsonReport[],
  terminal: Terminal,
): Pick<Terminal, 'version' | 'locale'> {
  const versions = [...new Set(reports.map(({ tool }) => tool.version))];
  const locales = [...new Set(reports.map(({ locale }) => locale))];
  if (versions.length > 1)
    terminal.notice(say('merge/versions', { versions: versions.toSorted().join(', ') }));
  if (locales.length > 1) terminal.notice(say('merge/locales', {}));
  return {
    version: versions.length === 1 ? (versions[0] ?? terminal.version) : terminal.version,
    locale: locales.length === 1 ? (locales[0] ?? terminal.locale) : terminal.locale,
  };
}

/** The text of a note that is still where it was. */
async function textOf(path: string, { host }: Terminal): Promise<string | undefined> {
  if ((await host.stat(path)).kind !== 'file') return undefined;
  try {
    return decode(path, await host.readFile(path)).source.text;
  } catch {
    return undefined;
  }
}
