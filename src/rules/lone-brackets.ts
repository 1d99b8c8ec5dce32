import { isToTranslate } from './prose/placeholder.ts';

/**
 * The places of square brackets without their other half, which may stand in another paragraph, since a
 * pair may hold several. Half-open intervals, `[0, 5)`, are whole, and of what is still to be translated
 * another rule speaks.
 */
export function loneBrackets(words: string): number[] {
  const open: number[] = [];
  const closed: number[] = [];
  const whole = words.replaceAll(interval, (found) => ' '.repeat(found.length));
  for (const { 0: sign, index } of whole.matchAll(/[[\]]/g))
    if (sign === '[') open.push(index);
    else if (open.pop() === undefined) closed.push(index);
  const lone = open.filter(
    (at) => words[at - 1] !== escape && !isToTranslate(words.slice(at, at + longestMark)),
  );
  return [...closed, ...lone].toSorted((one, other) => one - other);
}

const interval = /[()[\]]-?\d[\d.,]{0,15}[,;] ?-?\d[\d.,]{0,15}[()[\]]/g;

/** It makes the bracket a command to a terminal. */
const escape = '\u001B';

const longestMark = '[translate :'.length;
