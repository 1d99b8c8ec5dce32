import picomatch from 'picomatch';
import { acronymUndefined } from '../rules/acronym-undefined.ts';
import { optionsOf, type Settings } from '../rules/settings.ts';
import type { Config } from './config.ts';
import { mergeSettings, type MergedConfig } from './merge.ts';

/** Where a config stands, and what goes before it. */
export interface ConfigPlace {
  /** Absolute. */
  readonly folder: string;
  readonly sources: readonly string[];
  /** Settings that go before all that it says. */
  readonly last: Settings;
  /** The path of a note below the folder; undefined where it is not below it. */
  readonly below: (path: string) => string | undefined;
}

/** Makes a config ready for use. Notes to which the same overrides apply share one object. */
export function createConfig(merged: MergedConfig, place: ConfigPlace): Config {
  const { files, ignore, template, theme, bilingual = 'expected' } = merged;
  const { folder, sources, last, below } = place;
  const overrides = merged.overrides.map((override) => {
    return { ...override, fits: fitter(override.files) };
  });
  const known = new Map<string, Settings>();
  const settingsFor = (path: string): Settings => {
    const inside = overrides.length > 0 ? below(path) : undefined;
    const fitting = overrides.filter(({ fits }) => inside !== undefined && fits(inside));
    const key = fitting.map((override) => overrides.indexOf(override)).join();
    const settings = known.get(key) ?? resolve([merged, ...fitting], last);
    known.set(key, settings);
    return settings;
  };
  const idlePatterns = (paths: readonly string[]): string[] => {
    const own = merged.overrides.filter(({ source }) => source === sources[0]);
    const patterns = own.flatMap((override) => override.files.filter((each) => !isNegated(each)));
    const inside = patterns.length > 0 ? paths.map(below) : [];
    return [...new Set(patterns)].filter((pattern) => {
      const fits = fitter([pattern]);
      return !inside.some((path) => path !== undefined && fits(path));
    });
  };
  const { settings, acronyms } = merged;
  const key = JSON.stringify(
    sorted({ sources, settings, acronyms, overrides: merged.overrides, last, bilingual }),
  );
  const said = { folder, sources, files, ignore, template, theme, bilingual, key };
  return { ...said, settingsFor, idlePatterns };
}

/** Whether patterns name a path, by itself or by a folder above; one with `!` takes it out again. */
function fitter(patterns: readonly string[]): (path: string) => boolean {
  const not = patterns.filter(isNegated);
  const wanted = patterns.filter((pattern) => !isNegated(pattern));
  const ignore = not.flatMap((pattern) => withFolder(pattern.slice(1)));
  return picomatch(wanted.flatMap(withFolder), { dot: true, ignore });
}

function isNegated(pattern: string): boolean {
  return pattern.startsWith('!');
}

function withFolder(pattern: string): string[] {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  // The folder of the config itself.
  return plain === '' ? ['**'] : [plain, `${plain}/**`];
}

type Layer = Pick<MergedConfig, 'settings' | 'acronyms'>;

/** What the layers say together, the later over the earlier. */
function resolve(layers: readonly Layer[], last: Settings): Settings {
  const all = [...layers.map(({ settings }) => settings), last];
  const settings = all.reduce((below, above) => mergeSettings(below, above));
  const acronyms = layers.flatMap((layer) => layer.acronyms);
  return acronyms.length === 0 ? settings : withAcronyms(settings, acronyms);
}

/** Acronyms of an office come to those that the rule knows. */
function withAcronyms(settings: Settings, acronyms: readonly string[]): Settings {
  const { known } = optionsOf(acronymUndefined, settings);
  const all = [...(known as readonly string[]), ...acronyms];
  return mergeSettings(settings, { [acronymUndefined.id]: { options: { known: all } } });
}

/** The same value however its keys were ordered. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
