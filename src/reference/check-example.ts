import { checkNote, type CheckedNote } from '../note/check.ts';
import { createNoteTypes } from '../schema/note-types.ts';
import { exampleFile } from './example-file.ts';
import type { KindExample } from './kind.ts';

/** The day on which examples are checked, since the reference must not change with the calendar. */
const today = '2026-11-23';

/** Checks an example as a note of its own. */
export async function checkExample(example: KindExample): Promise<CheckedNote> {
  const options = { types: createNoteTypes(), named: true, today };
  const checked = await checkNote('example.yaml', exampleFile(example), options);
  // Only a file that was met while walking can be no note at all.
  return checked as CheckedNote;
}
