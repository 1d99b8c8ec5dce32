import { configName, noConfig, type Config } from '../../config/config.ts';
import type { Host } from '../../host/host.ts';
import type { ReportedFault } from '../../report/report.ts';
import type { TypesFlags } from '../usage/shared.ts';
import { joinPath, parentFolder, relativePath, shownPath } from '../paths/paths.ts';
import type { Terminal } from '../tell/terminal.ts';

/** Takes what is wrong with a config for a report. */
export type KeepFault = (fault: ReportedFault) => void;

/** What decides which config a run has. */
export interface ConfigFlags extends Pick<TypesFlags, 'config'> {
  /** `ID=SEVERITY`, which goes before what a config says. */
  readonly rule?: readonly string[];
}

/**
 * The config of a run. Undefined where it has errors, which are then on standard error.
 * @param keep - is given each error as well
 * @throws UserError for a rule that cannot be set
 */
export async function openConfig(
  flags: ConfigFlags,
  terminal: Terminal,
  keep?: KeepFault,
): Promise<Config | undefined> {
  const { host } = terminal;
  const path = await chooseConfig(flags.config, host);
  const rules = flags.rule ?? [];
  if (path === undefined && rules.length === 0) return noConfig(host.cwd);
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig(path, rules, terminal, keep);
}

/** The path of the config as it is shown; undefined where there is to be none. */
async function chooseConfig(
  asked: string | false | undefined,
  host: Host,
): Promise<string | undefined> {
  if (asked === undefined) return findConfig(host);
  return asked === false ? undefined : shownPath(asked, host.cwd);
}

/** The nearest config from the current folder upward. */
async function findConfig(host: Host): Promise<string | undefined> {
  for (let folder: string | undefined = host.cwd; folder; folder = parentFolder(folder)) {
    const path = joinPath(folder, configName);
    const { kind } = await host.stat(path);
    // One that may not be read is told by reading it.
    if (kind !== 'missing' && kind !== 'folder') return relativePath(path, host.cwd);
  }
  return undefined;
}
