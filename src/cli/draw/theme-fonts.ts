import { say, type Finding, type Message, type NotePath } from '../../findings/finding.ts';
import { mostMegabytes, type FontProblem } from '../../font/font-problem.ts';
import { HostError, type Host } from '../../host/host.ts';
import type { Places } from '../../source/places.ts';
import { isHeadingFont, type OwnFonts } from '../../theme/resolve.ts';
import type { FontUse, ThemeFile } from '../../theme/theme-file.ts';
import type { OwnFont } from '../../theme/theme.ts';
import { inPackages } from '../config/in-packages.ts';
import { absolutePath, fileName } from '../paths/paths.ts';

/** A font that cannot be used. */
export interface FontFault {
  readonly use: FontUse;
  readonly message: Message;
  readonly hints: readonly Message[];
}

/** Opens the fonts that a theme names by their files. @param folder absolute, of the theme's file */
export async function openFonts(
  { fonts = {} }: ThemeFile,
  folder: string,
  host: Host,
): Promise<{ readonly own: OwnFonts; readonly faults: readonly FontFault[] }> {
  const own: Partial<Record<FontUse, OwnFont>> = {};
  const faults: FontFault[] = [];
  const known = new Map<string, OwnFont | FontProblem>();
  const named = Object.entries(fonts) as ReadonlyArray<[FontUse, string]>;
  for (const [use, name] of named.filter(([, each]) => !isHeadingFont(each))) {
    // A file that serves two uses is embedded once.
    const opened = known.get(name) ?? (await open(name, folder, host));
    known.set(name, opened);
    if (typeof opened === 'string') faults.push(faultOf(use, name, opened));
    else own[use] = opened;
  }
  return { own, faults };
}

async function open(name: string, folder: string, host: Host): Promise<OwnFont | FontProblem> {
  const path = await find(name, folder, host);
  if (path === undefined) return 'missing';
  try {
    const bytes = await host.readFile(path, mostMegabytes * 1_000_000 + 1);
    const { openFont } = await import('../../font/open-font.ts');
    const stem = fileName(name).replace(/\.[^.]*$/, '');
    const { font, problem } = await openFont(bytes, stem);
    return font ?? problem;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === 'missing' || error.code === 'not-a-folder' ? 'missing' : 'unreadable';
  }
}

const fromPackage = 'npm:';

/** `npm:office-fonts/Office.ttf` is a file of a package, any other name one beside the theme. */
async function find(name: string, folder: string, host: Host): Promise<string | undefined> {
  if (!name.startsWith(fromPackage)) return absolutePath(name, folder);
  const inside = name.slice(fromPackage.length);
  if (inside.split(/[/\\]/).includes('..')) return undefined;
  for (const path of inPackages(inside, folder))
    if ((await host.stat(path)).kind === 'file') return path;
  return undefined;
}

function faultOf(use: FontUse, file: string, problem: FontProblem): FontFault {
  const isPackaged = file.startsWith(fromPackage);
  const hint = problem === 'missing' && isPackaged ? 'missing-package' : problem;
  return {
    use,
    message: say(`theme/font-${problem}`, { file, megabytes: mostMegabytes }),
    hints: [say(`theme/font-${hint}/hint`, {})],
  };
}

/** Where the faults stand in the file of their theme. @param path to the theme within its file */
export function fontFindings(
  faults: readonly FontFault[],
  path: NotePath,
  places: Places | undefined,
): readonly Finding[] {
  return faults.map(({ use, message, hints }) => {
    const pointer = [...path, 'fonts', use];
    const span = places?.value(pointer) ?? { start: 0, end: 0 };
    return { rule: 'unknown-value', severity: 'error', pointer, span, message, hints };
  });
}
