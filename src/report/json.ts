import type { Finding } from '../findings/finding.ts';
import { sentenceOf } from '../findings/sentence.ts';
import type { Locale } from '../locale/message.ts';
import { pointerOf } from '../findings/pointer.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import type { Source, Span } from '../source/source.ts';
import {
  countFixable,
  countSeverities,
  type Report,
  type ReportedNote,
  type Reporter,
} from './report.ts';

/** The report for programs; its schema is `schemas/report.schema.json`. */
export const json: Reporter = (report) => {
  const { notes, locale, version, skipped, faults, options = [] } = report;
  const { shard, tooManyWarnings, fromRoot } = report;
  const folder = fromRoot('.');
  const counts = countSeverities(notes);
  const fixable = countFixable(notes);
  return jsonText({
    version: 1,
    tool: { name: 'brief', version },
    locale,
    options,
    ...(folder !== '.' && { folder }),
    ...(shard && { shard }),
    summary: {
      notes: notes.length,
      skipped,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      fixable,
      suppressed: report.heldBack ?? 0,
    },
    ...(tooManyWarnings && { tooManyWarnings }),
    faults,
    notes: notes.map((note) => jsonNote(note, report)),
  });
};

function jsonNote(note: ReportedNote, report: Report): object {
  const { path, typeName, lang, findings } = note;
  const fingerprints = fingerprintsOf(note, report);
  return {
    path,
    type: typeName ?? null,
    lang: lang ?? null,
    findings: findings.map((finding) => ({
      ...jsonFinding(finding, note, report.locale),
      fingerprint: fingerprints.get(finding),
    })),
  };
}

function jsonFinding(finding: Finding, { path, source }: ReportedNote, locale: Locale): object {
  const { rule, severity, message, pointer, span, hints = [], fix, related = [], ofTwin } = finding;
  return {
    rule,
    severity,
    message: sentenceOf(message, locale),
    pointer: pointer ? pointerOf(pointer) : null,
    range: rangeOf(source, span),
    hints: hints.map((hint) => sentenceOf(hint, locale)),
    fixable: fix !== undefined,
    related: related.map((place) => ({
      message: sentenceOf(place.message, locale),
      path: place.file?.path ?? path,
      range: place.file?.range ?? rangeOf(source, place.span),
    })),
    ...(ofTwin !== undefined && { ofTwin }),
  };
}

function rangeOf(source: Source, { start, end }: Span): object {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}
