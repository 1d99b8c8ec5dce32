import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Block, type Inline } from '../../../src/document/block.ts';
import { MissingGlyphError } from '../../../src/render/missing-glyph.ts';
import {
  bullets,
  cite,
  code,
  details,
  documentOf,
  emphasis,
  heading,
  link,
  note,
  paragraph,
  quote,
  rule,
  section,
  span,
  strike,
  strong,
  table,
} from '../documents.ts';
import { fontFile, withHebrew } from '../../font/files.ts';
import { elementsOf, readPdf, shapeOf, wordsOf, type Dict } from './read-pdf.ts';
import { renderPdf } from './render-pdf.ts';
import { unpackPdf } from './unpack-pdf.ts';

const read = async (...blocks: readonly Block[]): Promise<ReturnType<typeof readPdf>> =>
  readPdf(await renderPdf(documentOf(blocks, { marking: '' })));
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a PDF', () => {
  test('says what it is: language, title, standards', async () => {
    const bytes = await renderPdf(
      documentOf([heading(1, 'Crues')], { lang: 'fr', title: 'Crues & <digues> – Œuvre' }),
    );
    const { catalog, info, xmp, get } = readPdf(bytes);
    expect(catalog['Lang']).toBe('fr');
    expect(get(info['Title'])).toBe('Crues & <digues> – Œuvre');
    expect(xmp).toContain('Crues &amp; &lt;digues&gt; – Œuvre</rdf:li>');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<xmp:CreateDate>2024-03-01T00:00:00Z</xmp:CreateDate>');
    expect(xmp).not.toMatch(/<xmp:ModifyDate>(?!2024-03-01)/);
    expect(get(catalog['ViewerPreferences'])).toEqual({ DisplayDocTitle: 'true' });
  });

  test('packs its objects, and ends with the place of the table of them', async () => {
    const bytes = Buffer.from(await renderPdf(documentOf([paragraph(['Words.'])])));
    const text = bytes.toString('latin1');
    const [, start] = /\nstartxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
    expect(text.slice(Number(start))).toMatch(/^\d+ 0 obj\n<<\n\/Type \/XRef\n/);
    expect(text).not.toContain('/S /Document');
    expect(unpackPdf(bytes).toString('latin1')).toContain('/S /Document');
  });

  test('has the same bytes each time', async () => {
    const document = documentOf([heading(1, 'Title'), paragraph(['ᐃᓄᒃ ', strong('bold'), '.'])]);
    const [one, two] = [await renderPdf(document), await renderPdf(document)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test('shows marking, running title and page numbers as artifacts', async () => {
    const blocks = Array.from({ length: 80 }, (_, index) => paragraph(`Paragraph ${index}.`));
    const { artifacts, root } = readPdf(
      await renderPdf(documentOf(blocks, { marking: 'PROTECTED B', watermark: 'DRAFT' })),
    );
    expect(artifacts.length).toBeGreaterThan(1);
    for (const [index, artifact] of artifacts.entries()) {
      expect(artifact.includes('PROTECTED B')).toBe(index > 0);
      expect(artifact).toContain(`Page ${index + 1} of ${artifacts.length}`);
      expect(artifact.includes('Flood preparedness')).toBe(index > 0);
      expect(artifact).toContain('DRAFT');
    }
    // Screen readers pass over artifacts, so the first page's is text.
    expect(wordsOf(root).match(/PROTECTED B/g)).toHaveLength(1);
    expect(squeezed(wordsOf(root))).toMatch(/^PROTECTED B Paragraph 0/);
  });

  test('names every character that no font has, in order', async () => {
    const failed = renderPdf(documentOf([paragraph('Snow ☃ and 雪.'), paragraph('雪 🙂')]));
    await expect(failed).rejects.toThrow(MissingGlyphError);
    await expect(failed).rejects.toMatchObject({ characters: ['☃', '雪', '🙂'] });
  });

  test('does not print letters that run from the right, though a font of the theme has them', async () => {
    const { bytes, letter } = withHebrew(fontFile('NotoSans-Regular'));
    const own = { regular: { name: 'Own', family: 'Own', bytes } };
    const document = documentOf([paragraph(`Shalom is ${letter}.`)]);
    await expect(renderPdf(document, {}, own)).rejects.toMatchObject({ characters: [letter] });
  });

  test.each([
    'Łódź, Ŵyl, Ÿ, Ÿpres, œuvre, Šárka, Đặng',
    'Tāmaki Makaurau, Ōtautahi',
    'ᐃᓄᒃᑎᑐᑦ ᓄᓇᕗᑦ',
    'ᓀᐦᐃᔭᐍᐏᐣ',
    'ᑌᓀ ᓱᒼᕄᔭᐦ Dënësųłiné, x̱, k̓',
    '→ ← ✓ ☐ ≥ ≠ − COVID‑19, Ωμέγα, 20 €',
  ])('prints %s', async (words) => {
    const { root } = await read(paragraph(words));
    expect(squeezed(wordsOf(root))).toBe(words.normalize('NFC'));
  });

  test('prints the narrow no-break space as a no-break space', async () => {
    const { root } = await read(paragraph('Pourquoi\u202F?'));
    expect(wordsOf(root).trim()).toBe('Pourquoi\u00A0?');
  });
});

describe('the structure tree', () => {
  test('nests lists truly', async () => {
    const { root } = await read(bullets('a', [paragraph('b'), bullets('c')]));
    expect(shapeOf(root)).toBe(
      'Document(L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P)))))))',
    );
  });

  test('has a table for each row whose columns have no room, called by its first cell', async () => {
    const heads = Array.from({ length: 20 }, (_, index) => `Quarter${index}`);
    const { root } = await read(table(heads, [heads.map((_, at) => `${at + 1}2,345,678`)]));
    const pairs = heads.map(() => 'TR(TH TD)').join(' ');
    expect(shapeOf(root)).toBe(`Document(Table(TBody(${pairs})))`);
    const [record] = elementsOf(root, 'Table');
    expect(record?.dict['A']).toEqual({ O: 'Table', Summary: 'Quarter0: 12,345,678' });
  });

  test('has heads of columns and of rows', async () => {
    const { root } = await read(table(['A'], [['1'], ['']]), details({ Date: 'May 1' }));
    expect(shapeOf(root)).toBe(
      'Document(Table(THead(TR(TH)) TBody(TR(TD) TR(TD))) Table(TBody(TR(TH TD))))',
    );
    const scopes = elementsOf(root, 'TH').map(({ dict }) => (dict['A'] as Dict)['Scope']);
    expect(scopes).toEqual(['Column', 'Row']);
  });

  test('has no head of a table that has no rows', async () => {
    const { root } = await read(table(['A', 'B'], []));
    expect(shapeOf(root)).toBe('Document(Table(TBody(TR(TH TH))))');
  });

  test('says what a table without a heading of its own holds', async () => {
    const { root } = await read(details({ Date: 'May 1' }));
    const [found] = elementsOf(root, 'Table');
    expect(found?.dict['A']).toEqual({ O: 'Table', Summary: 'About this note' });
  });

  test('tags a repeated head once', async () => {
    const { root, artifacts } = await read(
      table(
        ['Column head'],
        Array.from({ length: 80 }, (_, index) => [`row ${index}`]),
      ),
    );
    expect(elementsOf(root, 'TH')).toHaveLength(1);
    expect(artifacts.filter((text) => text.includes('Column head'))).toHaveLength(
      artifacts.length - 1,
    );
  });

  test('reads a footnote right after the block that cites it', async () => {
    const document = documentOf([paragraph(['One', cite('x'), ' two.']), paragraph('After.')], {
      marking: '',
      footnotes: [note('x', 1, paragraph('The note.'))],
    });
    const { root } = readPdf(await renderPdf(document));
    expect(shapeOf(root)).toBe('Document(P(Reference(Link)) Note(Lbl P) P)');
    expect(squeezed(wordsOf(root))).toBe('One1 two. 1 The note. After.');
    expect(elementsOf(root, 'Note')[0]?.dict['ID']).toBe('fn-x');
  });

  test('says the language of foreign words', async () => {
    const { root } = await read(paragraph(['In ', span('iu', 'ᓄᓇᕗᑦ'), '.']));
    expect(elementsOf(root, 'Span')[0]?.dict['Lang']).toBe('iu');
  });

  test('keeps a link over two lines one element, and describes it', async () => {
    const label =
      'a report with a name that is so long that it has to go on in the second line of text, and ends there';
    const bytes = await renderPdf(
      documentOf([paragraph(['Read ', link('https://example.org/r', label)])], { marking: '' }),
    );
    const { root } = readPdf(bytes);
    expect(elementsOf(root, 'Link')).toHaveLength(1);
    const text = unpackPdf(bytes).toString('latin1');
    expect(text.match(/\/Subtype \/Link/g)).toHaveLength(2);
    expect(text).toContain(`/Contents (${label} \\(https://example.org/r\\))`);
  });

  test('makes no link of an address that runs code', async () => {
    const { root } = await read(paragraph([link('javascript:alert(1)', 'click')]));
    expect(elementsOf(root, 'Link')).toHaveLength(0);
    expect(wordsOf(root).trim()).toBe('click');
  });

  test('holds quotations, code and sections', async () => {
    const { root } = await read(
      section(heading(2, 'H'), quote(paragraph('q')), code('x\n  y'), rule, paragraph('p')),
    );
    expect(shapeOf(root)).toBe('Document(Sect(H2 BlockQuote(P) P(Code) P))');
    expect(squeezed(wordsOf(elementsOf(root, 'Code')[0] ?? root))).toBe('x y');
  });

  test('loses no word, whatever the document', async () => {
    const word = fc.stringMatching(/^[A-Za-zéœŁ.,;:()/–-]{1,30}$/);
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    const inline: fc.Arbitrary<Inline> = fc.oneof(
      sentence.map((text): Inline => ({ kind: 'text', text: `${text} ` })),
      sentence.map((text) => strong(`${text} `)),
      sentence.map((text) => emphasis(`${text} `)),
      sentence.map((text) => strike(`${text} `)),
      sentence.map((text) => link('https://example.org/', `${text} `)),
      sentence.map((text) => span('fr', `${text} `)),
    );
    const content = fc.array(inline, { minLength: 1, maxLength: 4 });
    const leaf: fc.Arbitrary<Block> = fc.oneof(
      content.map((words) => paragraph(words)),
      content.map((words) => heading(3, words)),
      fc
        .array(fc.tuple(content, content), { minLength: 1, maxLength: 8 })
        .map((rows) => table(['Left', 'Right'], rows)),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      leaf,
      fc
        .array(fc.array(leaf, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((items) => bullets(...items)),
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((blocks) => quote(...blocks)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const { root } = await read(...blocks);
        const letters = (text: string): string => text.replaceAll(/\s/g, '');
        expect(letters(wordsOf(root))).toBe(letters(blocks.map(textOf).join('')));
      }),
      { numRuns: 25 },
    );
  });
});

/** What a reader should hear of a block, markers of lists among it. */
function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.content);
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText).join('');
    case 'list':
      return block.items.map((item) => `•${item.map(textOf).join('')}`).join('');
    case 'quote':
      return block.blocks.map(textOf).join('');
    default:
      throw new Error(`not generated: ${block.kind}`);
  }
}
