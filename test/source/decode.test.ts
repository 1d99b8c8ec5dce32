import type { Message } from '../../src/findings/finding.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, maxBytes } from '../../src/source/decode.ts';

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

function keyOf(message: Message): string | undefined {
  return 'key' in message ? message.key : undefined;
}

/** What is told of bytes, each of which stands for itself in Latin-1: the message, its place, and its hints. */
function toldOf(latin1: string): unknown {
  const bytes = Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
  const { findings } = decode('a.yaml', bytes);
  return findings.map(({ message, span, hints = [] }) => [
    keyOf(message),
    span.start,
    span.end,
    ...hints.map(keyOf),
  ]);
}

const notUtf8 = (at: number, end = at + 1): unknown => [
  ['encoding/not-utf-8', at, end, 'encoding/hint'],
];

it('a byte that is not UTF-8 is found at the beginning, in the middle and at the end', () => {
  expect(toldOf('\u00E9t\u00E9')).toEqual(notUtf8(0));
  expect(toldOf('title: caf\u00E9 au lait')).toEqual(notUtf8(10));
  expect(toldOf('title: caf\u00E9')).toEqual(notUtf8(10));
  expect(toldOf('\u00E9')).toEqual(notUtf8(0));
});

it('a file that ends within a character is not UTF-8', () => {
  expect(toldOf('title: caf\u00C3')).toEqual(notUtf8(10));
  expect(toldOf('title: \u00E2\u0082')).toEqual(notUtf8(7));
});

it.each([
  ['its mark', '\u00FF\u00FEt\0i\0'],
  ['its mark, the other byte first', '\u00FE\u00FF\0t\0i'],
  ['no mark', 't\0i\0'],
  ['no mark, the other byte first', '\0t\0i'],
])('UTF-16 with %s is told', (_, bytes) => {
  expect(toldOf(bytes)).toEqual([['encoding/utf-16', 0, 0, 'encoding/hint']]);
});

it.each(['\u00FFtitle', '\u00FEtitle', 't\u00FEtle: a', 't\u00FFtle: a'])(
  'half a mark of UTF-16 is no mark: %j',
  (bytes) => {
    const at = bytes.search(/[^ -~]/);
    expect(toldOf(bytes)).toEqual(notUtf8(at));
  },
);

it.each(['\0itle: Dykes and', 't\0tle: Dykes and', 'ti\0le: Dykes and', 'tit\0e: Dykes and'])(
  'one NUL does not make a text UTF-16: %j',
  (bytes) => {
    const at = bytes.indexOf('\0');
    expect(toldOf(bytes)).toEqual([['encoding/nul', at, at + 1, 'encoding/hint']]);
  },
);

it('an odd number of bytes is no UTF-16', () => {
  expect(toldOf('t\0t\0e: the dykes and the gate')).toEqual([
    ['encoding/nul', 1, 2, 'encoding/hint'],
  ]);
});

it('a file may have one mebibyte, and not a byte more', () => {
  expect(toldOf('a'.repeat(maxBytes))).toEqual([]);
  expect(toldOf('a'.repeat(maxBytes + 1))).toEqual([['too-large', 0, 0]]);
});

it.each([
  ['a: b\n  name: \u00E9t\u00E9\r\nc: d\n', 'name: été'],
  [`${'a'.repeat(59)}\u00E9`, `${'a'.repeat(59)}é`],
  [`${'a'.repeat(59)}\u00E9b`, `${'a'.repeat(59)}…`],
])('the line alone is quoted, and no more of it than fits: %j', (latin1, reading) => {
  const bytes = Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));
  expect(decode('a.yaml', bytes).findings[0]?.message).toMatchObject({ args: { reading } });
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
