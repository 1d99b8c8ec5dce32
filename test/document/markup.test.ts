import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Inline } from '../../src/document/block.ts';
import { readMarkup } from '../../src/document/markup-reader.ts';
import { writeMarkup } from '../../src/document/markup-writer.ts';

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

const text = words.map((found): Inline => ({ kind: 'text', text: found }));
const { inline } = fc.letrec<{ inline: Inline; content: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text,
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
    const align = fc.constantFrom('left' as const, 'center' as const, 'right' as const, undefined);
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
  it('reads back what it has written', () => {
    fc.assert(
      fc.property(blocks, (found) => {
        expect(readMarkup(writeMarkup(found))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
