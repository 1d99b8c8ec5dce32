import type { Config } from '../../config/config.ts';
import { say, type Message } from '../../findings/finding.ts';
import { joinPath, pathFrom, relativePath } from '../paths/paths.ts';
import type { LeftOut } from './left-out.ts';

/**
 * Whoever names a template in a config may take it for one of every note: says so where all the notes of
 * a run have types with templates that come with `brief`. A folder of an office's own is there on purpose.
 */
export function tellUnused(
  all: readonly LeftOut[],
  { template, folder }: Pick<Config, 'folder' | 'template'>,
  cwd: string,
): Message | undefined {
  const own = all.flatMap(({ ofType }) => ofType ?? []);
  const types = [...new Set(own)];
  const [type] = types;
  if (!template || type === undefined || own.length < all.length || types.includes(template.name))
    return undefined;
  const { name } = template;
  const isPath = /[/\\]/.test(name);
  const isAlike = !isPath && template.folder === folder;
  const place = isPath ? name : joinPath('templates', name);
  const typed = isAlike ? name : relativePath(pathFrom(template.folder, place, cwd), cwd);
  const args = { name, typed, type, types: types.join(', '), count: types.length };
  return say('cli/template-unused', args);
}
