import { languageOfName } from '../note/language.ts';

/** The names of a note and its twin, without their folder. */
export interface TwinNames {
  readonly english: string;
  readonly french: string;
}

/** How the two notes of a pair are called by the path of one of them: `flood.en.yaml`, `flood.fr.yaml`. */
export function twinNames(path: string): TwinNames {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, stem = name, extension = '.yaml'] =
    (languageOfName(path) ? /^(.*)\.(?:en|fr)(\.ya?ml)$/i : /^(.*?)(\.ya?ml)$/i).exec(name) ?? [];
  return { english: `${stem}.en${extension}`, french: `${stem}.fr${extension}` };
}

/** Paths at which the twin of a note may stand; none where its name tells no language. */
export function twinPaths(path: string): readonly string[] {
  const own = languageOfName(path);
  if (own === undefined) return [];
  const other = own === 'en' ? 'fr' : 'en';
  const [, stem = '', extension = ''] = /^(.*\.)(?:en|fr)(\.ya?ml)$/i.exec(path) ?? [];
  const second = extension.toLowerCase() === '.yaml' ? '.yml' : '.yaml';
  // Where letters of both cases are told apart, the twin may be called `flood.FR.yaml`.
  return [other, other.toUpperCase()].flatMap((each) => [
    `${stem}${each}${extension}`,
    `${stem}${each}${second}`,
  ]);
}
