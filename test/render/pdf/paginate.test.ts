import { describe, expect, test } from 'vitest';
import type { Block, Field } from '../../../src/document/block.ts';
import { bodyHeight, linesOf, pagesOf } from './render-pdf.ts';
import {
  bullets,
  cite,
  documentOf,
  heading,
  note,
  numbers,
  paragraph,
  section,
  table,
} from '../documents.ts';

const words = (count: number, word = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
const fill = (lines: number): readonly Block[] =>
  Array.from({ length: lines }, (_, index) => paragraph(`Line ${index}.`));

/** Every number of paragraphs above a block, so that the page ends at every place in it. */
const everywhere = Array.from({ length: 34 }, (_, index) => index);

describe('pages', () => {
  test('hold everything between their margins', () => {
    const blocks = everywhere.flatMap((index) => [
      heading(2, `Part ${index}`),
      paragraph(words(90)),
    ]);
    for (const page of pagesOf(documentOf(blocks))) {
      for (const { y, strip } of [...page.body, ...page.notes]) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + strip.height).toBeLessThanOrEqual(bodyHeight + 0.1);
      }
    }
  });

  test.each(everywhere)('never end with a heading (%i lines above)', (above) => {
    const document = documentOf([
      ...fill(above),
      section(heading(2, 'Outer'), heading(3, 'Inner'), paragraph(words(60))),
    ]);
    for (const page of pagesOf(document)) {
      expect(linesOf(page).body.at(-1)).not.toMatch(/Outer|Inner/);
    }
  });

  test.each(everywhere)('leave no single line of a paragraph (%i lines above)', (above) => {
    const pages = pagesOf(documentOf([...fill(above), paragraph(words(120))]));
    for (const page of pages) {
      const own = linesOf(page).body.filter((line) => line.startsWith('word'));
      expect(own).not.toHaveLength(1);
    }
  });

  test.each(everywhere)('leave no item of a list alone (%i lines above)', (above) => {
    const document = documentOf([...fill(above), bullets('item a', 'item b', 'item c', 'item d')]);
    for (const page of pagesOf(document)) {
      const own = linesOf(page).body.filter((line) => line.startsWith('item'));
      expect(own).not.toHaveLength(1);
    }
  });

  test.each(everywhere)(
    'part three items before the second rather than the last (%i lines above)',
    (above) => {
      const list = bullets(words(22, 'a'), words(22, 'b'), words(22, 'c'));
      const document = documentOf([
        ...fill(above),
        section(heading(2, 'Part'), paragraph('It aims to:'), list, heading(2, 'Next')),
      ]);
      for (const page of pagesOf(document)) {
        const first = linesOf(page).body.find((line) => /^[abc]\d/.test(line));
        expect(first ?? '').not.toMatch(/^c/);
      }
    },
  );

  test.each(everywhere)('keep a lead-in with its list (%i lines above)', (above) => {
    const document = documentOf([...fill(above), paragraph('It aims to:'), bullets('one', 'two')]);
    for (const page of pagesOf(document)) {
      expect(linesOf(page).body.at(-1)).not.toBe('It aims to:');
    }
  });

  test.each(everywhere)(
    'keep a lead-in with a footnote with its list (%i lines above)',
    (above) => {
      const leadIn = paragraph([{ kind: 'text', text: 'It aims to:' }, cite('a')]);
      const document = documentOf([...fill(above), leadIn, bullets('one', 'two')], {
        footnotes: [note('a', 1, paragraph('By law.'))],
      });
      for (const page of pagesOf(document))
        expect(linesOf(page).body.at(-1)).not.toMatch(/^It aims to:/);
    },
  );

  test.each(everywhere)('keep what tells of a table with it (%i lines above)', (above) => {
    const rows = table(['Head', 'Head'], [['cell', 'cell']]);
    const document = documentOf([...fill(above), paragraph('The table shows it.'), rows]);
    for (const page of pagesOf(document))
      expect(linesOf(page).body.at(-1)).not.toBe('The table shows it.');
  });

  test.each(everywhere)(
    'part a list rather than leave half a page empty (%i lines above)',
    (above) => {
      const document = documentOf([
        ...fill(above),
        section(
          heading(2, 'Part'),
          heading(3, 'Chapter'),
          paragraph('It aims to:'),
          bullets(words(38), words(38), words(38)),
          paragraph('After.'),
        ),
      ]);
      for (const page of pagesOf(document).slice(0, -1)) {
        const last = page.body.at(-1)!;
        expect(bodyHeight - (last.y + last.strip.height)).toBeLessThan(9 * 15);
        expect(linesOf(page).body.at(-1)).not.toMatch(/Part|Chapter|It aims to:/);
      }
    },
  );

  test.each(everywhere)('part a list rather than the list in it (%i lines above)', (above) => {
    const inner = bullets('inner a', 'inner b', 'inner c');
    const list = bullets('outer a', [paragraph('outer b:'), inner], 'outer c');
    const document = documentOf([...fill(above), paragraph(words(25)), paragraph('Aims:'), list]);
    for (const page of pagesOf(document)) {
      expect(linesOf(page).body.at(-1)).not.toMatch(/^outer b|^inner [ab]/);
    }
  });

  test.each(everywhere)(
    'part that rather than leave much of a page empty (%i lines above)',
    (above) => {
      const inner = bullets(words(22), words(22), words(22));
      const list = bullets(words(9), words(9), words(22), [paragraph(words(22)), inner]);
      const document = documentOf([...fill(above), list, paragraph('After.')]);
      for (const page of pagesOf(document).slice(0, -1)) {
        const last = page.body.at(-1)!;
        expect(bodyHeight - (last.y + last.strip.height)).toBeLessThan(6 * 15);
      }
    },
  );

  test.each(everywhere)('keep an item with the list in it (%i lines above)', (above) => {
    const inner = bullets('inner a', 'inner b', 'inner c');
    const document = documentOf([...fill(above), bullets([paragraph('outer a'), inner])]);
    for (const page of pagesOf(document)) {
      expect(linesOf(page).body.at(-1)).not.toMatch(/^outer/);
    }
  });

  test.each(everywhere)('break no item to be read aloud (%i lines above)', (above) => {
    const items = ['a', 'b', 'c'].map((letter) => words(90, letter));
    const pages = pagesOf(documentOf([...fill(above), bullets(...items)]), { wholeItems: true });
    const bodies = pages.map((page) => linesOf(page).body.join(' '));
    for (const letter of ['a', 'b', 'c'])
      expect(bodies.filter((body) => new RegExp(`\\b${letter}\\d`).test(body))).toHaveLength(1);
  });

  test('break an item to be read aloud that is longer than a page', () => {
    const document = documentOf([paragraph('Above.'), bullets(words(2500), 'end')]);
    const [first] = pagesOf(document, { wholeItems: true });
    expect(linesOf(first!).body.length).toBeGreaterThan(40);
  });

  test('of an empty document are one', () => {
    expect(pagesOf(documentOf([]))).toHaveLength(1);
  });
});

