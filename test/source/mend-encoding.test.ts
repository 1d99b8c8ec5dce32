import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';

/** What the edits of a file's first finding make of it; undefined where it has none. */
function mended(bytes: Uint8Array): string | undefined {
  const { source, findings } = decode('a.yaml', bytes);
  const edits = findings[0]?.fix;
  return edits?.reduceRight(
    (text, { span, text: right }) => text.slice(0, span.start) + right + text.slice(span.end),
    source.text,
  );
}

describe('a file in UTF-16', () => {
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

  it('is mended to its text, with or without a mark, whichever half comes first', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(words, fc.boolean(), fc.boolean(), (end, marked, big) => {
        const text = `title: ${end}`;
        const little = Buffer.from((marked ? '\uFEFF' : '') + text, 'utf16le');
        expect(mended(big ? swapped(little) : little)).toBe(text);
      }),
    );
  });

  it('is left alone where it holds NUL or half a character', () => {
    expect(mended(Buffer.from('\uFEFFtitle: \0', 'utf16le'))).toBeUndefined();
    expect(mended(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBeUndefined();
  });
});

describe('a file in Windows-1252', () => {
  const bytesOf = (...parts: ReadonlyArray<string | number>): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part])));

  it('is mended line by line, and its line ends are kept', () => {
    const bytes = bytesOf('a: L', 0xe9, 'a\r\nb: ', 0x93, 'x', 0x94, '\r\nc: ', 0x80, '5');
    expect(mended(bytes)).toBe('a: Léa\r\nb: “x”\r\nc: €5');
  });

  it('keeps the lines that are UTF-8, and a mark before the first', () => {
    const bytes = bytesOf('\uFEFFa: L', 0xe9, 'a\nb: Zoé \uFFFD\nc: No', 0xeb, 'l');
    expect(mended(bytes)).toBe('a: Léa\nb: Zoé \uFFFD\nc: Noël');
  });

  it('is left alone where a line is both, or a byte means nothing', () => {
    expect(mended(bytesOf('a: Zoé and L', 0xe9, 'a'))).toBeUndefined();
    expect(mended(bytesOf('a: ', 0x81))).toBeUndefined();
    expect(mended(bytesOf('a: L', 0xe9, 0))).toBeUndefined();
  });
});
