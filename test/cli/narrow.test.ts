import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { partOf } from '../../src/cli/find/shard.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { memoryHost, type World } from '../host.ts';
import { good } from '../good-note.ts';

/** Paths of the notes that a run checked, with its code and what it said. */
async function run(
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  world: World = {},
): Promise<{ code: number; paths: string[]; err: string }> {
  const host = memoryHost(files, world);
  const code = await main(['validate', '--format', 'json', ...words], host);
  const report = host.out === '' ? { notes: [] } : JSON.parse(host.out);
  return { code, paths: report.notes.map(({ path }: { path: string }) => path), err: host.err };
}

describe('--shard', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.yaml`, good]));

  test('takes its part of the notes', async () => {
    expect((await run(['--shard', '1/2'], files)).paths).toEqual(['a.yaml', 'c.yaml', 'e.yaml']);
    expect((await run(['--shard', '2/2'], files)).paths).toEqual(['b.yaml', 'd.yaml']);
  });

  test('makes parts that are all together and differ by one note at most', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (count, of) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const parts = Array.from({ length: of }, (_, index) =>
          partOf(items, { part: index + 1, of }),
        );
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(parts.flat().toSorted((a, b) => a - b)).toEqual(items);
      }),
    );
  });

  test('without a note is a notice', async () => {
    const { code, paths, err } = await run(['--shard', '7/9'], files);
    expect({ code, paths }).toEqual({ code: 0, paths: [] });
    expect(err).toBe('brief: Part 7 of 9 has no note.\n');
  });

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2'])('refuses %s', async (value) => {
    const { code, err } = await run([`--shard=${value}`], files);
    expect(code).toBe(2);
    expect(err).toContain(
      `\`${value}\` is no value for \`--shard\`; it must be a part and the number of parts, such as 2/5.`,
    );
  });
});

