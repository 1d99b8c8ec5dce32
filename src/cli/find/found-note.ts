import type { Message } from '../../findings/finding.ts';

/** A file that is to be read as a note. */
export interface FoundNote {
  /** As shown and as the host takes it: forward slashes, relative to the current folder when below it. */
  readonly path: string;
  /** The folder that was walked, or the file's own; `.` is the current folder. */
  readonly base: string;
  /** True when named outright, false when found by walking. */
  readonly named: boolean;
  /** Set when the note came by standard input. */
  readonly bytes?: Uint8Array;
}

/** A path that could not be used; makes the exit code 2 without stopping the rest. */
export interface PathFault {
  readonly path: string;
  readonly message: Message;
}

/** The path of a note on standard input that was given no name; no file can be called so. */
export const unnamed = '<stdin>';
