import { defaultType } from './default-type.ts';
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
  readonly find: (name: string | undefined) => CheckedType | undefined;
  /** The type that tells whether a file of an unknown type is a note at all. */
  readonly fallback: CheckedType;
  /** Names of all of them, in alphabetical order. */
  readonly names: readonly string[];
  /** Files that lie where types do and are not read as such for their names, by the type that they seem to be. */
  readonly misnamed: ReadonlyMap<string, string>;
  /** The files that they were read from; none for those that come with the program. */
  readonly sources: readonly string[];
}

/** The built-in types, compiled ahead of time, and a user's own, which go before them. */
export function createNoteTypes(
  own: readonly CheckedType[] = [],
  misnamed: NoteTypes['misnamed'] = new Map(),
  sources: NoteTypes['sources'] = [],
): NoteTypes {
  const names = Object.keys(schemas) as Array<keyof typeof schemas>;
  const builtin = names.map((name): [string, CheckedType] => {
    return [name, { name, schema: schemas[name], validate: validators[name] }];
  });
  const types = new Map([
    ...builtin,
    ...own.map((type): [string, CheckedType] => [type.name, type]),
  ]);
  const fallback = types.get(defaultType) as CheckedType;
  return {
    names: [...types.keys()].toSorted(),
    fallback,
    misnamed,
    sources,
    find: (name) => (name === undefined ? fallback : types.get(name)),
  };
}

/** One type for every note of a run, whatever the notes say. */
export function onlyType(type: CheckedType, sources: NoteTypes['sources'] = []): NoteTypes {
  return { names: [type.name], fallback: type, misnamed: new Map(), sources, find: () => type };
}
