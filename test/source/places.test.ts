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
  'a plain scalar over lines': (body) => `a:\n  b: ${folded(body)}\n`,
  'a plain scalar over lines with CRLF': (body) =>
    `a:\n  b: ${folded(body)}\n`.replaceAll('\n', ' \r\n'),
  'a single-quoted scalar over lines': (body) =>
    `a:\n  b: '${folded(body).replaceAll("'", "''")}'\n`,
  'a double-quoted scalar over lines': (body) => `a:\n  b: "${folded(body)}"\n`,
  'a folded block': (body) => `a:\n  b: >\n    ${folded(body)}\n\n`,
  'a folded block that is stripped': (body) => `a:\n  b: >-\n\n    ${folded(body)}\n`,
  'a folded block with inner lines': (body) =>
    `a:\n  b: >\n    One\n      two\n    ${folded(body)}\n`,
};

function folded(body: string): string {
  return body.replaceAll('\n', '\n    ');
}

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

it('words over two lines are one place, with the end of the line and the indent', () => {
  const source = createSource('a.yaml', 'a: >\n  one <two\n  three> four\n');
  const span = readYaml(source).places.within(['a'], 4, 15);
  expect(source.text.slice(span?.start, span?.end)).toBe('<two\n  three>');
});

it.each(['"one \\\n  <two>"', '"one\\u20\n  <two>"'])(
  'where lines and the value are not plainly in step it is all of the text: %j',
  (written) => {
    const source = createSource('a.yaml', `a: ${written}`);
    const { places, value } = readYaml(source);
    const start = (value as { a: string }).a.indexOf('<');
    const span = places.within(['a'], start, start + 5);
    expect(span).toEqual(places.value(['a']));
  },
);

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
