import { describe, expect, test } from 'vitest';
import { brief, good, office, reportIn, wrong } from './run.ts';

test('a finding is a command with its place; what it says is one line', async () => {
  const out = await reportIn('github', { 'a,b: c.yaml': wrong });
  const [first = ''] = out.split('\n');
  expect(first.split('%0A')).toEqual([
    '::error file=a%2Cb%3A c.yaml,line=2,col=17,endColumn=29,title=brief%3A unknown-value::' +
      '“Uncalssified” is not one of the values that “Classification” may have.',
    'Did you mean “Unclassified”?',
    'Choose one of: Unclassified, Protected A, Protected B, Protected C, Confidential, Secret, Top Secret.',
  ]);
});

test('a range of several lines has no columns, which the runner would drop', async () => {
  const text = good.replace('[Text.]', '\n  a: 1\n  b: 2');
  const out = await reportIn('github', { 'a.yaml': text });
  expect(out).toMatch(/^::error file=a.yaml,line=5,endLine=6,title=/);
  expect(out).not.toContain('col=');
});

test('per cent signs are escaped first', async () => {
  const text = good.replace('Unclassified', '"50 %0A:,\\r\\n"');
  const out = await reportIn('github', { 'a.yaml': text });
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toContain('50 %250A:,');
});

test('errors come first, and each type has its command', async () => {
  const out = await reportIn('github');
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
    ...Array<string>(6).fill('::error'),
    '::warning',
    '',
  ]);
  expect(out).toContain(
    '::error file=notes/locked.yaml,title=brief::notes/locked.yaml: You do not',
  );
});

describe('under GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('the report for people is followed by annotations', async () => {
    const { out } = await brief('validate', office, { env });
    const annotations = out.indexOf('\n::error file=');
    expect(out.indexOf('5 notes checked')).toBeLessThan(annotations);
    expect(annotations).toBeGreaterThan(0);
    expect(out.slice(annotations)).toContain('\n::warning file=notes/warned.yaml,line=2,');
  });

  test('of each type the first nine are shown, and the rest is counted', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `zz${index}q: 1\n`).join('');
    const { out } = await brief('validate a.yaml', { 'a.yaml': good + many }, { env });
    const lines = out.split('\n').filter((line) => line.startsWith('::error'));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::error title=brief::… and 3 more; see the log or the job summary.');
    const ten = Array.from({ length: 10 }, (_, index) => `zz${index}q: 1\n`).join('');
    const { out: all } = await brief('validate a.yaml', { 'a.yaml': good + ten }, { env });
    expect(all).not.toContain('… and');
  });

  test('a form that was asked for stands alone, and is told in full', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `zz${index}q: 1\n`).join('');
    const files = { 'a.yaml': good + many };
    const { out } = await brief('validate a.yaml --format github', files, { env });
    expect(out.trimEnd().split('\n')).toHaveLength(12);
    expect((await brief('validate a.yaml --format compact', files, { env })).out).not.toContain(
      '::',
    );
  });
});
