import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Inline } from '../../src/document/block.ts';
import { ofTemplate } from '../../src/document/image-source.ts';
import { MarkupError, readDocument, readMarkup } from '../../src/document/markup-reader.ts';
import { writeSlot } from '../../src/document/markup-tree.ts';
import { writeMarkup } from './write-markup.ts';
import { catalogues } from '../../src/locale/index.ts';

/** Words that would be markup if they were not escaped, each without blanks at its ends. */
const word: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '<b>',
    '</p>',
    '&amp;',
    '&lt',
    '"',
    "'",
    '`',
    '{{x}}',
    '<!--',
    ']]>',
    'é',
    '😀',
    '\u00A0',
    '&#13;',
    '\\',
  ),
  fc.stringMatching(/^[^ \t\n\f\r]{1,6}$/),
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const id = fc.stringMatching(/^[a-z0-9-]{1,8}$/);

const someText = words.map((found): Inline => ({ kind: 'text', text: found }));
const { inline } = fc.letrec<{ inline: Inline; content: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    someText,
    words.map((found): Inline => ({ kind: 'code', text: found })),
    id.map((found): Inline => ({ kind: 'footnote', id: found })),
    fc.constant<Inline>({ kind: 'break' }),
    fc
      .tuple(fc.constantFrom('strong', 'emphasis', 'strike'), tie('content'))
      .map(([kind, content]): Inline => ({ kind, content })),
    fc
      .tuple(fc.constantFrom('https://example.org/?a=1&b="2"', '#x', 'a b'), tie('content'))
      .map(([href, content]): Inline => ({ kind: 'link', href, content })),
    tie('content').map((content): Inline => ({ kind: 'span', lang: 'fr-CA', content })),
    tie('content').map((content): Inline => ({ kind: 'time', date: '2020-06-21', content })),
  ),
  content: fc.array(tie('inline'), { maxLength: 3 }).map(apart),
}));
const content = fc.array(inline, { maxLength: 4 }).map(apart);

/** Two texts side by side are read back as one. */
function apart(inlines: readonly Inline[]): Inline[] {
  return inlines.filter((one, index) => one.kind !== 'text' || inlines[index - 1]?.kind !== 'text');
}

const heading: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), content)
  .map(([level, found]) => ({ kind: 'heading', level: level as 1, content: found }));

const table: fc.Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .chain(([columns, rows]) => {
    const row: fc.Arbitrary<Cell[]> = fc.array(content, { minLength: columns, maxLength: columns });
    const align = fc.constantFrom('left', 'center', 'right', 'decimal', undefined);
    return fc.record({
      kind: fc.constant('table' as const),
      align: fc.array(align, { minLength: columns, maxLength: columns }),
      head: row,
      rows: fc.array(row, { minLength: rows, maxLength: rows }),
    });
  });

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    content.map((found): Block => ({ kind: 'paragraph', content: found })),
    heading,
    table,
    fc.string().map((found): Block => ({ kind: 'code', text: found })),
    fc.constant<Block>({ kind: 'rule' }),
    fc
      .tuple(words, words)
      .map(([src, alt]): Block => ({ kind: 'figure', src: ofTemplate + src, alt })),
    fc.record({
      kind: fc.constant('fields' as const),
      role: fc.constantFrom('details' as const, 'contacts' as const),
      entries: fc.array(fc.record({ label: words, values: fc.array(content, { maxLength: 2 }) }), {
        maxLength: 3,
      }),
    }),
    fc
      .tuple(
        fc.boolean(),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.array(tie('blocks'), { maxLength: 3 }),
      )
      .map(([ordered, first, tight, items]): Block => ({
        kind: 'list',
        ordered,
        start: ordered ? first : 1,
        tight,
        items,
      })),
    tie('blocks').map((found): Block => ({ kind: 'quote', blocks: found })),
    fc
      .tuple(heading, tie('blocks'))
      .map(([first, rest]): Block => ({ kind: 'section', blocks: [first, ...rest] })),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }),
}));

describe('markup', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(blocks, (found) => {
        expect(readMarkup(writeMarkup(found))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the blocks of a slot as if they had been written there, and refuses them in their tag', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(...around), (found, [before, after]) => {
        const markup = `${before}${writeSlot(0)}${after}`;
        const written = `${before}${writeMarkup(found)}${after}`;
        fc.pre(found.length > 0);
        expect(outcome(markup, [found])).toEqual(asBody(outcome(written)));
      }),
      { numRuns: 500 },
    );
  });

  it('has no slot but those that were given to it', () => {
    expect(refusal('<p>a</p><slot data-number="0">').key).toBe('markup/unknown-tag');
    expect(refusal('<slot>').key).toBe('markup/unknown-tag');
  });
});

