import { configName, noConfig, type Config } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import { typedPath } from '../../findings/typed-path.ts';
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
 * The config of a run. Undefined where it has errors or another name, which is then on standard error.
 * @param keep - is given each error as well
 * @throws UserError for a rule that cannot be set
 */
export async function openConfig(
  flags: ConfigFlags,
  terminal: Terminal,
  keep?: KeepFault,
): Promise<Config | undefined> {
  const { host, locale, notice } = terminal;
  const { path, isMisnamed } = (await chooseConfig(flags.config, host)) ?? {};
  if (path !== undefined && isMisnamed) {
    // Who wrote it counts on it: to go on without it would pass for what it was to refuse.
    const message = say('config/other-name', { name: configName, typed: typedPath(path) });
    notice(message, path);
    keep?.({ path, message: sentenceOf(message, locale) });
    return undefined;
  }
  const rules = flags.rule ?? [];
  if (path === undefined && rules.length === 0) return noConfig(host.cwd);
  const { loadConfig } = await import('./load-config.ts');
  return loadConfig(path, rules, terminal, keep);
}

/** The path of the config as it is shown; undefined where there is to be none. */
async function chooseConfig(
  asked: string | false | undefined,
  host: Host,
): Promise<FoundConfig | undefined> {
  if (asked === undefined) return findConfig(host);
  return asked === false ? undefined : { path: shownPath(asked, host.cwd), isMisnamed: false };
}

/** A config where one is looked for, as it is shown. */
interface FoundConfig {
  readonly path: string;
  /** Whether it only looks like one by its name. */
  readonly isMisnamed: boolean;
}

/** Names under which other tools look for theirs, so that a config may have been called so. */
const otherNames = [
  'brief.config.yml',
  '.brief.config.yaml',
  '.brief.config.yml',
  'brief-config.yaml',
  'brief-config.yml',
  'briefconfig.yaml',
  'briefconfig.yml',
  // JSON is YAML, so this one, too, needs no more than the right name.
  'brief.config.json',
];

/** The nearest config from the current folder upward, be it by another name. */
async function findConfig(host: Host): Promise<FoundConfig | undefined> {
  for (let folder: string | undefined = host.cwd; folder; folder = parentFolder(folder)) {
    const inFolder = (name: string): string => joinPath(folder, name);
    const { kind } = await host.stat(inFolder(configName));
    // One that may not be read is told by reading it.
    if (kind !== 'missing' && kind !== 'folder')
      return { path: relativePath(inFolder(configName), host.cwd), isMisnamed: false };
    const others = await Promise.all(otherNames.map((name) => host.stat(inFolder(name))));
    const other = otherNames.find((_, index) => others[index]?.kind === 'file');
    if (other !== undefined)
      return { path: relativePath(inFolder(other), host.cwd), isMisnamed: true };
  }
  return undefined;
}
