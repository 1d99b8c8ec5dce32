import type { Finding } from '../findings/finding.ts';
import { isOff, type Settings } from '../rules/settings.ts';
import type { Source, Span } from '../source/source.ts';
import { disableComments, type DisableComment } from './comments.ts';
import { mayBeSuppressed } from './may-be-suppressed.ts';
import { unusedSuppressions, type Judgement } from './unused.ts';

/** One word of a comment that names a rule. */
interface Named {
  readonly span: Span;
  readonly lines: NonNullable<DisableComment['lines']>;
}

/** Leaves out the findings that comments of the note switch off, and reports comments without use. */
export async function applyComments(
  source: Source,
  findings: readonly Finding[],
  settings: Settings,
): Promise<Finding[]> {
  const comments = await disableComments(source);
  const named = byRule(source, comments);
  const judgements = new Map<Span, Judgement>();
  const kept = findings.filter(({ rule, span, isFirm = false }) => {
    const covering = mayBeSuppressed(rule) ? coveringOf(named.get(rule), source, span) : undefined;
    if (!covering) return true;
    if (!isFirm || !judgements.has(covering)) judgements.set(covering, isFirm ? 'firm' : 'used');
    return isFirm;
  });
  for (const [rule, words] of named)
    if (isOff(rule, settings)) for (const { span } of words) judgements.set(span, 'used');
  return [...kept, ...unusedSuppressions(source, comments, judgements, settings)];
}

/** The words by the rule they name; the first of those that cover the same. */
function byRule(source: Source, comments: readonly DisableComment[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  const seen = new Set<string>();
  for (const { rules, lines } of comments) {
    if (!lines) continue;
    for (const span of rules) {
      const rule = source.text.slice(span.start, span.end);
      const key = `${rule} ${lines.first} ${lines.last}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const others = named.get(rule);
      if (others) others.push({ span, lines });
      else named.set(rule, [{ span, lines }]);
    }
  }
  return named;
}

/** The word that has the credit for a finding: that of the comment which covers least. */
function coveringOf(
  words: readonly Named[] | undefined,
  source: Source,
  span: Span,
): Span | undefined {
  if (!words) return undefined;
  const { line } = source.positionAt(span.start);
  let nearest: Named | undefined;
  for (const word of words) {
    const covers = word.lines.first <= line && line <= word.lines.last;
    if (covers && (!nearest || lengthOf(word) < lengthOf(nearest))) nearest = word;
  }
  return nearest?.span;
}

function lengthOf({ lines }: Named): number {
  return lines.last - lines.first;
}
