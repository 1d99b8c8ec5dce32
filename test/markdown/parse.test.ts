import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk, type MarkdownNode, type NodeOf } from '../../src/markdown/node.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** What was written for every node of a kind. */
function written(body: string, kind: MarkdownNode['kind']): string[] {
  return nodes(body, kind).map(({ start, end }) => body.slice(start, end));
}

function nodes<Kind extends MarkdownNode['kind']>(body: string, kind: Kind): NodeOf<Kind>[] {
  return [...walk(parseMarkdown(body))].filter((node): node is NodeOf<Kind> => node.kind === kind);
}

describe('places', () => {
  it('are exact within nested lists', () => {
    const body = '1. one *a*\n   - two **b**\n\n     more `c`\n2. three';
    expect(written(body, 'item')).toEqual([
      '1. one *a*\n   - two **b**\n\n     more `c`',
      '- two **b**\n\n     more `c`',
      '2. three',
    ]);
    expect(written(body, 'emphasis')).toEqual(['*a*']);
    expect(written(body, 'strong')).toEqual(['**b**']);
    expect(written(body, 'code')).toEqual(['`c`']);
  });

  it('are exact within quotations, lazy lines included', () => {
    const body = '> > one *a*\nlazy **b**\n>\n> 1. `c`';
    expect(written(body, 'quote')).toEqual([
      '> > one *a*\nlazy **b**\n>\n> 1. `c`',
      '> one *a*\nlazy **b**',
    ]);
    expect(written(body, 'text')).toEqual(['one ', 'a', 'lazy ', 'b']);
    expect(written(body, 'code')).toEqual(['`c`']);
  });

  it('look through the escaped bars of a table', () => {
    const body = '> | a \\| b | *c* |\n> |---|--:|\n> | x\\|y *z* | |\n> | \\|\\| `q` |';
    expect(written(body, 'cell')).toEqual(['a \\| b', '*c*', 'x\\|y *z*', '', '\\|\\| `q`', '']);
    expect(written(body, 'emphasis')).toEqual(['*c*', '*z*']);
    expect(written(body, 'code')).toEqual(['`q`']);
    expect(nodes(body, 'text')[0]?.text).toBe('a | b');
    expect(written(body, 'row')[1]).toBe('| x\\|y *z* | |');
  });

  it('count the carriage returns of Windows', () => {
    const body = 'one\r\n*two*\r\n\r\n- three\r\n  **four**\r\n\r\n```\r\nfive\r\n```\r\n';
    expect(written(body, 'emphasis')).toEqual(['*two*']);
    expect(written(body, 'strong')).toEqual(['**four**']);
    expect(written(body, 'paragraph')).toEqual(['one\r\n*two*', 'three\r\n  **four**']);
    expect(written(body, 'code-block')).toEqual(['```\r\nfive\r\n```']);
    expect(nodes(body, 'code-block')[0]?.text).toBe('five');
  });

  it('count a tab as one character', () => {
    const body = '-\tone\n\n\t*two*\n\t\n>\t\t`three`\n\n1.\t\tfour **five**';
    expect(written(body, 'emphasis')).toEqual(['*two*']);
    expect(written(body, 'code-block')).toEqual(['`three`', 'four **five**']);
  });

  it('count an emoji as two UTF-16 units, and an entity as it was written', () => {
    const body = '😀 *é* &eacute; **😀**';
    expect(written(body, 'emphasis')).toEqual(['*é*']);
    expect(written(body, 'strong')).toEqual(['**😀**']);
    expect(nodes(body, 'text').map(({ text }) => text)).toEqual(['😀 ', 'é', ' ', 'é', ' ', '😀']);
  });

  it('hold the marks of headings, and the text of links without theirs', () => {
    const body =
      '### *One* ###\n\nTwo `x`\n---\n\n[three](https://example.org "t") <https://example.org/%C3%A9>';
    expect(written(body, 'heading')).toEqual(['### *One* ###', 'Two `x`\n---']);
    expect(written(body, 'emphasis')).toEqual(['*One*']);
    expect(written(body, 'code')).toEqual(['`x`']);
    expect(written(body, 'link')).toEqual([
      '[three](https://example.org "t")',
      '<https://example.org/%C3%A9>',
    ]);
    expect(written(body, 'text').slice(-3)).toEqual(['three', ' ', 'https://example.org/%C3%A9']);
  });

  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    '](https://example.org "t")',
    '![',
    '<b>',
    '<span lang="fr">',
    '</span>',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '\n    ',
    '\t',
    ' ',
    '  \n',
    '\\\n',
    '\\|',
    '|',
    '|a|b|\n|-|:-:|\n',
    '# ',
    '---',
    '===',
    '```',
    '&amp;',
    '&#35;',
    '\\*',
    '[^a]',
    '[^a]: ',
    '😀',
    'é',
    'word',
    '\r\n',
    '\u00A0',
    '\f',
    '<https://example.org>',
  );
  const bodies = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('of a text give its words, once escapes and entities are undone', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        for (const { start, end, text } of nodes(body, 'text'))
          expect([unescaped(body.slice(start, end)), body.slice(start, end)]).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  it('follow one another within their parent', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        for (const node of walk(parseMarkdown(body))) expect(isInOrder(node)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function isInOrder(node: MarkdownNode): boolean {
  const places = ('children' in node ? node.children : []).flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const offsets = [node.start, ...places, node.end];
  return offsets.every((offset, index) => offset >= (offsets[index - 1] ?? 0));
}

const references: Record<string, string> = { '&amp;': '&', '&#35;': '#' };

function unescaped(text: string): string {
  return text
    .replaceAll('\\|', '|')
    .replaceAll(
      /\\([!-/:-@[-`{-~])|&[#\w]+;/g,
      (found, sign?: string) => sign ?? references[found] ?? '',
    );
}

describe('a body', () => {
  it('keeps a link whose address is not safe, for a rule to report', () => {
    expect(nodes('[x](javascript:alert(1)) ![y](data:text/html,z)', 'link')[0]).toMatchObject({
      href: 'javascript:alert(1)',
      start: 0,
      end: 24,
    });
    expect(nodes('![y](data:text/html,z)', 'image')[0]).toMatchObject({
      src: 'data:text/html,z',
      alt: 'y',
    });
  });

  it('makes no link of an address that is only written', () => {
    expect(nodes('See www.example.org and https://example.org', 'link')).toEqual([]);
  });

  it('prints letters as they were written', () => {
    expect(nodes('"Quoted" -- (c) ...', 'text').map(({ text }) => text)).toEqual([
      '"Quoted" -- (c) ...',
    ]);
  });

  it('says whether lists are tight, numbered, and from what number on', () => {
    expect(nodes('3) a\n4) b\n\n- c\n\n- d', 'list')).toMatchObject([
      { ordered: true, first: 3, tight: true },
      { ordered: false, first: 1, tight: false },
    ]);
  });

  it('has the head of a table and the side of each column', () => {
    const [table] = nodes('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |', 'table');
    expect(table?.align).toEqual(['left', 'center', 'right', undefined]);
    expect(table?.children).toMatchObject([{ head: true }, { head: false }]);
  });

  it('tells a break that the author asked for from the end of a line', () => {
    expect(nodes('a  \nb\\\nc\nd', 'break').map(({ soft }) => soft)).toEqual([false, false, true]);
  });
});

describe('a span of another language', () => {
  it('holds its words, also over several lines', () => {
    const body = '<span lang="fr-CA">\nbon *jour*\n</span>';
    expect(nodes(body, 'span')).toMatchObject([{ lang: 'fr-CA', start: 0, end: body.length }]);
    expect(written(body, 'emphasis')).toEqual(['*jour*']);
  });

  it.each([
    '<span lang="fr">never closed',
    'never opened</span>',
    '*<span lang="fr">crossed*</span>',
    '<span lang="fr" class="x">another attribute</span>',
    '<span lang="not a tag">x</span>',
    '<SPAN>x</SPAN>',
  ])('is raw HTML in %s', (body) => {
    expect(nodes(body, 'span')).toEqual([]);
    expect(nodes(body, 'html').length).toBeGreaterThan(0);
  });
});

describe('footnotes', () => {
  it('are marked wherever they may be defined, in any case', () => {
    const body = 'One[^A] and *two[^b-1]*.';
    expect(nodes(body, 'footnote-reference').map(({ label }) => label)).toEqual(['a', 'b-1']);
    expect(written(body, 'footnote-reference')).toEqual(['[^A]', '[^b-1]']);
  });

  it('are defined by a mark, a colon and what is indented below', () => {
    const body = 'Text.\n[^A]: One *two*\n    three.\n\n    - four\n\n[^b]: Five.\nlazy\n\nAfter.';
    const [first, second] = nodes(body, 'footnote-definition');
    expect(first).toMatchObject({
      label: 'a',
      children: [{ kind: 'paragraph' }, { kind: 'list' }],
    });
    expect(body.slice(first?.labelStart, first?.labelEnd)).toBe('A');
    expect(body.slice(second?.start, second?.end)).toBe('[^b]: Five.\nlazy');
    expect(written(body, 'emphasis')).toEqual(['*two*']);
    expect(written(body, 'paragraph').at(-1)).toBe('After.');
  });

  it('may stand in a quotation and in a link', () => {
    expect(nodes('> a[^x]\n>\n> [^x]: b', 'footnote-definition')).toHaveLength(1);
    expect(nodes('[report[^x]](https://example.org)', 'link')).toHaveLength(1);
  });

  it('have no blank and no bracket in their labels', () => {
    expect(nodes('[^a b] [^] [^a[b]]', 'footnote-reference')).toEqual([]);
  });

  it('yield to a link of the same form', () => {
    expect(nodes('[^a](https://example.org)', 'link')).toHaveLength(1);
  });
});

describe('nesting', () => {
  const many = 10_000;

  it.each([
    ['quotations', `${'> '.repeat(many)}deep`],
    ['lists', `${'1. '.repeat(many)}deep`],
    ['strong words', `${'**'.repeat(many)}deep${'**'.repeat(many)}`],
    ['spans', `${'<span lang="fr">'.repeat(many)}deep`],
    ['links', `${'['.repeat(many)}deep${'](u)'.repeat(many)}`],
    ['images', `${'!['.repeat(many)}deep${'](u)'.repeat(many)}`],
    ['footnotes', `${'[^a]: '.repeat(many)}deep`],
  ])('of many %s ends in good time and keeps the word inside', (_, body) => {
    const before = performance.now();
    const root = parseMarkdown(body);
    expect(performance.now() - before).toBeLessThan(1000);
    const words = [...walk(root)].map((node) =>
      'text' in node ? node.text : 'alt' in node ? node.alt : '',
    );
    expect(words.join('')).toContain('deep');
  });

  it('says where it becomes too deep', () => {
    expect(parseMarkdown('> > fine').tooDeepAt).toBeUndefined();
    expect(parseMarkdown(`${'> '.repeat(40)}x`).tooDeepAt).toBe(64);
  });
});
