import type { Finding, Message } from '../findings/finding.ts';
import { HostError, type Host } from '../host/host.ts';
import type { Locale } from '../locale/message.ts';
import { checkNote } from '../note/check.ts';
import type { Note } from '../note/note.ts';
import type { NoteTypes } from '../schema/note-types.ts';
import { maxBytes, tooLarge } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import type { FoundNote } from './find-notes.ts';
import { hostFault } from './host-fault.ts';

/** A file that was read and checked, was met and is no note, or could not be read. */
export interface CheckedFile {
  readonly path: string;
  readonly status: 'checked' | 'skipped' | 'fault';
  /** What kept the file from being read. */
  readonly fault?: Message;
  readonly source?: Source;
  /** Undefined where the file is not YAML or no note. */
  readonly note?: Note;
  readonly typeName: string | undefined;
  readonly lang: Locale | undefined;
  readonly findings: readonly Finding[];
}

/** Checks files one after the other, in their order; one that cannot be read does not stop the rest. */
export async function* checkFiles(
  found: readonly FoundNote[],
  types: NoteTypes,
  host: Host,
): AsyncGenerator<CheckedFile> {
  for (const file of found) yield await checkFile(file, types, host);
}

async function checkFile(file: FoundNote, types: NoteTypes, host: Host): Promise<CheckedFile> {
  const { path, named } = file;
  const unread = { path, typeName: undefined, lang: undefined, findings: [] };
  try {
    const { kind, size } = file.bytes
      ? { kind: 'file', size: file.bytes.length }
      : await host.stat(path);
    // Too large to be a note, so it is not even read.
    if (kind === 'file' && size > maxBytes)
      return { ...unread, status: 'checked', ...tooLarge(path) };
    const bytes = file.bytes ?? (await host.readFile(path));
    const { skipped, note, ...checked } = checkNote(path, bytes, { types, named });
    return { ...checked, path, status: skipped ? 'skipped' : 'checked', ...(note && { note }) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ...unread, status: 'fault', fault: hostFault(error) };
  }
}
