import { say } from '../../findings/finding.ts';
import { inBothLanguages } from '../../findings/sentence.ts';
import type { Bundle } from '../../schema/bundle.ts';
import type { JsonSchema } from '../../schema/note-type.ts';
import { UserError } from '../faults/user-error.ts';

/** Reads the text of a schema's file. */
type Read = (path: string) => Promise<string>;

/**
 * By the standard a misspelt keyword is an annotation, and lets pass what it was to refuse.
 * @param files those of a user's own, by their paths
 * @throws UserError
 */
export async function refuseMisspelt(
  files: ReadonlyMap<string, JsonSchema>,
  read: Read,
): Promise<void> {
  const { misspeltKeyword } = await import('../../schema/misspelt-keyword.ts');
  for (const [path, schema] of files) {
    const found = misspeltKeyword(schema);
    if (!found) continue;
    const { schemaPlace } = await import('./schema-place.ts');
    const at = [...found.at.split('/').slice(1), found.written];
    const place = schemaPlace(path, await read(path), at, 'key');
    throw new UserError(say('types/misspelt', { ...found, path: place.shown }), { at: place });
  }
}

/**
 * A key that is required and refused would be blamed on every note.
 * @param main the path of the type's own file
 * @throws UserError
 */
export async function refuseUnknownRequired(
  { schema, files }: Bundle,
  main: string,
  read: Read,
): Promise<void> {
  const { unknownRequired } = await import('../../schema/unknown-required.ts');
  const found = unknownRequired(schema);
  if (!found) return;
  const { key, meant, at } = found;
  const file = at[0] === '$defs' ? files.get(String(at[1])) : undefined;
  const path = file ?? main;
  const { schemaPlace } = await import('./schema-place.ts');
  const place = schemaPlace(path, await read(path), file === undefined ? at : at.slice(2));
  const advice =
    meant === undefined
      ? say('types/unknown-required/hint', {})
      : say('hint/did-you-mean', { suggestion: meant });
  const problem = inBothLanguages([say('types/unknown-required', { key }), advice]);
  throw new UserError(say('types/unusable', { place: place.shown, problem }), { at: place });
}
