import type { Severity } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
import type { BadExample, Example, RuleOptions } from '../rules/rule.ts';

/** When a kind of finding arises, in the order of a check. */
export type Stage = 'bytes' | 'yaml' | 'schema' | 'rules' | 'twins' | 'suppression' | 'render';

/** A kind of finding, as the reference explains it: a rule, or what an earlier or later stage finds. */
export interface Kind {
  /** The `rule` of its findings. */
  readonly id: string;
  readonly stage: Stage;
  /** Where no config says otherwise. */
  readonly severity: Severity;
  /** Whether some of its findings have a fix. */
  readonly fixable: boolean;
  /** Set where it is about a whole file and stands at its beginning, above which there is no line. */
  readonly ofFile?: true;
  /** One sentence for a list. */
  readonly summary: Localized;
  readonly why: Localized;
  readonly options: RuleOptions;
  readonly examples: KindExamples;
}

export interface KindExamples {
  readonly good: readonly KindExample[];
  readonly bad: readonly BadKindExample[];
}

/** Lines of a note, as for a rule; what a stage before the rules finds may be in more than the lines. */
export interface KindExample extends Example {
  /** The lines are the whole file: no sound note is made of them. */
  readonly whole?: boolean;
  /** How the file is saved; UTF-8 without it. */
  readonly encoding?: 'utf-16' | 'windows-1252';
  /** Lines of the note in the other language beside it; undefined where there is none. */
  readonly twin?: string | undefined;
  /** How often the last line stands in the file; once without it. */
  readonly times?: number;
}

export interface BadKindExample extends KindExample, BadExample {}

/** A kind of one stage, which the file of that stage need not repeat. */
export type StageKind = Omit<Kind, 'stage' | 'options' | 'fixable'> & { readonly fixable?: true };
