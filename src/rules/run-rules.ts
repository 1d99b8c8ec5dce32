import type { Finding } from '../findings/finding.ts';
import { quote } from '../source/quote.ts';
import type { YamlFile } from '../source/yaml.ts';
import type { Found, Rule, RuleNote } from './rule.ts';

/** Runs rules over a note; places are those of its file. */
export function runRules(rules: readonly Rule[], note: RuleNote, { places }: YamlFile): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) rule.check(note, (found) => findings.push(toFinding(rule, found)));
  return findings;

  function toFinding(rule: Rule, { at, range, replacement, ...found }: Found): Finding {
    const value = places.value(at) ?? { start: 0, end: 0 };
    const span = (range && places.within(at, range.start, range.end)) ?? value;
    const text = places.style(at) === 'quoted' ? quote(replacement ?? '') : replacement;
    return {
      rule: rule.id,
      severity: rule.severity,
      pointer: at,
      span,
      ...found,
      ...(text !== undefined && replacement !== undefined && { fix: [{ span: value, text }] }),
    };
  }
}
