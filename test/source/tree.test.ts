import { expect, it } from 'vitest';
import type { NotePath } from '../../src/findings/finding.ts';
import type { Places } from '../../src/source/places.ts';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** Every value of a text with its key, its style and its text as they stand in the file. */
function shown(text: string): string {
  const { value, places, findings } = readYaml(createSource('a.yaml', text));
  return [
    JSON.stringify(text),
    ...findings.map(({ rule, span }) => `${rule} ${span.start}–${span.end}`),
    ...(value === undefined ? ['nothing'] : lines(value, [], text, places)),
    '',
  ].join('\n');
}

function lines(value: unknown, path: NotePath, text: string, places: Places): string[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const written = [places.key(path), places.value(path)].map((span) =>
    span ? `${span.start} ${JSON.stringify(text.slice(span.start, span.end))}` : 'none',
  );
  const name = [...path.map(String), places.style(path)].join(' ');
  const is = inner.length > 0 ? '' : ` is ${JSON.stringify(value)}`;
  return [
    `  ${name}: ${written.join(', ')}${is}`,
    ...inner.flatMap(([key, each]) =>
      lines(each, [...path, Array.isArray(value) ? Number(key) : key], text, places),
    ),
  ];
}

const texts = [
  // What stands in brackets and braces, and what is left out.
  'a: {b, c: }\nd:\n',
  'a: [1, two, [3]]  # four\nb: { c: {}, d: [] }\n',
  'a:\n  - &x\n  -\nb: *x\n',
  'a:\n  - &x b\n  - - c\n\n# end\n',
  '? a\n? b\n: c\n',
  // Every style.
  'a: &x >\n  b\n\n\nc: |\n  d\n  \ne: "f"\ng: \'h\'\ni: j \n',
  // What aliases stand for.
  'a: &x { b: 5 }\nc: &y\n  d: *x\ne: *y\nf: [*x, *y]\n',
  'a:\n  - &x b\nc: *x\n',
  'a: &x b\n*x : c\n',
  '&x a: b\nc: *x\n*x : d\n',
  'a: [*x, *y]\n',
  // Merge keys, and names that look like one.
  'a:\n  <<: [{ b: 1 }, { c: 2, b: 3 }]\n  c: 4\n',
  'a: &x { b: 1 }\nc:\n  <<: *x\n  <<: { b: 2, d: 3 }\n',
  '<<: 5\na: 1\n',
  '<<: [{ a: 1 }, 2]\na: 3\n',
  '"<<": { a: 1 }\n',
  // Names that are no text.
  '[a, b] : c\n2026 : d\n? { e: 1 }\n: f\nno: g\n',
  '{a: 1, a: 2}\n',
  // Blanks and bullets that begin a line, and no key.
  'a: &x |\n  \u00A0b\n',
  'a: { b: "c\n  – d", e: 1 }\n',
];

it('values are read as they stand, each in its place', async () => {
  await expect(texts.map(shown).join('\n')).toMatchFileSnapshot('../golden/trees.txt');
});

/** What is told of a text, and where; nothing is read of what goes beyond a limit. */
function toldOf(text: string): string[] {
  const { findings, value } = readYaml(createSource('a.yaml', text));
  expect(value === undefined).toBe(findings.length > 0);
  return findings.map(({ rule, span }) => `${span.start} ${rule}`);
}

const times = (count: number, item: string): string =>
  Array.from({ length: count }, () => item).join(', ');

it('a note has twenty levels, itself the first, and a text may stand in the last', () => {
  const lists = (levels: number): string => `${'['.repeat(levels)}b${']'.repeat(levels)}`;
  const mappings = (levels: number): string => `${'{ c: '.repeat(levels)}b${' }'.repeat(levels)}`;
  expect(toldOf(`a: ${lists(19)}\n`)).toEqual([]);
  expect(toldOf(`a: ${lists(20)}\n`)).toEqual(['22 too-deep']);
  expect(toldOf(`a: ${mappings(19)}\n`)).toEqual([]);
  expect(toldOf(`a: ${mappings(20)}\n`)).toEqual(['98 too-deep']);
  expect(toldOf(`a: &x b\nc: ${lists(19).replace('b', '*x')}\n`)).toEqual([]);
  // Only the first is told.
  expect(toldOf(`a: ${lists(20)}\nb: ${lists(20)}\nc: &x [*x]\n`)).toEqual(['22 too-deep']);
});

it('an alias may be used a hundred times', () => {
  expect(toldOf(`a: &x b\nc: [${times(100, '*x')}]\n`)).toEqual([]);
  expect(toldOf(`a: &x b\nc: [${times(102, '*x')}]\n`)).toEqual(['412 too-many-aliases']);
});

it('a note has ten thousand values, those that aliases repeat counted again', () => {
  // The list of a, then 98 times the same, the list of c, and all that is in them.
  const most = `a: &x [${times(99, '1')}]\nb: [${times(98, '*x')}]\n`;
  expect(toldOf(`${most}c: [${times(97, '1')}]\n`)).toEqual([]);
  expect(toldOf(`${most}c: [${times(98, '1')}]\n`)).toEqual(['0 too-many-aliases']);
  const fields = (count: number): string =>
    Array.from({ length: count }, (_, index) => `d${index}: 1`).join(', ');
  expect(toldOf(`${most}c: { ${fields(97)} }\n`)).toEqual([]);
  expect(toldOf(`${most}c: { ${fields(98)} }\n`)).toEqual(['0 too-many-aliases']);
});

it('an alias of more values than a note has is told where it is used', () => {
  // 98 times 102 and the list itself are 9,997; with three more it has as many as a note may have.
  const list = `a: &x [${times(101, '1')}]\nb: &y [${times(98, '*x')}, 1, 1, 1`;
  expect(toldOf(`${list}]\nc: *y\n`)).toEqual(['0 too-many-aliases']);
  const larger = `${list}, 1]\nc: *y\n`;
  expect(toldOf(larger)).toEqual([`${larger.indexOf('*y')} too-many-aliases`]);
});
