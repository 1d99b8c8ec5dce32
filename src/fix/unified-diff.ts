import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** One line of a diff, without its line end but with the sign that it begins with. */
export interface DiffLine {
  readonly part: DiffPart;
  readonly text: string;
}

/** Names of the file, the place of a change, lines that are gone, have come, or are as they were. */
export type DiffPart = 'file' | 'place' | 'gone' | 'come' | 'same';

/**
 * What was mended as a unified diff, which `git apply` and `patch -p1` take, line ends and a byte
 * order mark included. Undefined where the older bytes are not lines in UTF-8.
 */
export function unifiedDiff(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): readonly DiffLine[] | undefined {
  const old = textOf(before);
  const mended = textOf(after);
  if (old === undefined || mended === undefined) return undefined;
  const isAbsolute = /^(?:[A-Za-z]:)?\//.test(path);
  const [from, to] = isAbsolute ? [path, path] : [`a/${path}`, `b/${path}`];
  const patch = createTwoFilesPatch(from, to, old, mended, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const lines = patch.replace(/\n$/, '').split('\n');
  return lines.map((text, index) => ({ text, part: index < 2 ? 'file' : partOf(text) }));
}

function partOf(line: string): DiffPart {
  const parts: Readonly<Record<string, DiffPart>> = { '@': 'place', '-': 'gone', '+': 'come' };
  return parts[line.charAt(0)] ?? 'same';
}

/**
 * Undefined where NUL, which is UTF-16, or a lone carriage return, which ends a line for some readers
 * of a log, would be in the diff.
 */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /\0|\r(?!\n)/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
