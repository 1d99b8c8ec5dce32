import { compareFindings, type Finding, type Message, type Related } from '../findings/finding.ts';
import { catalogues } from '../locale/index.ts';
import { unfill, type Locale } from '../locale/message.ts';
import { createSource, type Position, type Source, type Span } from '../source/source.ts';
import type { JsonFinding, JsonNote, JsonRange, JsonRelated } from './json-report.ts';
import type { ReportedNote } from './report.ts';

/** The text of a file where it is still at hand. */
export type TextOf = (path: string) => string | undefined;

/** The files of which a note's frames are drawn: its own and, where findings lead there, its twin's. */
export function filesOf({ path, findings }: JsonNote): string[] {
  return [path, ...findings.flatMap(({ related }) => related.map((place) => place.path))];
}

/** Makes of a note in a JSON report what it was when it was checked, so that every form can tell it. */
export function reviveNote(note: JsonNote, textOf: TextOf, locale: Locale): ReportedNote {
  const source = sourceOf(note, textOf(note.path));
  const pairs = note.findings.map(
    (found) => [reviveFinding(found, source, textOf, locale), found] as const,
  );
  const known = pairs.flatMap(([finding, { fingerprint }]) =>
    fingerprint === undefined ? [] : [[finding, fingerprint] as const],
  );
  const revived: ReportedNote = {
    path: note.path,
    source,
    typeName: note.type ?? undefined,
    lang: note.lang ?? undefined,
    findings: pairs.map(([finding]) => finding).toSorted(compareFindings),
  };
  return known.length === pairs.length ? { ...revived, fingerprints: new Map(known) } : revived;
}

function reviveFinding(
  found: JsonFinding,
  source: Source,
  textOf: TextOf,
  locale: Locale,
): Finding {
  const { rule, severity, message, pointer, range, hints, fixable, related, ofTwin } = found;
  const path = pointer === null ? undefined : stepsOf(pointer);
  return {
    rule,
    severity,
    message: spoken(message),
    span: spanOf(source, range),
    hints: hints.map((hint) => hintOf(hint, locale)),
    related: related.map((place) => revivePlace(place, source, textOf)),
    ...(path ? { pointer: path, isFirm: path[0] === 'classification' } : {}),
    ...(fixable ? { fix: [] } : {}),
    ...(ofTwin === undefined ? {} : { ofTwin }),
  };
}

/** A place in another file has the lines and columns that it had there. */
function revivePlace(
  { message, path, range }: JsonRelated,
  source: Source,
  textOf: TextOf,
): Related {
  if (path === source.path) return { message: spoken(message), span: spanOf(source, range) };
  const other = sourceWith([range], path, textOf(path));
  const file = { path, range, line: other.lineAt(range.start.line) };
  return { message: spoken(message), span: { start: 0, end: 0 }, file };
}

/** A sentence in the one language that is left of it. */
function spoken(text: string): Message {
  return { text: { en: text, fr: text } };
}

/** Hints that reports tell apart from others. */
const known = ['hint/did-you-mean', 'hint/write'] as const;

function hintOf(text: string, locale: Locale): Message {
  for (const key of known) {
    const args = unfill(catalogues[locale][key], text);
    // Key and arguments belong together, as in the sentence that they were taken from.
    if (args) return { key, args } as Message;
  }
  return spoken(text);
}

/** The steps of a JSON Pointer; an index stays text, which reads the same in every report. */
function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The file, unless it has changed so much that a place is no longer in it. */
function sourceOf({ path, findings }: JsonNote, text: string | undefined): Source {
  const ranges = findings.flatMap(({ range, related }) => [
    range,
    ...related.filter((at) => at.path === path).map((at) => at.range),
  ]);
  return sourceWith(ranges, path, text);
}

function sourceWith(ranges: readonly JsonRange[], path: string, text: string | undefined): Source {
  if (text === undefined) return withoutText(path);
  const source = createSource(path, text);
  const fits = ({ line, column }: Position): boolean => {
    const found = source.positionAt(offsetOf(source, { line, column }));
    return line <= source.lineCount && found.line === line && found.column === column;
  };
  return ranges.every(({ start, end }) => fits(start) && fits(end)) ? source : withoutText(path);
}

/** More than a line of a note can have. */
const widest = 2 ** 21;

/** A file that is not at hand: no line can be shown, and an offset is a place in lines of one width. */
function withoutText(path: string): Source {
  return {
    path,
    text: '',
    lineCount: 0,
    lineAt: () => '',
    lineStart: (line) => line * widest,
    positionAt: (offset) => ({ line: Math.floor(offset / widest), column: (offset % widest) + 1 }),
  };
}

function spanOf(source: Source, { start, end }: JsonRange): Span {
  return { start: offsetOf(source, start), end: offsetOf(source, end) };
}

function offsetOf(source: Source, { line, column }: Position): number {
  return source.lineStart(line) + column - 1;
}
