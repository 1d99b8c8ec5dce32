import { compareFindings, say, type Finding } from '../findings/finding.ts';
import { isOff, type Settings } from '../rules/settings.ts';
import { allowanceOf, mayBeHeldBack, type Allowance } from './baseline.ts';
import { baselineName } from './baseline-name.ts';
import { severityOfUnused, unusedSuppression } from './unused.ts';

/** A note's findings without what its baseline holds back, and how many those are. */
export interface HeldBack {
  readonly findings: readonly Finding[];
  readonly count: number;
}

/**
 * Leaves out the findings that a baseline allows a note, and reports what it allows in vain. Of a rule
 * that finds more than it may all are shown: which of them is new cannot be known.
 */
export function holdBack(
  findings: readonly Finding[],
  allowed: Allowance,
  settings: Settings,
): HeldBack {
  const kept = withoutAllowed(findings, allowed);
  const stale = staleFindings(allowanceOf(findings), allowed, settings);
  return {
    findings: [...kept, ...stale].toSorted(compareFindings),
    count: findings.length - kept.length,
  };
}

/** Findings that fail a run and that no baseline holds back; what is said of suppression itself is none. */
export function firmOf(findings: readonly Finding[]): Finding[] {
  const concerns = ({ rule, severity }: Finding): boolean =>
    severity !== 'info' && rule !== unusedSuppression;
  return findings.filter((finding) => concerns(finding) && !mayBeHeldBack(finding));
}

/**
 * Findings without those of which there are no more than a baseline allows. Where there are more, the first
 * says why all are shown.
 */
export function withoutAllowed(
  findings: readonly Finding[],
  allowed: Allowance,
): readonly Finding[] {
  const found = allowanceOf(findings);
  const isAllowed = (rule: string): boolean => (found.get(rule) ?? 0) <= (allowed.get(rule) ?? 0);
  const told = new Set<string>();
  const kept = findings.filter((finding) => !mayBeHeldBack(finding) || !isAllowed(finding.rule));
  return kept.map((finding) => {
    const { rule, hints = [] } = finding;
    const count = allowed.get(rule) ?? 0;
    if (count === 0 || !mayBeHeldBack(finding) || told.has(rule)) return finding;
    told.add(rule);
    const all = found.get(rule) ?? 0;
    return {
      ...finding,
      hints: [...hints, say('suppress/more', { file: baselineName, count, all })],
    };
  });
}

function staleFindings(found: Allowance, allowed: Allowance, settings: Settings): Finding[] {
  const severity = severityOfUnused(settings);
  if (severity === undefined) return [];
  return [...allowed].flatMap(([rule, count]): Finding[] => {
    const left = found.get(rule) ?? 0;
    if (left >= count || isOff(rule, settings)) return [];
    return [
      {
        rule: unusedSuppression,
        severity,
        message:
          left === 0
            ? say('unused-suppression/none-left', { file: baselineName, rule, count })
            : say('unused-suppression/stale', { file: baselineName, rule, count, left }),
        span: { start: 0, end: 0 },
        hints: [say('unused-suppression/prune-hint', {})],
      },
    ];
  });
}

/** An allowance lowered to what is found; what a rule that is off would find is not known. */
export function prune(allowed: Allowance, found: Allowance, settings: Settings): Allowance {
  const pruned = new Map<string, number>();
  for (const [rule, count] of allowed) {
    const left = isOff(rule, settings) ? count : Math.min(count, found.get(rule) ?? 0);
    if (left > 0) pruned.set(rule, left);
  }
  return pruned;
}
