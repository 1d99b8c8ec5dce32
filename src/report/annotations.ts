import { translate } from '../locale/index.ts';
import type { Severity } from '../findings/finding.ts';
import { errorsFirst, sentencesOf, sentencesOfFault, type Listed } from './listing.ts';
import { placeOf } from './place.ts';
import { wholeRun, type Report, type ReportedFault } from './report.ts';
import { tame } from './tame.ts';

/** What GitHub calls the severities. */
const types: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands of GitHub Actions that mark findings in its pages; of each type at most so many. */
export function annotations(report: Report, most: number): string {
  const all = errorsFirst(report);
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => {
      const faults =
        severity === 'error' ? report.faults.map((fault) => faultOf(fault, report)) : [];
      const found = all
        .filter(({ finding }) => finding.severity === severity)
        .map((each) => annotationOf(each, report));
      return cut([...faults, ...found], most, types[severity], report);
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** GitHub drops what is too much without a word; so the last place says how many there are. */
function cut(lines: readonly string[], most: number, type: string, { locale }: Report): string[] {
  if (lines.length <= most) return [...lines];
  const count = lines.length - (most - 1);
  const rest = translate(locale, 'report/more-annotations', { count });
  return [...lines.slice(0, most - 1), commandOf(type, { title: 'brief' }, rest)];
}

function annotationOf({ note, finding }: Listed, { fromRoot, locale }: Report): string {
  const { line, endLine, column, endColumn } = placeOf(note.source, finding.span);
  // The runner drops columns where there are several lines.
  const columns = line === endLine ? { col: column, endColumn } : { endLine };
  const properties = {
    file: fromRoot(note.path),
    line,
    ...columns,
    title: `brief: ${finding.rule}`,
  };
  const text = sentencesOf(finding, locale, fromRoot).map(tame).join('\n');
  return commandOf(types[finding.severity], properties, text);
}

function faultOf(fault: ReportedFault, { fromRoot }: Report): string {
  const { path, range } = fault;
  const says = sentencesOfFault(fault).map(tame).join('\n');
  if (path === wholeRun) return commandOf('error', { title: 'brief' }, says);
  const place = range && { line: range.start.line, col: range.start.column };
  const properties = { file: fromRoot(path), ...place, title: 'brief' };
  return commandOf('error', properties, `${tame(path)}: ${says}`);
}

/** The mark of what keeps a run from its report, or is not in it. */
export function failureMark(message: string): string {
  return `${commandOf('error', { title: 'brief' }, tame(message))}\n`;
}

function commandOf(
  type: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(tame(String(value)))}`,
  );
  return `::${type} ${given.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
