/** Checks notes from a program of one's own: the same stages as `brief validate`, without files. */
export { checkNote, type CheckedNote, type CheckOptions } from './note/check.ts';
export { createNoteTypes, type NoteTypes } from './schema/note-types.ts';
export type { Finding, Severity } from './findings/finding.ts';
export { sentenceOf } from './findings/sentence.ts';
