import type { Config } from '../../config/config.ts';
import { say } from '../../findings/finding.ts';
import { HostError } from '../../host/host.ts';
import { languageOfName } from '../../note/language.ts';
import { maxBytes } from '../../source/decode.ts';
import type { Terminal } from '../tell/terminal.ts';
import { checkBeside, type CheckPlan } from './check-files.ts';

/** Files that are looked through for notes. */
const mostRead = 100;

/**
 * Says that there are notes which patterns of the config pass by, as `notes/*.yaml` does a `.yml`. Of a file that is
 * no note nothing is said: to leave those out is what patterns are for.
 * @param paths YAML files that stand where notes were found
 */
export async function tellPassedBy(
  paths: readonly string[],
  plan: Omit<CheckPlan, 'cache' | 'check'>,
  { sources: [config = ''] }: Config,
  { host, notice }: Terminal,
): Promise<void> {
  const isNote = async (path: string): Promise<boolean> => {
    try {
      const file = { path, base: '.', named: false };
      const bytes = await host.readFile(path, maxBytes + 1);
      const checked = await checkBeside({ file, bytes, twin: undefined }, plan, host);
      if (checked.status !== 'checked') return false;
      // Of one that cannot be read its name alone tells what it is.
      return checked.typeName !== undefined || languageOfName(path) !== undefined;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  };
  const notes: string[] = [];
  const byName = paths.toSorted((a, b) => Number(!languageOfName(a)) - Number(!languageOfName(b)));
  for (const path of byName.slice(0, mostRead)) {
    if (await isNote(path)) notes.push(path);
    if (notes.length > 1) break;
  }
  const [path, other] = notes;
  if (path !== undefined)
    notice(say(other === undefined ? 'cli/passed-by' : 'cli/passed-by-more', { path, config }));
}
