import type { Locale } from '../locale/message.ts';
import { checkNote, type CheckedNote, type TwinBeside } from '../note/check.ts';
import { createNoteTypes } from '../schema/note-types.ts';
import { exampleFile, exampleLanguage } from './example-file.ts';
import type { KindExample } from './kind.ts';

/** The day on which examples are checked, since the reference must not change with the calendar. */
const today = '2026-11-23';

/** Checks an example as a note of its own, or with the twin that it has or lacks. */
export async function checkExample(example: KindExample): Promise<CheckedNote> {
  const lang = exampleLanguage(example);
  const path = 'twin' in example ? `example.${lang}.yaml` : 'example.yaml';
  const twin = 'twin' in example ? { twin: twinOf(example, lang) } : {};
  const options = { types: createNoteTypes(), named: true, today, ...twin };
  const checked = await checkNote(path, exampleFile(example), options);
  // Only a file that was met while walking can be no note at all.
  return checked as CheckedNote;
}

/** As if both were checked: what belongs to the twin is not told of the note. */
function twinOf({ twin }: KindExample, lang: Locale): TwinBeside {
  if (twin === undefined) return { missing: 'expected' };
  const path = `example.${lang === 'en' ? 'fr' : 'en'}.yaml`;
  return { path, bytes: exampleFile({ yaml: twin }), settings: {}, isInRun: true };
}
