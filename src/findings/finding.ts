import type { MessageArguments, MessageKey } from '../locale/index.ts';
import type { Localized } from '../locale/message.ts';
import type { Position, Span } from '../source/source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A place in the note's data, as keys and indexes: `['sections', 0, 'body']`. */
export type NotePath = ReadonlyArray<string | number>;

/** A sentence of the catalogue with its arguments, or one that a schema brings in both languages. */
export type Message =
  | { [Key in MessageKey]: { readonly key: Key; readonly args: MessageArguments<Key> } }[MessageKey]
  | { readonly text: Localized };

/** Another place that explains a finding. */
export interface Related {
  readonly message: Message;
  readonly span: Span;
  /** Set where it is in another file, whose text is not at hand; the span is one of that file. */
  readonly file?: OtherFile;
}

/** A place in another file than the finding's. */
export interface OtherFile {
  readonly path: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** The line in which it begins; empty where it is not known. */
  readonly line: string;
}

/** Replaces a span of the file by a text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** One thing found in one file. Plain data that speaks no language yet. */
export interface Finding {
  /** Stable id in kebab-case, e.g. `missing-section`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  /** Undefined where the finding is about bytes or syntax. */
  readonly pointer?: NotePath;
  readonly span: Span;
  /** What to do about it, each a sentence. */
  readonly hints?: readonly Message[];
  readonly related?: readonly Related[];
  /** Edits that mend it safely, in order, not overlapping. */
  readonly fix?: readonly Edit[];
  /** True where no comment and no baseline may leave it out. */
  readonly isFirm?: boolean;
  /** Path of the note in the other language, where it is that note's and told here as that is not in the run. */
  readonly ofTwin?: string;
  /** True where it is told elsewhere, or let stand there, and only gives a comment of this note its use. */
  readonly isSilent?: boolean;
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The worse first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return rank[a] - rank[b];
}

/** Orders by place, then severity, then id, so that a report never depends on the order of rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    compareSeverities(a.severity, b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    a.span.end - b.span.end
  );
}

/** Builds a message of the catalogue; the key types its arguments. */
export function say<Key extends MessageKey>(key: Key, args: MessageArguments<Key>): Message {
  return { key, args } as Message;
}
