import type { Settings } from '../rules/settings.ts';
import type { Bilingual } from '../twins/rule.ts';
import type { ThemeFile } from '../theme/theme-file.ts';

/** The name under which a config is looked for. */
export const configName = 'brief.config.yaml';

/** What a repository of notes says of its runs; patterns are relative to its folder. */
export interface Config {
  /** Absolute path of the folder where the config stands, or of the current one where there is none. */
  readonly folder: string;
  /** The files it was read from: its own, then those that it extends. */
  readonly sources: readonly string[];
  /** What a run without paths checks; the current folder where it is empty. */
  readonly files: readonly string[];
  /** What a walk leaves out, in the patterns of `.gitignore`. */
  readonly ignore: readonly string[];
  /** The template of every type that has none of its own. */
  readonly template: TemplateName | undefined;
  /** The look of printed notes. */
  readonly theme: ThemeName | OwnTheme | undefined;
  /** Whether each note must have its twin in the other language. */
  readonly bilingual: Bilingual;
  /** All that it says of rules, as text: what was found under one key holds under no other. */
  readonly key: string;
  /** What it says of rules for the note at this path. */
  readonly settingsFor: (path: string) => Settings;
  /** The patterns of its own overrides, not of those it extends, that fit none of the notes at these paths. */
  readonly idlePatterns: (paths: readonly string[]) => readonly string[];
}

/** A template by its name, and the folder of the config that names it. */
export interface TemplateName {
  readonly name: string;
  readonly folder: string;
}

/** A theme by its name or its file's, and the folder of the config that names it. */
export type ThemeName = TemplateName;

/** What a config itself says of the look, laid over the default one. */
export interface OwnTheme {
  readonly fields: ThemeFile;
  /** The config's file, from whose folder its fonts are named. */
  readonly path: string;
}

const nothing: Settings = {};

/** The config of a repository that has none. */
export function noConfig(folder: string): Config {
  const settingsFor = (): Settings => nothing;
  return {
    folder,
    sources: [],
    files: [],
    ignore: [],
    template: undefined,
    theme: undefined,
    bilingual: 'expected',
    key: '',
    settingsFor,
    idlePatterns: () => [],
  };
}