describe('tables', () => {
  const long = table(
    ['Program', 'Funding'],
    Array.from({ length: 100 }, (_, index) => [`Program ${index}`, `${index}`]),
  );

  test('repeat their heads on every page', () => {
    const pages = pagesOf(documentOf([long]));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(linesOf(page).body.slice(0, 2)).toEqual(['Program', 'Funding']);
      expect(page.body[0]?.repeated).toBe(index > 0);
    }
  });

  test.each(everywhere)('start with a row below their heads (%i lines above)', (above) => {
    for (const page of pagesOf(documentOf([...fill(above), long]))) {
      expect(linesOf(page).body.at(-1)).not.toBe('Funding');
    }
  });

  test.each(everywhere)('leave no row alone below their heads (%i lines above)', (above) => {
    for (const page of pagesOf(documentOf([...fill(above), paragraph('They show:'), long]))) {
      expect(linesOf(page).body.at(-2)).not.toBe('Program 0');
    }
  });

  test('carry a row taller than a page over, with no word lost', () => {
    const tall = words(2500);
    const pages = pagesOf(
      documentOf([
        table(
          ['A', 'B'],
          [
            ['short', tall],
            ['last', 'end'],
          ],
        ),
      ]),
    );
    expect(pages.length).toBeGreaterThan(1);
    const lines = pages
      .flatMap((page) => linesOf(page).body)
      .filter((line) => line.startsWith('word'));
    expect(lines.join(' ')).toBe(tall);
  });

  test('leave room between a repeated head and a row that goes on below it', () => {
    const [, second] = pagesOf(documentOf([table(['A'], [[words(2500)]])]));
    const [head, line] = second?.body ?? [];
    expect(head?.repeated).toBe(true);
    expect(line!.y - (head!.y + head!.strip.boxes[0]!.height)).toBeCloseTo(3.5);
  });

  test('begin each cell of such a row where the one before it ends', () => {
    const rows = [['first', words(1500, 'a'), words(1500, 'b'), 'closed']];
    const pages = pagesOf(documentOf([table(['A', 'B', 'C', 'D'], rows)]));
    const lines = pages.flatMap((page) => linesOf(page).body).join(' ');
    const places = ['first', 'a1499', 'b0', 'b1499', 'closed'].map((word) => lines.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(everywhere)('of a few rows are not parted (%i lines above)', (above) => {
    const rows = Array.from({ length: 5 }, (_, index) => [`Row ${index}`, words(8)]);
    const pages = pagesOf(documentOf([...fill(above), table(['A', 'B'], rows)]));
    const holding = pages.filter((page) =>
      linesOf(page).body.some((line) => line.startsWith('Row')),
    );
    expect(holding).toHaveLength(1);
  });

  test('of a few tall rows are parted rather than leave much of a page empty', () => {
    const rows = Array.from({ length: 5 }, (_, index) => [`Row ${index}`, words(60)]);
    const parted = everywhere.filter((above) => {
      const pages = pagesOf(documentOf([...fill(above), table(['A', 'B'], rows)]));
      return (
        pages.filter((page) => linesOf(page).body.some((line) => line.startsWith('Row'))).length > 1
      );
    });
    expect(parted.length).toBeGreaterThan(0);
  });

  test('and the line that leads to them stand on one page where little room is lost', () => {
    const rows = Array.from({ length: 4 }, (_, index) => [`Row ${index}`, 'none']);
    for (const above of everywhere) {
      const blocks = [...fill(above), paragraph('The table shows it:'), table(['A', 'B'], rows)];
      const pages = pagesOf(documentOf(blocks));
      const pageOf = (start: string): number =>
        pages.findIndex((page) => linesOf(page).body.some((line) => line.startsWith(start)));
      expect(pageOf('The table')).toBe(pageOf('Row 0'));
    }
  });

  test('to be signed leave half an inch for it, and others no more than their lines', () => {
    const heights = (signature: string): readonly number[] => {
      const rows = [
        ['Approved', signature],
        ['Not approved', ''],
      ];
      const [page] = pagesOf(documentOf([table(['Decision', 'Signature'], rows)]));
      return page!.body.slice(1).map(({ strip }) => strip.height);
    };
    expect(heights('')).toEqual([36, 36]);
    expect(Math.max(...heights('none'))).toBeLessThan(24);
  });

  const widthOf = (block: Block): number => {
    const [page] = pagesOf(documentOf([block]));
    const ends = page!.body.flatMap(({ strip }) => strip.boxes.map(({ x, width }) => x + width));
    expect(new Set(ends.map(Math.round)).size).toBe(1);
    return Math.round(ends[0]!);
  };

  test('of short cells are as wide as these need, and their columns stand apart', () => {
    expect(widthOf(table(['A', 'B'], [['1', '2']]))).toBe(63);
    const ports = [
      ['Atlantic', '231', '7%'],
      ['Québec', '74', '5%'],
    ];
    expect(widthOf(table(['Region', 'Ports', 'Share'], ports))).toBeLessThan(300);
  });

  test.each([
    ['of long cells', table(['A', 'B'], [[words(19), '2']])],
    [
      'to be filled in by hand',
      table(
        ['Decision', 'Signature'],
        [
          ['Yes', ''],
          ['No', ''],
        ],
      ),
    ],
  ])('%s are as wide as the text', (_, block) => {
    expect(widthOf(block)).toBe(468);
  });

  test('keep a row of ordinary height on one page', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `row ${index}`,
      words(40, `r${index}w`),
    ]);
    const pages = pagesOf(documentOf([table(['A', 'B'], rows)]));
    for (const [index] of rows.entries()) {
      const holding = pages.filter((page) =>
        linesOf(page).body.some((line) => new RegExp(`\\br${index}w`).test(line)),
      );
      expect(holding).toHaveLength(1);
    }
  });
});

