import { compareFindings, say, type Finding } from '../findings/finding.ts';
import { configSchema, validateConfig } from '../generated/config.js';
import { checkSchema } from '../schema/check-schema.ts';
import { decode } from '../source/decode.ts';
import type { Places } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import { readYaml } from '../source/yaml.ts';
import type { ConfigFile } from './config-file.ts';
import { inWordsOfConfig } from './words.ts';

/** A config's file as far as it can be read. */
export interface CheckedConfig {
  readonly source: Source;
  /** What is wrong with it, in the order of the file; each makes it unfit. */
  readonly findings: readonly Finding[];
  /** Sound where there are no findings. */
  readonly fields: ConfigFile;
  /** Undefined where the file is no text. */
  readonly places: Places | undefined;
}

/** Checks a config as a note is checked: bytes, YAML, then its schema. An empty one says nothing. */
export function checkConfig(path: string, bytes: Uint8Array): CheckedConfig {
  const { source, findings } = decode(path, bytes);
  const stopped = (found: readonly Finding[]): CheckedConfig => {
    return { source, findings: found.map(inWordsOfConfig), fields: {}, places: undefined };
  };
  if (findings.length > 0) return stopped(findings);
  const yaml = readYaml(source);
  if (yaml.findings.length > 0) return stopped(yaml.findings);
  if (yaml.value === undefined || yaml.value === null) return stopped([]);
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) return stopped([noFields()]);
  const type = { name: 'config', schema: configSchema };
  const checked = checkSchema(source, yaml, type, validateConfig, 'en');
  return {
    source,
    findings: checked.findings.map(inWordsOfConfig).toSorted(compareFindings),
    fields: checked.fields,
    places: yaml.places,
  };
}

function noFields(): Finding {
  const span = { start: 0, end: 0 };
  return { rule: 'wrong-type', severity: 'error', message: say('config/no-fields', {}), span };
}
