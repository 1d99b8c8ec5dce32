/**
 * Checking briefing notes from a program. Nothing here reads a file, a clock or the network.
 *
 * ```js
 * const options = { types: createNoteTypes(), named: true, today: '2026-11-23' };
 * const checked = await checkNote('flood.en.yaml', await readFile('flood.en.yaml'), options);
 * for (const { span, message } of checked?.findings ?? [])
 *   console.log(checked.source.positionAt(span.start), sentenceOf(message, 'en'));
 * ```
 */
export { checkNote, type CheckedNote, type CheckOptions } from './note/check.ts';
export { createNoteTypes, type NoteTypes } from './schema/note-types.ts';
export { sentenceOf } from './findings/sentence.ts';
export type { Edit, Finding, Message, NotePath, Related, Severity } from './findings/finding.ts';
export type { Locale } from './locale/message.ts';
export type { Note } from './note/note.ts';
export type { Position, Source, Span } from './source/source.ts';
