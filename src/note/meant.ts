import { countOwnKeys } from '../schema/mend.ts';
import type { CheckedType, NoteTypes } from '../schema/note-types.ts';
import { nearest } from '../schema/suggest.ts';
import { languageOfName } from './language.ts';

/**
 * Whether a file that was only met while walking is meant as a note: it has two of a note's own keys,
 * or names a type. Other files have a `type:`, too, so a misspelt one counts only where the name of the
 * file tells a language, as that of a note does.
 */
export function isMeantAsNote(
  path: string,
  fields: Readonly<Record<string, unknown>>,
  types: NoteTypes,
): boolean {
  const name = typeof fields['type'] === 'string' ? fields['type'] : undefined;
  // Whoever writes the name of a type means a note of it, however little is right.
  if (name !== undefined && types.names.includes(name)) return true;
  if (name !== undefined && languageOfName(path) && nearest(name, types.names)) return true;
  return countOwnKeys(typeMeantBy(name, types), Object.keys(fields)) >= 2;
}

/** The type whose keys a file is to have: the one that it names, else that with the nearest name. */
export function typeMeantBy(
  name: string | undefined,
  types: Pick<NoteTypes, 'find' | 'names' | 'fallback'>,
): CheckedType {
  const known = types.find(name);
  if (known || name === undefined) return known ?? types.fallback;
  const near = nearest(name, types.names);
  return (near === undefined ? undefined : types.find(near)) ?? types.fallback;
}
