import type { Message, Severity } from '../findings/finding.ts';
import type { Localized } from '../locale/message.ts';
import type { Note } from '../note/note.ts';
import type { BadExample, Example, Rule, RuleMessages, SayOf } from '../rules/rule.ts';
import { speaker } from '../rules/define-rule.ts';
import type { Spot } from './outline/outline.ts';
import type { Both, Side } from './side.ts';
import type { Group, Walked } from './outline/walk-pair.ts';

/** What the config of a repository says of twins; `expected` where it says nothing. */
export type Bilingual = 'required' | 'expected' | 'optional';

/** A check that sees a note and its twin. Pure, as rules are. */
export interface TwinRule extends Pick<
  Rule,
  'id' | 'severity' | 'summary' | 'why' | 'messages' | 'options'
> {
  readonly examples: TwinExamples;
  /** Looks at a pair of notes that were both read. */
  readonly check?: (pair: Pair, report: (found: TwinFound) => void) => void;
  /** Looks at a note that has no twin. */
  readonly checkAlone?: (note: LoneNote, report: (found: LoneFound) => void) => void;
}

/** Two notes that say the same thing. */
export interface Pair {
  readonly notes: Both<Note>;
  readonly walked: Walked;
  /** Those groups of which each text is in the language of its note. */
  readonly translated: readonly Group[];
}

export interface LoneNote {
  readonly path: string;
  /** The language that the name of its file tells. */
  readonly side: Side | undefined;
  readonly bilingual: Bilingual;
  /** The file that stands where its twin is to be, and is no note or cannot be read to its end. */
  readonly beside?: FileBeside | undefined;
}

export interface FileBeside {
  readonly path: string;
  /** Whether it is meant as a note, so that it has something wrong in it. */
  readonly isMeant: boolean;
}

/** A difference between two notes, with its place in each. */
export interface TwinFound {
  readonly message: Message;
  /** The note that is to be mended, as far as can be said; else the French one, which comes second. */
  readonly in: Side;
  readonly at: Both<Spot>;
  readonly hints?: readonly Message[];
}

export interface LoneFound {
  readonly message: Message;
  readonly severity?: Severity;
  readonly hints?: readonly Message[];
}

export interface TwinExamples {
  readonly good: readonly TwinExample[];
  readonly bad: ReadonlyArray<TwinExample & BadExample>;
}

/** Lines of a note and of its twin; without those of a twin there is none. */
export interface TwinExample extends Example {
  readonly twin: string | undefined;
}

/** A twin rule as its file writes it. */
export interface TwinRuleDefinition<Messages extends RuleMessages> extends Omit<
  TwinRule,
  'check' | 'checkAlone' | 'messages' | 'options'
> {
  readonly summary: Localized;
  readonly messages: Messages;
  readonly check?: (pair: Pair, report: (found: TwinFound) => void, say: SayOf<Messages>) => void;
  readonly checkAlone?: (
    note: LoneNote,
    report: (found: LoneFound) => void,
    say: SayOf<Messages>,
  ) => void;
}

/** Makes a rule of its definition, as `defineRule` does. */
export function defineTwinRule<const Messages extends RuleMessages>(
  definition: TwinRuleDefinition<Messages>,
): TwinRule {
  const { check, checkAlone, ...rest } = definition;
  const say = speaker(definition.messages);
  return {
    ...rest,
    options: {},
    ...(check && { check: (pair, report) => check(pair, report, say) }),
    ...(checkAlone && { checkAlone: (note, report) => checkAlone(note, report, say) }),
  };
}
