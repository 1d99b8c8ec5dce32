import type { Output } from '../host/host.ts';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away; call it before anything else is written. */
  readonly clear: () => void;
}

/** Writes only to a terminal, where a carriage return takes the line back. */
export function createProgress(output: Output): Progress {
  let width = 0;
  const clear = (): void => {
    if (width > 0) output.write(`\r${' '.repeat(width)}\r`);
    width = 0;
  };
  return {
    clear,
    show(text) {
      if (!output.isTTY) return;
      clear();
      // A full line would wrap, and the cursor could not go back.
      const shown = text.slice(0, output.columns - 1);
      output.write(shown);
      width = shown.length;
    },
  };
}
