import type { Edit } from '../findings/finding.ts';
import type { Source } from './source.ts';
import { windows1252 } from './windows-1252.ts';

/**
 * The text of a file in UTF-16 as an edit of the empty text that it is read as; undefined where it
 * is no text either way. Without a byte order mark its zeros tell which half of each pair is high.
 */
export function mendUtf16(bytes: Uint8Array): readonly Edit[] | undefined {
  const isBigEndian = (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0;
  try {
    const text = new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le', { fatal: true });
    return asText(text.decode(bytes), { start: 0, end: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Each line that is not UTF-8, read as Windows-1252. Undefined where that is not certain: a line that
 * also has whole characters of UTF-8, or a byte that Windows-1252 leaves open.
 */
export function mendWindows1252(source: Source, bytes: Uint8Array): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const [index, line] of splitLines(withoutMark(bytes)).entries()) {
    const lossy = new TextDecoder().decode(line);
    if (!lossy.includes('\uFFFD') || isUtf8(line)) continue;
    if (/[^\0-\x7F\uFFFD]/.test(lossy)) return undefined;
    const start = source.lineStart(index + 1);
    const edit = asText(windows1252(line), { start, end: start + lossy.length });
    if (!edit) return undefined;
    edits.push(...edit);
  }
  return edits;
}

/** An edit, unless its text holds what no text does: NUL, or the controls of an unassigned byte. */
function asText(text: string, span: Edit['span']): readonly Edit[] | undefined {
  return /[\0\x80-\x9F]/.test(text) ? undefined : [{ span, text }];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Lines without the line feed between them, which ends every broken character of UTF-8, too. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** The decoder drops a byte order mark, so offsets do not count it. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}
