import { say, type Edit, type Finding, type Message, type Severity } from '../findings/finding.ts';
import { findKind } from '../reference/kinds.ts';
import type { Settings } from '../rules/settings.ts';
import { nearest } from '../schema/suggest.ts';
import type { Source, Span } from '../source/source.ts';
import { forms, ruleMeantBy, type DisableComment } from './comments.ts';
import { mayBeSuppressed } from './may-be-suppressed.ts';

/** What became of a word that names a rule: it left a finding out, or met one that stands firm. */
export type Judgement = 'used' | 'firm';

/** The id of findings about suppression. */
export const unusedSuppression = 'unused-suppression';

/** How severe they are; undefined where a config leaves them out. */
export function severityOfUnused(settings: Settings): Severity | undefined {
  const severity = settings[unusedSuppression]?.severity ?? 'warning';
  return severity === 'off' ? undefined : severity;
}

/** Findings about comments that leave nothing out: each word that has no use, and why. */
export function unusedSuppressions(
  source: Source,
  comments: readonly DisableComment[],
  judgements: ReadonlyMap<Span, Judgement>,
  settings: Settings,
): Finding[] {
  const severity = severityOfUnused(settings);
  if (severity === undefined) return [];
  const finding = (span: Span, found: Pick<Finding, 'message' | 'hints' | 'fix'>): Finding => {
    return { rule: unusedSuppression, severity, span, ...found };
  };
  return comments.flatMap((comment) => {
    if (!comment.lines) return finding(comment.form, unknownForm(source, comment.form));
    if (comment.rules.length === 0) {
      const message = say('unused-suppression/no-rule', {});
      if (comment.hasReason) return finding(comment.span, { message });
      return finding(comment.span, { message, fix: [removeComment(source, comment.span)] });
    }
    const unused = comment.rules.filter((span) => judgements.get(span) !== 'used');
    const edit = (span: Span): Edit =>
      unused.length === comment.rules.length
        ? removeComment(source, comment.span)
        : removeRule(comment.rules, span);
    return unused.map((span) => {
      const rule = source.text.slice(span.start, span.end);
      if (judgements.get(span) === 'firm')
        return finding(span, { ...firm(rule), fix: [edit(span)] });
      const meant = ruleMeantBy(rule);
      // Of a rule that nobody knows, what stands behind it may be the reason for another.
      if (meant === undefined && !findKind(rule) && comment.hasReason)
        return finding(span, reasonFor(rule, meant));
      // A name that is corrected may have its use; one that nobody knows has none.
      const fix = meant === undefined ? edit(span) : { span, text: meant };
      return finding(span, { ...reasonFor(rule, meant), fix: [fix] });
    });
  });
}

function unknownForm({ text }: Source, { start, end }: Span): Pick<Finding, 'message' | 'hints'> {
  const word = text.slice(start, end);
  const names = Object.keys(forms);
  // Other linters have a comment for its own line; the nearest here is the one for the next.
  const suggestion = word.includes('line') ? 'brief-disable-next-line' : nearest(word, names);
  return {
    message: say('unused-suppression/form', { word }),
    hints: [
      suggestion === undefined
        ? say('hint/choose', { values: names.join(', ') })
        : say('hint/did-you-mean', { suggestion }),
    ],
  };
}

function firm(rule: string): { readonly message: Message } {
  return { message: say('unused-suppression/classification', { rule }) };
}

function reasonFor(rule: string, meant: string | undefined): Pick<Finding, 'message' | 'hints'> {
  if (mayBeSuppressed(rule)) return { message: say('unused-suppression', { rule }) };
  if (findKind(rule)) return { message: say('unused-suppression/never', { rule }) };
  return {
    message: say('unused-suppression/no-such-rule', { rule }),
    hints:
      meant === undefined
        ? [say('unused-suppression/rules-hint', {})]
        : [say('hint/did-you-mean', { suggestion: meant })],
  };
}

/** A comment with its line where it has one to itself, else with the blanks before it. */
function removeComment(source: Source, { start, end }: Span): Edit {
  const { line } = source.positionAt(start);
  const lineStart = source.lineStart(line);
  const before = source.text.slice(lineStart, start);
  const span = /^\s*$/.test(before)
    ? { start: lineStart, end: source.lineStart(line + 1) }
    : { start: lineStart + before.trimEnd().length, end };
  return { span, text: '' };
}

/** One of several names, with what parts it from the next, or the last from the one before. */
function removeRule(rules: readonly Span[], rule: Span): Edit {
  const index = rules.indexOf(rule);
  const next = rules[index + 1];
  const start = next ? rule.start : (rules[index - 1]?.end ?? rule.start);
  return { span: { start, end: next?.start ?? rule.end }, text: '' };
}
