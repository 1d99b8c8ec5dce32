import { expect, test } from 'vitest';
import { brief, good, reportIn, warned, wrong } from './run.ts';
import { readXml } from './xml.ts';

test('a suite a note, a clean one with a test that passes, and no two tests of one name', async () => {
  const report = readXml(await reportIn('junit'));
  expect(report.name).toBe('testsuites');
  expect(report.attributes).toEqual({
    name: 'brief',
    tests: '8',
    failures: '3',
    errors: '3',
    time: '0',
  });
  const cases = report.children.flatMap((suite) =>
    suite.children.map(({ attributes, children }) => [
      suite.attributes['name'],
      attributes['name'],
      children.map(({ name }) => name).join(),
    ]),
  );
  expect(cases).toEqual([
    ['notes/locked.yaml', 'readable', 'error'],
    ['notes/a clean note.yaml', 'valid', ''],
    ['notes/bytes.yaml', 'encoding 1:15', 'error'],
    ['notes/missing.yaml', 'missing-section /financial_implications 1:1', 'failure'],
    ['notes/twice.yaml', 'duplicate-key 2:1', 'error'],
    ['notes/warned.yaml', 'marking-form /classification 2:17', 'system-out'],
    ['notes/wrong.yaml', 'unknown-value /classification 2:17', 'failure'],
    ['notes/wrong.yaml', 'unknown-field /brnch 3:1', 'failure'],
  ]);
});

test('a test tells the note and the line, and what failed in it the place and all advice', async () => {
  const report = readXml(await reportIn('junit', { 'a.yaml': wrong }));
  const [first] = report.children[0]?.children ?? [];
  expect(first?.attributes).toEqual({
    classname: 'a.yaml',
    name: 'unknown-value /classification 2:17',
    file: 'a.yaml',
    line: '2',
    time: '0',
  });
  const [failure] = first?.children ?? [];
  expect(failure?.attributes).toEqual({
    type: 'unknown-value',
    message: '“Uncalssified” is not one of the values that “Classification” may have.',
  });
  expect(failure?.text.split('\n').slice(0, 3)).toEqual([
    'a.yaml:2:17',
    '“Uncalssified” is not one of the values that “Classification” may have.',
    'Did you mean “Unclassified”?',
  ]);
});

test.each([
  ['--max-warnings 1', 'system-out', '0'],
  ['--max-warnings 0', 'failure', '1'],
])('a warning has failed only where it fails the run: %s', async (flags, name, failures) => {
  const { out } = await brief(`validate a.yaml --format junit ${flags}`, { 'a.yaml': warned });
  const report = readXml(out);
  expect(report.attributes['failures']).toBe(failures);
  const [first] = report.children[0]?.children ?? [];
  expect(first?.children.map((child) => child.name)).toEqual([name]);
  expect(first?.children[0]?.text).toContain('a.yaml:2:17\n');
});

test('two findings of one rule at one place have two names', async () => {
  const text = good.replace(/, title: Analyst, phone: 555-0142/, '');
  const report = await reportIn('json', { 'a.yaml': text });
  const [note] = (JSON.parse(report) as { notes: Array<{ findings: unknown[] }> }).notes;
  const twice = report.replace(
    '"findings": [',
    `"findings": [${JSON.stringify(note?.findings[0])},`,
  );
  const { out } = await brief('report merge a.json --format junit', { 'a.json': twice });
  expect(out).toContain('name="missing-field /prepared_by/title 6:1"');
  expect(out).toContain('name="missing-field /prepared_by/title 6:1 (2)"');
});

test('the same notes give the same bytes', async () => {
  expect(await reportIn('junit')).toBe(await reportIn('junit'));
});
