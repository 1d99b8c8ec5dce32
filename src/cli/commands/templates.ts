import { translate } from '../../locale/index.ts';
import { builtinTemplateNames } from '../../template/builtin.ts';
import { builtinThemeNames, jurisdictionNames } from '../../theme/resolve.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openConfig } from '../config/open-config.ts';
import type { TypesFlags } from '../usage/shared.ts';
import { tame } from '../../report/tame.ts';
import { joinPath } from '../paths/paths.ts';
import { templateFolders } from '../draw/template-folders.ts';
import { readShared } from '../draw/shared-partials.ts';
import { builtIn as loadBuiltIn, loadTemplate } from '../draw/templates.ts';
import type { Terminal } from '../tell/terminal.ts';

/** `brief templates`: the templates, their partials, themes and markings that a run here has, and where from. */
export async function templates(
  _: readonly string[],
  flags: TypesFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { host, locale, style } = terminal;
  const config = await openConfig(flags, terminal);
  if (!config) return exitCode.failed;
  const builtIn = translate(locale, 'templates/built-in', {});
  const found = new Map(builtinTemplateNames.map((name) => [name, builtIn]));
  let code: ExitCode = exitCode.ok;
  const told = new Set<string>();
  const checked = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      code = exitCode.failed;
      // What templates share is wrong in each of them.
      if (!told.has(String(error))) terminal.failure(error);
      told.add(String(error));
      return undefined;
    }
  };
  const shared = (await checked(() => readShared(config.folder, host))) ?? { files: [] };
  await checked(() => loadBuiltIn('committee-note', shared, host));
  // What stands beside the config goes before what stands in the current folder.
  for (const { name, folder } of (await templateFolders(config.folder, host)).toReversed()) {
    found.set(tame(name), tame(joinPath(folder, '')));
    await checked(() => loadTemplate(folder, shared, host));
  }
  const partials = shared.files.map(([file]): [string, string] => {
    const path = file.replace(/^.*?partials\//, '');
    return [
      tame(path.replace(/\.hbs$/, '')),
      tame(joinPath(shared.folder ?? '', `partials/${path}`)),
    ];
  });
  const named = (names: readonly string[]): Entries => names.map((name) => [name, builtIn]);
  const looks = style(host.stdout);
  const lists: ReadonlyArray<readonly [title: string, entries: Entries]> = [
    [translate(locale, 'templates/templates', {}), [...found].toSorted(byName)],
    ...(partials.length > 0
      ? [[translate(locale, 'templates/partials', {}), partials.toSorted(byName)] as const]
      : []),
    [translate(locale, 'templates/themes', {}), named(builtinThemeNames)],
    [translate(locale, 'templates/markings', {}), named(jurisdictionNames)],
  ];
  const width = Math.max(...lists.flatMap(([, entries]) => entries.map(([name]) => name.length)));
  const text = lists
    .map(([title, entries]) => [
      looks.paint('strong', title),
      ...entries.map(([name, from]) => `  ${name.padEnd(width)}  ${from}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`);
  host.stdout.write(`${text.join('\n')}\n${translate(locale, 'templates/more', {})}\n`);
  return code;
}

type Entries = ReadonlyArray<readonly [name: string, from: string]>;

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
