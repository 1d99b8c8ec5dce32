import type { Finding, Message, Severity } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import type { Locale } from '../locale/message.ts';
import type { Report, ReportedNote } from './report.ts';

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

/** What is said of a finding: its sentence, and then each piece of advice. */
export function sentencesOf({ message, hints = [] }: Finding, locale: Locale): string[] {
  return [message, ...hints].map((part: Message) => sentenceOf(part, locale));
}
