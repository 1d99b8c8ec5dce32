import type { Setting, Settings } from '../rules/settings.ts';
import type { Bilingual } from '../twins/rule.ts';
import type { OwnTheme, TemplateName, ThemeName } from './config.ts';

/** What a config says, and those that it extends. */
export interface MergedConfig {
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly settings: Settings;
  readonly overrides: readonly Override[];
  readonly acronyms: readonly string[];
  readonly template: TemplateName | undefined;
  readonly theme: ThemeName | OwnTheme | undefined;
  readonly bilingual: Bilingual | undefined;
}

/** Other settings for the notes that patterns name. */
export interface Override {
  /** The file that says so. */
  readonly source: string;
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly acronyms: readonly string[];
}

/** A config that says nothing. */
export const emptyConfig: MergedConfig = {
  files: [],
  ignore: [],
  settings: {},
  overrides: [],
  acronyms: [],
  template: undefined,
  theme: undefined,
  bilingual: undefined,
};

/** Lays one config over another: lists are joined, single values and options of rules replaced. */
export function merge(base: MergedConfig, over: MergedConfig): MergedConfig {
  return {
    files: [...base.files, ...over.files],
    ignore: [...base.ignore, ...over.ignore],
    settings: mergeSettings(base.settings, over.settings),
    overrides: [...base.overrides, ...over.overrides],
    acronyms: [...base.acronyms, ...over.acronyms],
    template: over.template ?? base.template,
    theme: over.theme ?? base.theme,
    bilingual: over.bilingual ?? base.bilingual,
  };
}

/** Lays settings over others, rule by rule and option by option. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  const merged = Object.entries(over).map(([id, setting]): [string, Setting] => {
    const below = base[id];
    const options = { ...below?.options, ...setting.options };
    return [id, { ...below, ...setting, ...(Object.keys(options).length > 0 && { options }) }];
  });
  return { ...base, ...Object.fromEntries(merged) };
}
