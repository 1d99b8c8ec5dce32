import { say, type Edit, type NotePath } from '../findings/finding.ts';
import type { Span } from '../source/source.ts';
import { isReported, report, type SchemaContext } from './context.ts';
import { isBody } from './shape.ts';

/**
 * Texts of which YAML joins the lines, so that their paragraphs are printed as one: after `>`, where
 * bullets and rows of tables run together, too, and without any sign. A line that is farther in than the
 * first keeps its place after `>`.
 * @param value the text as YAML read it
 */
export function lookForJoined(context: SchemaContext, path: NotePath, value: string): void {
  const { places, source, type } = context;
  const style = places.style(path);
  const span = style === 'block' || style === 'plain' ? places.value(path) : undefined;
  if (!span || isReported(context, path)) return;
  if (style === 'plain') return lookAtPlain(context, path, value, span);
  if (!isBody(type, path)) return;
  const written = source.text.slice(span.start, span.end);
  if (!written.startsWith('>')) return;
  // Paragraphs that run on lose no word; what was a table or a list cannot be read.
  const hasParts = partsAtMargin(written);
  if (!hasParts && !joinedParagraphs.test(value)) return;
  const sign = { start: span.start, end: span.start + 1 };
  report(context, path, sign, {
    rule: 'wrong-type',
    severity: hasParts ? 'error' : 'warning',
    message: say('yaml-syntax/folded', {}),
    hints: [say('hint/write', { text: `${String(path.at(-1))}: |` })],
    fix: [{ span: sign, text: '|' }],
  });
}

function lookAtBullet(context: SchemaContext, path: NotePath, span: Span): void {
  if (!isBody(context.type, path.slice(0, -1))) return;
  const message = say('yaml-syntax/paragraphs-in-bullet', {});
  report(context, path, span, { rule: 'wrong-type', severity: 'warning', message });
}

function lookAtPlain(context: SchemaContext, path: NotePath, value: string, span: Span): void {
  if (!joinedParagraphs.test(value)) return;
  if (typeof path.at(-1) === 'number') return lookAtBullet(context, path, span);
  if (!isBody(context.type, path)) return;
  const key = String(path.at(-1));
  const fix = barAfter(context, path, span);
  report(context, path, span, {
    rule: 'wrong-type',
    severity: 'warning',
    message: say('yaml-syntax/paragraphs', { key }),
    ...(fix && { fix, hints: [say('hint/write', { text: `${key}: |` })] }),
  });
}

/** One line end is left of the blank line between two paragraphs. */
const joinedParagraphs = /[^\n]\n[^\n ]/;

/** Whether a bullet, a row, a heading or a footnote begins a line as far in as the first. */
function partsAtMargin(written: string): boolean {
  const [, indent = ''] = /\n([ \t]*)\S/.exec(written) ?? [];
  return new RegExp(
    String.raw`\n${indent}(?:[-*+][ \t]|\d{1,3}[.)][ \t]|\||#{1,6}[ \t]|\[\^[^\]\n]+\]:)`,
  ).test(written);
}

/** `|` after the key of a text that begins below it; undefined where a line of it stands less far in. */
export function barAfter(
  { source: { text }, places }: SchemaContext,
  path: NotePath,
  span: Span,
): readonly Edit[] | undefined {
  const key = places.key(path);
  const [between, colon = ''] = key
    ? (/^(\s*:)[ \t]*\r?\n\s*$/.exec(text.slice(key.end, span.start)) ?? [])
    : [];
  if (!key || between === undefined) return undefined;
  const indent = span.start - text.lastIndexOf('\n', span.start) - 1;
  const lines = text.slice(span.start, span.end).split('\n').slice(1);
  if (lines.some((line) => line.trim() !== '' && line.search(/\S/) < indent)) return undefined;
  const at = key.end + colon.length;
  return [{ span: { start: at, end: at }, text: ' |' }];
}
