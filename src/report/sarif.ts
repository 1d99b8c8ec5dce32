import type { OtherFile, Severity } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import { translate } from '../locale/index.ts';
import { jsonText } from './json-text.ts';
import { lineHashes } from './line-hashes.ts';
import { errorsFirst, listed, ownSentencesOf, sentencesOfFault, type Listed } from './listing.ts';
import { firstLineOf } from './place.ts';
import {
  wholeRun,
  type Report,
  type ReportedFault,
  type ReportedNote,
  type Reporter,
} from './report.ts';
import { describeRules } from './sarif-rules.ts';

/** GitHub refuses a file with more results. */
const mostResults = 25_000;

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it. A clean run has results, too: an empty list
 * closes the alerts of the one before.
 */
export const sarif: Reporter = (report) => {
  const all = listed(report);
  const results = all.length > mostResults ? errorsFirst(report).slice(0, mostResults) : all;
  const rules = describeRules(new Set(results.map(({ finding }) => finding.rule)), report.locale);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const hashesOf = hashReader();
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'brief', semanticVersion: report.version, rules } },
        // Of every text in it (3.14.7); a reader takes it for en-US otherwise.
        language: report.locale,
        invocations: [invocationOf(report, all.length - results.length)],
        columnKind: 'utf16CodeUnits',
        results: results.map((each) => ({
          ruleIndex: indexes.get(each.finding.rule),
          ...resultOf(each, report, hashesOf(each.note)),
        })),
      },
    ],
  });
};

function resultOf({ note, finding }: Listed, report: Report, hashes: readonly string[]): object {
  const { rule, severity, span, related = [] } = finding;
  const place = firstLineOf(note.source, span);
  const hash = hashes[place.line - 1];
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: messageOf({ note, finding }, report) },
    locations: [{ physicalLocation: locationOf(note, span, report) }],
    ...(hash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: hash } }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ message, span: other, file }, index) => ({
            id: index + 1,
            message: { text: plainText(sentenceOf(message, report.locale)) },
            physicalLocation: file ? locationIn(file, report) : locationOf(note, other, report),
          })),
        }),
  };
}

/** A related place is shown only where the message links to it. */
function messageOf({ finding }: Listed, { locale }: Report): string {
  const [first = '', ...advice] = ownSentencesOf(finding, locale).map(plainText);
  const links = (finding.related ?? []).map(
    ({ message }, index) => `[${linkText(sentenceOf(message, locale))}](${index + 1})`,
  );
  return [first, ...links, ...advice].join('\n');
}

/** Keeps a note's own brackets from being a link (SARIF 2.1.0, 3.11.6). */
function plainText(text: string): string {
  return text.replaceAll('](', '\\](');
}

function linkText(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&');
}

function locationOf(
  { path, source }: ReportedNote,
  span: Listed['finding']['span'],
  report: Report,
): object {
  const { line, column, endColumn } = firstLineOf(source, span);
  return {
    artifactLocation: { uri: uriOf(report.fromRoot(path)) },
    region: { startLine: line, startColumn: column, endLine: line, endColumn },
  };
}

/** A place in another file: its first line, since the length of that is not known. */
function locationIn({ path, range: { start, end } }: OtherFile, report: Report): object {
  const endColumn = end.line === start.line ? end.column : start.column;
  return {
    artifactLocation: { uri: uriOf(report.fromRoot(path)) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: start.line,
      endColumn,
    },
  };
}

/** GitHub's action for uploads does not resolve `uriBaseId`, so each is whole from the root. */
function uriOf(path: string): string {
  const absolute = /^(?:\/|[A-Za-z]:)/.test(path);
  // A name on Windows may hold half a character, which has no encoding.
  const whole = path.replaceAll(/\p{Cs}/gu, '\uFFFD');
  const encoded = whole.split('/').map(encodeURIComponent).join('/');
  return absolute ? `file://${encoded.replace(/^(?!\/)/, '/').replace('%3A', ':')}` : encoded;
}

/** Lines are hashed once a note; not where its text is not known. */
function hashReader(): (note: ReportedNote) => readonly string[] {
  const known = new Map<ReportedNote, readonly string[]>();
  return (note) => {
    const hashes = known.get(note) ?? (note.source.text === '' ? [] : lineHashes(note.source.text));
    known.set(note, hashes);
    return hashes;
  };
}

function invocationOf(report: Report, left: number): object {
  const { faults, tooManyWarnings, locale } = report;
  const warnings = [
    tooManyWarnings && translate(locale, 'report/too-many-warnings', { ...tooManyWarnings }),
    left > 0 && translate(locale, 'report/more-results', { count: left }),
  ].filter((part) => typeof part === 'string');
  const notifications = [
    ...faults.map((fault) => notificationOf(fault, report)),
    ...warnings.map((text) => ({ level: 'warning', message: { text } })),
  ];
  return {
    executionSuccessful: faults.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function notificationOf(fault: ReportedFault, { fromRoot }: Report): object {
  const { path, range } = fault;
  const says = sentencesOfFault(fault).join('\n');
  if (path === wholeRun) return { level: 'error', message: { text: plainText(says) } };
  const region = range && { startLine: range.start.line, startColumn: range.start.column };
  const artifactLocation = { uri: uriOf(fromRoot(path)) };
  return {
    level: 'error',
    message: { text: plainText(`${path}: ${says}`) },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
  };
}
