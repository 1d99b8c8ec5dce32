import { say, type Finding, type Message } from '../findings/finding.ts';
import type { Source } from '../source/source.ts';
import { checkConfig, type CheckedConfig } from './check-config.ts';
import { fromFile } from './from-file.ts';
import { emptyConfig, merge, type MergedConfig } from './merge.ts';

/** What reading a config needs of the world; paths are as shown. */
export interface ConfigWorld {
  /** Bytes of a file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The path of a config by the name that another gives it; undefined where there is none. */
  readonly find: (name: string, from: string) => Promise<string | undefined>;
  /** The folder of a file, which names in it are relative to. */
  readonly folderOf: (path: string) => string;
}

/** A config with all that it extends. */
export interface ReadConfig {
  readonly config: MergedConfig;
  /** The files it was read from, its own first. */
  readonly sources: readonly string[];
  /** The files with something wrong in them; then the config is not to be used. */
  readonly faulty: readonly FaultyConfig[];
}

export interface FaultyConfig {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** Configs that one may lead to; more are a mistake or a trap. */
const most = 50;

/** Reads a config and all that it extends. @throws what `world.read` throws */
export async function readConfig(path: string, world: ConfigWorld): Promise<ReadConfig> {
  const sources: string[] = [];
  const faulty: FaultyConfig[] = [];
  const config = await readFrom(path, []);
  return { config, sources: [...new Set(sources)], faulty };

  async function readFrom(at: string, chain: readonly string[]): Promise<MergedConfig> {
    sources.push(at);
    const checked = checkConfig(at, await world.read(at));
    const findings = [...checked.findings];
    let base = emptyConfig;
    for (const [index, name] of [checked.fields.extends ?? []].flat().entries()) {
      if (findings.length > 0) break;
      const next = await world.find(name, at);
      const fault = next === undefined ? missing(name) : refuse(next, [...chain, at]);
      if (fault) findings.push(atExtends(checked, index, fault));
      else if (next !== undefined) base = merge(base, await readFrom(next, [...chain, at]));
    }
    if (findings.length > 0) faulty.unshift({ source: checked.source, findings });
    return merge(base, fromFile(checked.fields, at, world.folderOf(at)));
  }

  function refuse(next: string, chain: readonly string[]): Fault | undefined {
    if (chain.includes(next)) return { message: say('config/extends-circle', { path: next }) };
    return sources.length < most ? undefined : { message: say('config/extends-many', { most }) };
  }
}

interface Fault {
  readonly message: Message;
  readonly hints?: readonly Message[];
}

function missing(name: string): Fault {
  return {
    message: say('config/extends-missing', { name }),
    hints: [say('config/extends-missing/hint', {})],
  };
}

function atExtends({ fields, places }: CheckedConfig, index: number, fault: Fault): Finding {
  const pointer = typeof fields.extends === 'string' ? ['extends'] : ['extends', index];
  const span = places?.value(pointer) ?? { start: 0, end: 0 };
  return { rule: 'unknown-value', severity: 'error', pointer, span, ...fault };
}
