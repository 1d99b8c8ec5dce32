import type { Source, Span } from '../source/source.ts';

/** A range as CI systems take it: from 1, the end column one past the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands; one that ends with a line end does not reach into the next line. */
export function placeOf(source: Source, span: Span): Place {
  const { line, column } = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  if (end.line === line || end.column > 1)
    return { line, column, endLine: end.line, endColumn: end.column };
  return { line, column, endLine: end.line - 1, endColumn: endOf(source, end.line - 1) };
}

/** The part of a place in its first line: an alert is shown where all its lines are in a change. */
export function firstLineOf(source: Source, span: Span): Place {
  const place = placeOf(source, span);
  if (place.endLine === place.line) return place;
  const endColumn = Math.max(endOf(source, place.line), place.column);
  return { ...place, endLine: place.line, endColumn };
}

function endOf(source: Source, line: number): number {
  return source.lineAt(line).length + 1;
}
