/**
 * Maps offsets into a value whose lines YAML folds to offsets into its file: the end of a line and the
 * indent of the next are one blank of the value, and empty lines are ends of lines (YAML 1.2, 6.5). Undefined
 * where the two are not in step otherwise.
 * @param written what stands for the value in the file, without quotes or the sign of a block
 * @param unit a sticky pattern of one character of the value as the file has it, a blank included
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
    const fold = runAt(written, at, fileFold);
    if (fold > 0) {
      const blanks = runAt(value, places.length, valueFold);
      if (blanks === 0) return undefined;
      for (let count = 0; count < blanks; count++) places.push(start + at);
      at += fold;
      continue;
    }
    unit.lastIndex = at;
    const [character] = unit.exec(written) ?? [];
    const meant = character === undefined ? '' : read(character);
    if (meant === '' || !value.startsWith(meant, places.length)) return undefined;
    for (let count = 0; count < meant.length; count++) places.push(start + at);
    at += character!.length;
  }
  const end = start + at;
  return (offset) => places[offset] ?? end;
}

/** Blanks with at least one end of a line among them. */
const fileFold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const valueFold = /[ \t\n]+/y;

function runAt(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
