import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/source/source.ts';
import { readYaml } from '../../src/source/yaml.ts';

const styles: Record<string, (body: string) => string> = {
  'a literal block': (body) => `a:\n  b: |\n    ${body.replaceAll('\n', '\n    ')}\n`,
  'a literal block with CRLF': (body) =>
    `a:\r\n  b: |\r\n    ${body.replaceAll('\n', '\r\n    ')}\r\n`,
  'a plain scalar': (body) => `a:\n  b: ${body.replaceAll('\n', ' ')}\n`,
  'a single-quoted scalar': (body) =>
    `a:\n  b: '${body.replaceAll('\n', ' ').replaceAll("'", "''")}'\n`,
  'a double-quoted scalar': (body) => `a:\n  b: ${JSON.stringify(body)}\n`,
};

const words = fc.array(fc.constantFrom('plan', "it's", 'é', '😀', 'x', '\n'), { minLength: 1 });

describe.each(Object.entries(styles))('in %s', (_, write) => {
  it('a range of the text is found at its very place in the file', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const body = `One ${before.join(' ')} <mark> ${after.join(' ')} end`.replaceAll(
          / *\n */g,
          '\n',
        );
        const source = createSource('a.yaml', write(body));
        const { value, places, findings } = readYaml(source);
        expect(findings).toEqual([]);
        const text = (value as { a: { b: string } }).a.b;
        const start = text.indexOf('<mark>');
        const span = places.within(['a', 'b'], start, start + 6);
        expect(source.text.slice(span?.start, span?.end)).toBe('<mark>');
      }),
    );
  });
});

it('a folded block is one place, since its lines are joined', () => {
  const source = createSource('a.yaml', 'a: >\n  one\n  <two>\n');
  const span = readYaml(source).places.within(['a'], 4, 9);
  expect(source.text.slice(span?.start, span?.end)).toBe('>\n  one\n  <two>');
});

it('what a merge key brings is found where it is written', () => {
  const text = 'a: &x { phone: 5 }\nb:\n  <<: *x\n  name: N\n';
  const { places, value } = readYaml(createSource('a.yaml', text));
  expect(value).toEqual({ a: { phone: 5 }, b: { name: 'N', phone: 5 } });
  expect(text.slice(places.value(['b', 'phone'])?.start).charAt(0)).toBe('5');
});

it('an anchor may stand on a key, and an alias for one', () => {
  const text = '&a title: &b branch\n*b : *a\n';
  const { value, places, findings } = readYaml(createSource('a.yaml', text));
  expect(findings).toEqual([]);
  expect(value).toEqual({ title: 'branch', branch: 'title' });
  expect(places.key(['branch'])).toEqual({
    start: text.indexOf('*b'),
    end: text.indexOf('*b') + 2,
  });
});

it('a key may be any scalar', () => {
  const { value } = readYaml(createSource('a.yaml', '2026: a\nno: b\n__proto__: c\n'));
  expect(Object.keys(value as object)).toEqual(['2026', 'no', '__proto__']);
});
