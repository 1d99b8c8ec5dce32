import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/block.ts';
import { breakLines } from '../../../src/render/pdf/layout/break-lines.ts';
import { openHyphens } from '../../../src/render/pdf/layout/hyphens.ts';
import { plain, toPieces, type Look } from '../../../src/render/pdf/layout/pieces.ts';
import {
  bullets,
  cite,
  details,
  documentOf,
  heading,
  inlineCode,
  link,
  note,
  paragraph,
  span,
  strong,
  table,
} from '../documents.ts';
import { readPdf, wordsOf } from './read-pdf.ts';
import { fonts, renderPdf } from './render-pdf.ts';

const english = await openHyphens('en-CA');
const french = await openHyphens('fr');
const hyphenated: Look = { ...plain, hyphens: english };

/** The lines of a text in a column of a width in points, hyphens included. */
const set = (content: readonly Inline[], width: number, look = hyphenated): readonly string[] =>
  breakLines(
    toPieces(content, look, () => 1),
    width,
    10,
    fonts(),
  ).map(({ fragments }) => fragments.map((each) => each.text).join(''));

const text = (words: string): Inline => ({ kind: 'text', text: words });

/** All places where a text may be parted. */
const parted = (words: string, hyphens = english): string => {
  const points = hyphens?.pointsIn(words) ?? [];
  return points.toReversed().reduce((all, at) => `${all.slice(0, at)}-${all.slice(at)}`, words);
};

describe('a word may be parted', () => {
  test.each([
    ['government', 'gov-ern-ment'],
    ['“communities,” (preparedness).', '“com-mu-ni-ties,” (pre-pared-ness).'],
    ['the government’s programs\u20601', 'the gov-ern-ment’s pro-grams\u20601'],
  ])('in %s', (words, expected) => {
    expect(parted(words)).toBe(expected);
  });

  test('in French, after an article, too', () => {
    expect(parted('l’exploitation des télécommunications', french)).toBe(
      'l’ex-ploi-ta-tion des té-lé-com-mu-ni-ca-tions',
    );
  });

  test('with as many letters as a reader needs to tell the rest', () => {
    expect(parted('remember')).toBe('re-mem-ber');
    expect(parted('opérateur beauté avenue', french)).toBe('opé-ra-teur beauté ave-nue');
  });

  test('by the patterns of a language, whatever its region and however its tag is written', () => {
    expect(parted('signalement', english?.into('FR-ca'))).toBe('si-gna-le-ment');
    expect(english?.into('iu')).toBeUndefined();
  });

  test.each([
    'Government',
    'UNCLASSIFIED',
    'water',
    'well-established',
    'https://example.org/government',
    'government.example.org',
    'coordination@example.org',
    'and/or-communities/provinces',
    'brief_configuration',
  ])('but not in %s', (words) => {
    expect(parted(words)).toBe(words);
  });

  test('with two letters before and three after at least', () => {
    const letters = fc.stringMatching(/^[a-zéèç]{1,20}$/);
    fc.assert(
      fc.property(letters, fc.constantFrom(english, french), (word, hyphens) => {
        const points = hyphens?.pointsIn(word) ?? [];
        expect(word.length < 6 && points.length > 0).toBe(false);
        for (const point of points) {
          expect(point).toBeGreaterThanOrEqual(2);
          expect(word.length - point).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('by the rules of its own language, or of none', async () => {
    expect(parted('signalement', french)).toBe('si-gna-le-ment');
    expect(parted('signalement', french?.into('en'))).toBe('sig-nale-ment');
    expect(await openHyphens('iu')).toBeUndefined();
    const narrow = set([text('the '), span('fr', 'signalement'), text(' the')], 45);
    expect(narrow.join('|')).toContain('si-|gnale');
  });
});

describe('lines with hyphenation', () => {
  test('end with a hyphen that is no part of the words', () => {
    const words = 'We are supporting the infrastructure of our communities.';
    expect(set([text(words)], 150)).toEqual([
      'We are supporting the infra-',
      'structure of our communities.',
    ]);
  });

  test('never part headings, code or what hyphenation is off for', () => {
    const words = 'communities preparedness infrastructure';
    expect(set([text(words)], 50, plain).join('|')).not.toMatch(/-\|/);
    expect(set([inlineCode(words)], 200).join('|')).not.toMatch(/-\|/);
  });

  test('part a word whose letters differ in look, but not where its look changes', () => {
    const parts = set([text('inter'), strong('governmental')], 45);
    expect(parts.join('|')).toMatch(/-\|/);
    expect(parts.map((line) => line.replace(/-$/, '')).join('')).toBe('intergovernmental');
  });

  test('are never wider than their column and lose nothing', () => {
    const word = fc.constantFrom(
      ...'the of communities, preparedness infrastructure “government’s” coordination a'.split(' '),
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 60, max: 300 }),
        (words, width) => {
          const pieces = [{ text: words.join(' '), look: hyphenated }];
          const lines = breakLines(pieces, width, 10, fonts());
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1);
          const kept = lines.flatMap(({ fragments }) => fragments.filter(({ soft }) => !soft));
          expect(kept.map((each) => each.text).join('')).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('a PDF with hyphenation', () => {
  const words = 'Our telecommunications infrastructure needs extraordinary interdepartmental ';
  const long = `${words.repeat(6)}coordination.`;
  const document = documentOf(
    [
      heading(1, 'Interdepartmental telecommunications infrastructure coordination of communities'),
      paragraph([long, cite('a'), ' ', link('https://example.org/x', long), span('fr', long)]),
      bullets(long),
      table(['Region', 'Telecommunications'], [[long, long]]),
      details({ Telecommunications: long }),
    ],
    { footnotes: [note('a', 1, paragraph(long))] },
  );

  test('says its words whole to those who copy or hear them', async () => {
    const [off, on] = await Promise.all([
      renderPdf(document),
      renderPdf(document, { hyphenation: true }),
    ]);
    const [whole, parts] = [readPdf(off), readPdf(on)].map(({ root }) => wordsOf(root));
    expect(whole).not.toContain('\u00AD');
    expect(parts?.split('\u00AD').length).toBeGreaterThan(4);
    expect(parts?.replaceAll('\u00AD', '')).toBe(whole);
  });

  test('is the same each time', async () => {
    const draw = (): Promise<Uint8Array> => renderPdf(document, { hyphenation: true });
    expect(Buffer.compare(await draw(), await draw())).toBe(0);
  });
});
