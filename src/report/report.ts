import type { Finding, Severity } from '../findings/finding.ts';
import type { Locale } from '../locale/message.ts';
import type { Position, Source } from '../source/source.ts';

/** What a run found, before it is words. */
export interface Report {
  readonly version: string;
  readonly locale: Locale;
  /** In the order of their paths. */
  readonly notes: readonly ReportedNote[];
  /** Files that were met while walking and are no notes. */
  readonly skipped: number;
  /** Findings that a baseline holds back; none without it. */
  readonly heldBack?: number;
  /** Set where there are more warnings than may be, so that they fail the run. */
  readonly tooManyWarnings?: TooManyWarnings | undefined;
  /** Set where warnings and remarks were left out, so that there may be some. */
  readonly errorsOnly?: boolean;
  readonly faults: readonly ReportedFault[];
  /** Options as they were typed, for a command that is to find the same; none where nobody knows. */
  readonly options?: readonly string[];
  /** Which part of the notes this is, where only one was asked for. */
  readonly shard?: ShardOfReport | undefined;
  /** A path as it is from the root of the repository, where CI systems look for it. */
  readonly fromRoot: (path: string) => string;
  /** SHA-256 of a text in hexadecimal. */
  readonly hash: (text: string) => string;
}

/** A checked note; its findings are in the order of the file. */
export interface ReportedNote {
  readonly path: string;
  readonly source: Source;
  readonly typeName: string | undefined;
  readonly lang: Locale | undefined;
  readonly findings: readonly Finding[];
  /** What {@link fingerprintsOf} gave when the notes were checked, where that was another run. */
  readonly fingerprints?: ReadonlyMap<Finding, string>;
}

/** One of several parts of a run, each of which has a report of its own. */
export interface ShardOfReport {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** More warnings than `--max-warnings` allows; counted whatever is shown of them. */
export interface TooManyWarnings {
  readonly count: number;
  readonly most: number;
}

/** What could not be read or used; its sentence is in the run's language. */
export interface ReportedFault {
  /** {@link wholeRun} where it is no one file's. */
  readonly path: string;
  readonly message: string;
  /** What to do about it, each a sentence. */
  readonly hints?: readonly string[];
  /** Where in the file, such as a config; absent where the file could not be read at all. */
  readonly range?: { readonly start: Position; readonly end: Position };
}

/** The path of a fault of the run itself, such as a commit that git does not know. */
export const wholeRun = '.';

/** Turns a report into one text. Pure; the width and the colours are the caller's choice. */
export type Reporter = (report: Report, style: Style) => string;

/** Loads a reporter: a run pays only for what it was asked for. */
export type ReporterLoader = () => Promise<Reporter>;

/** How a text is laid out on its way to a terminal or a file. */
export interface Style {
  /** Columns to wrap at. */
  readonly columns: number;
  paint(tone: Tone, text: string): string;
}

export type Tone = Severity | 'good' | 'strong' | 'dim';

/** The style of what is no terminal. */
export const plain: Style = { columns: 80, paint: (_, text) => text };

/** How many findings of each severity the notes have. */
export function countSeverities(
  notes: readonly ReportedNote[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of notes) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings of the notes can be mended by `--fix`. */
export function countFixable(notes: readonly ReportedNote[]): number {
  return notes.flatMap(fixable).length;
}

/** The findings of a note that can be mended by `--fix`. */
export function fixable({ findings }: ReportedNote): Finding[] {
  return findings.filter(({ fix }) => fix !== undefined);
}
