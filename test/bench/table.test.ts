import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { joinResults } from '../../bench/results.js';
import {
  duration,
  median,
  quantile,
  ratio,
  table,
  targetTable,
  timingTable,
} from '../../bench/table.js';

test('the median and the quartiles fall on a time or between two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect([quantile([1, 2, 3, 4, 5], 0.25), quantile([1, 2, 3, 4, 5], 0.75)]).toEqual([2, 4]);
  expect(quantile([7], 0.25)).toBe(7);
});

test('quartiles leave a quarter of the times on either side, in whichever order they came', () => {
  assert(
    property(array(integer({ min: 0, max: 1e6 }), { minLength: 1 }), (times) => {
      const [from, to] = [quantile(times, 0.25), quantile(times, 0.75)];
      const most = Math.floor((times.length - 1) / 4) + 1;
      expect(times.filter((time) => time < from).length).toBeLessThanOrEqual(most);
      expect(times.filter((time) => time > to).length).toBeLessThanOrEqual(most);
      expect(quantile(times.toReversed(), 0.25)).toBe(from);
      expect(median(times)).toBeGreaterThanOrEqual(from);
      expect(median(times)).toBeLessThanOrEqual(to);
    }),
  );
});

test('a duration is told in seconds from ten on', () => {
  expect([0.4, 999.6, 9_999.4, 9_999.6, 75_000].map(duration)).toEqual([
    '0 ms',
    '1,000 ms',
    '9,999 ms',
    '10.0 s',
    '75.0 s',
  ]);
});

test('a ratio has three figures that count', () => {
  expect([0.0543, 0.2, 1, 12.34, 1234.5].map(ratio)).toEqual([
    '0.054',
    '0.20',
    '1.00',
    '12.3',
    '1,235',
  ]);
});

test('a table is aligned, figures to the right', () => {
  expect(table(['what', 'time '], [['one note', '5 ms']])).toBe(
    ['| what     | time |', '| -------- | ---: |', '| one note | 5 ms |'].join('\n'),
  );
});

test('a peer that was given fewer notes is compared by note, and a missing one is told', () => {
  const drawn = timingTable([
    { peer: 'brief', notes: 100, times: [900, 1000, 1100] },
    { peer: 'slow', notes: 10, times: [5000] },
    { peer: 'absent', times: [], missing: 'not installed' },
  ]);
  expect(cellsOf(drawn).slice(2)).toEqual([
    ['brief', '100', '1,000 ms', '950 ms – 1,050 ms', '3', '1.00'],
    ['slow', '10', '5,000 ms', '5,000 ms – 5,000 ms', '1', '50.0'],
    ['absent', '', 'not installed', '', '', ''],
  ]);
});

test('a target is met or missed, and not told where a figure is missing', () => {
  const results = new Map([
    ['one', [timing('brief', 30), timing('peer', 20), { peer: 'absent', times: [] }]],
  ]);
  const target = (peer: string, most: number) => ({
    of: { row: 'one', peer: 'brief' },
    to: { row: 'one', peer },
    most,
  });
  const targets = [target('peer', 1.5), target('peer', 1.4), target('absent', 1)];
  expect(cellsOf(targetTable(targets, results)).slice(2)).toEqual([
    ['one, brief', 'one, peer', '1.50', '1.50', 'met'],
    ['one, brief', 'one, peer', '1.50', '1.40', 'missed'],
  ]);
  expect(targetTable([target('absent', 1)], results)).toBe('');
});

test('results of the same machine stay where they were not measured again, in their order', () => {
  const before = joinResults(
    '# R',
    new Map([
      ['B', 'old b'],
      ['A', 'old a'],
    ]),
    '',
    ['A', 'B', 'C'],
  );
  expect(before).toBe('# R\n\n## A\n\nold a\n\n## B\n\nold b\n');
  const now = new Map([['B', 'new b']]);
  expect(joinResults('# R', now, before, ['A', 'B'])).toBe(
    '# R\n\n## A\n\nold a\n\n## B\n\nnew b\n',
  );
  expect(joinResults('# other machine', now, before, ['A', 'B'])).toBe(
    '# other machine\n\n## B\n\nnew b\n',
  );
});

function timing(peer: string, time: number) {
  return { peer, notes: 1, times: [time] };
}

function cellsOf(drawn: string): string[][] {
  return drawn.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
