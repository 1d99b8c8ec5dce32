import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import expected from './broken/expected.json' with { type: 'json' };
import { madeNotes } from './made.ts';

const read = (name: string): Buffer => readFileSync(`test/cases/broken/${name}`);

test('Every broken note has its findings written down, and nothing else has', () => {
  const kept = readdirSync('test/cases/broken').filter((file) => file.endsWith('.yaml'));
  expect(new Set(Object.keys(expected))).toEqual(new Set([...kept, ...Object.keys(madeNotes())]));
});

test('The notes with odd bytes still have them', () => {
  expect(read('07-tab-indent.yaml').toString().match(/^\t/gmu)).toHaveLength(4);
  expect([...read('11-bom.yaml').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect([...read('11b-utf16.yaml').subarray(0, 4)]).toEqual([0xff, 0xfe, 0x74, 0]);
  expect(read('12-crlf.yaml').toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(isUtf8(read('13-latin1.yaml'))).toBe(false);
  expect(read('16-empty-file.yaml')).toHaveLength(0);
  expect(read('19-smart-quotes.yaml').toString()).toContain('date: “2026-03-14”');
  expect(read('22-nbsp-indent.yaml').toString()).toContain('\n\u00A0\u00A0title: ');
});

test('The note that is too large is over one mebibyte', () => {
  expect(Buffer.byteLength(madeNotes()['14-long-line.yaml'] ?? '')).toBeGreaterThan(1_048_576);
});
