import { expect, test } from 'vitest';
import { plainText } from '../../src/document/block.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toBlocks } from '../../src/markdown/to-blocks.ts';

const printed = (text: string): string =>
  toBlocks(parseMarkdown(text), () => undefined)
    .map((block) => (block.kind === 'paragraph' ? plainText(block.content) : block.kind))
    .join('\n');

test.each(['[Redacted]: the name of the witness', '[Draft]: secret', '[1]: see above'])(
  'words that only look like the address of a link are printed: %s',
  (text) => {
    expect(printed(text)).toBe(text);
  },
);

test.each([
  '[a]: https://example.org',
  '[a]: #part',
  '[a]: a/map.png',
  '[a]: <mailto:office@example.org>',
  '[a]:\n  https://example.org\n  "A title"',
  '[\na\n]: https://example.org',
])('the address of a link is not: %s', (definition) => {
  expect(printed(`See [it][a].\n\n${definition}`)).toBe('See it.');
});

test('the address of a link may stand in a quotation, on a line of its own', () => {
  expect(printed('See [it][a].\n\n> [a]:\n> https://example.org')).toBe('See it.\nquote');
});
