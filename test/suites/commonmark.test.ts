import { isDeepStrictEqual } from 'node:util';
import commonmark from 'commonmark-spec';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { plainText, type Block } from '../../src/document/block.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toBlocks } from '../../src/markdown/to-blocks.ts';
import differences from './commonmark-differences.json' with { type: 'json' };

const blockTags = new Set('p li ul ol h1 h2 h3 h4 h5 h6 pre blockquote hr'.split(' '));
const thematicBreak = '* * *';

const examples = commonmark.tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t'),
  wanted: tidy(linesOfHtml(html.replaceAll('→', '\t'))),
}));

const drawn = (markdown: string): string[] =>
  tidy(toBlocks(parseMarkdown(markdown), () => undefined).flatMap(linesOf));

const listed = new Set(differences.flatMap((each) => each.examples));

it('reads what CommonMark says, block by block, but for the listed examples', () => {
  expect(examples.length).toBeGreaterThan(600);
  const wrong = examples
    .filter(({ number }) => !listed.has(number))
    .map(({ number, markdown, wanted }) => ({ number, wanted, found: drawn(markdown) }))
    .filter(({ wanted, found }) => !isDeepStrictEqual(wanted, found));
  expect(wrong).toEqual([]);
});

it.each(differences)('still differs: $reason', ({ examples: numbers }) => {
  for (const number of numbers) {
    const { markdown, wanted } = examples.find((each) => each.number === number)!;
    expect({ number, found: drawn(markdown) }).not.toEqual({ number, found: wanted });
  }
});

it('loses no word that CommonMark prints, not even where it differs', () => {
  const lost = examples.flatMap(({ number, markdown, wanted }) => {
    const found = wordsOf(drawn(markdown));
    let at = 0;
    const missing = wordsOf(wanted).find((word) => (at = found.indexOf(word, at) + 1) === 0);
    return missing === undefined ? [] : [{ number, missing }];
  });
  expect(lost).toEqual([]);
});

/** The words of each block of a page, as a browser shows them; an image in a paragraph parts it. */
function linesOfHtml(html: string): string[] {
  const lines = [''];
  const open: string[] = [];
  const add = (text: string): void => void (lines[lines.length - 1] += text);
  const edge = (name: string): void => void (blockTags.has(name) && lines.push(''));
  const parser = new Parser({
    onopentag(name, { alt = '' }) {
      const parts = name === 'img' && open.at(-1) === 'p';
      open.push(name);
      edge(name);
      if (parts) lines.push(alt, '');
      else if (name === 'img') add(alt);
      else if (name === 'br') add(' ');
      else if (name === 'hr') add(thematicBreak);
    },
    ontext: add,
    onclosetag(name) {
      open.pop();
      edge(name);
    },
  });
  parser.end(html);
  return lines;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.content)];
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return [block.text];
    case 'figure':
      return [block.alt];
    case 'rule':
      return [thematicBreak];
    default:
      throw new Error(`CommonMark has no ${block.kind}.`);
  }
}

/** Lines that say something, their blanks as a browser shows them. */
function tidy(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replaceAll(/[ \n\t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

function wordsOf(lines: readonly string[]): string[] {
  return lines.join('\n').match(/[\p{L}\p{N}]+/gu) ?? [];
}
