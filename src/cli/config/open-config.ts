import { configName, noConfig, type Config } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
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
  const path = await chooseConfig(flags.config, terminal);
  const rules = flags.rule ?? [];
  if (path === undefined && rules.length === 0) return noConfig(host.cwd);
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig(path, rules, terminal, keep);
}

/** The path of the config as it is shown; undefined where there is to be none. */
async function chooseConfig(
  asked: string | false | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  if (asked === undefined) return findConfig(terminal);
  return asked === false ? undefined : shownPath(asked, terminal.host.cwd);
}

/** Names under which other tools look for theirs, so that a config may have been called so. */
const otherNames = [
  'brief.config.yml',
  '.brief.config.yaml',
  '.brief.config.yml',
  // JSON is YAML, so this one, too, needs no more than the right name.
  'brief.config.json',
];

/** The nearest config from the current folder upward. One by another name on the way is told. */
async function findConfig({ host, notice }: Terminal): Promise<string | undefined> {
  for (let folder: string | undefined = host.cwd; folder; folder = parentFolder(folder)) {
    const path = joinPath(folder, configName);
    const { kind } = await host.stat(path);
    // One that may not be read is told by reading it.
    if (kind !== 'missing' && kind !== 'folder') return relativePath(path, host.cwd);
    for (const name of otherNames) {
      const other = joinPath(folder, name);
      if ((await host.stat(other)).kind === 'file')
        notice(say('config/other-name', { name: configName }), relativePath(other, host.cwd));
    }
  }
  return undefined;
}
