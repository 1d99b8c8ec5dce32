/**
 * Maps offsets into a value whose lines YAML folds to offsets into its file: the end of a line and the
 * indent of the next are one blank of the value, and empty lines are ends of lines (YAML 1.2, 6.5). Undefined
 * where the two are not in step otherwise.
 * @param written what stands for the value in the file, without quotes or the sign of a block
 * @param unit a sticky pattern of one character of the value as the file has it, no blank
 */
export function foldedOffsets(
  written: string,
  start: number,
  value: string,
  unit: RegExp,
  read: (unit: string) => string,
): ((offset: number) => number) | undefined {
  const places: number[] = [];
  let at = 0;
  while (places.length < value.length) {
    // A whole run at once: one of a million blanks would be looked through from each of them.
    const taken = runAt(written, at, blanksOfFile) || runAt(written, at, unit);
    const isFold = taken.includes('\n');
    const meant = isFold ? runAt(value, places.length, blanksOfValue) : read(taken);
    if (meant === '' || !value.startsWith(meant, places.length)) return undefined;
    // What stands letter by letter is mapped so.
    const step = taken.length === meant.length ? 1 : 0;
    for (let count = 0; count < meant.length; count++) places.push(start + at + count * step);
    at += taken.length;
  }
  const end = start + at;
  return (offset) => places[offset] ?? end;
}

const blanksOfFile = /[ \t\r\n]+/y;
const blanksOfValue = /[ \t\n]+/y;

function runAt(text: string, at: number, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
