import { describe, expect, test } from 'vitest';
import { breakLines, measure } from '../../../src/render/pdf/layout/break-lines.ts';
import { chunksOf, cutToFit, firmWidth } from '../../../src/render/pdf/layout/chunk.ts';
import type { Fragment } from '../../../src/render/pdf/layout/fragment.ts';
import { hyphenPoints } from '../../../src/render/pdf/layout/hyphen-points.ts';
import { openHyphens } from '../../../src/render/pdf/layout/hyphens.ts';
import { plain, toPieces, type Look, type Piece } from '../../../src/render/pdf/layout/pieces.ts';
import { cite, link, strong } from '../documents.ts';
import { fonts } from './render-pdf.ts';

/** Every letter of the face for code is 6 points wide at this size, a blank as well. */
const size = 10;
const letter = 6;
const look: Look = { ...plain, face: 'code' };
const english = await openHyphens('en');

const textOf = (fragments: readonly Fragment[]): string =>
  fragments.map(({ text }) => text).join('');

/** The lines of a text in a column as wide as some letters. */
const set = (text: string, letters: number, hyphens = false): readonly string[] =>
  breakLines(
    [{ text, look: hyphens ? { ...look, hyphens: english } : look }],
    letters * letter,
    size,
    fonts(),
  ).map(({ fragments }) => textOf(fragments));

test('a text that ends with the end of a line has no empty one below it', () => {
  expect(set('one\ntwo\n', 10)).toEqual(['one ', 'two ']);
  expect(set('', 10)).toEqual(['']);
});

describe('a line had better not end', () => {
  const cost = (...pieces: readonly Piece[]): number =>
    chunksOf(pieces, size, fonts())[0]!.reluctance;

  test.each([
    ['with a word of one letter', 'a word', 0.004],
    ['with one of two', 'of words', 0.004],
    ['but may with one of three', 'the word', 0],
    ['with the hyphen of a compound', 'well-known', 0.02],
    ['nor with the longer one', 'well\u2010known', 0.02],
    ['within an address', 'www.example.org', 0.3],
    ['nor after its slash', 'x://a/b', 0.12],
    ['but may after it', 'example. More', 0],
  ])('%s', (_, text, expected) => {
    expect(cost({ text, look })).toBe(expected);
  });

  test('with the longer hyphen in a face that has it', () => {
    expect(cost({ text: 'well\u2010known', look: plain })).toBe(0.02);
  });

  test('but may after a short mark on a longer word', () => {
    expect(cost({ text: 'word', look }, { text: '1 ', look: plain })).toBe(0);
  });

  test('so it ends a word before', () => {
    expect(set('some words a wordings fill it', 12)).toEqual([
      'some words ',
      'a wordings ',
      'fill it',
    ]);
  });
});

describe('a word wider than its column is cut', () => {
  test.each([
    ['where it is full', 'abcdefgh', 4, ['abcd', 'efgh']],
    ['into three letters at least', 'abcdefghij', 4, ['abcd', 'efg', 'hij']],
    ['so that one letter is not left', 'abcdef', 5, ['abc', 'def']],
    ['so that two are not left', 'abcdefg', 5, ['abcd', 'efg']],
    ['and leaves one where there is no room for three', 'abcde', 4, ['abcd', 'e']],
    ['letter by letter in a column of less than one', 'abc', 0.5, ['a', 'b', 'c']],
    ['and keeps the blank behind it', 'abcdef gh', 3, ['abc', 'def ', 'gh']],
    ['and its blank is no letter', 'abcdefg hi', 5, ['abcd', 'efg ', 'hi']],
  ])('%s', (_, text, letters, lines) => {
    expect(set(text, letters)).toEqual(lines);
  });

  test('into no more parts than it needs', () => {
    const parts = (text: string, letters: number): readonly string[] =>
      chunksOf([{ text, look }], size, fonts()).flatMap((chunk) =>
        cutToFit(chunk, letters * letter).map(({ fragments }) => textOf(fragments)),
      );
    expect(parts('abcdefghijklmn', 7)).toEqual(['abcdefg', 'hijklmn']);
    expect(parts('abcdef gh', 3)).toEqual(['abc', 'def ', 'gh']);
    expect(parts('a', 3)).toEqual(['a']);
  });

  test('but never between a letter and its marks', () => {
    const pieces = [{ text: 'x\u0331\u0301'.repeat(20), look: plain }];
    const lines = breakLines(pieces, 31, size, fonts());
    expect(lines.length).toBeGreaterThan(2);
    for (const { fragments } of lines) expect(textOf(fragments)).toMatch(/^(?:x\u0331\u0301)+$/);
  });

  test('with marks that no letter stands before, too', () => {
    expect(set('\u0331abcdefgh', 5).join('')).toBe('\u0331abcdefgh');
  });
});