/** Where templates write bodies, rightly and wrongly. */
const around = [
  ['', ''],
  ['<section><h2>a</h2>', '</section>'],
  ['<ul><li>', '</li></ul>'],
  ['<ul><li>a', '</li></ul>'],
  ['<blockquote>', '</blockquote>'],
  ['<p>', '</p>'],
  ['<pre>', '</pre>'],
  ['<ul>', '</ul>'],
  ['<dl data-role="details"><dt>a</dt><dd>', '</dd></dl>'],
] as const;

/** The blocks, or the sentence that refuses them. */
function outcome(markup: string, slots: ReadonlyArray<readonly Block[]> = []): unknown {
  try {
    return readMarkup(markup, slots);
  } catch (error) {
    return error instanceof MarkupError ? error.sentence : error;
  }
}

/** What is said of a tag in the wrong place is said of the whole body, which has no tag to its author. */
function asBody(found: unknown): unknown {
  const { key, args } = found as {
    readonly key?: string;
    readonly args?: { readonly parent: string };
  };
  if (key !== 'markup/misplaced-tag' && key !== 'markup/block-in-paragraph') return found;
  return {
    key: 'markup/misplaced-body',
    args: { example: '{{markdown …}}', parent: args?.parent ?? 'p' },
  };
}

/** Markup, the sentence that refuses it, and what stands at the offset that it names. */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  ['<p>a</p><script>x</script>', 'markup/unknown-tag', '<script>'],
  ['<P>a</P>', 'markup/capital-tag', '<P>'],
  ['<p>a</P>', 'markup/capital-tag', '</P>'],
  ['<DIV>a</DIV>', 'markup/unknown-tag', '<DIV>'],
  ['<p><img src="a.png" alt="A"></p>', 'markup/block-in-paragraph', '<img'],
  ['<ul><p>a</p></ul>', 'markup/misplaced-tag', '<p>'],
  ['<p><strong><p>a</p></strong></p>', 'markup/misplaced-tag', '<p>a'],
  ['<h2><ul></ul></h2>', 'markup/misplaced-tag', '<ul>'],
  ['<pre><em>a</em></pre>', 'markup/misplaced-tag', '<em>'],
  ['<p>a</p><li>b</li>', 'markup/misplaced-tag-at-top', '<li>'],
  ['<strong>a</strong>', 'markup/misplaced-tag-at-top', '<strong>'],
  ['<blockquote>\n  a</blockquote>', 'markup/misplaced-text', 'a</blockquote>'],
  ['<ul>\n<li>a</li>\n  b</ul>', 'markup/misplaced-text', 'b</ul>'],
  ['<p>a</p>\n b', 'markup/misplaced-text-at-top', 'b'],
  ['<p>a', 'markup/unclosed', '<p>'],
  ['<section><h2>a</h2><p>b</section>', 'markup/wrong-close', '</section>'],
  ['<p>a</p></p>', 'markup/unopened', '</p>'],
  ['<p/>', 'markup/self-closing', '<p/>'],
  ['<p>a</p><p', 'markup/unfinished', '<p'],
  ['<p>a</p', 'markup/unfinished', '</p'],
  ['<p>a <a href="b', 'markup/unfinished', '<a'],
  ['<p>a<!-- b --></p>', 'markup/comment', '<!-- b'],
  ['<!doctype html><p>a</p>', 'markup/comment', '<!doctype'],
  ['<p onclick="x">a</p>', 'markup/unknown-attribute', 'onclick'],
  ['<ol start="2" start="3"></ol>', 'markup/repeated-attribute', 'start="3"'],
  ['<p><a>b</a></p>', 'markup/missing-attribute', '<a>'],
  ['<dl><dt>a</dt></dl>', 'markup/missing-attribute', '<dl>'],
  ['<ol start="two"></ol>', 'markup/bad-value', '<ol'],
  ['<p><span lang="français">a</span></p>', 'markup/bad-value', '<span'],
  ['<p><time datetime="June">a</time></p>', 'markup/bad-value', '<time'],
  ['<table><thead><tr><th data-align="up">a</th></tr></thead></table>', 'markup/bad-value', '<th '],
  ['<p><a href="java&#10;script:x">a</a></p>', 'markup/unsafe-address', '<a'],
  ['<table><tbody></tbody></table>', 'markup/missing-part', '<table>'],
  ['<dl data-role="details"><dd>a</dd></dl>', 'markup/missing-part', '<dl'],
  ['<section><p>a</p></section>', 'markup/missing-heading', '<section>'],
  ['<p>a<sup data-footnote="fn1">1</sup></p>', 'markup/words-in-mark', '<sup'],
  [
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>',
    'markup/row-length',
    '<tr><td>',
  ],
];

