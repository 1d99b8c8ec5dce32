import type { Severity } from '../findings/finding.ts';
import { translate } from '../locale/index.ts';
import { errorsFirst, sentencesOf, sentencesOfFault } from './listing.ts';
import { plain, type Report, type Reporter } from './report.ts';
import { summaryOf } from './summary.ts';
import { tame } from './tame.ts';

/** GitHub refuses a job summary of more than 1 MiB; room is left for what other steps say. */
const mostBytes = 900 * 1024;

/** A table for the summary of a job or a comment: errors first, and no more than GitHub takes. */
export const markdown: Reporter = (report) => {
  const { locale, tooManyWarnings } = report;
  // A run without errors would else look as if it had passed; on a terminal standard error says so.
  const why = tooManyWarnings
    ? [translate(locale, 'report/too-many-warnings', { ...tooManyWarnings })]
    : [];
  const summary = [...summaryOf(report, plain), ...why].map((line) => `${escapeMarkdown(line)}\n`);
  const rows = rowsOf(report);
  const title = '## brief\n';
  if (rows.length === 0) return [title, ...summary].join('\n');
  const head = (['severity', 'location', 'problem', 'message'] as const).map((name) =>
    translate(locale, `report/column-${name}`, {}),
  );
  const shown = rows.slice(0, countFitting(rows));
  const rest = rows.length - shown.length;
  return [
    title,
    ...summary,
    [row(head), row(head.map(() => '---')), ...shown].join(''),
    ...(rest > 0 ? [`${translate(locale, 'report/more-rows', { count: rest })}\n`] : []),
  ].join('\n');
};

function rowsOf(report: Report): string[] {
  const { locale } = report;
  const named = (severity: Severity): string => translate(locale, `report/${severity}`, {});
  return [
    ...report.faults.map((fault) =>
      row([named('error'), escapeMarkdown(fault.path), '', cellOf(sentencesOfFault(fault))]),
    ),
    ...errorsFirst(report).map(({ note, finding }) => {
      const { line, column } = note.source.positionAt(finding.span.start);
      return row([
        named(finding.severity),
        escapeMarkdown(`${note.path}:${line}:${column}`),
        `\`${finding.rule}\``,
        cellOf(sentencesOf(finding, locale)),
      ]);
    }),
  ];
}

function cellOf(sentences: readonly string[]): string {
  return sentences.map(escapeMarkdown).join('<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function countFitting(rows: readonly string[]): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  const fits = (text: string): boolean => (bytes += encoder.encode(text).length) <= mostBytes;
  const end = rows.findIndex((text) => !fits(text));
  return end < 0 ? rows.length : end;
}

/** Every sign that Markdown could read as more than itself; HTML would be drawn by some. */
function escapeMarkdown(text: string): string {
  return tame(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll(/[\\`*_[\]|~$]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
