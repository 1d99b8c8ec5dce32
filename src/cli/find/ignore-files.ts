import type { Ignore } from 'ignore';
import type { Config } from '../../config/config.ts';
import { HostError, type Host } from '../../host/host.ts';
import { hostFault } from '../faults/host-fault.ts';
import type { PathFault } from './found-note.ts';
import { joinPath, parentFolder, pathBelow, relativePath, shownPath } from '../paths/paths.ts';

/** In the order in which they count: the later has the last word in one folder. */
const ignoreFileNames = ['.gitignore', '.briefignore'];

/** Says which paths a repository's ignore files leave out, as git does, and its config. */
export interface IgnoreFiles {
  /**
   * The ignore file or config that leaves a path out, as shown; undefined where none does.
   * @param path absolute; a folder's ends in a slash
   */
  readonly ignoredBy: (path: string) => Promise<string | undefined>;
  /** Ignore files that could not be read. */
  readonly faults: readonly PathFault[];
}

/** The rules that hold in one folder, those of the folders above it first. */
interface Rules {
  /** What the patterns are relative to. */
  readonly root: string;
  /** Absent where nothing is left out: the library is loaded for patterns alone. */
  readonly ignore: Ignore | undefined;
}

/**
 * Reads ignore files where they are needed, each once: those of a folder and of the folders above it
 * up to the repository's root, or up to the current folder outside of a repository.
 */
export function createIgnoreFiles(config: Config, host: Host): IgnoreFiles {
  const ofConfig = config.ignore.length > 0 ? rulesOfConfig(config) : undefined;
  const known = new Map<string, Promise<Rules>>();
  const faults: PathFault[] = [];

  const rulesOf = (folder: string): Promise<Rules> => {
    const rules = known.get(folder) ?? readRules(folder);
    known.set(folder, rules);
    return rules;
  };

  const readRules = async (folder: string): Promise<Rules> => {
    const above = parentFolder(folder);
    const outer =
      above === undefined || (await isTop(folder, host))
        ? { root: folder, ignore: undefined }
        : await rulesOf(above);
    const files = await Promise.all(ignoreFileNames.map((name) => read(folder, name)));
    if (files.every((lines) => lines.length === 0)) return outer;
    const prefix = pathBelow(folder, outer.root);
    const own = files.flatMap((lines, index) => {
      const moved = prefix === undefined ? lines : lines.flatMap((line) => movedUp(line, prefix));
      const mark = relativePath(joinPath(folder, ignoreFileNames[index] ?? ''), host.cwd);
      return moved.map((pattern) => ({ pattern, mark }));
    });
    const ignore = await caseSensitive();
    return { root: outer.root, ignore: ignore.add(outer.ignore ?? []).add(own) };
  };

  const read = async (folder: string, name: string): Promise<readonly string[]> => {
    const path = joinPath(folder, name);
    const { kind } = await host.stat(path);
    if (kind !== 'file') return [];
    try {
      const text = new TextDecoder().decode(await host.readFile(path));
      return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      faults.push({ path: shownPath(path, host.cwd), message: hostFault(error) });
      return [];
    }
  };

  return {
    faults,
    async ignoredBy(path) {
      const folder = parentFolder(path.endsWith('/') ? path.slice(0, -1) : path);
      if (folder === undefined) return undefined;
      return (
        (ofConfig && leftOutBy(await ofConfig, path)) ?? leftOutBy(await rulesOf(folder), path)
      );
    },
  };
}

async function rulesOfConfig({ folder, ignore, sources: [mark] }: Config): Promise<Rules> {
  const patterns = ignore.map((pattern) => ({ pattern, mark }));
  return { root: folder, ignore: (await caseSensitive()).add(patterns) };
}

/** The mark of the pattern that leaves a path out. */
function leftOutBy({ ignore, root }: Rules, path: string): string | undefined {
  const below = ignore && pathBelow(path, root);
  return below ? ignore?.test(below).rule?.mark : undefined;
}

/** Git looks no further up than the folder that holds `.git`, which is a file in a worktree. */
async function isTop(folder: string, host: Host): Promise<boolean> {
  const { kind } = await host.stat(joinPath(folder, '.git'));
  return kind !== 'missing';
}

/** The same on every system. */
async function caseSensitive(): Promise<Ignore> {
  const { default: ignore } = await import('ignore');
  return ignore({ ignoreCase: false });
}

/**
 * A pattern of `a/b/.gitignore` as it would stand in the root's: one engine then knows the order of
 * all patterns, and that nothing in a folder that is left out can be taken back.
 */
function movedUp(line: string, prefix: string): string[] {
  const negation = line.startsWith('!') ? '!' : '';
  const pattern = line
    .slice(negation.length)
    .replace(/^\\(?=[!#])/, '')
    .trimEnd();
  const name = pattern.replace(/^\//, '');
  if (name === '') return [];
  const folder = prefix.replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
  const anchored = pattern.slice(0, -1).includes('/');
  return [`${negation}/${folder}/${anchored ? '' : '**/'}${name}`];
}
