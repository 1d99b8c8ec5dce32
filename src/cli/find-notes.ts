import type { Message } from '../findings/finding.ts';
import type { Host } from '../host/host.ts';

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

export interface FoundNotes {
  /** Sorted by path, each file once. */
  readonly found: readonly FoundNote[];
  /** Said on standard error; they do not change the exit code. */
  readonly notices: readonly Message[];
  readonly faults: readonly PathFault[];
}

export interface FindOptions {
  /** The name of the note on standard input. */
  readonly stdinFilename?: string;
  /** A folder or glob without notes is a notice instead of a fault. */
  readonly passOnNoFiles?: boolean;
}

/** Finds the notes that paths, folders, globs and `-` stand for; no path is the current folder. */
export async function findNotes(
  paths: readonly string[],
  _options: FindOptions,
  _host: Host,
): Promise<FoundNotes> {
  await Promise.resolve();
  return {
    found: paths.map((path) => ({ path, base: '.', named: true })),
    notices: [],
    faults: [],
  };
}
