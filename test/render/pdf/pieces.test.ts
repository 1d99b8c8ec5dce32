import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/block.ts';
import { openHyphens } from '../../../src/render/pdf/layout/hyphens.ts';
import { plain, printable, toPieces, type Look } from '../../../src/render/pdf/layout/pieces.ts';
import {
  cite,
  emphasis,
  inlineCode,
  lineBreak,
  link,
  span,
  strike,
  strong,
  time,
} from '../documents.ts';

const hyphens = await openHyphens('en');
const base: Look = { ...plain, hyphens };

/** The words of inlines, and what of their look is not that of those around them. */
const told = (...content: readonly Inline[]): ReadonlyArray<readonly [string, Partial<Look>]> =>
  toPieces(content, base, (id) => (id === 'none' ? undefined : 7)).map(({ text, look }) => [
    text,
    Object.fromEntries(
      Object.entries(look).filter(([key, value]) => {
        const own = base[key as keyof Look];
        return Array.isArray(value) ? value.length > 0 : value !== own;
      }),
    ),
  ]);
const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('words look', () => {
  test.each<[string, Inline, Partial<Look>]>([
    ['plain', text('a'), {}],
    ['bold', strong('a'), { face: 'bold' }],
    ['bold within bold', strong(strong('a')), { face: 'bold' }],
    ['slanted', emphasis('a'), { face: 'italic' }],
    ['upright within slanted ones', emphasis(emphasis('a')), {}],
    ['bold and slanted', strong(emphasis('a')), { face: 'boldItalic' }],
    ['slanted and bold', emphasis(strong('a')), { face: 'boldItalic' }],
    ['bold again', emphasis(strong(emphasis('a'))), { face: 'bold' }],
    ['struck through', strike('a'), { line: 'through' }],
    ['as they do around a date', time('2026-05-01', 'a'), {}],
    [
      'raised',
      { kind: 'raised', content: [text('a')] },
      { scale: 0.65, rise: 0.36, hyphens: undefined },
    ],
    ['like code', inlineCode('a'), { face: 'code', hyphens: undefined, inside: [{ tag: 'Code' }] }],
    [
      'like code within bold',
      strong(inlineCode('a')),
      { face: 'code', hyphens: undefined, inside: [{ tag: 'Code' }] },
    ],
    [
      'like a link',
      link('https://example.org/', 'a'),
      {
        colour: 'link',
        line: 'under',
        inside: [{ tag: 'Link', href: 'https://example.org/', label: 'a' }],
      },
    ],
    ['plain where an address leads nowhere', link('notes/a.pdf', 'a'), {}],
    ['plain where an address only holds another', link('see https://example.org/', 'a'), {}],
    [
      'of another language',
      span('iu', 'a'),
      { hyphens: undefined, inside: [{ tag: 'Span', lang: 'iu' }] },
    ],
    [
      'of a language within a link',
      link('MAILTO:a@example.org', span('fr', 'a')),
      {
        colour: 'link',
        line: 'under',
        hyphens: hyphens?.into('fr'),
        inside: [
          { tag: 'Link', href: 'MAILTO:a@example.org', label: 'a' },
          { tag: 'Span', lang: 'fr' },
        ],
      },
    ],
  ])('%s', (_, inline, look) => {
    expect(told(inline)).toEqual([['a', look]]);
  });

  test('of a heading stay what they are', () => {
    const face = (inline: Inline): string =>
      toPieces([inline], { ...plain, face: 'heading' }, () => 1)[0]!.look.face;
    expect([strong('a'), emphasis('a'), inlineCode('a')].map(face)).toEqual([
      'heading',
      'boldItalic',
      'code',
    ]);
  });

  test('of code stay upright and light', () => {
    const face = (inline: Inline): string =>
      toPieces([inline], { ...plain, face: 'code' }, () => 1)[0]!.look.face;
    expect([strong('a'), emphasis('a')].map(face)).toEqual(['code', 'code']);
  });
});

describe('the mark of a footnote', () => {
  const reference = { tag: 'Reference', footnote: 'a', number: 7 } as const;
  const mark = { colour: 'link', scale: 0.65, rise: 0.36, inside: [reference] } as const;

  test('stays with the word before it', () => {
    expect(told(text('a'), cite('a'), text('b'))).toEqual([
      ['a', {}],
      ['\u20607', mark],
      ['b', {}],
    ]);
  });

  test('is parted from one before it', () => {
    expect(told(cite('a'), cite('a'))).toEqual([
      ['\u20607', mark],
      ['\u00A0', { scale: 0.65 }],
      ['\u20607', mark],
    ]);
  });

  test('has no line through it, and stands within what is around it', () => {
    expect(told(strike(cite('a')))).toEqual([['\u20607', mark]]);
    const href = 'https://example.org/';
    expect(told(link(href, ['b', cite('a')])).at(-1)![1].inside).toEqual([
      { tag: 'Link', href, label: 'b' },
      reference,
    ]);
  });

  test('of no note is none', () => {
    expect(told(cite('none'))).toEqual([]);
  });
});

test('a line ends where the author ends it, and nowhere else', () => {
  expect(told(text('a\nb'), lineBreak, text('c'))).toEqual([
    ['a b', {}],
    ['\n', {}],
    ['c', {}],
  ]);
});

test('a link over several lines is called by its words in one', () => {
  const [[, { inside }]] = told(link('tel:6135550131', ['  a \n ', lineBreak, ' b '])) as [
    [string, Partial<Look>],
  ];
  expect(inside).toEqual([{ tag: 'Link', href: 'tel:6135550131', label: 'a b' }]);
});

test.each([
  ['plain words', 'plain words'],
  ['e\u0301', 'é'],
  ['\uFB01ne \uFB06', 'fine st'],
  ['½ ²', '½ ²'],
  ['10\u202F000\u202Fkm', '10\u00A0000\u00A0km'],
  ['a\tb\tc', 'a b c'],
  ['co\u00ADop', 'coop'],
  ['a\u200B\u200Fb', 'ab'],
  ['a\u2060b', 'a\u2060b'],
  ['\uFEFFa\uFE0F \u2069é\u202A', 'a é'],
])('of %j are printed %j', (words, printed) => {
  expect(printable(words)).toBe(printed);
});
