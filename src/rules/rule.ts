import type { Message, NotePath, Related, Severity } from '../findings/finding.ts';
import type { MarkdownNode } from '../markdown/node.ts';
import type { BodyText } from '../note/bodies.ts';
import type { Note } from '../note/note.ts';

/** A check that a schema cannot express. Pure: the same note gives the same findings. */
export interface Rule {
  /** Kebab-case, stable, never reused; the file has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for a list of rules. */
  readonly summary: string;
  /** Why the rule exists, with its source: a law, a guide, a fault of published notes. */
  readonly why: string;
  /** Parts of notes that are its tests and its page in the reference. */
  readonly examples: RuleExamples;
  /**
   * The bodies that this rule has reason to look at; none without it. Parsing Markdown is what costs
   * most in a check, so a cheap look at the text comes first: it may take in too much, never too little.
   */
  readonly reads?: (bodies: readonly BodyText[]) => readonly BodyText[];
  check(note: RuleNote, report: (found: Found) => void): void;
}

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
export interface RuleNote extends Note {
  /** The Markdown texts that the rule reads, in the order of the schema. */
  readonly bodies: readonly ParsedBody[];
}

/** A Markdown text with its tree. */
export interface ParsedBody extends BodyText {
  readonly root: MarkdownNode;
}

export interface Found {
  readonly message: Message;
  readonly at: NotePath;
  /** UTF-16 offsets into the text at `at`; without it the whole value is meant. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly hints?: readonly Message[];
  readonly related?: readonly Related[];
  /** Replaces the whole value at `at`. */
  readonly replacement?: string;
}
