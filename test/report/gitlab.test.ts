import { expect, test } from 'vitest';
import { brief, good, office, reportIn } from './run.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

async function issues(files = office, locale = 'en'): Promise<Issue[]> {
  return JSON.parse(await reportIn(`gitlab --locale ${locale}`, files)) as Issue[];
}

test('every issue has what GitLab asks for, and a fingerprint of its own', async () => {
  const all = await issues();
  expect(all.length).toBeGreaterThan(6);
  for (const { description, check_name: rule, fingerprint, severity, location } of all) {
    expect(description).not.toBe('');
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).toMatch(/^notes\//);
    expect(location.lines.begin).toBeGreaterThanOrEqual(1);
  }
  expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
});

test('severities are those of GitLab, and what is about the classification blocks', async () => {
  const all = await issues();
  expect(all.map((issue) => [issue.location.path, issue.check_name, issue.severity])).toEqual([
    ['notes/locked.yaml', 'fault', 'major'],
    ['notes/bytes.yaml', 'encoding', 'major'],
    ['notes/missing.yaml', 'missing-section', 'major'],
    ['notes/twice.yaml', 'duplicate-key', 'major'],
    ['notes/warned.yaml', 'marking-form', 'minor'],
    ['notes/wrong.yaml', 'unknown-value', 'blocker'],
    ['notes/wrong.yaml', 'unknown-field', 'major'],
  ]);
});

test('a clean run is an empty list', async () => {
  expect(await reportIn('gitlab', { 'a.yaml': good })).toBe('[]\n');
});

test('fingerprints outlive lines that are added above, and the language of messages', async () => {
  const note = `${good}brnch: x\n`;
  const moved = `# A comment.\n\n${note}`;
  const prints = async (text: string, locale: string): Promise<string[]> =>
    (await issues({ 'a.yaml': text }, locale)).map(({ fingerprint }) => fingerprint);
  expect(await prints(moved, 'fr')).toEqual(await prints(note, 'en'));
});

test('findings that read the same have different fingerprints', async () => {
  const all = await issues({ 'a.yaml': good.replace('Text.', '"<b> and <b>"') });
  expect(all.map(({ description }) => description)).toHaveLength(2);
  expect(all[0]?.description).toBe(all[1]?.description);
  expect(all[0]?.fingerprint).not.toBe(all[1]?.fingerprint);
});

test('paths are those of the repository, whatever the current folder', async () => {
  const files = { '/office/.git/HEAD': '', '/office/notes/x/a.yaml': 'title: Dykes\n' };
  const at = async (cwd: string, path: string): Promise<unknown> =>
    JSON.parse((await brief(`validate ${path} --format gitlab`, files, { cwd })).out);
  const above = await at('/office', 'notes/x/a.yaml');
  expect(await at('/office/notes', 'x/a.yaml')).toEqual(above);
  expect(await at('/office/notes/x', '/office/notes/x/a.yaml')).toEqual(above);
  expect(await at('/office/other', '../notes/x/a.yaml')).toEqual(above);
});
