/** What git says in another way than by the name under which a run has found a file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { good } from '../good-note.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-changed-'));
const git = (...words: string[]): void => {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];
  execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
};
const commit = (): void => {
  git('add', '.');
  git('commit', '-m', 'more');
};
const put = (path: string, text = good): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Paths of the notes that a run of the real thing has checked below a folder of the repository. */
function checkedIn(below: string, ...words: string[]): string[] {
  const bin = join(process.cwd(), 'bin/brief.js');
  const given = [bin, 'validate', '--changed-since', 'HEAD', '--format', 'json', ...words];
  const { stdout } = spawnSync(process.execPath, given, {
    cwd: join(folder, below),
    encoding: 'utf8',
  });
  const { notes } = JSON.parse(stdout) as { notes: Array<{ path: string }> };
  return notes.map(({ path }) => path);
}
const checked = (...words: string[]): string[] => checkedIn('.', ...words);

describe('--changed-since', () => {
  beforeAll(() => {
    git('init');
    for (const name of ['a', 'b']) put(`notes/${name}.yaml`);
    put('empty/.keep', '');
    put('.briefignore', 'notes/b.yaml\n');
    put('types/parts.json', '{ "$defs": { "place": { "type": "string" } } }');
    const place = { $ref: 'parts.json#/$defs/place' };
    put('types/visit.schema.json', JSON.stringify({ properties: { place } }));
    put('any.json', JSON.stringify({ properties: { title: { type: 'string' } } }));
    commit();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('checks every note when a part of a schema has changed, or that of --schema', () => {
    expect(checked()).toEqual([]);
    put('types/parts.json', '{ "$defs": { "place": { "type": "number" } } }');
    expect(checked()).toEqual(['notes/a.yaml']);
    commit();
    put('any.json', JSON.stringify({ properties: { title: { type: 'number' } } }));
    expect(checked()).toEqual([]);
    expect(checked('--schema', 'any.json', 'notes/a.yaml')).toEqual(['notes/a.yaml']);
    commit();
  });

  test('checks every note when .briefignore has changed', () => {
    rmSync(join(folder, '.briefignore'));
    expect(checked()).toEqual(['notes/a.yaml', 'notes/b.yaml']);
    git('checkout', '.briefignore');
  });

  // Windows lets few users make links.
  test.skipIf(process.platform === 'win32')('checks what is reached by a link', () => {
    symlinkSync('notes', join(folder, 'linked'));
    symlinkSync('notes/a.yaml', join(folder, 'link.yaml'));
    commit();
    expect(checked('linked', 'link.yaml')).toEqual([]);
    put('notes/a.yaml', `${good}# by another name\n`);
    expect(checked('linked', 'link.yaml')).toEqual(['link.yaml', 'linked/a.yaml']);
    git('checkout', 'notes');
    put('notes/c.en.yaml');
    put('notes/c.fr.yaml', good.replace('Unclassified', 'Non classifié'));
    commit();
    rmSync(join(folder, 'notes/c.fr.yaml'));
    expect(checked('linked')).toEqual(['linked/c.en.yaml']);
    git('rm', '-q', '-f', 'notes/c.en.yaml', 'notes/c.fr.yaml');
    commit();
  });

  test('checks the notes of a repository within the repository', () => {
    put('inner/c.yaml');
    const inside = (...words: string[]): void => git('-C', 'inner', ...words);
    inside('init');
    expect(checked()).toEqual(['inner/c.yaml']);
    inside('add', '.');
    inside('commit', '-m', 'inner');
    commit();
    expect(checked()).toEqual([]);
    put('inner/c.yaml', `${good}# in there\n`);
    expect(checked()).toEqual(['inner/c.yaml']);
  });

  test("heeds no setting of git's own that hides what has changed", () => {
    git('config', 'diff.relative', 'true');
    git('config', 'diff.ignoreSubmodules', 'all');
    put('notes/a.yaml', `${good}# above\n`);
    const found = checkedIn('empty', '..');
    git('config', '--remove-section', 'diff');
    git('checkout', 'notes');
    expect(found).toEqual(expect.arrayContaining(['../inner/c.yaml', '../notes/a.yaml']));
  });
});
