/** Everything `brief` needs from the outside world. Only commands hold a host. */
export interface Host {
  /** Absolute path of the current folder, with forward slashes. */
  readonly cwd: string;
  /** The instant of this run; the only clock. */
  readonly now: Date;
  env(name: string): string | undefined;
  /**
   * Bytes of a regular file, no more than `most` from its beginning; without `most` all of a file of up
   * to 256 MB. @throws HostError
   */
  readFile(path: string, most?: number): Promise<Uint8Array>;
  /** What stands at a path; links are followed. */
  stat(path: string): Promise<Stat>;
  /**
   * Where a path leads once its links are followed: absolute, with forward slashes. What does not exist
   * stands where its folder leads. @throws HostError
   */
  realPath(path: string): Promise<string>;
  /** Names in a folder, sorted by code unit. @throws HostError */
  list(folder: string): Promise<readonly Entry[]>;
  /**
   * Writes whole files or nothing: a dot-named temporary file beside the target, then a rename.
   * Makes parent folders. @throws HostError
   */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Adds to the end of a file and makes it where there is none. @throws HostError */
  appendFile(path: string, bytes: Uint8Array): Promise<void>;
  /** SHA-256 in lower-case hexadecimal; of a text, of its UTF-8. */
  hash(content: string | Uint8Array): string;
  /** Bytes of a file that ships with `brief`, e.g. `assets/fonts/x.ttf`. @throws HostError */
  asset(path: string): Uint8Array;
  /** Asks git about the current folder's repository; undefined where there is no git. */
  git(words: readonly string[]): Promise<GitAnswer | undefined>;
  /** Milliseconds since some moment before the run; for how long things take, never for what is written. */
  elapsed(): number;
  /**
   * Runs something that may never end, for so many milliseconds at the most. Undefined where time was
   * up, else what came of it and how many milliseconds it took.
   */
  within<Result>(milliseconds: number, work: () => Result): Timed<Result> | undefined;
  /** How many threads this computer runs at once. */
  processors(): number;
  /** Starts threads that check or draw notes, as the set-up says; plain data goes to and fro. */
  startWorkers(count: number, setup: unknown): Promise<Workers>;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Timed<Result> {
  readonly value: Result;
  readonly took: number;
}

/** Threads that answer questions, each one after the other. */
export interface Workers {
  /** Rejects where the thread has died. */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** What git said on standard output and on standard error, in English, and whether it was content. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly text: string;
  readonly complaint?: string;
}

export interface Stat {
  readonly kind: 'file' | 'folder' | 'other' | 'missing' | 'denied';
  /** Bytes; 0 for what is not a file. */
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  /** `link` is a symbolic link; {@link Host.stat} says where it leads. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface Output {
  /** Never fails; {@link flush} tells whether all has arrived. */
  write(chunk: string | Uint8Array): void;
  /** Waits until all has left; quiet when the reader has gone. @throws HostError */
  flush(): Promise<void>;
  readonly isTTY: boolean;
  /** Width of the terminal; 80 where it is not known. */
  readonly columns: number;
}

/** A call on the host that failed, told apart by what the user can do about it. */
export class HostError extends Error {
  override name = 'HostError';
  readonly code: HostErrorCode;
  readonly path: string;
  constructor(code: HostErrorCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.code = code;
    this.path = path;
  }
}

export type HostErrorCode =
  | 'missing'
  | 'denied'
  | 'unwritable'
  /** Nothing can be made there. */
  | 'no-place'
  | 'read-only'
  | 'busy'
  | 'is-folder'
  | 'not-a-file'
  | 'not-a-folder'
  | 'no-space'
  | 'loop'
  | 'name-too-long'
  /** A link leads out of where files may be read or written. */
  | 'outside'
  | 'too-large'
  | 'io';
