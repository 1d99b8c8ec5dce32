import {
  compareSeverities,
  type Finding,
  type Message,
  type Related,
} from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/message.ts';
import { createSource } from '../source/source.ts';
import { codeFrame, type Mark } from './code-frame.ts';
import { type ReportedNote, type Reporter, type Style } from './report.ts';
import { summaryOf } from './summary.ts';
import { tame, tameLine } from './tame.ts';
import { wrap } from './wrap.ts';

/** Findings of one note that are shown at the most; the count of the rest is said. */
const mostShown = 20;

/** The report for people: each finding with its line of the file and what to do. */
export const pretty: Reporter = (report, style) => {
  const { locale } = report;
  const notes = report.notes.flatMap((note) => noteLines(note, locale, style));
  return [...notes, ...summaryOf(report, style), ''].join('\n');
};

/** What is shown of a note, or of another file in which something was found. */
export type PrettyFile = Pick<ReportedNote, 'path' | 'source' | 'findings'>;

/** The findings alone, for a command that says the rest itself. */
export function prettyNote(note: PrettyFile, locale: Locale, style: Style): string {
  return noteLines(note, locale, style)
    .map((line) => `${line}\n`)
    .join('');
}

function noteLines(note: PrettyFile, locale: Locale, style: Style): string[] {
  const shown = worstOf(note.findings);
  const rest = note.findings.length - shown.length;
  const lines = shown.flatMap((finding) => [
    ...findingLines(note, finding, locale, style).map(tameLine),
    '',
  ]);
  if (rest === 0) return lines;
  return [...lines, style.paint('dim', translate(locale, 'report/more', { count: rest })), ''];
}

/** As many as are shown, errors before all else, in the order of the file. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostShown) return findings;
  const worst = findings.toSorted((a, b) => compareSeverities(a.severity, b.severity));
  const shown = new Set(worst.slice(0, mostShown));
  return findings.filter((finding) => shown.has(finding));
}

function findingLines(
  { path, source }: PrettyFile,
  finding: Finding,
  locale: Locale,
  style: Style,
): string[] {
  const { related = [] } = finding;
  const { line, column } = source.positionAt(finding.span.start);
  const place = style.paint('strong', `${tame(path)}:${line}:${column}`);
  const severity = style.paint(
    finding.severity,
    translate(locale, `report/${finding.severity}`, {}),
  );
  const frame = source.text === '' ? [] : codeFrame(source, marksOf(finding, locale), style);
  return [
    `${place}  ${severity}  ${style.paint('dim', finding.rule)}`,
    ...wrap(tame(sentenceOf(finding.message, locale)), style.columns, '  '),
    ...frame.map((row) => `  ${row}`),
    ...related.flatMap((other) => otherFile(other, locale, style)),
    ...(finding.hints ?? []).flatMap((hint) => hintLines(hint, locale, style)),
  ];
}

/** The place itself, unless it is the whole note, and the places that explain it. */
function marksOf({ span, severity, related = [] }: Finding, locale: Locale): Mark[] {
  const own: Mark[] =
    span.end > 0 && (span.end > span.start || related.length === 0)
      ? [{ span, tone: severity }]
      : [];
  const others = related.flatMap((place): Mark[] => {
    if (place.file) return [];
    return [{ span: place.span, tone: 'dim', label: tame(sentenceOf(place.message, locale)) }];
  });
  return [...own, ...others];
}

/** A place in another file with its line, as far as that is known. */
function otherFile({ message, file }: Related, locale: Locale, style: Style): string[] {
  if (!file) return [];
  const { start, end } = file.range;
  const says = tame(sentenceOf(message, locale));
  const place = `  ${tame(file.path)}:${start.line}:${start.column}  ${style.paint('dim', says)}`;
  if (file.line === '') return [place];
  // A file of which one line is known.
  const source = createSource(file.path, '\n'.repeat(start.line - 1) + file.line);
  const from = source.lineStart(start.line);
  const to = end.line === start.line ? end.column - 1 : file.line.length;
  const span = { start: from + start.column - 1, end: from + to };
  return [place, ...codeFrame(source, [{ span, tone: 'dim' }], style).map((row) => `  ${row}`)];
}

/** What is to be typed stays on one line, so that it can be copied. */
function hintLines(hint: Message, locale: Locale, style: Style): string[] {
  const text = tame(sentenceOf(hint, locale));
  if ('key' in hint && hint.key === 'hint/write') return [`  ${text}`];
  return wrap(translate(locale, 'report/hint', { text }), style.columns, '  ');
}
