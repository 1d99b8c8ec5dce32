import type { JsonFinding, JsonReport } from './json-report.ts';
import { wholeRun } from './report.ts';

/** What stands for a path where there is no file. */
const noFile = new Set([wholeRun, '<stdin>']);

/** A report with all its paths as they are seen from another folder. */
export function seenFrom(report: JsonReport, moveFile: (path: string) => string): JsonReport {
  const move = (path: string): string => (noFile.has(path) ? path : moveFile(path));
  const moved = <Placed extends { readonly path: string }>(placed: Placed): Placed => ({
    ...placed,
    path: move(placed.path),
  });
  const findingOf = (finding: JsonFinding): JsonFinding => ({
    ...finding,
    related: finding.related.map(moved),
    ...(finding.ofTwin !== undefined && { ofTwin: move(finding.ofTwin) }),
  });
  return {
    ...report,
    faults: report.faults.map(moved),
    notes: report.notes.map((note) => moved({ ...note, findings: note.findings.map(findingOf) })),
  };
}
