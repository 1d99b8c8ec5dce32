import type { Host } from '../../host/host.ts';

/** A line on a terminal that says how far a long run is. */
export interface Progress {
  /** Shows a text, made only when it is time for one. */
  readonly show: (text: () => string) => void;
  /** Takes the line away; call it before anything else is written. */
  readonly clear: () => void;
}

/** Milliseconds after which people begin to wonder, and after which a line may change. */
const patience = 1000;
const interval = 100;

/**
 * Writes only to a terminal, where a carriage return takes the line back, and only once a run takes
 * longer than a moment; never where the log is kept, though pre-commit and CI may give a terminal.
 */
export function createProgress(host: Host): Progress {
  const { stderr } = host;
  const isWatched = (): boolean => !host.env('CI') && !host.env('PRE_COMMIT') && stderr.isTTY;
  let width = 0;
  let next = host.elapsed() + patience;
  const clear = (): void => {
    if (width > 0) stderr.write(`\r${' '.repeat(width)}\r`);
    width = 0;
  };
  return {
    clear,
    show(text) {
      if (host.elapsed() < next) return;
      next = isWatched() ? host.elapsed() + interval : Infinity;
      if (next === Infinity) return;
      clear();
      // A full line would wrap, and the cursor could not go back.
      const shown = text().slice(0, stderr.columns - 1);
      stderr.write(shown);
      width = shown.length;
    },
  };
}
