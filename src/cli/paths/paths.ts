/**
 * Paths as text, with forward slashes. Whether this is Windows shows in the current folder: only
 * there it begins with a drive (`C:/`) or a share (`//`), and only there `\` parts folders.
 */

/** A path from the root, without `.` and `..`. */
export function absolutePath(path: string, cwd: string): string {
  const slashed = withSlashes(path, cwd);
  return tidy(isAbsolute(slashed) ? slashed : `${cwd}/${slashed}`);
}

/** A path as messages show it: relative when below the current folder, else as it was given. */
export function shownPath(path: string, cwd: string): string {
  const full = absolutePath(path, cwd);
  if (full === tidy(cwd)) return '.';
  const below = pathBelow(full, tidy(cwd));
  if (below !== undefined) return below;
  const slashed = withSlashes(path, cwd);
  return isAbsolute(slashed) ? full : tidy(slashed);
}

/** A path that was named from a folder, as messages show it. @param from absolute */
export function pathFrom(from: string, path: string, cwd: string): string {
  return from === cwd ? shownPath(path, cwd) : relativePath(absolutePath(path, from), cwd);
}

/** A path as seen from the current folder, through `..` where it is not below; whole on another disk. */
export function relativePath(path: string, cwd: string): string {
  const full = absolutePath(path, cwd);
  const here = tidy(cwd);
  if (rootOf(full) !== rootOf(here)) return full;
  const to = full.split('/');
  const from = here.split('/');
  let shared = 0;
  while (shared < from.length && to[shared] === from[shared]) shared++;
  const up = from.slice(shared).filter(Boolean);
  return [...up.map(() => '..'), ...to.slice(shared)].join('/') || '.';
}

/** What remains of a path below a folder; undefined when it is not below it. */
export function pathBelow(path: string, folder: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/** A name in a folder; `.` stands for the current folder and is left out. */
export function joinPath(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder that holds a path; undefined for a root, `.` for a bare name. */
export function parentFolder(path: string): string | undefined {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return path === '.' ? undefined : '.';
  const start = rootOf(path).length;
  if (cut < start) return path.length > start ? path.slice(0, start) : undefined;
  return path.slice(0, cut);
}

/** The nearest folder above two folders, as they are shown; false where there is none to name. */
export function sharedFolder(one: string, other: string): string | false {
  const [parts, others] = [one, other].map((folder) => (folder === '.' ? [] : folder.split('/')));
  if (!parts || !others || rootOf(one) !== rootOf(other)) return false;
  const differ = parts.findIndex((part, index) => part !== others[index]);
  const shared = parts.slice(0, differ < 0 ? parts.length : differ);
  // Above both of them is not what the other names begin with, where one of them leads further up.
  if (parts[shared.length] === '..' || others[shared.length] === '..') return false;
  return shared.join('/') || (rootOf(one) === '' ? '.' : false);
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Turns Windows separators into slashes; elsewhere `\` may be part of a name or a glob. */
export function withSlashes(path: string, cwd: string): string {
  return /^(?:[A-Za-z]:|\/\/)/.test(cwd) ? path.replaceAll('\\', '/') : path;
}

function isAbsolute(path: string): boolean {
  return rootOf(path) !== '';
}

/** `/`, `C:/`, `//server/share/` or ''. */
function rootOf(path: string): string {
  return /^(?:\/\/[^/]+\/[^/]+\/?|\/|[A-Za-z]:\/)/.exec(path)?.[0] ?? '';
}

function tidy(path: string): string {
  // Windows takes a drive's letter in either case.
  const root = rootOf(path).replace(/^[a-z]:/, (drive) => drive.toUpperCase());
  if (!untidy.test(path.slice(root.length))) return root + path.slice(root.length);
  const parts: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && (root !== '' || (parts.length > 0 && parts.at(-1) !== '..'))) parts.pop();
    else parts.push(part);
  }
  return root + parts.join('/') || '.';
}

/** A part that is empty or goes nowhere or up; most paths have none. */
const untidy = /(?:^|\/)\.{0,2}(?:\/|$)/;
