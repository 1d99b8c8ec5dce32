import type { Config, ThemeName } from '../config/config.ts';
import { say } from '../findings/finding.ts';
import { HostError } from '../host/host.ts';
import { prettyNote } from '../report/pretty.ts';
import { builtinTheme, builtinThemeNames, resolveTheme } from '../theme/resolve.ts';
import type { ThemeFile } from '../theme/theme-file.ts';
import type { Theme } from '../theme/theme.ts';
import { UserError } from './exit-code.ts';
import { pathFrom } from './paths.ts';
import type { RenderPlan } from './render-plan.ts';
import type { Terminal } from './terminal.ts';

/**
 * The look of a run: the one asked for, else the config's, else the default one. Undefined where it
 * has errors, which are then on standard error.
 * @throws UserError where there is no theme of this name
 */
export async function openTheme(
  { theme, paper }: RenderPlan,
  config: Config,
  terminal: Terminal,
): Promise<Theme | undefined> {
  const asked = theme === undefined ? config.theme : { name: theme, folder: terminal.host.cwd };
  const file = await readTheme(asked ?? {}, terminal);
  return file && resolveTheme(paper === undefined ? file : { ...file, paper });
}

async function readTheme(
  theme: ThemeName | ThemeFile,
  terminal: Terminal,
): Promise<ThemeFile | undefined> {
  if (!('name' in theme)) return theme;
  const { host } = terminal;
  const { name, folder } = theme;
  const known = builtinTheme(name);
  if (known) return { ...known, base: name };
  const path = pathFrom(folder, name, host.cwd);
  if ((await host.stat(path)).kind === 'missing') {
    const names = builtinThemeNames.join(', ');
    throw new UserError(say('theme/missing', { name, names }));
  }
  return fromFile(path, terminal);
}

async function fromFile(path: string, terminal: Terminal): Promise<ThemeFile | undefined> {
  const { host, locale, style, notice } = terminal;
  try {
    const bytes = await host.readFile(path);
    const { checkTheme } = await import('../theme/check-theme.ts');
    const { source, findings, fields } = checkTheme(path, bytes);
    if (findings.length === 0) return fields;
    const file = { path, source, typeName: undefined, lang: undefined, findings };
    host.stderr.write(prettyNote(file, locale, style(host.stderr)));
    notice(say('theme/not-used', { count: findings.length }));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    terminal.failure(error, path);
  }
  return undefined;
}
