import type { Config, OwnTheme, TemplateName } from '../../config/config.ts';
import type { SettableSeverity } from '../../config/config-file.ts';
import { kinds } from '../../reference/kinds.ts';
import type { OptionValue } from '../../rules/rule.ts';
import { optionsOf, type Settings } from '../../rules/settings.ts';
import { translate, type MessageArguments, type MessageKey } from '../../locale/index.ts';
import { tame, tameLine } from '../../report/tame.ts';
import { writeYaml } from '../../source/write-yaml.ts';
import { isHeadingFont } from '../../theme/resolve.ts';
import type { ThemeFile } from '../../theme/theme-file.ts';
import { absolutePath, parentFolder, relativePath, shownPath } from '../paths/paths.ts';
import { settable } from './rule-flags.ts';
import type { Terminal } from '../tell/terminal.ts';

/** Writes what holds for the note at a path as a config that says it all by itself. */
export function printConfig(given: string, config: Config, { host, locale }: Terminal): void {
  const path = shownPath(given, host.cwd);
  const comment = <Key extends MessageKey>(key: Key, args: MessageArguments<Key>): string =>
    `# ${tame(translate(locale, key, args))}\n`;
  const { sources, files, ignore, template, bilingual } = config;
  host.stdout.write(comment('config/printed-for', { path }));
  for (const source of sources) host.stdout.write(comment('config/printed-from', { path: source }));
  if (sources.length === 0) host.stdout.write(comment('config/printed-none', {}));
  host.stdout.write(comment('config/printed-milder', {}));
  const printed = {
    files,
    ignore,
    ...(template && { template: templateFrom(template, config) }),
    theme: themeFrom(config, host.cwd),
    bilingual,
    rules: rulesOf(config.settingsFor(path), bilingual),
  };
  const aside = ` # ${translate(locale, 'config/printed-template', {})}`;
  const lines = writeYaml(printed)
    .split('\n')
    .map((line) => (line.startsWith('template: ') ? `${line}${aside}` : line));
  host.stdout.write(lines.map((line) => tameLine(tame(line))).join('\n'));
}

/** A folder of a config that is extended, as the config itself would name it. */
function templateFrom({ name, folder }: TemplateName, config: Config): string {
  const isName = folder === config.folder || !/[/\\]/.test(name);
  return isName ? name : relativePath(absolutePath(name, folder), config.folder);
}

function themeFrom(config: Config, cwd: string): object | string {
  const { theme } = config;
  if (!theme) return 'default';
  return 'name' in theme ? templateFrom(theme, config) : ownTheme(theme, config, cwd);
}

/** Fonts of a config that is extended, as the config itself would name them. */
function ownTheme({ fields, path }: OwnTheme, config: Config, cwd: string): ThemeFile {
  const folder = parentFolder(absolutePath(path, cwd)) ?? cwd;
  if (!fields.fonts || folder === config.folder) return fields;
  const fonts = Object.entries(fields.fonts).map(([use, name]) => {
    const stands = isHeadingFont(name) || name.startsWith('npm:');
    return [use, stands ? name : relativePath(absolutePath(name, folder), config.folder)];
  });
  return { ...fields, fonts: Object.fromEntries(fonts) as ThemeFile['fonts'] & object };
}

type Printed = SettableSeverity | Readonly<Record<string, OptionValue | SettableSeverity>>;

function rulesOf(
  settings: Settings,
  bilingual: Config['bilingual'],
): Readonly<Record<string, Printed>> {
  const ruled = kinds.filter(({ stage }) => settable.has(stage));
  const entries = ruled.map((kind): [string, Printed] => {
    // A twin that is required is an error where it is missing.
    const own = kind.id === 'twin-missing' && bilingual === 'required' ? 'error' : kind.severity;
    const severity = settings[kind.id]?.severity ?? own;
    const options = optionsOf(kind, settings);
    return [kind.id, Object.keys(options).length === 0 ? severity : { severity, ...options }];
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
