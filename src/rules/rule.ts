import type { Message, NotePath, Severity } from '../findings/finding.ts';
import type { ImageFile } from '../image/image.ts';
import type { ArgumentsOf, Locale, Localized, Sentence } from '../locale/message.ts';
import type { BodyText, NoteTexts, ParsedBody } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';
import type { Bullets } from './bullets-in.ts';

/** A check that a schema cannot express. Pure: the same note on the same day gives the same findings. */
export interface Rule {
  /** Kebab-case, stable, never reused; the file has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** Set where some of its findings have a fix. */
  readonly fixable?: true;
  /** One sentence for a list of rules. */
  readonly summary: Localized;
  /** Why the rule exists, with its source: a law, a guide, a fault of published notes. */
  readonly why: Localized;
  /** Another rule whose finding at the same place says it better, so that one mistake gives one. */
  readonly yieldsTo?: string;
  /** What a config may set beside the severity, by name. */
  readonly options: RuleOptions;
  /** Every sentence that the rule can say, by a key of its own. */
  readonly messages: RuleMessages;
  /** Parts of notes that are its tests and its page in the reference. */
  readonly examples: RuleExamples;
  /**
   * The bodies that this rule has reason to look at. Parsing Markdown is what costs most in a check,
   * so a cheap look at the text comes first: it may take in too much, never too little.
   */
  readonly reads: (
    bodies: readonly BodyText[],
    options: OptionValues,
    lang: Locale,
  ) => readonly BodyText[];
  readonly check: (note: RuleNote, report: (found: Found) => void) => void;
}

/** A rule as its file writes it: its own sentences and options type what its check is given. */
export interface RuleDefinition<
  Messages extends RuleMessages,
  Options extends RuleOptions,
> extends Omit<Rule, 'check' | 'messages' | 'options' | 'reads'> {
  readonly messages: Messages;
  readonly options?: Options;
  /** No body without it. */
  readonly reads?: (
    bodies: readonly BodyText[],
    options: ValuesOf<Options>,
    lang: Locale,
  ) => readonly BodyText[];
  readonly check: (
    note: RuleNote<ValuesOf<Options>>,
    report: (found: Found) => void,
    say: SayOf<Messages>,
  ) => void;
}

export type RuleMessages = Readonly<
  Record<string, { readonly en: Sentence; readonly fr: Sentence }>
>;

/** Makes a message of one of the rule's own sentences; both languages must take the same arguments. */
export type SayOf<Messages extends RuleMessages> = <Key extends keyof Messages>(
  key: Key,
  args: ArgumentsOf<Messages[Key]['en']> & ArgumentsOf<Messages[Key]['fr']>,
) => Message;

export type OptionValue = number | readonly string[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option: its default tells its kind. */
export interface RuleOption {
  readonly default: OptionValue;
  readonly about: Localized;
}
export type RuleOptions = Readonly<Record<string, RuleOption>>;

type ValuesOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Widened<Options[Name]['default']>;
};

type Widened<Value> = Value extends number
  ? number
  : Value extends readonly string[]
    ? readonly string[]
    : OptionValue;

export interface RuleExamples {
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

/** Lines of a note that replace or follow those of a sound one; French where `lang: fr` is in them. */
export interface Example {
  readonly yaml: string;
}

export interface BadExample extends Example {
  /** Where findings are wanted, as `line:column` of the lines shown. */
  readonly at: readonly string[];
}

/** What a rule sees of a note. */
export interface RuleNote<Options = OptionValues> extends Note {
  /** The Markdown texts that the rule reads, in the order of the schema. */
  readonly bodies: readonly ParsedBody[];
  /** All Markdown texts of the note, read or not, in the same order. */
  readonly texts: readonly BodyText[];
  /** The texts that are no Markdown: titles, names, codes, and what an author's own keys hold. */
  readonly plain: NoteTexts['plain'];
  /** The images of these bodies by their `src`; empty where no one has looked for them. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly options: Options;
  /** The day of the run in UTC, as `2026-11-23`. */
  readonly today: string;
}

/** A place in the note, and what is said of it. */
export interface Remark {
  readonly message: Message;
  readonly at: NotePath;
  /** UTF-16 offsets into the text at `at`; without it the whole value is meant. */
  readonly range?: { readonly start: number; readonly end: number };
}

export interface Found extends Remark {
  /** Where it is not the rule's own; a config has the last word. */
  readonly severity?: Severity;
  readonly hints?: readonly Message[];
  /** Other places that explain it. */
  readonly related?: readonly Remark[];
  /** Replaces the range, or the whole value; not offered where the range has no exact place in the file. */
  readonly replacement?: string;
  /** Signs of bullets, each with the blanks after it, that a dash and a blank replace: all, or none is offered. */
  readonly bullets?: Bullets;
}
