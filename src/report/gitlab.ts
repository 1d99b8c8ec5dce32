import type { Finding } from '../findings/finding.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { sentencesOf, sentencesOfFault } from './listing.ts';
import type { Report, ReportedFault, ReportedNote, Reporter } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * GitLab's Code Quality report: docs.gitlab.com, ci/testing/code_quality. Without findings it is an
 * empty list, which later runs are compared with.
 */
export const gitlab: Reporter = (report) =>
  jsonText([
    ...report.faults.map((fault) => issueOfFault(fault, report)),
    ...report.notes.flatMap((note) => issuesOf(note, report)),
  ]);

function issuesOf(note: ReportedNote, report: Report): object[] {
  const fingerprints = fingerprintsOf(note, report);
  return note.findings.map((finding) => ({
    description: sentencesOf(finding, report.locale, report.fromRoot).join(' '),
    check_name: finding.rule,
    fingerprint: fingerprints.get(finding),
    severity: isUnmarked(finding) ? 'blocker' : severities[finding.severity],
    location: {
      path: report.fromRoot(note.path),
      lines: { begin: note.source.positionAt(finding.span.start).line },
    },
  }));
}

/** A note that is not marked as it must be is not to be handed on. */
function isUnmarked({ severity, isFirm }: Finding): boolean {
  return severity === 'error' && isFirm === true;
}

/** GitLab refuses a report in which a line is missing. */
function issueOfFault(fault: ReportedFault, { fromRoot, hash }: Report): object {
  const { path, message, range } = fault;
  // Of a config there may be several, and of issues with one fingerprint only the first is shown.
  const which = range ? `fault\0${message}` : 'fault';
  return {
    description: sentencesOfFault(fault).join(' '),
    check_name: 'fault',
    fingerprint: hash(`${fromRoot(path)}\0${which}`).slice(0, 32),
    severity: 'major',
    location: { path: fromRoot(path), lines: { begin: range?.start.line ?? 1 } },
  };
}
