import type { Config } from './config.ts';
import type { Settings } from '../rules/settings.ts';
import { twinRuleIds } from '../twins/ids.ts';

const off: Settings = Object.fromEntries(twinRuleIds.map((id) => [id, { severity: 'off' }]));

/** A config for notes that are not compared: what lets differences stand is not without use for that. */
export function withoutTwins<Some extends Pick<Config, 'settingsFor'>>(config: Some): Some {
  return { ...config, settingsFor: (path: string) => ({ ...config.settingsFor(path), ...off }) };
}