describe('contacts', () => {
  const entry = (label: string, ...values: string[]): Field => ({
    label,
    values: values.map((text) => [{ kind: 'text', text }]),
  });
  const contacts = (...entries: Field[]): readonly Block[] => [
    heading(2, 'Contacts'),
    { kind: 'fields', role: 'contacts', entries },
  ];

  test.each(everywhere)('stay whole with their heading (%i lines above)', (above) => {
    const block = contacts(entry('Prepared by', 'Ana', 'Ben'), entry('Approved by', 'Noor'));
    const pages = pagesOf(documentOf([...fill(above), ...block])).map((page) => linesOf(page).body);
    const holding = pages.filter((body) => body.includes('Contacts'));
    expect(holding[0]).toEqual(expect.arrayContaining(['Ana', 'Ben', 'Approved by', 'Noor']));
  });

  test('and the fields after them have values in one column', () => {
    const blocks = [
      section(...contacts(entry('By', 'Ana'))),
      section({ kind: 'fields', role: 'details', entries: [entry('Date modified', 'May')] }),
    ] as const;
    const details: Block = { kind: 'fields', role: 'details', entries: [entry('A', 'Head')] };
    const [page] = pagesOf(documentOf([details, ...blocks]));
    const lines = page!.body.flatMap(({ strip }) => strip.lines);
    const xOf = (word: string): number | undefined =>
      lines.find(({ line }) => line.fragments[0]?.text.trim() === word)?.x;
    expect(xOf('May')).toBeGreaterThan(60);
    expect(xOf('Ana')).toBe(xOf('May'));
    expect(xOf('Head')).toBeLessThan(xOf('May')!);
  });

  test('tell one person from the next', () => {
    const two = contacts(entry('Prepared by', words(30, 'a'), 'Ben'));
    const [page] = pagesOf(documentOf(two));
    const places = page!.body.flatMap(({ strip, y }) =>
      strip.lines.filter(({ cell }) => cell === 1).map(({ baseline }) => y + baseline),
    );
    expect(places).toHaveLength(3);
    const [first, second, third] = places as [number, number, number];
    expect(third - second).toBeCloseTo(second - first + 3);
  });

  test('of more lines than a page has go over', () => {
    const many = Array.from({ length: 80 }, (_, index) => entry(`Role ${index}`, 'Someone'));
    const pages = pagesOf(documentOf([paragraph('Above.'), ...contacts(...many)]));
    expect(pages.length).toBeLessThan(4);
    expect(linesOf(pages[0]!).body).toContain('Role 20');
  });
});

