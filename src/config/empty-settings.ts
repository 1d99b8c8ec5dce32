import { say, type Finding, type NotePath } from '../findings/finding.ts';
import type { CheckedSettingsFile } from '../settings-file/check-settings-file.ts';
import type { ConfigFile, WrittenSettings } from './config-file.ts';
import { optionsOf, ruleIds } from './option-names.ts';

/**
 * Rules and options that are named and given nothing. Elsewhere what is empty counts as left out, as
 * `rules:` does where all below it are comments; who names a rule wants something of it.
 */
export function emptySettings({ fields, places }: CheckedSettingsFile<ConfigFile>): Finding[] {
  const groups: Array<readonly [NotePath, WrittenSettings | undefined]> = [
    [['rules'], fields.rules],
    ...(fields.overrides ?? []).map(
      ({ rules }, index) => [['overrides', index, 'rules'], rules] as const,
    ),
  ];
  const named = groups.flatMap(([at, rules = {}]) =>
    ruleIds.flatMap((id): NotePath[] => {
      const setting = rules[id];
      if (setting === undefined) return [[...at, id]];
      if (typeof setting === 'string') return [];
      const options = optionsOf(id).filter((option) => setting[option] === undefined);
      return options.map((option) => [...at, id, option]);
    }),
  );
  return named.flatMap((pointer) => {
    const span = places?.key(pointer);
    // An empty list is a value.
    if (!span || places?.value(pointer)) return [];
    const key = String(pointer.at(-1));
    const message = say('config/no-value', { key });
    return { rule: 'wrong-type', severity: 'error', message, pointer, span };
  });
}
