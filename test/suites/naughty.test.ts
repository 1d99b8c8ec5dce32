import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { plainText, type Block, type Inline } from '../../src/document/block.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toBlocks } from '../../src/markdown/to-blocks.ts';
import { memoryHost, type MemoryHost } from '../host.ts';
import { readPdf, wordsOf } from '../render/pdf/read-pdf.ts';
import { unpackPdf } from '../render/pdf/unpack-pdf.ts';

/** A string in every field of a note that takes text, whatever form the field asks for. */
function noteWith(text: string): string {
  const value = JSON.stringify(text);
  return `type: committee-note
title: ${value}
date: 2026-11-23
classification: Unclassified
branch: ${value}
issue: ${value}
proposed_response:
  - ${value}
  - ${JSON.stringify(`Before ${text} after.`)}
background: ${value}
financial_implications: ${value}
prepared_by: { name: ${value}, title: ${value}, phone: ${value}, email: ${value} }
approved_by: { name: ${value}, title: ${value}, phone: 555-0143 }
x_own: { ${value}: ${value} }
`;
}

/** What a note with a string prints, in reading order; fields hold text, and bodies Markdown. */
function printedOf(text: string): string[] {
  const body = piecesOf(text);
  return [
    text,
    text,
    ...body,
    ...body,
    ...piecesOf(`Before ${text} after.`),
    ...body,
    ...body,
    text,
    text,
    text,
    text,
    text,
    text,
  ];
}

function piecesOf(markdown: string): string[] {
  return toBlocks(parseMarkdown(markdown), () => undefined).flatMap(piecesOfBlock);
}

function piecesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return runsOf(block.content);
    case 'list':
      return block.items.flat().flatMap(piecesOfBlock);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(runsOf);
    case 'quote':
    case 'section':
      return block.blocks.flatMap(piecesOfBlock);
    case 'code':
      return [block.text];
    case 'figure':
      return [block.alt];
    default:
      return [];
  }
}

/** The address of a link stands behind its words in text. */
function runsOf(content: readonly Inline[]): string[] {
  return content.some(({ kind }) => kind === 'link')
    ? content.map((inline) => plainText([inline]))
    : [plainText(content)];
}

/**
 * A text without what each format has of its own: blanks, characters that print nothing, ligatures, and
 * the forms of quotes, which the typography of a page makes.
 */
function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cc}\p{Cf}\uFE0F]/gu, '')
    .replaceAll(/["“”‘’]/g, "'");
}

/** The first piece that does not follow in order in what was read back. */
function firstLost(pieces: readonly string[], readBack: string): string | undefined {
  const found = squeezed(readBack);
  let at = 0;
  for (const piece of pieces.map(squeezed)) {
    const start = found.indexOf(piece, at);
    if (start < 0) return piece;
    at = start + piece.length;
  }
  return undefined;
}

const texts = naughty.map((text, index) => ({ text, name: `n${index}` }));
const notes = Object.fromEntries(
  texts.map(({ text, name }) => [`${name}.en.yaml`, noteWith(text)]),
);
const harmless = 'harmless';

let drawn: MemoryHost;
/** What `missing-glyph` says of each note, by its name. */
const missing = new Map<string, string[]>();
beforeAll(async () => {
  drawn = memoryHost(
    { ...notes, 'harmless.en.yaml': noteWith('Harmless words') },
    { columns: 10_000 },
  );
  await main(
    ['render', ...Object.keys(notes), 'harmless.en.yaml', '--draft', '--html', '--pdf', '--text'],
    drawn,
  );
  for (const said of drawn.err.split('\n\n').filter((one) => one.includes('missing-glyph'))) {
    const name = said.slice(0, said.indexOf('.'));
    missing.set(name, [...(missing.get(name) ?? []), said]);
  }
}, 60_000);

/** What is wrong with each, for those where something is. */
function each(fault: (one: { text: string; name: string }) => unknown): object[] {
  return texts.flatMap((one) => {
    const found = fault(one);
    return found === undefined ? [] : [{ ...one, found }];
  });
}

interface Page {
  readonly text: string;
  /** `tag attribute`, each once. */
  readonly marks: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

function readPage(html: string): Page {
  let text = '';
  const marks = new Set<string>();
  const addresses: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      marks.add(name);
      for (const [key, value] of Object.entries(attributes)) {
        marks.add(`${name} ${key}`);
        if (key === 'href' || key === 'src') addresses.push(value);
      }
    },
    ontext: (piece) => void (text += piece),
  });
  parser.end(html.slice(html.indexOf('<body')));
  return { text, marks, addresses };
}

