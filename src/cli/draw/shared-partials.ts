import type { Host } from '../../host/host.ts';
import { shared } from '../../template/compile.ts';
import { refuseOutside } from '../paths/inside.ts';
import { joinPath, relativePath } from '../paths/paths.ts';
import { located } from './template-fault.ts';
import { readTexts } from './template-texts.ts';

/** The partials of the user's own that hold for templates of every type. */
export interface SharedPartials {
  /** The folder `templates/` in which they are; undefined where there are none. */
  readonly folder?: string;
  /** Their texts, by their paths as seen from the folder of a template: `../partials/title.hbs`. */
  readonly files: ReadonlyArray<readonly [file: string, text: string]>;
}

/**
 * Reads `templates/partials/` beside the config, else that of the current folder.
 * @throws UserError where a file cannot be read as text @throws HostError where a link leads out
 */
export async function readShared(configFolder: string, host: Host): Promise<SharedPartials> {
  for (const place of new Set([relativePath(configFolder, host.cwd), '.'])) {
    const folder = joinPath(place, 'templates');
    const partials = joinPath(folder, 'partials');
    if ((await host.stat(partials)).kind !== 'folder') continue;
    await refuseOutside(partials, host, place);
    const files = await located({ folder, shared: folder }, () =>
      readTexts(partials, host, `${shared}partials/`),
    );
    return { folder, files };
  }
  return { files: [] };
}
