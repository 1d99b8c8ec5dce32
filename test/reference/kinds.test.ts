import { describe, expect, test } from 'vitest';
import { checkExample } from '../../src/reference/check-example.ts';
import type { KindExample } from '../../src/reference/kind.ts';
import { findKind, kinds } from '../../src/reference/kinds.ts';
import { rules } from '../../src/rules/index.ts';

/** What a check of an example finds, as `rule line:column`. */
async function found(example: KindExample): Promise<string[]> {
  const { source, findings } = await checkExample(example);
  return findings.map(({ rule, span }) => {
    const { line, column } = source.positionAt(span.start);
    return `${rule} ${line}:${column}`;
  });
}

// Rules are tried in test/rules, and what only printing finds with the command that shows it.
const fixed = kinds.filter(({ stage }) => stage !== 'rules' && stage !== 'render');

describe.each(fixed.map((kind) => [kind.id, kind] as const))('the kind %s', (id, kind) => {
  test.each(kind.examples.good)('is not found in $yaml', async (example) => {
    expect(await found(example)).toEqual([]);
  });

  test.each(kind.examples.bad)('is found in $yaml at $at', async (example) => {
    expect(await found(example)).toEqual(example.at.map((place) => `${id} ${place}`));
  });
});

test('every kind is in the list once, and rules with what they say of themselves', () => {
  const ids = kinds.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, summary, options } of rules)
    expect(findKind(id)).toMatchObject({ stage: 'rules', summary, options });
});

test.each(kinds)('$id is said to be fixable where one of its examples is', async (kind) => {
  const checked = await Promise.all(kind.examples.bad.map((example) => checkExample(example)));
  const own = checked.flatMap(({ findings }) => findings.filter(({ rule }) => rule === kind.id));
  expect(own.some(({ fix }) => fix !== undefined)).toBe(kind.fixable);
});

test.each(kinds)('$id is explained in both languages and by examples', (kind) => {
  const { summary, why, examples } = kind;
  for (const sentence of [summary.en, summary.fr]) expect(sentence).toMatch(/^[^a-z].*\.$/);
  expect(summary.en).not.toBe(summary.fr);
  expect(Math.min(why.en.length, why.fr.length)).toBeGreaterThan(80);
  expect(examples.good.length * examples.bad.length).toBeGreaterThan(0);
});
