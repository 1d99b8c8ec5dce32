import type { Config } from '../../config/config.ts';
import { say, type Finding, type Message } from '../../findings/finding.ts';
import { HostError, type Host } from '../../host/host.ts';
import { nearest } from '../../schema/suggest.ts';
import { maxBytes } from '../../source/decode.ts';
import type { Source } from '../../source/source.ts';
import {
  builtinTheme,
  builtinThemeNames,
  jurisdictionNames,
  resolveTheme,
} from '../../theme/resolve.ts';
import type { ThemeFile } from '../../theme/theme-file.ts';
import type { Theme } from '../../theme/theme.ts';
import { UserError } from '../faults/user-error.ts';
import { readSettings } from '../paths/inside.ts';
import { absolutePath, parentFolder, pathFrom } from '../paths/paths.ts';
import { placedInConfig } from './named-in-config.ts';
import type { RenderPlan } from './render-plan.ts';
import { tellFindings } from '../tell/tell-findings.ts';
import type { Terminal } from '../tell/terminal.ts';
import type { FontFault } from './theme-fonts.ts';

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
  const { host } = terminal;
  const asked = theme === undefined ? config.theme : { name: theme, folder: host.cwd };
  const found = await findTheme(asked, config, terminal);
  if (!found) return undefined;
  const { fields, path } = found;
  const chosen = paper === undefined ? fields : { ...fields, paper };
  if (path === undefined || !fields.fonts) return resolveTheme(chosen);
  const { openFonts } = await import('./theme-fonts.ts');
  const folder = parentFolder(absolutePath(path, host.cwd)) ?? host.cwd;
  const { own, faults } = await openFonts(fields, folder, host);
  if (faults.length === 0) return resolveTheme(chosen, own);
  await tellFonts(faults, path, asked !== undefined && 'fields' in asked, terminal);
  return undefined;
}

/** A theme, and the file that says it where it does not ship with `brief`. */
interface FoundTheme {
  readonly fields: ThemeFile;
  readonly path?: string;
}

async function findTheme(
  theme: Config['theme'],
  config: Pick<Config, 'sources' | 'theme'>,
  terminal: Terminal,
): Promise<FoundTheme | undefined> {
  if (!theme) return { fields: {} };
  if ('fields' in theme) return theme;
  const { host } = terminal;
  const { name, folder } = theme;
  const known = builtinTheme(name);
  if (known) return { fields: { ...known, base: name } };
  const path = pathFrom(folder, name, host.cwd);
  if ((await host.stat(path)).kind === 'missing') {
    const sentence = missing(name, await fileNamed(name, path, host));
    const isInConfig = theme === config.theme;
    throw new UserError(
      isInConfig ? await placedInConfig(sentence, 'theme', config, host) : sentence,
    );
  }
  return fromFile(path, terminal);
}

/** The file of that name with its ending, as it would be typed. */
async function fileNamed(name: string, path: string, host: Host): Promise<string | undefined> {
  for (const ending of ['.yaml', '.yml'])
    if ((await host.stat(path + ending)).kind === 'file') return name + ending;
  return undefined;
}

function missing(name: string, file: string | undefined): Message {
  if (jurisdictionNames.includes(name))
    return say('theme/is-marking', { name, write: `{ marking: { jurisdiction: ${name} } }` });
  const names = builtinThemeNames.join(', ');
  const suggestion = file ?? nearest(name, builtinThemeNames);
  return suggestion === undefined
    ? say('theme/missing', { name, names })
    : say('theme/missing/near', { name, names, suggestion });
}

async function fromFile(path: string, terminal: Terminal): Promise<FoundTheme | undefined> {
  try {
    const bytes = await readSettings(path, parentFolder(path) ?? '.', terminal.host, maxBytes + 1);
    const { checkTheme } = await import('../../theme/check-theme.ts');
    const { source, findings, fields } = checkTheme(path, bytes);
    if (findings.length === 0) return { fields, path };
    tell(source, findings, terminal);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    terminal.failure(error, path);
  }
  return undefined;
}

/** Says what is wrong with fonts where the theme names them; its file is read again for the place. */
async function tellFonts(
  faults: readonly FontFault[],
  path: string,
  inConfig: boolean,
  terminal: Terminal,
): Promise<void> {
  const { fontFindings } = await import('./theme-fonts.ts');
  const { checkTheme } = await import('../../theme/check-theme.ts');
  const { checkConfig } = await import('../../config/check-config.ts');
  const bytes = await terminal.host.readFile(path);
  const { source, places } = inConfig ? checkConfig(path, bytes) : checkTheme(path, bytes);
  tell(source, fontFindings(faults, inConfig ? ['theme'] : [], places), terminal);
}

function tell(source: Source, findings: readonly Finding[], terminal: Terminal): void {
  tellFindings({ path: source.path, source, findings }, terminal);
  terminal.notice(say('theme/not-used', { count: findings.length }));
}
