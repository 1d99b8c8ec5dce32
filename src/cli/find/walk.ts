import { say } from '../../findings/finding.ts';
import { HostError, type Entry, type Host, type Stat } from '../../host/host.ts';
import { hostFault, kindFault } from '../faults/host-fault.ts';
import { staysInside } from '../paths/inside.ts';
import type { PathFault } from './found-note.ts';
import { joinPath, pathBelow } from '../paths/paths.ts';

export interface Walk {
  /** The folder to begin with, as shown and as absolute path. */
  readonly folder: Folder;
  /** Whether a file is wanted, by its path below the first folder. */
  readonly wants: (below: string) => boolean;
  /** Folders below the first to go down at most. */
  readonly depth: number;
  /** What leaves a path out, if anything does; absolute, a folder's ends in a slash. */
  readonly ignoredBy: (path: string) => Promise<string | undefined> | undefined;
}

export interface Folder {
  readonly shown: string;
  readonly full: string;
}

export interface Walked {
  /** As shown, in no order. */
  readonly files: readonly string[];
  /** Links to folders that are not searched. */
  readonly links: readonly string[];
  readonly faults: readonly PathFault[];
}

/** What stands at a path once its links are followed. */
type Target = Exclude<Stat['kind'], 'folder'>;

/** Folders that hold no notes of the author's own. */
const pruned: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Finds files below a folder. Links to files are followed within the folder or the repository, and links to
 * folders are not, so there are no loops. What cannot be listed or read is a fault, and the walk goes on.
 */
export async function walk({ folder, wants, depth, ignoredBy }: Walk, host: Host): Promise<Walked> {
  const files: string[] = [];
  const links: string[] = [];
  const faults: PathFault[] = [];
  const visit = async (at: Folder, below: string, deeper: number): Promise<void> => {
    for (const { name, kind } of await entriesOf(at)) {
      const full = joinPath(at.full, name);
      // A walk from above comes by the current folder, from which what is below it is named.
      const inside = { shown: full === host.cwd ? '.' : joinPath(at.shown, name), full };
      const target = kind === 'link' ? (await host.stat(inside.full)).kind : kind;
      if (target === 'folder') {
        if (deeper === 0 || pruned.has(name) || (await ignoredBy(`${inside.full}/`))) continue;
        if (kind === 'folder') await visit(inside, `${below}${name}/`, deeper - 1);
        else await passOver(inside);
      } else if (wants(below + name) && !(await ignoredBy(inside.full))) {
        await take(inside.shown, target, kind === 'link');
      }
    }
  };
  const entriesOf = async (at: Folder): Promise<readonly Entry[]> => {
    try {
      return await host.list(at.full);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      faults.push({ path: at.shown, message: hostFault(error) });
      return [];
    }
  };
  const take = async (path: string, target: Target, isLink: boolean): Promise<void> => {
    const leadsOut = isLink && target === 'file' && !(await isInside(path));
    if (leadsOut) faults.push({ path, message: say('cli/fault-outside', {}) });
    else if (target === 'file') files.push(path);
    else if (target === 'missing') faults.push({ path, message: say('cli/broken-link', {}) });
    else faults.push({ path, message: kindFault(target) });
  };
  /** A link that leads to what is searched anyway, as one that goes round does, hides nothing. */
  const passOver = async ({ shown, full }: Folder): Promise<void> => {
    const [real, root] = [await host.realPath(full), await host.realPath(folder.full)];
    if (real !== root && pathBelow(real, root) === undefined) links.push(shown);
  };
  const isInside = (path: string): Promise<boolean> => staysInside(path, folder.full, host);
  await visit(folder, '', depth);
  return { files, links, faults };
}
