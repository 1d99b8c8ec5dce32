import { describe, expect, it } from 'vitest';
import { checkExample } from '../../src/reference/check-example.ts';
import { rules } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';

async function findingsOf(
  rule: Rule,
  example: Example,
): Promise<{ places: string[]; others: string[] }> {
  const { source, findings } = await checkExample(example);
  const places = findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ span }) => source.positionAt(span.start))
    .map(({ line, column }) => `${line}:${column}`);
  return { places, others: findings.filter((f) => f.rule !== rule.id).map((f) => f.rule) };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.examples.good)('is content with $yaml', async (example) => {
    expect(await findingsOf(rule, example)).toEqual({ places: [], others: [] });
  });

  it.each(rule.examples.bad)('reports $yaml at $at', async (example) => {
    expect(await findingsOf(rule, example)).toEqual({ places: example.at, others: [] });
  });

  it('says what it is for', () => {
    expect([rule.summary.en, rule.summary.fr].join()).toMatch(/^[^.]*\.,[^.]*\.$/);
    expect(Math.min(rule.why.en.length, rule.why.fr.length)).toBeGreaterThan(80);
    expect(rule.examples.good.length * rule.examples.bad.length).toBeGreaterThan(0);
  });
});
