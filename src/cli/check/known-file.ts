import type { Finding } from '../../findings/finding.ts';
import type { Locale } from '../../locale/message.ts';
import { decode } from '../../source/decode.ts';
import { createSource } from '../../source/source.ts';
import type { CheckedFile, CheckedNoteFile } from './checked-file.ts';

/** What came of a note as plain data, to be kept in a file or sent by another thread. */
export interface KnownNote {
  readonly typeName: string | undefined;
  readonly lang: Locale | undefined;
  readonly findings: readonly Finding[];
}

/** A checked note without what no report shows: of thousands, the texts of all would fill the memory. */
export function withoutText(checked: CheckedNoteFile): CheckedNoteFile {
  if (checked.findings.length > 0) return checked;
  return { ...checked, source: createSource(checked.path, ''), note: undefined };
}

/** A checked note made of what is known of its bytes; what it says was not read. */
export function knownFile(
  path: string,
  bytes: Uint8Array,
  { typeName, lang, findings }: KnownNote,
): CheckedFile {
  // Where nothing was found there is no place to show.
  const source = findings.length > 0 ? decode(path, bytes).source : createSource(path, '');
  return { path, status: 'checked', source, note: undefined, typeName, lang, findings };
}
