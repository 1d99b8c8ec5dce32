import type { MessageKey } from '../../locale/index.ts';

/** One option of a command, as commander and the help need it. */
export interface OptionEntry {
  /** `-o, --output` */
  readonly flags: string;
  /** What the value is called in the help; absent where there is none. */
  readonly value?: Extract<MessageKey, `help/value-${string}`>;
  /** The values of a closed list. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once; its flag is then a list. */
  readonly repeats?: true;
  readonly says: Extract<MessageKey, `help/${string}`>;
}

/** A word that may follow a command's name, as its help and the parser need it. */
export interface ArgumentEntry {
  readonly name: Extract<MessageKey, `help/name-${string}`>;
  readonly says: Extract<MessageKey, `help/${string}`>;
  /** One that must be given, one that may be, or as many as there are. */
  readonly takes: 'one' | 'optional' | 'any';
}

/** A command as its help and completion tell it, and as its arguments are read. */
export interface CommandUsage {
  readonly name: string;
  readonly says: Extract<MessageKey, `help/${string}`>;
  /** What may follow its name. */
  readonly arguments: readonly ArgumentEntry[];
  readonly options: readonly OptionEntry[];
  /** The options that it shares with others. */
  readonly common: readonly OptionEntry[];
  readonly examples: ReadonlyArray<{
    /** What to type; `{note}` is a note in the reader's language, `{twin}` the same in the other. */
    readonly line: string;
    readonly says: Extract<MessageKey, `help/example-${string}`>;
  }>;
}
