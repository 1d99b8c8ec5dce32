import type { Message } from '../../findings/finding.ts';
import type { CheckedNote } from '../../note/check.ts';

/** A file that was checked, was met while walking and is no note, or could not be read. */
export type CheckedFile =
  | CheckedNoteFile
  | { readonly path: string; readonly status: 'skipped' }
  | {
      readonly path: string;
      readonly status: 'fault';
      readonly fault: Message;
      readonly error: unknown;
    };

/** A file that is a note, with what was found in it. */
export type CheckedNoteFile = CheckedNote & { readonly path: string; readonly status: 'checked' };
