import { expect, test } from 'vitest';
import { alignFigures } from '../../src/document/align-figures.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toBlocks } from '../../src/markdown/to-blocks.ts';

const aligned = (column: readonly string[]): unknown =>
  alignFigures(
    [undefined],
    column.map((text) => [[{ kind: 'text', text }]]),
  )[0];

test.each([
  [['1,200', '980', '–']],
  [['$22.24 million', '($1.5 million)', 'n/a']],
  [['22\u00A0240\u00A0000\u00A0$', '5 %', '']],
  [['6.5', '-2', '+3*']],
  [['$1.2M', '($0.9M)', '–']],
  [['<1%', '12.5%', '~ 15%']],
  [['1,5 million $', '3 millions $', 's/o', '0 $']],
  [['22,24\u00A0millions de dollars', '3\u00A0M$', 's.\u00A0o.', 'N/D', 'n.d.']],
])('%j is a column of figures, lined up at the decimal sign', (column) => {
  expect(aligned(column)).toBe('decimal');
});

test.each([
  [['12.4 million', '250,000']],
  [['$3 million', '$1.5 billion', '–']],
  [['3 M$', '12 k$']],
  [['$1.2M', '$950K']],
])('%j are figures of several scales, set to the right', (column) => {
  expect(aligned(column)).toBe('right');
});

test.each([
  [['613-555-0142']],
  [['2026-04-20']],
  [['5', 'none yet']],
  [['14 harbours']],
  [['12B', '14B']],
  [['–', '']],
  [[]],
])('%j is no column of figures', (column) => {
  expect(aligned(column)).toBeUndefined();
});

test('the side that the author wrote stands, and figures in bold count', () => {
  const body = [
    '| Harbour | Cost | Share | Year | Left | Wait |',
    '| --- | --- | :-- | --- | --: | --: |',
    '| East | 10 | 5 % | 2024 | 1.5 | 7 months |',
    '| **All** | **10** | 5 % | soon | 12.25 | 8 months |',
  ].join('\n');
  const [table] = toBlocks(parseMarkdown(body), () => undefined);
  expect(table).toMatchObject({
    align: [undefined, 'decimal', 'left', undefined, 'decimal', 'right'],
  });
});
