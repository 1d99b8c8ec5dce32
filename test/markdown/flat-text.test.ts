import { expect, it } from 'vitest';
import { flatText } from '../../src/markdown/flat-text.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function flatOf(body: string): ReturnType<typeof flatText> {
  const [block] = parseMarkdown(body).children;
  if (!block || !('children' in block)) throw new Error('no block');
  return flatText(block);
}

it('Flat text holds the words of a paragraph without their marks', () => {
  const body = 'See **the [plan](https://example.org)**[^a] and\n`code` &amp; ![a map](map.png).';
  expect(flatOf(body).text).toBe('See the plan and code & a map.');
});

it('A range of flat text is the same words in the body', () => {
  const body = 'They *say*: **We will.** Soon';
  const { text, rangeOf } = flatOf(body);
  const start = text.indexOf('We');
  const { start: from, end } = rangeOf(start, start + 'We will.'.length);
  expect(body.slice(from, end)).toBe('We will.');
});

it('A range that touches an escape or code holds the whole of it', () => {
  const body = 'a &amp; `b c` d';
  const { text, rangeOf } = flatOf(body);
  const and = text.indexOf('&');
  const range = rangeOf(and, text.indexOf('b') + 1);
  expect(body.slice(range.start, range.end)).toBe('&amp; `b c`');
});
