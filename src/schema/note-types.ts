import { schemas } from '../generated/schemas.js';
import { validators } from '../generated/validators.js';
import type { NoteType } from './note-type.ts';
import type { Validator } from './validator.ts';

/** A type of note with its compiled schema. */
export interface CheckedType extends NoteType {
  readonly validate: Validator;
}

/** The types of notes that a run knows. */
export interface NoteTypes {
  /** The type that a note names; the default for a note that names none. */
  find(name: string | undefined): CheckedType | undefined;
  /** Names of all of them, in alphabetical order. */
  readonly names: readonly string[];
}

/** The type of a note that does not say. */
const defaultType = 'committee-note';

/** The built-in types, compiled ahead of time, and a user's own, which go before them. */
export function createNoteTypes(own: readonly CheckedType[] = []): NoteTypes {
  const builtin = Object.keys(schemas) as Array<keyof typeof schemas>;
  const types = new Map<string, CheckedType>();
  for (const name of builtin)
    types.set(name, { name, schema: schemas[name], validate: validators[name] });
  for (const type of own) types.set(type.name, type);
  return {
    names: [...types.keys()].toSorted(),
    find: (name) => types.get(name ?? defaultType),
  };
}

/** One type for every note of a run, whatever the notes say. */
export function onlyType(type: CheckedType): NoteTypes {
  return { names: [type.name], find: () => type };
}
