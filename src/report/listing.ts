import type { Finding, Message, Severity } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import type { Locale } from '../locale/message.ts';
import type { Report, ReportedFault, ReportedNote } from './report.ts';

/** A finding with the note that it is in. */
export interface Listed {
  readonly note: ReportedNote;
  readonly finding: Finding;
}

/** All findings of a report, note by note. */
export function listed({ notes }: Report): Listed[] {
  return notes.flatMap((note) => note.findings.map((finding) => ({ note, finding })));
}

/** The same with errors first, for what is cut where it grows too long. */
export function errorsFirst(report: Report): Listed[] {
  const all = listed(report);
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
}

/**
 * What is said of a finding: its sentence, then where it shows in another file, for a form that has no
 * place for that, and then each piece of advice.
 * @param shown - the path of that file in this form; as the run names it without this
 */
export function sentencesOf(
  finding: Finding,
  locale: Locale,
  shown?: (path: string) => string,
): string[] {
  const [first = '', ...advice] = ownSentencesOf(finding, locale);
  return [first, ...otherPlacesOf(finding, shown), ...advice];
}

/** The same without the places in other files. */
export function ownSentencesOf({ message, hints = [] }: Finding, locale: Locale): string[] {
  return [message, ...hints].map((part: Message) => sentenceOf(part, locale));
}

/** What is said of a fault: its sentence, then each piece of advice. */
export function sentencesOfFault({ message, hints = [] }: ReportedFault): string[] {
  return [message, ...hints];
}

/** Places of a finding in other files, as `(flood.en.yaml:14:3)`. */
export function otherPlacesOf(
  { related = [] }: Pick<Finding, 'related'>,
  shown: (path: string) => string = (path) => path,
): string[] {
  return related.flatMap(({ file }) =>
    file ? `(${shown(file.path)}:${file.range.start.line}:${file.range.start.column})` : [],
  );
}
