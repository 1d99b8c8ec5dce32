import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/block.ts';
import { text as renderer } from '../../src/render/text.ts';
import {
  bullets,
  cite,
  code,
  details,
  documentOf,
  heading,
  lineBreak,
  link,
  note,
  numbers,
  paragraph,
  quote,
  rule,
  section,
  span,
  strike,
  strong,
  table,
  time,
} from './documents.ts';

async function draw(document: Document, columns?: number): Promise<string> {
  const bytes = await renderer.render([{ document }], { columns } as never);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The lines of a document's blocks, between its markings. */
async function lines(...blocks: readonly Block[]): Promise<string[]> {
  const drawn = await draw(documentOf(blocks, { marking: 'SECRET' }));
  return drawn.split('\n').slice(2, -3);
}

/** The same in lines of 40 columns. */
async function narrow(...blocks: readonly Block[]): Promise<string[]> {
  const drawn = await draw(documentOf(blocks, { marking: 'SECRET' }), 40);
  return drawn.split('\n').slice(2, -3);
}

const long = 'The program continues as planned until the end of the fiscal year. '.repeat(3).trim();

describe('a document as plain text', () => {
  it('ends no line of its marking before the sign that parts the caveats', async () => {
    const marking = 'PROTECTED B // SOLICITOR-CLIENT AB // CABINET CONFIDENCE';
    const drawn = await draw(documentOf([paragraph('Text.')], { marking }), 40);
    expect(drawn.split('\n').slice(0, 2)).toEqual([
      'PROTECTED B // SOLICITOR-CLIENT AB //',
      'CABINET CONFIDENCE',
    ]);
    const narrower = await draw(documentOf([paragraph('Text.')], { marking: `${marking}S` }), 36);
    expect(narrower).not.toMatch(/^\/\//m);
  });

  it('has the marking at top and bottom and one line feed at its end', async () => {
    const drawn = await draw(
      documentOf([paragraph('Text.')], { marking: 'PROTECTED B // CABINET' }),
    );
    expect(drawn).toBe('PROTECTED B // CABINET\n\nText.\n\nPROTECTED B // CABINET\n');
  });

  it('says that it is a draft, in its own language', async () => {
    const draft = { draft: true, watermark: 'ÉBAUCHE', lang: 'fr' as const, marking: 'SECRET' };
    expect(await draw(documentOf([paragraph('Texte.')], draft))).toBe(
      'SECRET\n\nÉBAUCHE\n\n' +
        'Ébauche\u00A0: cette note contient des erreurs et n’est pas prête à servir.\n\n' +
        'Texte.\n\nSECRET\n',
    );
  });

  it('underlines headings, each level with a sign of its own', async () => {
    const drawn = await lines(
      heading(1, 'Title 日本'),
      section(heading(2, 'Section'), heading(3, 'Part'), paragraph('Text.')),
    );
    expect(drawn).toEqual([
      'Title 日本',
      '==========',
      '',
      'Section',
      '-------',
      '',
      'Part',
      '~~~~',
      '',
      'Text.',
    ]);
  });

  it('breaks lines at 80 columns, but never at a no-break space', async () => {
    const drawn = await lines(
      paragraph(long),
      paragraph(`${'x'.repeat(70)} 100\u00A0000\u00A0dollars`),
    );
    expect(drawn).toEqual([
      'The program continues as planned until the end of the fiscal year. The program',
      'continues as planned until the end of the fiscal year. The program continues as',
      'planned until the end of the fiscal year.',
      '',
      'x'.repeat(70),
      '100\u00A0000\u00A0dollars',
    ]);
  });

  it('leaves a word whole that is wider than a line', async () => {
    const address = `https://example.org/${'a'.repeat(90)}`;
    expect(await lines(paragraph(`See ${address} there.`))).toEqual(['See', address, 'there.']);
  });

  it('counts two columns for an East Asian letter and none for a combining mark', async () => {
    const drawn = await lines(
      paragraph(`${'日'.repeat(38)} abc de`),
      paragraph(`${'e\u0301'.repeat(76)} abc d`),
    );
    expect(drawn).toEqual([`${'日'.repeat(38)} abc`, 'de', '', `${'e\u0301'.repeat(76)} abc`, 'd']);
  });

  it('hangs the lines of bullets and numbers, nested ones too', async () => {
    const drawn = await lines(bullets([paragraph(long), numbers(9, 'nine', 'ten')], 'two'));
    expect(drawn).toEqual([
      '- The program continues as planned until the end of the fiscal year. The program',
      '  continues as planned until the end of the fiscal year. The program continues',
      '  as planned until the end of the fiscal year.',
      '   9. nine',
      '  10. ten',
      '- two',
    ]);
  });

  it('parts the items of a loose list, and the paragraphs within them', async () => {
    const items = [[paragraph('a'), paragraph('b')], [paragraph('c')]];
    const list: Block = { kind: 'list', ordered: false, start: 1, tight: false, items };
    expect(await lines(list)).toEqual(['- a', '', '  b', '', '- c']);
  });

  it('sets labels beside their values, with a colon unless they end in a sign of their own', async () => {
    const drawn = await lines(
      details({ Branch: 'CSCCB', 'Fully releasable (ATIP)?': long.slice(0, 66) }),
    );
    expect(drawn).toEqual([
      'Branch:                   CSCCB',
      'Fully releasable (ATIP)?  The program continues as planned until the end of the',
      '                          fiscal year.',
    ]);
  });

  it('sets a label that is wider than half a line above its value', async () => {
    const label = 'Name of the office that is responsible for the program';
    expect(await lines(details({ [label]: 'CSCCB', Date: 'June 21' }))).toEqual([
      `${label}:`,
      `${' '.repeat(42)}CSCCB`,
      `Date:${' '.repeat(37)}June 21`,
    ]);
  });

  it('sets the values of a label one below the other', async () => {
    const values = ['Noor Haddad', 'Luc Bergeron'].map((name) => [
      { kind: 'text' as const, text: name },
    ]);
    const fields: Block = { kind: 'fields', role: 'contacts', entries: [{ label: 'By', values }] };
    expect(await lines(fields)).toEqual(['By:  Noor Haddad', '     Luc Bergeron']);
  });

  it('puts a no-break space before the colon of a French label', async () => {
    const drawn = await draw(documentOf([details({ Direction: 'DGPC' })], { lang: 'fr' }));
    expect(drawn).toContain('Direction\u00A0:  DGPC');
  });

  it('aligns the columns of a table', async () => {
    const drawn = await lines(
      table(
        ['Région', '数', 'x'],
        [
          ['Gaspé', '12', '-'],
          ['Île', '日本', '+'],
        ],
        [undefined, 'right', 'center'],
      ),
    );
    expect(drawn).toEqual([
      'Région    数  x',
      '------  ----  -',
      'Gaspé     12  -',
      'Île     日本  +',
    ]);
  });

  it.each([
    ['en', ['1.5', '12.25%', '(3)', '1,200*', '–', '']],
    ['fr', ['1,5', '12,25\u00A0%', '(3)', '1\u00A0200*', '–', '']],
  ] as const)('lines figures up at the decimal sign of %s', async (lang, figures) => {
    const rows = figures.map((figure) => ['A', figure, 'b']);
    const block = table(['', 'Cost', ''], rows, [undefined, 'decimal', undefined]);
    const drawn = await draw(documentOf([block], { lang }));
    const cells = drawn.split('\n').flatMap((line) => /^A {2}(.*) {2}b$/.exec(line)?.[1] ?? []);
    const unit = lang === 'fr' ? '\u00A0%' : '%';
    const sign = lang === 'fr' ? ',' : '.';
    const blank = ' '.repeat(3 + unit.length);
    expect(cells).toEqual([
      `    1${sign}5 ${' '.repeat(unit.length)}`,
      `   12${sign}25${unit}`,
      `   (3)${blank.slice(1)}`,
      `${figures[3]}${blank.slice(1)}`,
      `    –${blank}`,
      `     ${blank}`,
    ]);
    // The head stands at the right.
    expect(drawn).toMatch(/ Cost\n/);
  });

  it('wraps within the cells of a table, and then parts its rows', async () => {
    const drawn = await lines(
      table(
        ['Option', 'For'],
        [
          ['Keep', long.slice(0, 133)],
          ['Close', 'Cheap.'],
        ],
      ),
    );
    expect(drawn).toEqual([
      'Option  For',
      `------  ${'-'.repeat(72)}`,
      'Keep    The program continues as planned until the end of the fiscal year. The',
      '        program continues as planned until the end of the fiscal year.',
      '',
      'Close   Cheap.',
    ]);
  });

  it('shows the address of a link, once', async () => {
    const drawn = await lines(
      paragraph(['See ', link('https://example.org/a', 'the report'), '.']),
      paragraph([link('https://example.org/a', 'https://example.org/a')]),
      paragraph([link('https://www.example.org/', 'example.org')]),
      paragraph([link('https://example.org/%C3%A9', 'https://example.org/é')]),
      paragraph([link('mailto:office@example.org', 'office@example.org')]),
      paragraph([link('mailto:office@example.org', 'the office')]),
      paragraph([link('tel:613-555-0142', '613\u2011555\u20110142')]),
      paragraph([link('#details', 'above')]),
    );
    expect(drawn.filter((line) => line !== '')).toEqual([
      'See the report (https://example.org/a).',
      'https://example.org/a',
      'example.org',
      'https://example.org/é',
      'office@example.org',
      'the office (office@example.org)',
      '613\u2011555\u20110142',
      'above',
    ]);
  });

  it('lists footnotes at the end under their numbers', async () => {
    const document = documentOf([paragraph(['A', cite('b'), ' and', cite('a'), '.'])], {
      footnotes: [
        note('b', 1, paragraph('First.'), bullets('more')),
        note('a', 2, paragraph(long)),
      ],
      marking: 'SECRET',
    });
    expect((await draw(document)).split('\n').slice(2, -3)).toEqual([
      'A[1] and[2].',
      '',
      'Footnotes',
      '---------',
      '',
      '[1] First.',
      '',
      '    - more',
      '[2] The program continues as planned until the end of the fiscal year. The',
      '    program continues as planned until the end of the fiscal year. The program',
      '    continues as planned until the end of the fiscal year.',
    ]);
  });

  it('indents quotations and code, and keeps the blanks of code', async () => {
    expect(
      await lines(quote(paragraph('a'), paragraph('b')), code('x   y  \r\n\r\n  z'), rule),
    ).toEqual(['    a', '', '    b', '', '    x   y', '', '      z', '', '-'.repeat(20)]);
  });

  it('says which words no longer hold, and prints the others without marks', async () => {
    const drawn = await lines(
      paragraph([
        strong('a '),
        span('fr', 'b'),
        ' ',
        time('2020-06-21', 'June 21, 2020'),
        lineBreak,
        strike('c'),
      ]),
    );
    expect(drawn).toEqual(['a b June 21, 2020', '[struck out: c]']);
  });

  it('holds no control characters, which could drive a terminal', async () => {
    expect(await lines(paragraph('a\u001B[31mb\u0007\u009Bc'), code('\u001B]0;x\u0007'))).toEqual([
      'a[31mbc',
      '',
      '    ]0;x',
    ]);
  });

  it('parts East Asian words anywhere but before their marks, and keeps their wide blanks', async () => {
    const sentence =
      '政府は、洪水に備えて堤防を修理しています。\u3000詳細は「報告書」を参照してください。';
    const drawn = await narrow(paragraph(sentence), bullets(sentence));
    expect(drawn).toEqual([
      '政府は、洪水に備えて堤防を修理していま',
      'す。\u3000詳細は「報告書」を参照してくださ',
      'い。',
      '',
      '- 政府は、洪水に備えて堤防を修理していま',
      '  す。\u3000詳細は「報告書」を参照してくださ',
      '  い。',
    ]);
  });

  it('keeps marks on their letters and emoji whole', async () => {
    const family = '👩\u200D👩\u200D👧';
    expect(await narrow(paragraph(`${`${family} `.repeat(14)}🇨🇦 か\u3099`))).toEqual([
      Array.from({ length: 13 }, () => family).join(' '),
      `${family} 🇨🇦 か\u3099`,
    ]);
    const marks = await narrow(paragraph('か\u3099'.repeat(30)));
    expect(marks).toEqual(['か\u3099'.repeat(20), 'か\u3099'.repeat(10)]);
  });

  it('keeps labels beside their values where a long word needs one blank of theirs', async () => {
    const address = `${'a'.repeat(53)}@example.org`;
    expect(await lines(details({ 'Prepared by': address, 'Approved by': 'N. Haddad' }))).toEqual([
      `Prepared by: ${address}`,
      'Approved by: N. Haddad',
    ]);
  });

  it('sets a value below its label where one of its words would stick out', async () => {
    const address = 'regional.coordinator@sea.example.org';
    expect(await narrow(details({ 'Prepared by': `A. Pereira ${address}`, Date: 'x' }))).toEqual([
      'Prepared by:',
      '  A. Pereira',
      `  ${address}`,
      'Date:         x',
    ]);
  });

  it('draws a table row by row where its columns do not fit', async () => {
    const head = ['Region', 'Infrastructure', 'Responsibilities', 'Notes'];
    const rows = [
      ['North', 'Telecommunications', 'Emergency Management', ''],
      ['日本', 'a', 'b', 'c'],
    ];
    expect(await narrow(table(head, rows))).toEqual([
      'Region:            North',
      'Infrastructure:    Telecommunications',
      'Responsibilities:  Emergency Management',
      '',
      'Region:            日本',
      'Infrastructure:    a',
      'Responsibilities:  b',
      'Notes:             c',
    ]);
  });

  it('leaves out soft hyphens and blanks without width', async () => {
    expect(await lines(paragraph('co\u00ADordination and\u200Bor'))).toEqual([
      'coordination andor',
    ]);
  });

  it('loses no letter, leaves no blank at the end of a line and no line too wide', async () => {
    const word = fc.stringMatching(/^([a-zé日、「」]|e\u0301|か\u3099|👍🏽){1,10}$/u);
    const words = fc.array(word, { minLength: 1, maxLength: 40 });
    const block = fc.oneof(
      words.map((found) => heading(2, found.join(' '))),
      words.map((found) => paragraph(found.join(' '))),
      words.map((found) => bullets(found.join(' '), [quote(numbers(1, found.join(' ')))])),
      fc
        .tuple(words, words, words)
        .map(([a, b, c]) =>
          table([a[0] ?? '', b[0] ?? '', c[0] ?? ''], [[a.join(' '), b.join(' '), c.join(' ')]]),
        ),
      words.map((found) => details({ [found[0] ?? '']: found.join(' ') })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { maxLength: 4 }),
        fc.integer({ min: 40, max: 90 }),
        async (blocks, columns) => {
          const drawn = await draw(documentOf(blocks, { marking: '' }), columns);
          expect(drawn).not.toMatch(/[ \t]\n|\r|\n\n$/);
          const wide = drawn.split('\n').filter((line) => stringWidth(line) > columns);
          // A mark before a single word does not make it two.
          expect(wide.filter((line) => /\S\s+\S/.test(line.replace(/^[\s\d.-]*/, '')))).toEqual([]);
          const wanted = JSON.stringify(blocks).match(/(?<="(?:text|label)":")[^"]*/g) ?? [];
          const letters = (text: string): string =>
            (text.match(/[a-zé日、「」か\u{1F44D}\p{M}\u{1F3FD}]/gu) ?? []).toSorted().join('');
          // A table drawn row by row says its head again for each row; here it has one.
          expect(letters(drawn)).toBe(letters(wanted.join('')));
          for (const token of wanted.flatMap((text) => text.split(/[ 日、「」か]|\u3099|👍🏽/u)))
            expect(drawn).toContain(token);
        },
      ),
    );
  });
});
