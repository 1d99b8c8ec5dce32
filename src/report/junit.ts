import type { Finding } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import { findKind } from '../reference/kinds.ts';
import type { Position } from '../source/source.ts';
import { sentencesOf, sentencesOfFault } from './listing.ts';
import type { Report, ReportedFault, ReportedNote, Reporter } from './report.ts';
import { attributes, escapeXml, xmlHead } from './xml.ts';

/**
 * JUnit XML as GitLab, Jenkins and GitHub's test reporters read it: a suite a note, a test a
 * finding, which has failed only where it fails the run. Times are 0, since the same notes give the same bytes.
 */
export const junit: Reporter = (report) => {
  const suites = [
    ...report.faults.map((fault) => suiteOfFault(fault, report)),
    ...report.notes.map((note) => suiteOfNote(note, report)),
  ];
  const total = (outcome: TestCase['outcome']): number =>
    suites.flatMap(({ cases }) => cases).filter((each) => each.outcome === outcome).length;
  const counts = {
    tests: suites.reduce((sum, { cases }) => sum + cases.length, 0),
    failures: total('failure'),
    errors: total('error'),
  };
  const inside = suites.map(suiteText).join('');
  return `${xmlHead}<testsuites${attributes({ name: 'brief', ...counts, time: 0 })}>\n${inside}</testsuites>\n`;
};

interface Suite {
  readonly file: string;
  readonly cases: readonly TestCase[];
}

interface TestCase {
  readonly name: string;
  /** Where the finding is; a fault is nowhere. */
  readonly position?: Position;
  readonly outcome: 'passed' | 'failure' | 'error';
  /** The rule of a finding. */
  readonly type?: string;
  /** One or more lines; none where nothing was found. */
  readonly text: readonly string[];
}

/** Without a test a clean note would not be seen to have been checked. */
function suiteOfNote(note: ReportedNote, report: Report): Suite {
  const file = report.fromRoot(note.path);
  if (note.findings.length === 0)
    return { file, cases: [{ name: 'valid', outcome: 'passed', text: [] }] };
  const seen = new Map<string, number>();
  return { file, cases: note.findings.map((finding) => caseOf(note, finding, report, seen)) };
}

/** Of tests with one name GitLab counts the first alone. */
function caseOf(
  { source }: ReportedNote,
  finding: Finding,
  { locale, fromRoot, tooManyWarnings }: Report,
  seen: Map<string, number>,
): TestCase {
  const { rule, severity, pointer = [], span } = finding;
  const fails = severity === 'error' || (severity === 'warning' && tooManyWarnings !== undefined);
  const position = source.positionAt(span.start);
  const name = [rule, pointerOf(pointer), `${position.line}:${position.column}`]
    .filter(Boolean)
    .join(' ');
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return {
    name: count === 1 ? name : `${name} (${count})`,
    position,
    outcome: !fails ? 'passed' : isUnreadable(rule) ? 'error' : 'failure',
    type: rule,
    text: sentencesOf(finding, locale, fromRoot),
  };
}

/** A note that is wrong has failed; one that could not even be read is an error. */
function isUnreadable(rule: string): boolean {
  const stage = findKind(rule)?.stage;
  return stage === 'bytes' || stage === 'yaml';
}

function suiteOfFault(fault: ReportedFault, { fromRoot }: Report): Suite {
  const { path, range } = fault;
  const position = range?.start;
  const unread: TestCase = {
    name: position ? `readable ${position.line}:${position.column}` : 'readable',
    ...(position && { position }),
    outcome: 'error',
    type: 'fault',
    text: sentencesOfFault(fault),
  };
  return { file: fromRoot(path), cases: [unread] };
}

function suiteText({ file, cases }: Suite): string {
  const count = (outcome: TestCase['outcome']): number =>
    cases.filter((each) => each.outcome === outcome).length;
  const head = attributes({
    name: file,
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: 0,
    time: 0,
    file,
  });
  return ` <testsuite${head}>\n${cases.map((each) => caseText(each, file)).join('')} </testsuite>\n`;
}

function caseText({ name, position, outcome, type = '', text }: TestCase, file: string): string {
  const place = position && { line: position.line };
  const head = attributes({ classname: file, name, file, ...place, time: 0 });
  if (text.length === 0) return `  <testcase${head}/>\n`;
  const [message = ''] = text;
  const where = [file, ...(position ? [position.line, position.column] : [])].join(':');
  const inside = escapeXml([where, ...text].join('\n'));
  if (outcome === 'passed')
    return `  <testcase${head}>\n   <system-out>${inside}</system-out>\n  </testcase>\n`;
  return `  <testcase${head}>\n   <${outcome}${attributes({ type, message })}>${inside}</${outcome}>\n  </testcase>\n`;
}
