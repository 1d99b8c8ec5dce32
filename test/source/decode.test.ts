import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it('text in UTF-8 is read as it is, without its byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, marked) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
      const { source, findings } = decode('a.yaml', bytesOf((marked ? '\uFEFF' : '') + text));
      expect({ text: source.text, findings }).toEqual({ text, findings: [] });
    }),
  );
});

it('a character that is truly U+FFFD is no fault', () => {
  expect(decode('a.yaml', bytesOf('title: \uFFFD')).findings).toEqual([]);
});

it('the first byte that is not UTF-8 is found, whatever stands before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (before) => {
      fc.pre(!before.includes('\0') && !before.startsWith('\uFEFF'));
      const bytes = Uint8Array.from([...bytesOf(`x${before}`), 0xe9, 0x20, 0xe8]);
      const [finding] = decode('a.yaml', bytes).findings;
      expect(finding?.rule).toBe('encoding');
      expect(finding?.span.start).toBe(before.length + 1);
    }),
  );
});

it('a line in Windows-1252 is quoted as it was meant', () => {
  const bytes = Uint8Array.from([...bytesOf('a: b\nname: '), 0x93, 0x4c, 0xe9, 0x61, 0x94, 0x80]);
  const [finding] = decode('a.yaml', bytes).findings;
  expect(finding?.message).toEqual({
    key: 'encoding/not-utf-8',
    args: { line: 2, reading: 'name: “Léa”€' },
  });
});

it('any bytes at all give text or one finding inside the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { source, findings } = decode('a.yaml', bytes);
      expect(findings.length).toBeLessThanOrEqual(1);
      for (const { span } of findings) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(source.text.length);
      }
    }),
  );
});
