import { mayHaveCommentedName } from './commented-look.ts';
import { createPlaces } from './places.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Source } from './source.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Reads a note's file: what is plain by a reader of our own, the rest and all that is wrong by the
 * library, which is loaded only then. Both give the same.
 */
export async function readSource(source: Source): Promise<YamlFile> {
  // What only the library's reader tells of is not plain.
  const root = mayHaveCommentedName(source.text) ? undefined : readPlainYaml(source.text);
  if (root) return { findings: [], value: root.value, places: createPlaces(source, root) };
  const { readYaml } = await import('./yaml.ts');
  return readYaml(source);
}
