import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type Block, type Inline } from '../../src/document/block.ts';
import { walk } from '../../src/markdown/node.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toBlocks } from '../../src/markdown/to-blocks.ts';

function blocks(
  body: string,
  footnote: (label: string) => string | undefined = () => undefined,
): Block[] {
  return toBlocks(parseMarkdown(body), footnote);
}

/** The inlines of a body that is one paragraph. */
function content(
  body: string,
  footnote?: (label: string) => string | undefined,
): readonly Inline[] {
  const [block] = blocks(body, footnote);
  return block?.kind === 'paragraph' ? block.content : [];
}

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('blocks of a body', () => {
  it('draw raw HTML as text, line by line', () => {
    expect(content('a <b>c</b> <!-- d -->')).toEqual([text('a <b>c</b> <!-- d -->')]);
    expect(content('<div>\n  x\n</div>')).toEqual([
      text('<div>'),
      { kind: 'break' },
      text('x'),
      { kind: 'break' },
      text('</div>'),
    ]);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt&#58;alert(1)', 'data:text/html,x', 'file:///etc'])(
    'draw a link to %s as its words',
    (address) => {
      expect(content(`[a *b*](${address}) c`)).toEqual([
        text('a '),
        { kind: 'emphasis', content: [text('b')] },
        text(' c'),
      ]);
    },
  );

  it('part a paragraph at an image', () => {
    expect(blocks('See\n![the *map*](<the map.png>)\nand ![x](x.png)')).toEqual([
      { kind: 'paragraph', content: [text('See')] },
      { kind: 'figure', src: 'the%20map.png', alt: 'the map' },
      { kind: 'paragraph', content: [text('and ')] },
      { kind: 'figure', src: 'x.png', alt: 'x' },
    ]);
  });

  it('draw an image that stands in no paragraph as its description', () => {
    expect(content('**See ![the *map*](map.png)**')).toEqual([
      { kind: 'strong', content: [text('See the map')] },
    ]);
  });

  it('show the address of a link that has no words', () => {
    expect(content('[](https://example.org)')).toEqual([
      { kind: 'link', href: 'https://example.org', content: [text('https://example.org')] },
    ]);
  });

  it('put the mark of a footnote behind the link that it stood in', () => {
    expect(content('[report[^a]](https://example.org)', () => 'fn1')).toEqual([
      { kind: 'link', href: 'https://example.org', content: [text('report')] },
      { kind: 'footnote', id: 'fn1' },
    ]);
  });

  it('have no link in a link', () => {
    expect(content('[a <https://example.org/b>](https://example.org/c)')).toEqual([
      {
        kind: 'link',
        href: 'https://example.org/c',
        content: [text('a https://example.org/b')],
      },
    ]);
  });

  it('leave a mark without a footnote as it was written', () => {
    expect(content('a[^X] b[^y]', (label) => (label === 'y' ? 'fn1' : undefined))).toEqual([
      text('a[^X] b'),
      { kind: 'footnote', id: 'fn1' },
    ]);
  });

  it('leave out the definitions of footnotes, which are blocks by themselves', () => {
    const root = parseMarkdown('a\n\n[^x]: b\n\n    - c');
    expect(toBlocks(root, () => undefined)).toHaveLength(1);
    const definition = [...walk(root)].find((node) => node.kind === 'footnote-definition');
    expect(toBlocks(definition!, () => undefined).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
    ]);
  });

  it('begin headings at level 3', () => {
    const levels = blocks('# a\n## b\n### c\n#### d').map((block) =>
      block.kind === 'heading' ? block.level : 0,
    );
    expect(levels).toEqual([3, 3, 3, 4]);
  });

  it('make a blank of the end of a line', () => {
    expect(content('a\nb\n  c')).toEqual([text('a b c')]);
  });

  it('add the cells beyond the last column to it', () => {
    expect(blocks('| a | b |\n|---|---|\n| c | d | *e* | f |')).toMatchObject([
      {
        rows: [
          [[text('c')], [text('d | '), { kind: 'emphasis', content: [text('e')] }, text(' | f')]],
        ],
      },
    ]);
  });

  it('keep every word of a body', () => {
    fc.assert(
      fc.property(bodies, ({ body, words }) => {
        const root = parseMarkdown(body);
        const definitions = [...walk(root)].filter((node) => node.kind === 'footnote-definition');
        const drawn = [root, ...definitions].flatMap((node) => toBlocks(node, () => undefined));
        const kept = drawn.map(wordsOf).join(' ');
        for (const word of words) expect(kept).toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});

/** Bodies of numbered words between marks of every kind, but for titles and addresses, which are not drawn. */
const bodies = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '~~',
      '`',
      '[',
      ']',
      '](https://example.org)',
      '](javascript:x)',
      '![',
      '<b>',
      '|',
      '<span lang="fr">',
      '</span>',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '\n    ',
      '  \n',
      '\\\n',
      '\t',
      '|a|b|\n|-|-|\n',
      '# ',
      '\n---\n',
      '\n===\n',
      '\n~~~\n',
      '[^a]',
      '\n[^a]: ',
      '&amp;',
      '\\',
      ' ',
      '<!-- ',
      ' -->',
      '\n<div>\n',
      '> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > ',
    ),
    { maxLength: 25 },
  )
  .map((marks) => {
    const words = marks.map((_, index) => `word${index}x`);
    return { body: marks.map((mark, index) => `${mark}${words[index]}`).join(''), words };
  });

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainText(block.content);
    case 'list':
      return block.items.flat().map(wordsOf).join(' ');
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText).join(' ');
    case 'quote':
    case 'section':
      return block.blocks.map(wordsOf).join(' ');
    case 'code':
      return block.text;
    case 'figure':
      return block.alt;
    default:
      return '';
  }
}
