import { readFileSync } from 'node:fs';

/** A part of a file of texts: what stands after its `---`, and its lines. */
export interface Part {
  readonly head: string;
  readonly text: string;
}

/** Reads a file of texts, each of which begins with a line `---`. */
export function partsOf(file: string): Part[] {
  const [first, ...parts] = readFileSync(file, 'utf8').split(/^---(.*)\n/m);
  if (first !== '') throw new Error(`${file} does not begin with ---`);
  return parts.flatMap((part, index) =>
    index % 2 === 0
      ? [{ head: part.trim(), text: (parts[index + 1] ?? '').replace(/\n+$/, '') }]
      : [],
  );
}
