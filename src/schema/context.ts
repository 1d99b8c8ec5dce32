import type { Finding, NotePath } from '../findings/finding.ts';
import { pointerOf } from '../findings/pointer.ts';
import type { Locale } from '../locale/message.ts';
import type { Places } from '../source/places.ts';
import type { Source, Span } from '../source/source.ts';
import type { NoteType } from './note-type.ts';

/** What the steps of a schema check share: the note's file, its type, and what was found so far. */
export interface SchemaContext {
  readonly source: Source;
  readonly type: NoteType;
  readonly lang: Locale;
  readonly places: Places;
  readonly findings: Finding[];
  /** Right names of keys that the author wrote otherwise, by pointer. */
  readonly mended: Map<string, string>;
  /** Pointers that have a finding already, so that one mistake gives one. */
  readonly reported: Set<string>;
  /** Paths of keys with nothing after them, which the rest of the check takes as not written. */
  readonly empty: NotePath[];
  /** Paths of values that have another shape than the schema promises. */
  readonly unsound: NotePath[];
}

/** A path by right names as the author wrote it. */
export function writtenPath({ mended }: SchemaContext, path: NotePath): NotePath {
  if (mended.size === 0) return path;
  return path.map((step, index) => mended.get(pointerOf(path.slice(0, index + 1))) ?? step);
}

/** Whether a path has its finding already; whatever else is wrong there is the same mistake. */
export function isReported({ reported }: SchemaContext, path: NotePath): boolean {
  for (let length = path.length; length > 0; length--)
    if (reported.has(pointerOf(path.slice(0, length)))) return true;
  return false;
}

/** Adds a finding at a path, an error unless it says otherwise. */
export function report(
  context: SchemaContext,
  path: NotePath,
  span: Span,
  finding: Omit<Finding, 'severity' | 'pointer' | 'span'> & Partial<Pick<Finding, 'severity'>>,
): void {
  context.reported.add(pointerOf(path));
  context.findings.push({
    severity: 'error',
    pointer: writtenPath(context, path),
    span,
    ...finding,
  });
}

/** The written value, else its key, else the nearest thing around it that is written. */
export function valueOrKey(context: SchemaContext, path: NotePath): Span {
  const written = writtenPath(context, path);
  return context.places.value(written) ?? context.places.key(written) ?? parentOf(context, path);
}

/** Where something missing stands: its parent's key, its parent's text in a list, or 1:1. */
export function parentOf({ places, ...context }: SchemaContext, path: NotePath): Span {
  const parent = writtenPath({ places, ...context }, path.slice(0, -1));
  if (parent.length === 0) return { start: 0, end: 0 };
  const span = typeof parent.at(-1) === 'number' ? places.item(parent) : places.key(parent);
  return span ?? { start: 0, end: 0 };
}