/** What Markdown adds to a page. */
const ofMarkdown = 'p ul li ol blockquote pre code em strong s hr br h3 h4 h5 h6 a a,href ol,start'
  .split(' ')
  .map((mark) => mark.replace(',', ' '));
const safe = /^(?:https?:|mailto:|tel:|#|[^:]*$)/i;

describe('every naughty string in every field', () => {
  it('is checked without a fault, and shown without a control character', async () => {
    for (const locale of ['en', 'fr']) {
      const host = memoryHost(notes);
      expect(await main(['validate', ...Object.keys(notes), '--locale', locale], host)).toBe(1);
      expect(host.err).toBe('');
      expect(host.out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(host.out).not.toMatch(/^\s*::/m);
    }
  }, 60_000);

  it('stands on the page, whole and in order', () => {
    const page = ({ name }: { name: string }): string =>
      readPage(drawn.text(`${name}.en.html`) ?? '').text;
    expect(each((one) => firstLost(printedOf(one.text), page(one)))).toEqual([]);
  });

  it('adds nothing to the page that runs, and no address that does', () => {
    const own = readPage(drawn.text(`${harmless}.en.html`) ?? '').marks;
    const allowed = new Set([...own, ...ofMarkdown]);
    expect(
      each(({ name }) => {
        const { marks, addresses } = readPage(drawn.text(`${name}.en.html`) ?? '');
        const strange = [...marks].filter((mark) => !allowed.has(mark));
        const unsafe = addresses.filter((address) => !safe.test(address));
        return strange.length + unsafe.length > 0 ? { strange, unsafe } : undefined;
      }),
    ).toEqual([]);
  });

  it('stands in the text, whole and in order, without a control character', () => {
    expect(
      each(({ text, name }) => {
        const written = drawn.text(`${name}.en.txt`) ?? '';
        return /(?!\n)\p{Cc}/u.exec(written)?.[0] ?? firstLost(printedOf(text), written);
      }),
    ).toEqual([]);
  });

  it('stands in the PDF, whole and in order, with a box for what is told as missing', () => {
    expect(
      each(({ text, name }) => {
        const told = toldMissing(name);
        const bytes = drawn.bytes(`${name}.en.pdf`);
        const pieces = printedOf(text).map((piece) => boxed(piece, told));
        return bytes ? firstLost(pieces, wordsOf(readPdf(bytes).root)) : 'no PDF';
      }),
    ).toEqual([]);
    const lacking = texts.filter(({ name }) => toldMissing(name).size > 0);
    expect(lacking.length).toBeGreaterThan(20);
    expect(lacking.length).toBeLessThan(100);
  });

  it('puts nothing into the PDF that runs', () => {
    expect(
      each(({ name }) => {
        const bytes = drawn.bytes(`${name}.en.pdf`);
        const file = bytes ? unpackPdf(bytes).toString('latin1') : '';
        return /\/(?:JavaScript|JS|Launch|SubmitForm|GoToR|EmbeddedFile)\b/.exec(file)?.[0];
      }),
    ).toEqual([]);
  });

  /** The characters that `missing-glyph` names for a note, as such or by their codes. */
  function toldMissing(name: string): ReadonlySet<string> {
    const said = missing.get(name) ?? [];
    const told = said.flatMap((one) =>
      Array.from(
        one.matchAll(/ characters? (.*?) \((U\+[^)]*)\), so /gs),
        ([, names = '', codes]) => [
          ...Array.from(names),
          ...Array.from(codes!.matchAll(/[0-9A-F]{4,6}/g), ([code]) =>
            String.fromCodePoint(Number.parseInt(code, 16)),
          ),
        ],
      ),
    );
    return new Set(told.flat());
  }

  /** As a draft shows a text; what is blank is left out of it. */
  function boxed(text: string, lacking: ReadonlySet<string>): string {
    if (text.trim() === '') return '';
    return Array.from(text, (character) => (lacking.has(character) ? '□' : character)).join('');
  }
});
