import type { Config } from '../../config/config.ts';
import { createConfig } from '../../config/create-config.ts';
import { emptyConfig } from '../../config/merge.ts';
import { readConfig, type FaultyConfig, type ReadConfig } from '../../config/read-config.ts';
import { say } from '../../findings/finding.ts';
import { sentenceOf } from '../../findings/sentence.ts';
import { HostError, type Host } from '../../host/host.ts';
import { maxBytes } from '../../source/decode.ts';
import { failureOf } from '../faults/failure.ts';
import { findExtended } from './extended-config.ts';
import type { KeepFault } from './open-config.ts';
import { readSettings } from '../paths/inside.ts';
import { absolutePath, parentFolder, pathBelow } from '../paths/paths.ts';
import { tellFindings } from '../tell/tell-findings.ts';
import type { Terminal } from '../tell/terminal.ts';

/**
 * Reads the config at a path, or makes one of `--rule` alone. Undefined where it cannot be read or
 * has errors, which are then on standard error.
 * @throws UserError for a rule that cannot be set
 */
export async function loadConfig(
  path: string | undefined,
  ruleFlags: readonly string[],
  terminal: Terminal,
  keep: KeepFault = () => undefined,
): Promise<Config | undefined> {
  const { host } = terminal;
  const last =
    ruleFlags.length > 0 ? (await import('./rule-flags.ts')).readRuleFlags(ruleFlags) : {};
  const read = path === undefined ? nothingRead : await readOrTell(path, terminal, keep);
  if (!read) return undefined;
  const folder = path === undefined ? host.cwd : folderOf(path, host);
  const below = (note: string): string | undefined =>
    pathBelow(absolutePath(note, host.cwd), folder);
  return createConfig(read.config, { folder, sources: read.sources, last, below });
}

const nothingRead: ReadConfig = { config: emptyConfig, sources: [], faulty: [] };

async function readOrTell(
  path: string,
  terminal: Terminal,
  keep: KeepFault,
): Promise<ReadConfig | undefined> {
  const { host, locale } = terminal;
  try {
    const read = await readConfig(path, {
      read: (file) => readSettings(file, folderOf(path, host), host, maxBytes + 1),
      find: (name, from) => findExtended(name, folderOf(from, host), host),
      folderOf: (file) => folderOf(file, host),
    });
    if (read.faulty.length === 0) return read;
    tell(read.faulty, terminal);
    for (const { source, findings } of read.faulty)
      for (const { span, message, hints: advice = [] } of findings) {
        const range = { start: source.positionAt(span.start), end: source.positionAt(span.end) };
        const hints = advice.map((hint) => sentenceOf(hint, locale));
        const told = { path: source.path, message: sentenceOf(message, locale), range };
        keep({ ...told, ...(hints.length > 0 && { hints }) });
      }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    terminal.failure(error, error.path);
    keep({ path: error.path, message: sentenceOf(failureOf(error), locale) });
  }
  return undefined;
}

/** As the findings of a note are told. */
function tell(faulty: readonly FaultyConfig[], terminal: Terminal): void {
  for (const { source, findings } of faulty)
    tellFindings({ path: source.path, source, findings }, terminal);
  const count = faulty.reduce((sum, { findings }) => sum + findings.length, 0);
  terminal.notice(say('config/not-used', { count }));
}

/** The absolute path of the folder that holds a file. */
function folderOf(file: string, { cwd }: Host): string {
  return parentFolder(absolutePath(file, cwd)) ?? cwd;
}
