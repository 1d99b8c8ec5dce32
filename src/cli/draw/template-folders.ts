import type { Host } from '../../host/host.ts';
import { joinPath, relativePath } from '../paths/paths.ts';

/** A template of the user's own. */
export interface TemplateFolder {
  readonly name: string;
  /** As messages show it. */
  readonly folder: string;
}

/** The templates in `templates/` beside the config, then those in that of the current folder. */
export async function templateFolders(
  configFolder: string,
  host: Host,
): Promise<readonly TemplateFolder[]> {
  const places = new Set([relativePath(configFolder, host.cwd), '.']);
  const found: TemplateFolder[] = [];
  for (const place of places) {
    const parent = joinPath(place, 'templates');
    if ((await host.stat(parent)).kind !== 'folder') continue;
    for (const { name } of await host.list(parent)) {
      const folder = joinPath(parent, name);
      const note = await host.stat(joinPath(folder, 'note.hbs'));
      if (note.kind === 'file') found.push({ name, folder });
    }
  }
  return found;
}
