import { say } from '../../findings/finding.ts';
import { HostError, type Host } from '../../host/host.ts';
import { UserError } from '../faults/user-error.ts';
import { absolutePath } from '../paths/paths.ts';
import type { ReportOutput } from './report-plan.ts';

/**
 * Refuses reports that would replace what cannot be had back: what the run itself reads, notes, settings,
 * images and templates by their endings, and JSON that is no report. A slip in a command must not cost a note. Only
 * what stands where a report is to go is looked at.
 * @param read paths that the run reads, relative to the current folder
 * @throws UserError
 */
export async function spareFiles(
  outputs: readonly ReportOutput[],
  read: readonly string[],
  host: Host,
): Promise<void> {
  const files = outputs.filter(({ path, appends }) => path !== '-' && !appends);
  if (files.length === 0) return;
  const spared = new Set(read.map((path) => absolutePath(path, host.cwd)));
  // Thousands of notes may be named, and those are spared by their endings wherever links lead.
  for (const path of read.filter((each) => !ofRepository.test(each)))
    for (const name of await namesOf(path, host)) spared.add(name);
  for (const { path: output } of files) {
    const names = await namesOf(output, host);
    if (names.some((name) => spared.has(name)))
      throw new UserError(say('cli/output-is-read', { output }));
    if ((await host.stat(output)).kind !== 'file') continue;
    const isOther =
      names.some((name) => ofRepository.test(name)) ||
      (names.some((name) => /\.json$/i.test(name)) && (await isOtherJson(output, host)));
    if (isOther) throw new UserError(say('cli/output-is-other', { output }));
  }
}

/** What a repository of notes is made of, and no report is called. */
const ofRepository = /\.(?:ya?ml|png|jpe?g|svg|hbs)$/i;

/** A path from the root, as it is written and as its links lead. */
async function namesOf(path: string, host: Host): Promise<string[]> {
  const full = absolutePath(path, host.cwd);
  try {
    return [full, await host.realPath(full)];
  } catch (error) {
    if (error instanceof HostError) return [full];
    throw error;
  }
}

/** Bytes in which a report in JSON shows that it is one. */
const most = 4096;

/** How what may be replaced begins: no JSON at all, none with anything in it, and each form of report. */
const replaceable = [
  /^\s*(?:[^\s{[]|$)/,
  /^\s*(?:\{\s*\}|\[\s*\])\s*$/,
  /"tool":\s*\{\s*"name":\s*"brief"/,
  /"\$schema":\s*"[^"]*sarif/i,
  /"runs":\s*\[/,
  /^\s*\[\s*\{[^]*?"check_name":/,
];

/** Whether a file holds JSON of another kind. What cannot be read is told when it is written. */
async function isOtherJson(path: string, host: Host): Promise<boolean> {
  try {
    const text = new TextDecoder().decode(await host.readFile(path, most));
    return !replaceable.some((beginning) => beginning.test(text));
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
