import { say, type Message, type Severity } from '../findings/finding.ts';
import { validateReport } from '../generated/report.js';
import type { Locale } from '../locale/message.ts';
import type { Position } from '../source/source.ts';
import type { ReportedFault, ShardOfReport } from './report.ts';

/** What {@link json} writes, as far as a merge reads it. */
export interface JsonReport {
  readonly tool: { readonly version: string };
  readonly locale: Locale;
  /** The folder of the run as seen from the top of the repository; absent where it is the top. */
  readonly folder?: string;
  /** Absent where the run was whole. */
  readonly shard?: ShardOfReport;
  /** What the first release did not count is absent from its reports. */
  readonly summary: { readonly skipped: number; readonly suppressed?: number };
  /** Absent in reports of the first release. */
  readonly options?: readonly string[];
  readonly faults: readonly ReportedFault[];
  readonly notes: readonly JsonNote[];
}

export interface JsonNote {
  readonly path: string;
  readonly type: string | null;
  readonly lang: Locale | null;
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly pointer: string | null;
  readonly range: JsonRange;
  readonly hints: readonly string[];
  readonly fixable: boolean;
  /** Absent in reports of the first release. */
  readonly fingerprint?: string;
  readonly related: readonly JsonRelated[];
  /** Path of the note that it is one of, where that is the twin and was not in the run. */
  readonly ofTwin?: string;
}

export interface JsonRelated {
  readonly message: string;
  /** The note's own, or that of its twin. */
  readonly path: string;
  readonly range: JsonRange;
}

export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

/** Reads a JSON report, or says why it is none. */
export function readJsonReport(text: string): JsonReport | { readonly fault: Message } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return { fault: say('merge/no-json', { detail }) };
  }
  if (validateReport(value)) return value as JsonReport;
  const { runs, tool, version, summary }: Partial<Record<string, unknown>> = Object(value);
  if (Array.isArray(runs)) return { fault: say('merge/sarif', {}) };
  // What is no report at all has no place of which there is anything to say.
  if (tool === undefined && summary === undefined) return { fault: say('merge/other-json', {}) };
  if (typeof version === 'number' && version !== 1)
    return { fault: say('merge/other-version', { version }) };
  const place = validateReport.errors?.[0]?.instancePath || '/';
  return { fault: say('merge/no-report', { place }) };
}