describe('a text needs', () => {
  const needs = (text: string): readonly number[] => {
    const { firm, least, most } = measure([{ text, look }], size, fonts());
    return [firm, least, most].map((points) => Math.round(points * 1000) / 1000 / letter);
  };

  test.each([
    ['', [0, 0, 0]],
    ['one', [3, 3, 3]],
    ['five5', [5, 5, 5]],
    ['infrastructure', [5, 14, 14]],
    ['infrastructure of all', [5, 14, 21]],
    ['all of infrastructure', [5, 14, 21]],
    ['two words\nof ', [5, 5, 9]],
    ['one\ntwo words', [5, 5, 9]],
  ])('for %j room for its parts, its words and its lines: %j letters', (text, widths) => {
    expect(needs(text)).toEqual(widths);
  });

  test.each([
    ['$12,000,000.00', 14],
    ['12345.5km', 9],
    ['12345.5kms', 10],
    ['12345.5tons', 5],
    ['thousands', 5],
    ['..........', 5],
  ])('room for all of %s where that is a figure: %i letters', (text, letters) => {
    expect(needs(text)[0]).toBe(letters);
    const [chunk] = chunksOf([{ text: `${text} more`, look }], size, fonts());
    expect(firmWidth(chunk!)).toBeCloseTo(letters * letter);
  });
});

test('the widest part of a word is what it needs', () => {
  const width = (text: string): number => measure([{ text, look: plain }], size, fonts()).most;
  const { firm } = measure([{ text: 'iiiiiWWWWWiiiii', look: plain }], size, fonts());
  expect(firm).toBeCloseTo(width('WWWWW'), 1);
});

describe('a line cites', () => {
  test('the footnotes whose marks stand in it', () => {
    const content = ['One', cite('a'), ' two ', link('https://example.org/', ['three', cite('b')])];
    const pieces = toPieces(
      content.map((each) => (typeof each === 'string' ? { kind: 'text', text: each } : each)),
      look,
      (id) => ({ a: 1, b: 2 })[id],
    );
    const cites = (width: number): ReadonlyArray<readonly string[]> =>
      breakLines(pieces, width, size, fonts()).map((line) => line.cites);
    expect(cites(500)).toEqual([['a', 'b']]);
    expect(cites(30)).toEqual([['a'], [], [], ['b']]);
  });
});

describe('a parted word', () => {
  test('has room for its hyphen', () => {
    expect(set('the government', 8, true)).toEqual(['the gov-', 'ernment']);
    expect(set('the government', 7, true)).toEqual(['the ', 'govern-', 'ment']);
  });

  test('is measured with it, and costs more than some empty room', () => {
    const pieces = [{ text: 'the government ', look: { ...look, hyphens: english } }];
    const chunks = chunksOf(pieces, size, fonts(), hyphenPoints(pieces));
    const seen = chunks.map(({ fragments, width, ink, reluctance, parted = false }) => ({
      text: textOf(fragments),
      width: Math.round(width / letter),
      ink: Math.round(ink / letter),
      reluctance,
      parted,
    }));
    expect(seen).toEqual([
      { text: 'the ', width: 4, ink: 3, reluctance: 0, parted: false },
      { text: 'gov', width: 3, ink: 4, reluctance: 0.05, parted: true },
      { text: 'ern', width: 3, ink: 4, reluctance: 0.05, parted: true },
      { text: 'ment ', width: 5, ink: 4, reluctance: 0, parted: false },
    ]);
  });

  const points = (...pieces: readonly Piece[]): readonly number[] => [...hyphenPoints(pieces)];
  const hyphenated: Look = { ...plain, hyphens: english };

  test('ends within words of one look, and only of those that may be parted', () => {
    expect(points({ text: 'government', look: plain })).toEqual([]);
    expect(points({ text: 'government', look: hyphenated })).toEqual([3, 6]);
    const bold: Look = { ...hyphenated, face: 'bold' };
    expect(points({ text: 'gov', look: hyphenated }, { text: 'ernment', look: bold })).toEqual([6]);
    expect(points({ text: 'govern', look: plain }, { text: 'ment', look: bold })).toEqual([]);
    expect(points({ text: 'a ', look: plain }, { text: 'government', look: bold })).toEqual([5, 8]);
    expect(points({ text: 'government', look: bold }, { text: 's', look: plain })).toEqual([3, 6]);
  });

  test('is found by the patterns of the language that it is in', () => {
    const french: Look = { ...plain, hyphens: english!.into('fr-CA') };
    const word = 'signalement';
    expect(points({ text: `${word} `, look: hyphenated }, { text: word, look: french })).toEqual([
      3, 7, 14, 17, 19,
    ]);
  });
});

test('words of several looks stand in one line in their order', () => {
  const pieces = toPieces(
    [{ kind: 'text', text: 'one ' }, strong('two'), { kind: 'text', text: ' three' }],
    plain,
    () => undefined,
  );
  const [line] = breakLines(pieces, 500, size, fonts());
  expect(line!.fragments.map(({ text, look: { face } }) => [text, face])).toEqual([
    ['one ', 'regular'],
    ['two', 'bold'],
    [' three', 'regular'],
  ]);
});
