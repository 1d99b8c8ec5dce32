import { say, type Edit, type Finding, type Message } from '../findings/finding.ts';
import { fileKind, isBinary } from './file-kind.ts';
import { mendUtf16, mendWindows1252 } from './mend-encoding.ts';
import { createSource, type Source } from './source.ts';
import { windows1252 } from './windows-1252.ts';

/** Most bytes that a note may have: 1 MiB. */
export const maxBytes: number = 1024 * 1024;

/** The text of a file, or the finding that says why its bytes are none. */
export interface Decoded {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** Bytes to text: UTF-8 with or without a byte order mark, and nothing else. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const kind = fileKind(bytes);
  if (kind === 'pointer')
    return refuseFile(path, say('not-a-note/pointer', {}), say('not-a-note/pointer-hint', {}));
  if (kind) return refuseFile(path, say(`not-a-note/${kind}`, {}));
  if (bytes.length > maxBytes)
    return refuse(createSource(path, ''), 0, say('too-large', {}), undefined, 'too-large');
  if (isUtf16(bytes))
    return refuse(createSource(path, ''), 0, say('encoding/utf-16', {}), mendUtf16(bytes));
  if (isBinary(bytes)) return refuseFile(path, say('not-a-note/binary', {}));
  const source = createSource(path, new TextDecoder().decode(bytes));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(source, offsetOfByte(bytes, nul), say('encoding/nul', {}));
  if (!source.text.includes('\uFFFD')) return { source, findings: [] };
  const invalid = firstInvalidByte(bytes);
  if (invalid < 0) return { source, findings: [] };
  const offset = offsetOfByte(bytes, invalid);
  const { line } = source.positionAt(offset);
  const reading = windows1252(lineBytes(bytes, invalid)).trim();
  const message = say('encoding/not-utf-8', { line, reading: shorten(reading) });
  return refuse(source, offset, message, mendWindows1252(source, bytes));
}

function refuse(
  source: Source,
  start: number,
  message: Finding['message'],
  fix?: readonly Edit[],
  rule = 'encoding',
): Decoded {
  const end = Math.min(start + 1, source.text.length);
  const hints = rule === 'encoding' ? [say('encoding/hint', {})] : [];
  const finding: Finding = { rule, severity: 'error', message, span: { start, end }, hints };
  return { source, findings: [fix ? { ...finding, fix } : finding] };
}

/** Without its text, which says nothing to anyone. */
function refuseFile(
  path: string,
  message: Message,
  hint: Message = say('not-a-note/document-hint', {}),
): Decoded {
  const finding: Finding = {
    rule: 'not-a-note',
    severity: 'error',
    message,
    span: { start: 0, end: 0 },
    hints: [hint],
  };
  return { source: createSource(path, ''), findings: [finding] };
}

/** A UTF-16 byte order mark, or the look of UTF-16 without one: every other byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (bytes.length % 2 !== 0) return false;
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

/** Index of the first byte that cannot stand in UTF-8, by bisection; -1 where all is well. */
function firstInvalidByte(bytes: Uint8Array): number {
  if (isValid(bytes, bytes.length, false)) return -1;
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(bytes, middle, true)) valid = middle;
    else invalid = middle;
  }
  // The longest valid prefix may end inside a character whose next byte is wrong: go to its start.
  let start = valid;
  while (!isValid(bytes, start, false)) start--;
  return start;
}

function isValid(bytes: Uint8Array, length: number, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 offset of a byte whose predecessors are valid; the decoder drops a byte order mark. */
function offsetOfByte(bytes: Uint8Array, index: number): number {
  return new TextDecoder().decode(bytes.subarray(0, index)).length;
}

function lineBytes(bytes: Uint8Array, index: number): Uint8Array {
  const end = bytes.indexOf(0x0a, index);
  return bytes.subarray(bytes.lastIndexOf(0x0a, index) + 1, end < 0 ? bytes.length : end);
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
