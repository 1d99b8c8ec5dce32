import type { Edit, Finding, NotePath } from '../findings/finding.ts';

/**
 * The first findings with a fix, so many at the most, whose edits do not touch each other's. Findings
 * with one and the same fix come together: one comment may have several that ask for its removal.
 */
export function chooseFixes(findings: readonly Finding[], most: number): Finding[] {
  const chosen: Finding[] = [];
  const edits = new Map<string, Finding>();
  // Most findings stand behind all that were chosen, and few differ in their pointers: no need to
  // hold each against each.
  let reached = -1;
  const pointers = new Map<string, NotePath | undefined>();
  const isApart = ({ fix = [], pointer }: Finding): boolean =>
    fix.every(({ span }) => span.start > reached) &&
    [...pointers.values()].every((one) => !isAbove(one, pointer) && !isAbove(pointer, one));
  for (const finding of findings) {
    if (!finding.fix) continue;
    const key = JSON.stringify(finding.fix);
    if (edits.has(key)) chosen.push(finding);
    else if (
      edits.size < most &&
      (isApart(finding) || !chosen.some((one) => collide(finding, one)))
    ) {
      edits.set(key, finding);
      chosen.push(finding);
      pointers.set(JSON.stringify(finding.pointer), finding.pointer);
      reached = Math.max(reached, ...finding.fix.map(({ span }) => span.end));
    }
  }
  return chosen;
}

/** Puts the fixes of findings into a text. */
export function applyEdits(text: string, findings: readonly Finding[]): string {
  const edits = new Map(
    findings.flatMap(({ fix = [] }) => fix.map((edit) => [JSON.stringify(edit), edit])),
  );
  // Put together once, from the end: a text made anew for each edit costs seconds where they are many.
  const parts: string[] = [];
  let rest = text.length;
  for (const { span, text: right } of [...edits.values()].toSorted(fromTheEnd)) {
    parts.push(text.slice(span.end, rest), right);
    rest = span.start;
  }
  parts.push(text.slice(0, rest));
  return parts.toReversed().join('');
}

function fromTheEnd(a: Edit, b: Edit): number {
  return b.span.start - a.span.start;
}

/** Edits that touch, or a key that is renamed above the place of the other finding. */
function collide(a: Finding, b: Finding): boolean {
  if (isAbove(a.pointer, b.pointer) || isAbove(b.pointer, a.pointer)) return true;
  return (a.fix ?? []).some(({ span: one }) =>
    (b.fix ?? []).some(({ span: other }) => one.start <= other.end && other.start <= one.end),
  );
}

function isAbove(outer: NotePath | undefined, inner: NotePath | undefined): boolean {
  if (!outer || !inner || outer.length >= inner.length) return false;
  return outer.every((step, index) => step === inner[index]);
}
