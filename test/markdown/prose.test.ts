import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { proseOf } from '../../src/markdown/prose.ts';

const prose = (text: string): string => proseOf(parseMarkdown(text), text).replaceAll('\0', '_');

test('words stay where they stand, and what is not printed as words is blotted out', () => {
  expect(prose('A **bold** word.')).toBe('A __bold__ word.');
  expect(prose('`A $5` in [a page](https://a.example/B)')).toBe(
    '______ in _a page______________________',
  );
  expect(prose('> one\n> two\n\n- three')).toBe('__one   two____three');
  expect(prose('| a | b |\n| - | - |\n| c | d |')).toBe('__a___b_______________c___d__');
});

test('the prose of any text is as long as the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'ab*_`[]()<>|-\n #\\&!~^:1. '.split(''))),
      (letters) => {
        const text = letters.join('');
        expect(prose(text)).toHaveLength(text.length);
      },
    ),
  );
});
