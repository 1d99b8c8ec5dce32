import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createMatcher, stepsOf } from '../../src/schema/pattern.ts';
import { memoryHost, type MemoryHost } from '../host.ts';

interface Rules {
  readonly properties?: object;
  readonly [keyword: string]: unknown;
}

function world(notes: Readonly<Record<string, string>>, rules: Rules): MemoryHost {
  const schema = { type: 'object', ...rules, properties: { code: {}, ...rules.properties } };
  return memoryHost({ ...notes, 'own.schema.json': JSON.stringify(schema) });
}

const check = (host: MemoryHost, ...paths: string[]): Promise<number> =>
  main(['validate', ...paths, '--schema', 'own.schema.json', '--format', 'compact'], host);

const evil = `${'a'.repeat(60)}!`;

describe('a pattern that never ends', () => {
  test.each([
    ['a nested one', '^(a+)+$'],
    ['one with a choice', '(a|aa)+$'],
    ['one that counts', '(a{1,40}){1,40}b'],
    ['one without groups', `^${'a?'.repeat(30)}${'a'.repeat(30)}b`],
  ])('stops in time, named with its field: %s', async (_, pattern) => {
    const host = world(
      { 'a.yaml': `code: ${evil}\n`, 'b.yaml': 'code: 7\n', 'c.yaml': `code: ${evil}\n` },
      { properties: { code: { type: 'string', pattern } } },
    );
    const start = performance.now();
    expect(await check(host, 'a.yaml', 'b.yaml', 'c.yaml')).toBe(2);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(host.out).toMatch(/^b\.yaml:1:7: error wrong-type [^\n]*\n$/);
    expect(host.err.split('\n')).toHaveLength(3);
    expect(host.err).toContain(
      `brief: a.yaml: The pattern ${pattern} of “code” in the schema of “own” takes too long on this note`,
    );
  });

  test.each<[string, Rules]>([
    ['names of keys', { propertyNames: { pattern: '^(a+)+$' } }],
    ['names that patterns allow', { patternProperties: { '^(a+)+$': {} } }],
    [
      'names where no other may stand',
      { patternProperties: { '^(a+)+$': {} }, additionalProperties: false },
    ],
    ['items', { properties: { code: { items: { pattern: '^(a+)+$' } } } }],
  ])('is found among %s too', async (_, rules) => {
    const host = world({ 'a.yaml': `code: [${evil}]\n${evil}: x\n` }, rules);
    expect(await check(host, 'a.yaml')).toBe(2);
    expect(host.err).toContain('The pattern ^(a+)+$');
  });

  test('has one time for all the values of a note', async () => {
    const list = `- ${'a'.repeat(24)}!\n`.repeat(500);
    const rules = { properties: { code: { items: { pattern: '^(a+)+$' } } } };
    const start = performance.now();
    expect(await check(world({ 'a.yaml': `code:\n${list}` }, rules), 'a.yaml')).toBe(2);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** A clock that is never looked at, or counts how often it was. */
function counting(): { readonly looks: () => number; readonly limited: MemoryHost['within'] } {
  let looks = 0;
  return {
    looks: () => looks,
    limited: (_, work) => {
      looks++;
      return { value: work(), took: 0 };
    },
  };
}

describe('a pattern as people write them', () => {
  test.each([
    '^[A-Z]{2,4}-\\d{4}-\\d{3}$',
    '^PS-\\d+$',
    '^(?:EN|FR)(?:-CA)?$',
    '^x_',
    '\\S',
    '^[^\\]()*+?]+\\{2\\}$',
    '^(?<year>\\d{4})-(?!00)\\d\\d$',
    '\\p{Lu}[\\p{Ll}’-]* [A-Z]\\.?',
  ])('needs no clock: %s', (pattern) => {
    const { looks, limited } = counting();
    const { matches } = createMatcher({ name: 'own', schema: {} }, limited);
    for (let times = 0; times < 20; times++) matches(pattern, 'PS-2026-0042 for the House');
    expect(looks()).toBe(0);
  });

  test('needs one where a group is repeated or the text is long', () => {
    const { looks, limited } = counting();
    const { matches } = createMatcher({ name: 'own', schema: {} }, limited);
    matches('^(?:a|b)*$', 'ab');
    matches('^[a-z]+ [a-z]+ [a-z]+$', 'a '.repeat(500));
    expect(looks()).toBe(2);
  });

  test('matches what the engine matches', () => {
    const { matches } = createMatcher({ name: 'own', schema: {} }, counting().limited);
    const patterns = fc.constantFrom('^a+b?$', '(a|b)*c', '[ab]{2}', '^$', 'a(?=b)', '(?:ab?){2}');
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(pattern, 'u').test(text));
      }),
    );
  });
});

test.each([
  ['^b$', 12],
  ['b', 100],
  ['^a*$', 130],
  ['^a+$', 130],
  ['^a*?$', 140],
  ['^a?$', 26],
  ['^a??$', 28],
  ['^a{2}$', 15],
  ['^a{2,}$', 160],
  ['^a{2,}?$', 170],
  ['^a{2,5}$', 68],
  ['^a{12,15}$', 76],
  ['^a{9,12}$', 72],
  ['^a|b$', 280],
  ['^(a|b)$', 32],
  ['^((a|b)c)$', 38],
  ['^((a)|b)$', 36],
  ['^(?:a|b)$', 36],
  ['^(?=a)b$', 34],
  ['^(?!a)b$', 34],
  ['^b(?<=b)$', 36],
  ['^b(?<!b)$', 36],
  ['^(?<name>a)$', 21],
  [String.raw`^(?<name>a)\k<name>*$`, 300],
  ['(a+)+$', Infinity],
  ['(a)*$', Infinity],
  ['^(a){2}$', Infinity],
  [String.raw`^\*\?$`, 15],
  [String.raw`^\p{Lu}\u{1F600}$`, 26],
  ['^[*+?]$', 16],
  ['^[^|]$', 15],
  [String.raw`^[\]*]$`, 16],
])('a match of %s against nine letters takes %d steps at the most', (pattern, steps) => {
  expect(stepsOf(pattern)(9)).toBe(steps);
});
