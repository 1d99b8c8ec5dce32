/** Pairs at the length of real notes: they are in order, and each fault made in a copy is found alone. */
import { describe, expect, test } from 'vitest';
import { twinRules } from '../../src/twins/index.ts';
import { filesOf, found, pairs } from './pairs.ts';
import { seeds, sow } from './seeds.ts';

test.each(pairs)('the pair %s is in order', async (pair) => {
  expect((await found(filesOf(pair))).findings).toEqual([]);
});

test.each(pairs)('a note of the pair %s that stands alone is told so', async (pair) => {
  for (const [name, text] of Object.entries(filesOf(pair)))
    expect((await found({ [name]: text })).findings).toEqual([`${name}:1 twin-missing`]);
});

describe('a fault in a copy', () => {
  test.each(seeds)('$pair, $in: $to is found as $rule, and nothing else', async (seed) => {
    const { files, wanted } = sow(seed);
    const { findings, json } = await found(files);
    expect(findings).toEqual([wanted]);
    const [finding] = json.notes.flatMap((note) => note.findings);
    const note = json.notes.find(({ findings: all }) => all.length > 0);
    // Each finding about a pair names its place in the other note, too.
    const others = seed.rule.startsWith('twin-') ? 1 : 0;
    expect(finding?.related).toHaveLength(others);
    for (const { path } of finding?.related ?? []) expect(path).not.toBe(note?.path);
  });

  test('of each kind there is one', () => {
    const sown = new Set(['twin-missing', ...seeds.map(({ rule }) => rule)]);
    expect(sown).toEqual(new Set([...twinRules.map(({ id }) => id), 'language-mismatch']));
  });
});
