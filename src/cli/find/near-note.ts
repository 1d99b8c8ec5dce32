import { say, type Message } from '../../findings/finding.ts';
import { HostError, type Entry, type Host } from '../../host/host.ts';
import { nearest } from '../../schema/suggest.ts';
import { joinPath, parentFolder } from '../paths/paths.ts';

/** Says that nothing has this path, and which note or folder beside it was meant, if one is near. */
export async function missingNote(path: string, host: Host): Promise<Message> {
  const otherwise = await meantOtherwise(path, host);
  if (otherwise) return otherwise;
  const folder = parentFolder(path) ?? '.';
  const written = path.slice(path.lastIndexOf('/') + 1);
  const entries = await entriesIn(folder, host);
  // Its name is there, and what it leads to is not.
  if (entries.some(({ name, kind }) => name === written && kind === 'link'))
    return say('cli/broken-link', {});
  const names = entries.map(({ name }) => name).filter((name) => /\.ya?ml$/i.test(name));
  // Whoever leaves out the language or the ending means the note that begins so.
  const start = `${written.replace(/\.ya?ml$/i, '')}.`;
  // Endings are alike in all notes, so they would make every short name near.
  const ending = /(?:\.(?:en|fr))?\.ya?ml$/i.exec(written)?.[0] ?? '';
  const stems = names
    .filter((each) => ending !== '' && each.endsWith(ending))
    .map((each) => each.slice(0, -ending.length));
  const stem = nearest(written.slice(0, written.length - ending.length), stems);
  const note = stem === undefined ? names.find((each) => each.startsWith(start)) : stem + ending;
  const folders = entries.filter(({ kind }) => kind === 'folder').map((each) => each.name);
  const name = note ?? nearest(written, folders);
  if (name === undefined && (await areSeveral(path, host))) return say('cli/fault-several', {});
  if (name === undefined) return say('cli/fault-missing', {});
  return say('cli/fault-missing-near', { name: folder === '.' ? name : joinPath(folder, name) });
}

/**
 * Says what was meant by a path or glob that is written as in other tools: with `!` for what is to be left
 * out, with letters as git writes them, or with folders parted as on Windows, where `\` may be part of a
 * name elsewhere. Else undefined.
 */
export async function meantOtherwise(path: string, host: Host): Promise<Message | undefined> {
  if (/^(?:\.\.\/)*!/.test(path)) return say('cli/fault-negated', {});
  // As `git diff --name-only` writes a name that has letters with accents: its bytes in octal.
  if (/\\3[0-6][0-7]\\2[0-7]{2}/.test(path)) return say('cli/fault-git-name', {});
  const name = path.replaceAll(/[/\\]+/g, '/');
  if (name === path || !(await isThere(name, host))) return undefined;
  return say('cli/fault-missing-near', { name });
}

/** Whether there is something at a path, or at the fixed part of a glob. */
async function isThere(path: string, host: Host): Promise<boolean> {
  const parts = path.split('/');
  const glob = parts.findIndex((part) => /[*?[{]/.test(part));
  const fixed = parts.slice(0, glob < 0 ? parts.length : glob).join('/') || '.';
  return (await host.stat(fixed)).kind !== 'missing';
}

/** Whether blanks part what are paths by themselves: a list on one line, or in quotes. */
async function areSeveral(path: string, host: Host): Promise<boolean> {
  const parts = path.split(/\s+/).filter((part) => part !== '');
  if (parts.length < 2) return false;
  for (const part of parts) if ((await host.stat(part)).kind === 'missing') return false;
  return true;
}

async function entriesIn(folder: string, host: Host): Promise<readonly Entry[]> {
  try {
    return await host.list(folder);
  } catch (error) {
    // A folder that is not there, or may not be read, has no note to offer.
    if (error instanceof HostError) return [];
    throw error;
  }
}
