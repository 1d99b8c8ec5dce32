import { say, type Message } from '../../findings/finding.ts';
import { typedPath } from '../../findings/typed-path.ts';
import type { GitAnswer, Host } from '../../host/host.ts';
import { UserError } from '../faults/user-error.ts';
import { absolutePath } from '../paths/paths.ts';

/**
 * Absolute paths of the files that differ from where this branch left another: those of later
 * commits, of the working tree, those that are no longer there, and new ones that git does not know yet.
 * A repository within the repository, such as a submodule, is there as its folder.
 * @param given a branch, tag or commit
 * @throws UserError where git, the repository, the commit or a common ancestor is missing
 */
export async function changedFiles(given: string, host: Host): Promise<ReadonlySet<string>> {
  // A variable of a script may have brought a blank along.
  const ref = given.trim();
  const ask = async (...words: string[]): Promise<GitAnswer> => {
    const answer = await host.git(words);
    if (!answer) throw new UserError(say('cli/no-git', {}));
    return answer;
  };
  const toTop = await ask('rev-parse', '--show-cdup');
  if (!toTop.ok) throw new UserError(noRepository(toTop, host.cwd));
  const commit = await ask(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  );
  if (!commit.ok) throw new UserError(await noCommit(ref, host));
  // Where the branch left the other one; what happened over there since is not its doing.
  const base = await ask('merge-base', commit.text.trim(), 'HEAD');
  if (!base.ok) throw new UserError(say('cli/no-merge-base', { ref }));
  const differing = ['--no-renames', '--no-ext-diff', '--ignore-submodules=none'];
  const changed = await ask('diff', '--name-only', '-z', ...differing, base.text.trim(), '--');
  const added = await ask('ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/');
  if (!changed.ok || !added.ok) throw new UserError(say('cli/no-changes', { ref }));
  const top = toTop.text.trim();
  const names = `${changed.text}${added.text}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => absolutePath(`${top}${name}`, host.cwd)));
}

/** Git reads no repository that belongs to another user unless it is told to, as in many containers. */
function noRepository({ complaint = '' }: GitAnswer, folder: string): Message {
  const owned = /dubious ownership in repository at '(.+)'/.exec(complaint)?.[1];
  return owned === undefined
    ? say('cli/no-repository', { folder })
    : say('cli/foreign-repository', { folder: owned, typed: typedPath(owned) });
}

/** What CI hands over where there is nothing to compare with, and what is more than a commit. */
async function noCommit(ref: string, host: Host): Promise<Message> {
  const start = /^(.+?)\.{2,3}/.exec(ref)?.[1];
  if (start !== undefined) return say('cli/range-for-commit', { ref, start: typedPath(start) });
  if (/^0+$/.test(ref)) return say('cli/null-commit', { ref });
  if ((await host.stat(ref)).kind !== 'missing')
    return say('cli/path-for-commit', { ref, typed: typedPath(ref) });
  return ref.endsWith('/') ? say('cli/unfinished-ref', { ref }) : say('cli/no-commit', { ref });
}
