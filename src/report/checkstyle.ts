import { sentencesOf, sentencesOfFault } from './listing.ts';
import type { Report, ReportedFault, ReportedNote, Reporter } from './report.ts';
import { attributes, xmlHead } from './xml.ts';

/** The form of Checkstyle, which Jenkins, Azure DevOps and reviewdog read. */
export const checkstyle: Reporter = (report) => {
  const files = [
    ...report.faults.map((fault) => fileOfFault(fault, report)),
    ...report.notes.map((note) => fileOfNote(note, report)),
  ];
  return `${xmlHead}<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
};

function fileOfNote({ path, source, findings }: ReportedNote, report: Report): string {
  const errors = findings.map((finding) => {
    const { line, column } = source.positionAt(finding.span.start);
    return errorOf({
      line,
      column,
      severity: finding.severity,
      message: sentencesOf(finding, report.locale, report.fromRoot).join(' '),
      source: `brief.${finding.rule}`,
    });
  });
  return fileOf(report.fromRoot(path), errors);
}

function fileOfFault(fault: ReportedFault, { fromRoot }: Report): string {
  const { path, range } = fault;
  const message = sentencesOfFault(fault).join(' ');
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  return fileOf(fromRoot(path), [
    errorOf({ line, column, severity: 'error', message, source: 'brief' }),
  ]);
}

function fileOf(name: string, errors: readonly string[]): string {
  return ` <file${attributes({ name })}>\n${errors.join('')} </file>\n`;
}

function errorOf(values: Readonly<Record<string, string | number>>): string {
  return `  <error${attributes(values)}/>\n`;
}
