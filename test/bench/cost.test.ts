import { expect, test } from 'vitest';
import { costOf, placeOf } from '../../bench/profile/cost.js';
import { bytesByCost, largest, timeByCost } from '../../bench/profile/read-profile.js';

test('a file is told as our folder or as the library it is of', () => {
  expect(
    [
      '../src/rules/dates.ts',
      '../../src/render/pdf/layout/lines.ts',
      '../../src/render/html/blocks.ts',
      '../node_modules/yaml/browser/dist/index.js',
      '../node_modules/@scope/name/index.js',
    ].map(placeOf),
  ).toEqual(['rules', 'render/pdf/layout', 'render/html', 'yaml', '@scope/name']);
});

test('native code works for its caller, and a module of Node’s by its kind', () => {
  expect(costOf(frame('open', ''), 'host')).toBe('host');
  expect(costOf(frame('readFileSync', 'node:fs'), 'host')).toBe('reading and writing files');
  expect(costOf(frame('Script', 'node:vm'), 'host')).toBe('compiling scripts');
  expect(costOf(frame('emit', 'node:events'), 'host')).toBe('Node’s other modules');
});

test('times are summed by cost, without waiting', () => {
  const nodes = [
    { id: 1, callFrame: frame('(root)', ''), children: [2, 3, 4] },
    { id: 2, callFrame: frame('readFileSync', 'node:fs'), children: [5] },
    { id: 3, callFrame: frame('(garbage collector)', '') },
    { id: 4, callFrame: frame('(idle)', '') },
    { id: 5, callFrame: frame('open', '') },
  ];
  const sums = timeByCost({ nodes, samples: [2, 3, 4, 5], timeDeltas: [10, 20, 500, 30] });
  expect(largest(sums, 3)).toEqual([
    'reading and writing files, 67 %',
    'garbage collection, 33 %',
    '',
  ]);
});

test('bytes are summed by cost', () => {
  const child = { callFrame: frame('Script', 'node:vm'), selfSize: 300, children: [] };
  const head = { callFrame: frame('(root)', ''), selfSize: 100, children: [child] };
  expect(largest(bytesByCost({ head }), 1)).toEqual(['compiling scripts, 75 %']);
});

function frame(functionName: string, url: string) {
  return { functionName, url, lineNumber: 0, columnNumber: 0 };
}
