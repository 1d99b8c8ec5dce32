import type { Settings } from '../rules/settings.ts';

/** What a repository of notes says of its runs; patterns are relative to its folder. */
export interface Config {
  /** Where the config stands, or the current folder where there is none. */
  readonly folder: string;
  /** What a run without paths checks; the current folder where it is empty. */
  readonly files: readonly string[];
  /** What a walk leaves out, in the patterns of `.gitignore`. */
  readonly ignore: readonly string[];
  /** The template of every type that has none of its own. */
  readonly template: string | undefined;
  /** What it says of rules for the note at this path. */
  readonly settingsFor: (path: string) => Settings;
}

/** The config of a repository that has none. */
export function noConfig(folder: string): Config {
  return { folder, files: [], ignore: [], template: undefined, settingsFor: () => ({}) };
}
