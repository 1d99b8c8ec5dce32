import { expect, test } from 'vitest';
import { good, reportIn } from './run.ts';
import { readXml } from './xml.ts';

test('each file has its findings with place, severity and rule', async () => {
  const report = readXml(await reportIn('checkstyle'));
  expect([report.name, report.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
  const found = report.children.flatMap((file) =>
    file.children.map(({ attributes: { line, column, severity, source } }) =>
      [file.attributes['name'], line, column, severity, source].join(' '),
    ),
  );
  expect(found).toEqual([
    'notes/locked.yaml 1 1 error brief',
    'notes/bytes.yaml 1 15 error brief.encoding',
    'notes/missing.yaml 1 1 error brief.missing-section',
    'notes/twice.yaml 2 1 error brief.duplicate-key',
    'notes/warned.yaml 2 17 warning brief.marking-form',
    'notes/wrong.yaml 2 17 error brief.unknown-value',
    'notes/wrong.yaml 3 1 error brief.unknown-field',
  ]);
});

test('a clean note is named without errors', async () => {
  const report = readXml(await reportIn('checkstyle', { 'a.yaml': good }));
  expect(report.children.map(({ attributes, children }) => [attributes, children])).toEqual([
    [{ name: 'a.yaml' }, []],
  ]);
});
