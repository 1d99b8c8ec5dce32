import { compareFindings, say } from '../findings/finding.ts';
import { configSchema, validateConfig } from '../generated/config.js';
import { lookFindings } from '../theme/look-findings.ts';
import {
  checkSettingsFile,
  type CheckedSettingsFile,
} from '../settings-file/check-settings-file.ts';
import type { ConfigFile } from './config-file.ts';
import { emptySettings } from './empty-settings.ts';
import { inWordsOfConfig } from './words.ts';

/** A config's file as far as it can be read. */
export type CheckedConfig = CheckedSettingsFile<ConfigFile>;

/** Checks a config by itself, without those that it extends. An empty one says nothing. */
export function checkConfig(path: string, bytes: Uint8Array): CheckedConfig {
  const checked = checkSettingsFile<ConfigFile>(path, bytes, {
    name: 'config',
    schema: configSchema,
    validate: validateConfig,
    noFields: say('config/no-fields', {}),
    reword: inWordsOfConfig,
  });
  if (checked.findings.length > 0) return checked;
  const { theme } = checked.fields;
  const looks = typeof theme === 'object' ? lookFindings(theme, ['theme'], checked.places) : [];
  return { ...checked, findings: [...emptySettings(checked), ...looks].toSorted(compareFindings) };
}
