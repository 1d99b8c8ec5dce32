import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarked } from '../../src/markdown/parse.ts';
import { plainParagraph } from '../../src/markdown/plain-paragraph.ts';

const signs = [
  ...Array.from('-+*_=:.)(#>|~^`\'"<&![]{}\\/@$%;,?0123456789'),
  ...Array.from(' \t\n\r\0\u00A0\u2009\u2028\u3000\uFEFF\f\v'),
  ...Array.from('aB\u00E9\u0301\u4E00\uD83D'),
  '1. ',
  '12) ',
  '- ',
  '---',
  'word ',
  '😀',
  'https://example.org',
  'a@b.example',
  '(c)',
  '...',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 2 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

test('a text that is taken for plain is what the parser makes of it', () => {
  let count = 0;
  fc.assert(
    fc.property(text, (written) => {
      const root = plainParagraph(written);
      if (!root) return;
      count += 1;
      expect(root).toEqual(parseMarked(written));
    }),
    { numRuns: 5000 },
  );
  expect(count).toBeGreaterThan(500);
});

test('most bullets are plain', () => {
  const bullet =
    'We are investing $22.24 million over three years (2019 to 2022): “more”; it’s 5%.';
  expect(plainParagraph(bullet)).toEqual(parseMarked(bullet));
  expect(plainParagraph('2. A list')).toBeUndefined();
  expect(plainParagraph('A **bold** word')).toBeUndefined();
});
