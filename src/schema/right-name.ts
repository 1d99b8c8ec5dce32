import type { NotePath } from '../findings/finding.ts';
import type { NoteType } from './note-type.ts';
import { otherName } from './other-names.ts';
import { titleAt, type Shape } from './shape.ts';
import { fold, near } from './suggest.ts';

/** The field that a key was meant to be. */
export interface RightName {
  readonly name: string;
  /** True where the key is its name or heading but for case and blanks, or near to nothing else. */
  readonly isCertain: boolean;
}

/** Edits beyond which a key may be another word: `approved_for` is not `approved_by`. */
const mostEdits = 2;

/** The field whose key, or heading in either language, is nearest to a key that no field has. */
export function rightName(
  type: NoteType,
  key: string,
  shape: Shape,
  path: NotePath,
): RightName | undefined {
  const names = namesOf(type, shape, path);
  const found = near(key, [...names.keys()]).map(({ candidate, edits }) => ({
    name: names.get(candidate) ?? candidate,
    isSame: fold(candidate) === fold(key),
    edits,
  }));
  const [best] = found;
  if (!best) return undefined;
  const others = found.filter(({ name }) => name !== best.name);
  const isCertain = best.isSame || (best.edits <= mostEdits && others.length === 0);
  return { name: best.name, isCertain };
}

/**
 * The one field, among those that a note still lacks, whose key or heading has a key for one of its
 * words, or is one of the key’s: `response`, or `réponse`, for `proposed_response`, and `Security
 * Classification` for `classification`.
 */
export function nameWithWord(
  type: NoteType,
  key: string,
  shape: Shape,
  path: NotePath,
  isWritten: (name: string) => boolean,
): RightName | undefined {
  const word = fold(key);
  const found = new Set<string>();
  for (const [candidate, name] of namesOf(type, shape, path))
    if (!isWritten(name) && (hasWord(candidate, word) || hasWord(key, fold(candidate))))
      found.add(name);
  const [name, second] = found;
  return name === undefined || second !== undefined ? undefined : { name, isCertain: false };
}

function hasWord(name: string, word: string): boolean {
  return (
    word.length >= shortestWord && name.split(/[^\p{L}\d]/u).some((part) => fold(part) === word)
  );
}

/** The field that other offices call so, where a note still lacks it. */
export function nameElsewhere(
  key: string,
  { properties }: Shape,
  isWritten: (name: string) => boolean,
): RightName | undefined {
  const name = otherName(key);
  if (name === undefined || !properties.has(name) || isWritten(name)) return undefined;
  return { name, isCertain: false };
}

/** Shorter words stand in many names. */
const shortestWord = 5;

/** Keys and their headings in both languages, each with its key. */
function namesOf(type: NoteType, shape: Shape, path: NotePath): Map<string, string> {
  const names = new Map<string, string>();
  for (const name of shape.properties.keys()) names.set(name, name);
  for (const name of shape.properties.keys()) {
    const { en, fr } = titleAt(type, [...path, name]);
    for (const heading of [en, fr]) if (!names.has(heading)) names.set(heading, name);
  }
  return names;
}
