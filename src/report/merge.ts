import type { JsonFinding, JsonNote, JsonReport } from './json-report.ts';
import type { ReportedFault } from './report.ts';

/** Reports as one: what stands in several of them is there once. */
export interface Merged {
  /** Sorted by path, each path once. */
  readonly notes: readonly JsonNote[];
  readonly skipped: number;
  readonly heldBack: number;
  readonly faults: readonly ReportedFault[];
  /** Those of each report; none where they differ, for then no command finds all of it. */
  readonly options: readonly string[];
}

/**
 * Joins reports. Shards hold different notes; where two reports have the same one, since one rule
 * was checked here and another there, it has the findings of both. Where English and French notes were
 * checked apart, a difference between two is told by both reports, and stays in the note it is one of.
 */
export function mergeReports(reports: readonly JsonReport[]): Merged {
  const notes = new Map<string, JsonNote>();
  for (const note of reports.flatMap((report) => report.notes)) {
    const first = notes.get(note.path);
    notes.set(note.path, first ? joined(first, note) : note);
  }
  const withoutOfTwin = (note: JsonNote): JsonNote => {
    const findings = note.findings.filter(({ ofTwin = '' }) => !notes.has(ofTwin));
    return { ...note, findings };
  };
  const faults = reports.flatMap((report) => report.faults);
  const [options = [], ...others] = reports.map((report) => report.options ?? []);
  const isOne = others.every((other) => JSON.stringify(other) === JSON.stringify(options));
  return {
    options: isOne ? options : [],
    notes: [...notes.values()].map(withoutOfTwin).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: reports.reduce((sum, { summary }) => sum + summary.skipped, 0),
    heldBack: reports.reduce((sum, { summary }) => sum + (summary.suppressed ?? 0), 0),
    faults: [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()],
  };
}

/** A sharded run of whose parts some have no report. */
export interface Incomplete {
  readonly of: number;
  /** The parts without a report. */
  readonly missing: readonly number[];
}

/** What lacks in sharded runs; a run is known by the number of its parts. */
export function incompleteRuns(reports: readonly JsonReport[]): Incomplete[] {
  const runs = new Map<number, Set<number>>();
  for (const { shard } of reports)
    if (shard) runs.set(shard.of, (runs.get(shard.of) ?? new Set()).add(shard.part));
  const all = [...runs].map(([of, known]) => {
    const parts = Array.from({ length: of }, (_, index) => index + 1);
    return { of, missing: parts.filter((part) => !known.has(part)) };
  });
  return all.filter(({ missing }) => missing.length > 0);
}

function joined(first: JsonNote, second: JsonNote): JsonNote {
  const known = new Set(first.findings.map(identityOf));
  const others = second.findings.filter((finding) => !known.has(identityOf(finding)));
  return {
    path: first.path,
    type: first.type ?? second.type,
    lang: first.lang ?? second.lang,
    findings: [...first.findings, ...others],
  };
}

function identityOf(finding: JsonFinding): string {
  return finding.fingerprint ?? JSON.stringify(finding);
}
