import type { Severity } from '../findings/finding.ts';
import type { OptionValue } from '../rules/rule.ts';
import type { Bilingual } from '../twins/rule.ts';
import type { ThemeFile } from '../theme/theme-file.ts';

/** A sound `brief.config.yaml`, as its schema promises it. */
export interface ConfigFile {
  readonly extends?: string | readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly rules?: WrittenSettings;
  readonly overrides?: readonly WrittenOverride[];
  readonly acronyms?: readonly string[];
  readonly template?: string;
  readonly bilingual?: Bilingual;
  /** A name or a file, or what is laid over the default theme. */
  readonly theme?: string | ThemeFile;
}

export interface WrittenOverride {
  readonly files: readonly string[];
  readonly rules?: WrittenSettings;
  readonly acronyms?: readonly string[];
}

export type WrittenSettings = Readonly<Record<string, WrittenSetting>>;

/** A severity alone, or with options beside it. */
export type WrittenSetting =
  | SettableSeverity
  | Readonly<Record<string, SettableSeverity | OptionValue>>;

export type SettableSeverity = Severity | 'off';
