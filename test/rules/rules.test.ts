import { describe, expect, it } from 'vitest';
import { checkNote } from '../../src/note/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { createNoteTypes } from '../../src/schema/note-types.ts';

const types = createNoteTypes();

/** The lines of an example, and what else a sound note needs, after them. */
function noteOf(example: string): string {
  const french = /^lang: fr$/m.test(example);
  const rest = {
    title: french ? 'Digues' : 'Dykes',
    classification: french ? 'Non classifié' : 'Unclassified',
    branch: 'Water',
    proposed_response: '[Text.]',
    financial_implications: '[Text.]',
    prepared_by: '{ name: Ana Pereira, title: Analyst, phone: 555-0142 }',
    approved_by: '{ name: Noor Haddad, title: Director, phone: 555-0143 }',
  };
  const lines = Object.entries(rest).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(example));
  return `${example}\n${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}`;
}

async function findingsOf(
  rule: Rule,
  example: string,
): Promise<{ places: string[]; others: string[] }> {
  const bytes = new TextEncoder().encode(noteOf(example));
  const checked = await checkNote('example.yaml', bytes, {
    types,
    named: true,
    today: '2026-11-23',
  });
  const found = checked?.findings ?? [];
  const places = found
    .filter((finding) => finding.rule === rule.id)
    .map(({ span }) => checked?.source.positionAt(span.start))
    .map((position) => `${position?.line}:${position?.column}`);
  return { places, others: found.filter((f) => f.rule !== rule.id).map((f) => f.rule) };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.examples.good)('is content with $yaml', async ({ yaml }) => {
    expect(await findingsOf(rule, yaml)).toEqual({ places: [], others: [] });
  });

  it.each(rule.examples.bad)('reports $yaml at $at', async ({ yaml, at }) => {
    expect(await findingsOf(rule, yaml)).toEqual({ places: at, others: [] });
  });

  it('says what it is for', () => {
    expect([rule.summary.en, rule.summary.fr].join()).toMatch(/^[^.]*\.,[^.]*\.$/);
    expect(Math.min(rule.why.en.length, rule.why.fr.length)).toBeGreaterThan(80);
    expect(rule.examples.good.length * rule.examples.bad.length).toBeGreaterThan(0);
  });
});