const body: readonly Block[] = [{ kind: 'heading', level: 3, content: [] }];

/** The same for whole documents, in which a body with a heading of level 3 is at hand. */
const refusedDocuments: typeof refused = [
  ['<h1>a</h1><p><slot data-number="0"></p>', 'markup/misplaced-body', '<slot'],
  ['', 'markup/no-title', ''],
  ['<p>a</p>', 'markup/no-title', '<p>'],
  ['<p>a</p><h2>b</h2>', 'markup/first-heading', '<h2>'],
  ['<h1>a</h1><h2>b</h2><blockquote><h4>c</h4></blockquote>', 'markup/skipped-heading', '<h4>'],
  ['<h1>a</h1><section><h2>empty</h2> </section><h3>b</h3>', 'markup/skipped-heading', '<h3>'],
  ['<h1>a</h1><h2>b</h2><slot data-number="0"><h5>c</h5>', 'markup/skipped-heading', '<h5>'],
  ['<h1>a</h1><slot data-number="0">', 'markup/body-without-heading', '<slot'],
];

/** What the catalogue says when it refuses markup, and where. */
function refusal(
  markup: string,
  read: (markup: string) => unknown = readMarkup,
): { readonly key: string; readonly place: string } {
  try {
    read(markup);
  } catch (error) {
    if (error instanceof MarkupError && 'key' in error.sentence)
      return { key: error.sentence.key, place: markup.slice(error.offset) };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('strictness', () => {
  it.each(refused)('refuses %s', (markup, key, place) => {
    const found = refusal(markup);
    expect(found.key).toBe(key);
    expect(found.place.slice(0, place.length)).toBe(place);
  });

  it.each(refusedDocuments)('refuses the document %s', (markup, key, place) => {
    const found = refusal(markup, (text) => readDocument(text, [body]));
    expect(found.key).toBe(key);
    expect(found.place.slice(0, place.length)).toBe(place);
  });

  it('takes headings that go down one level at a time, and up by any number', () => {
    const markup =
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><slot data-number="0"><h4>e</h4><h2>f</h2><h1>g</h1>';
    expect(readDocument(markup, [body])).toHaveLength(8);
  });

  it('is shown in every sentence about markup', () => {
    const keys = Object.keys(catalogues.en).filter((key) => key.startsWith('markup/'));
    const shown = [...refused, ...refusedDocuments].map(([, key]) => key);
    expect(new Set(shown)).toEqual(new Set(keys));
  });

  it('says in English what to type', () => {
    expect(() => readMarkup('<ul>a</ul>')).toThrow(
      'Words cannot stand directly in <ul>: write <li>…</li>.',
    );
  });
});

describe('what a template may write', () => {
  const plain = (text: string): Inline => ({ kind: 'text', text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [plain(text)] });

  it('has blanks and line ends as HTML has them', () => {
    const markup = '\r\n<p>\r\n  a <em> b </em> c\u00A0\u00A0d<br>\r\n  e\r\n</p>\r\n';
    expect(readMarkup(markup)).toEqual([
      {
        kind: 'paragraph',
        content: [
          plain('a '),
          { kind: 'emphasis', content: [plain('b ')] },
          plain('c\u00A0\u00A0d'),
          { kind: 'break' },
          plain('e'),
        ],
      },
    ]);
  });

  it('keeps the blanks of preformatted text, with line feeds alone', () => {
    expect(readMarkup('<pre>a  b\r\n\tc</pre>')).toEqual([{ kind: 'code', text: 'a  b\n\tc' }]);
  });

  it('has the entities of HTML', () => {
    expect(readMarkup('<p>&eacute;&nbsp;&#233;&lt;b&gt; a < b &amp;amp;</p>')).toEqual([
      paragraph('é\u00A0é<b> a < b &amp;'),
    ]);
  });

  it('may leave out the paragraph of a list item, which makes the list tight', () => {
    expect(
      readMarkup('<ul>\n <li>a\n  <ol start="4"><li><p>b</p></li></ol>\n </li>\n</ul>'),
    ).toEqual([
      {
        kind: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [
          [
            paragraph('a'),
            { kind: 'list', ordered: true, start: 4, tight: false, items: [[paragraph('b')]] },
          ],
        ],
      },
    ]);
  });

  it('may close what has no content', () => {
    expect(readMarkup('<hr/><hr>')).toEqual([{ kind: 'rule' }, { kind: 'rule' }]);
  });
});
