import type { OptionValue, OptionValues } from '../rules/rule.ts';
import type { Setting, Settings } from '../rules/settings.ts';
import type {
  ConfigFile,
  SettableSeverity,
  WrittenSetting,
  WrittenSettings,
} from './config-file.ts';
import type { MergedConfig } from './merge.ts';

/** What a sound config's file at a path says by itself. @param folder of the file, for its template and theme */
export function fromFile(file: ConfigFile, path: string, folder: string): MergedConfig {
  const { files = [], ignore = [], rules, overrides = [], acronyms = [], template, theme } = file;
  const { bilingual } = file;
  return {
    files,
    ignore,
    acronyms,
    bilingual,
    settings: settingsOf(rules),
    overrides: overrides.map((override) => ({
      source: path,
      files: override.files,
      settings: settingsOf(override.rules),
      acronyms: override.acronyms ?? [],
    })),
    template: template === undefined ? undefined : { name: template, folder },
    theme: typeof theme === 'string' ? { name: theme, folder } : theme && { fields: theme, path },
  };
}

function settingsOf(rules: WrittenSettings = {}): Settings {
  const entries = Object.entries(rules);
  return Object.fromEntries(entries.map(([id, written]) => [id, settingOf(written)]));
}

function settingOf(written: WrittenSetting): Setting {
  if (typeof written === 'string') return { severity: written };
  const { severity, ...options } = written;
  return {
    ...(severity !== undefined && { severity: severity as SettableSeverity }),
    options: options as Readonly<Record<string, OptionValue>> satisfies OptionValues,
  };
}