describe('--changed-since', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief git ’'));
  const git = (...words: string[]): void => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];
    execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
  };
  const put = (path: string, text = good): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** Runs the real thing below a folder of the repository. */
  async function inside(below: string, ...words: string[]): Promise<{ code: number; out: string }> {
    const bin = join(process.cwd(), 'bin/brief.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'validate', ...words], {
      cwd: join(folder, below),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' },
    });
    return { code: status ?? -1, out: stdout + stderr };
  }

  beforeAll(() => {
    git('init', '--initial-branch', 'main');
    for (const name of ['old', 'été "1"', 'later', 'gone', 'sub/deep']) put(`notes/${name}.yaml`);
    put('ci/strict.yaml', 'extends: ./office.yaml\n');
    put('ci/office.yaml', 'rules: {}\n');
    git('add', '.');
    git('commit', '-m', 'first');
    git('branch', 'topic');
    put('notes/old.yaml', `${good}# over there\n`);
    git('commit', '-am', 'on main');
    git('checkout', 'topic');
    put('notes/été "1".yaml', good.replace('Unclassified', 'Uncalssified'));
    rmSync(join(folder, 'notes/gone.yaml'));
    git('commit', '-am', 'on topic');
    put('notes/later.yaml', `${good}# not yet committed\n`);
    put('notes/new.yaml');
    put('notes/sub/deep.yaml', `${good}# too\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('checks what this branch changed, not what the other one did', async () => {
    const { code, out } = await inside('.', '--changed-since', 'main', '--format', 'json');
    const paths = JSON.parse(out).notes.map(({ path }: { path: string }) => path);
    expect(paths).toEqual([
      'notes/later.yaml',
      'notes/new.yaml',
      'notes/sub/deep.yaml',
      'notes/été "1".yaml',
    ]);
    expect(code).toBe(1);
  });

  test('takes a commit with blanks around it, as a script may hand it over', async () => {
    const { code, out } = await inside('notes/sub', '--changed-since', ' main\r\n');
    expect({ code, out }).toEqual({ code: 0, out: '1 note checked: nothing wrong.\n' });
  });

  test('works from a folder below the top', async () => {
    const { code, out } = await inside('notes/sub', '--changed-since', 'main');
    expect({ code, out }).toEqual({ code: 0, out: '1 note checked: nothing wrong.\n' });
  });

  describe('where something is gone', () => {
    const pair = (name: string): string[] => [`x/${name}.en.yaml`, `x/${name}.fr.yaml`];
    const shown = good.replace('[Text.]', '["![The dyke](img/map%201.png)"]');
    const french = good.replace('Unclassified', 'Non classifié');
    beforeAll(() => {
      put('x/brief.config.yaml', 'bilingual: required\n');
      for (const name of ['gone', 'moved', 'emptied', 'kept']) {
        const [en = '', fr = ''] = pair(name);
        put(en);
        put(fr, french);
      }
      put('x/image.en.yaml', shown);
      put('x/image.fr.yaml', french);
      put('x/img/map 1.png', 'no image');
      put('x/sub/other.en.yaml', shown);
      git('add', '.');
      git('commit', '-m', 'pairs');
    });

    const checked = async (since: string): Promise<string[]> => {
      const { out } = await inside('x', '--changed-since', since, '--format', 'compact');
      const lines = out.split('\n').filter((line) => /twin-missing|image-file/.test(line));
      return lines.map((line) => line.replace(/:\d.* error (\S+) .*/, ' $1'));
    };
    const wanted = [
      'emptied.en.yaml twin-missing',
      'gone.en.yaml twin-missing',
      'image.en.yaml image-file',
      'moved.en.yaml twin-missing',
      'parted.fr.yaml twin-missing',
    ];

    test('checks what is left of pairs, and the notes that show what is gone', async () => {
      expect(await checked('HEAD')).toEqual([]);
      rmSync(join(folder, 'x/gone.fr.yaml'));
      rmSync(join(folder, 'x/img/map 1.png'));
      put('x/emptied.fr.yaml', '# À traduire\n---\n');
      git('mv', 'x/moved.fr.yaml', 'x/parted.fr.yaml');
      expect(await checked('HEAD')).toEqual(wanted);
      git('commit', '-am', 'gone');
      expect(await checked('HEAD~1')).toEqual(wanted);
      expect(await checked('HEAD')).toEqual([]);
    });

    test('checks every note when the config is gone', async () => {
      rmSync(join(folder, 'x/brief.config.yaml'));
      const { out } = await inside('x', '--changed-since', 'HEAD');
      git('checkout', 'x/brief.config.yaml');
      expect(out).toContain('brief.config.yaml has changed since HEAD: every note is checked.');
    });

    afterAll(() => {
      git('rm', '-r', '-q', '-f', 'x');
      git('commit', '-m', 'away');
    });
  });

  test('with nothing changed is a notice', async () => {
    const { code, out } = await inside('.', '--changed-since', 'HEAD', 'notes/old.yaml');
    expect(out).toContain('brief: No note has changed since HEAD.\n');
    expect(code).toBe(0);
  });

  test('names what has changed and .gitignore leaves out, though git keeps track of it', async () => {
    put('kept/a.yaml');
    put('kept/b.yaml');
    put('kept/.gitignore', 'a.yaml\n');
    put('kept/.briefignore', 'b.yaml\n');
    git('add', '-f', 'kept');
    git('commit', '-m', 'kept');
    put('kept/a.yaml', 'title: Dykes\n');
    put('kept/b.yaml', 'title: Dykes\n');
    const { code, out } = await inside('.', '--changed-since', 'HEAD', '.', '--format', 'compact');
    const below = await inside('notes', '--changed-since', 'HEAD');
    git('rm', '-r', '-q', '-f', 'kept');
    git('commit', '-m', 'away');
    expect(out).toContain('brief: kept/a.yaml is skipped: kept/.gitignore leaves it out.\n');
    expect(out).not.toContain('kept/b.yaml');
    expect(below.out).not.toContain('kept');
    expect(code).toBe(0);
  });

  test('checks every note when the config has changed', async () => {
    put('brief.config.yaml', 'rules: {}\n');
    const { out } = await inside('.', '--changed-since', 'main', 'notes/old.yaml');
    rmSync(join(folder, 'brief.config.yaml'));
    expect(out).toContain(
      'brief: brief.config.yaml has changed since main: every note is checked.\n',
    );
    expect(out).toContain('1 note checked');
  });

  test('checks every note when what the config extends has changed', async () => {
    put('ci/office.yaml', 'rules: { list-length: off }\n');
    const words = ['--config', 'ci/strict.yaml', '--changed-since', 'main', 'notes/old.yaml'];
    const { out } = await inside('.', ...words);
    put('ci/office.yaml', 'rules: {}\n');
    expect(out).toContain('brief: ci/office.yaml has changed since main: every note is checked.\n');
    expect((await inside('.', ...words)).out).toContain('No note has changed since main.');
  });

  test.each(['brief-suppressions.json', 'notes/types/own.schema.json'])(
    'checks every note when %s has changed',
    async (path) => {
      put(path, '{}');
      const { out } = await inside('.', '--changed-since', 'main', 'notes/old.yaml');
      rmSync(join(folder, path));
      expect(out).toContain(`brief: ${path} has changed since main: every note is checked.\n`);
    },
  );

  test.each(['nowhere', '--output=x'])('refuses %j, which is no commit', async (ref) => {
    const { code, out } = await inside('.', `--changed-since=${ref}`);
    expect(code).toBe(2);
    expect(out).toContain(`git knows no commit “${ref}” here`);
  });

  test.each([
    ['main...HEAD', 'Write `--changed-since main`'],
    ['v1.0..v1.1', 'Write `--changed-since v1.0`'],
    ['origin/', '“origin/” ends before the name of a branch.'],
    ['0'.repeat(40), 'stands for no commit'],
    ['notes', '“notes” is a file or folder, not a commit.'],
  ])('tells what is wrong with %s', async (ref, why) => {
    const { code, out } = await inside('.', `--changed-since=${ref}`);
    expect([code, out]).toEqual([2, expect.stringContaining(why)]);
  });

  test.each(['en', 'fr'])(
    'tells how to have git read the repository of another: %s',
    async (locale) => {
      const complaint = "fatal: detected dubious ownership in repository at '/builds/our notes'\n";
      const { code, err } = await run(
        ['--changed-since', 'main', '--locale', locale],
        { 'a.yaml': good },
        { git: () => ({ ok: false, text: '', complaint }) },
      );
      expect(code).toBe(2);
      expect(err).toContain('`git config --global --add safe.directory "/builds/our notes"`');
    },
  );

  test('needs a repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'brief-no-git-'));
    writeFileSync(join(outside, 'a.yaml'), good);
    const proc = { ...process, cwd: () => outside, env: {} } as unknown as NodeJS.Process;
    const host = { ...memoryHost(), ...nodeHost(proc), stderr: memoryHost().stderr };
    const errors: string[] = [];
    host.stderr.write = (text) => void errors.push(String(text));
    expect(await main(['validate', '--changed-since', 'main'], host)).toBe(2);
    expect(errors.join('')).toContain('needs a git repository');
    rmSync(outside, { recursive: true });
  });

  test('needs git', async () => {
    const { code, err } = await run(['--changed-since', 'main'], { 'a.yaml': good });
    expect(code).toBe(2);
    expect(err).toContain('asks git, which is not installed here');
  });

  test('says what a shallow clone lacks', async () => {
    const answers: World['git'] = ([word]) => ({ ok: word !== 'merge-base', text: '' });
    const { code, err } = await run(
      ['--changed-since', 'main'],
      { 'a.yaml': good },
      { git: answers },
    );
    expect(code).toBe(2);
    expect(err).toContain('fetch-depth: 0');
  });
});

describe('progress', () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${index}.yaml`, good] as const),
  );
  const shown = /\rChecking \d+ of 60|Checking \d+ of 60/;

  test('is shown at a terminal once a run takes over a second, and taken away', async () => {
    const { err } = await run([], files, { tty: true, pace: 30 });
    expect(err).toMatch(shown);
    expect(err).toMatch(/\r +\r$/);
    expect(err).not.toMatch(/Checking 1 of/);
  });

  test.each([
    ['in a short run', { tty: true, pace: 1 }],
    ['where there is no terminal', { pace: 30 }],
    ['in CI', { tty: true, pace: 30, env: { CI: 'true' } }],
    ['under pre-commit', { tty: true, pace: 30, env: { PRE_COMMIT: '1' } }],
  ])('is not shown %s', async (_, world) => {
    expect((await run([], files, world)).err).not.toMatch(shown);
  });
});