describe('footnotes', () => {
  test('stand at the foot of the page that cites them', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const blocks = ids.map((id, index) => paragraph([`Cites ${index}`, cite(id), ` ${words(60)}`]));
    const footnotes = ids.map((id, index) => note(id, index + 1, paragraph(`Note of ${index}`)));
    const pages = pagesOf(documentOf(blocks, { footnotes }));
    for (const page of pages) {
      const { body, notes } = linesOf(page);
      const cited = body.flatMap((line) => /^Cites (\d+?)(?=\1|\d*? |$)/.exec(line)?.[1] ?? []);
      expect(cited.length).toBeGreaterThanOrEqual(0);
      for (const line of notes.filter((each) => each.startsWith('Note of'))) {
        const number = Number(line.slice('Note of '.length));
        expect(body.some((each) => each.startsWith(`Cites ${number}${number + 1}`))).toBe(true);
      }
    }
    const all = pages
      .flatMap((page) => linesOf(page).notes)
      .filter((line) => line.startsWith('Note'));
    expect(all).toEqual(ids.map((_, index) => `Note of ${index}`));
  });

  test('go over to the next page when they are taller than a page', () => {
    const tall = words(3000);
    const document = documentOf([paragraph(['Text', cite('a'), '.']), ...fill(60)], {
      footnotes: [note('a', 1, paragraph(tall))],
    });
    const pages = pagesOf(document);
    const lines = pages
      .flatMap((page) => linesOf(page).notes)
      .filter((line) => line.startsWith('word'));
    expect(lines.join(' ')).toBe(tall);
    expect(pages.length).toBeLessThan(10);
  });

  test('end even when forty are cited in one line', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const document = documentOf([paragraph(ids.map(cite))], {
      footnotes: ids.map((id, index) => note(id, index + 1, paragraph(words(60, `n${index}w`)))),
    });
    const lines = pagesOf(document).flatMap((page) => linesOf(page).notes);
    for (const [index] of ids.entries()) {
      expect(lines.join(' ')).toContain(`n${index}w59`);
    }
  });
});

test('numbers of footnotes are whole however many there are, and left of the words', () => {
  const ids = Array.from({ length: 1001 }, (_, index) => `n${index}`);
  const document = documentOf(
    ids.map((id) => paragraph(['Fact.', cite(id)])),
    { footnotes: ids.map((id, index) => note(id, index + 1, paragraph('Source.'))) },
  );
  const notes = pagesOf(document).flatMap((page) => page.notes);
  const labels = notes.map(({ strip }) => strip.lines[0]!);
  expect(labels.map(({ line }) => line.fragments[0]!.text.trim())).toEqual(
    ids.map((_, index) => String(index + 1)),
  );
  for (const { strip } of notes) {
    const [label, text] = strip.lines;
    expect(label!.x + label!.line.width).toBeLessThan(text!.x);
  }
  expect(new Set(notes.map(({ strip }) => strip.lines[1]!.x)).size).toBe(1);
});

test('numbers of a list that grow wider stay left of its words', () => {
  const [page] = pagesOf(documentOf([numbers(98, 'a', 'b', 'c')]));
  for (const { strip } of page?.body ?? []) {
    const [label, text] = strip.lines;
    expect((label?.x ?? 0) + (label?.line.width ?? 0)).toBeLessThan(text?.x ?? 0);
  }
});
