import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { HostErrorCode } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { memoryHost, unreadable } from '../host.ts';
import { run } from '../run.ts';
import { good } from '../good-note.ts';

describe('a draft where a file was before', () => {
  const files = { 'a.yaml': good, 'b.yaml': good, 'a.html': 'finished', 'b.html': 'finished' };

  test.each([
    [
      'a.yaml --draft',
      'Wrote a.html.\nbrief: The draft stands where a.html was before. `--out-dir drafts` keeps drafts apart.\n',
    ],
    [
      'a.yaml b.yaml --draft --text --html',
      'The drafts stand where 2 files were before, such as a.html. `--out-dir drafts` keeps drafts apart.\n',
    ],
    [
      'a.yaml --draft --locale fr',
      'L’ébauche a pris la place du fichier a.html qui s’y trouvait. `--out-dir ébauches` met les ébauches à part.\n',
    ],
  ])('is told: %s', async (line, said) => {
    const { err, host } = await run(['render', ...line.split(' ')], files);
    expect(err).toContain(said);
    expect(host.text('a.html')).not.toBe('finished');
  });

  test.each([
    'a.yaml --draft --text',
    'a.yaml --draft --out-dir drafts',
    'a.yaml',
    'a.yaml --draft -o -',
  ])('is not told where there was none, or no draft: %s', async (line) => {
    const { code, err } = await run(['render', ...line.split(' ')], files);
    expect(code).toBe(0);
    expect(err).not.toContain('before');
  });
});

describe('a name without an ending', () => {
  test.each([
    [
      '',
      'brief: Wrote out.\nbrief: out is a web page, since its name has no ending. Name it out.html, out.pdf or out.txt to say which it is to be.\n',
    ],
    [' --text', 'brief: Wrote out.\n'],
    [
      ' --locale fr',
      'brief: out a été écrit.\nbrief: out est une page Web, car son nom n’a pas d’extension. Nommez-le out.html, out.pdf ou out.txt pour choisir le format.\n',
    ],
  ])('-o out%s', async (options, said) => {
    const { code, err, host } = await run(['render', ...`a.yaml -o out${options}`.split(' ')], {
      'a.yaml': good,
    });
    expect([code, err]).toEqual([0, said]);
    expect(host.written).toEqual(['out']);
    expect(host.text('out')).toMatch(options.includes('text') ? /^UNCL/ : /^<!DOCTYPE html>/i);
  });
});

describe('a folder for a file, and a file for a folder', () => {
  test.each([
    [
      '-o notes',
      '`-o` names a file, and notes is a folder. Give a name such as flood.en.pdf, or write `--out-dir notes`.',
    ],
    [
      '-o new/',
      '`-o` names a file, and new/ is a folder. Give a name such as flood.en.pdf, or write `--out-dir new/`.',
    ],
    [
      '--out-dir c.html',
      '`--out-dir` names a folder, and c.html is a file. Give another name, or write `-o c.html` for that file.',
    ],
    ['-o notes --locale fr', 'écrivez `--out-dir notes`.'],
    ['--out-dir c.html --locale fr', 'écrivez `-o c.html` pour ce fichier.'],
  ])('%s', async (options, said) => {
    const files = { 'a.yaml': good, 'notes/b.yaml': good, 'c.html': 'old' };
    const { code, err, host } = await run(['render', ...`a.yaml ${options}`.split(' ')], files);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(host.written).toEqual([]);
  });
});

describe('what keeps a file from being read or written', () => {
  const files = { 'a.yaml': good, 'locked.yaml': unreadable, 'x.html': unreadable };
  const denied = (path: string): HostErrorCode | undefined =>
    path.startsWith('out') ? 'denied' : undefined;

  test.each([
    ['render locked.yaml --html', 'locked.yaml: You do not have permission to read it.'],
    ['validate locked.yaml --locale fr', 'locked.yaml: Vous n’avez pas la permission de le lire.'],
    [
      'render a.yaml --html -o x.html',
      'x.html: You do not have permission to write there. Choose another place by `-o` or `--out-dir`.',
    ],
    [
      'render a.yaml --pdf -o /proc/x.pdf',
      '/proc/x.pdf: Nothing can be written there. Choose another place by `-o` or `--out-dir`.',
    ],
    [
      'render a.yaml --pdf -o /proc/x.pdf --locale fr',
      '/proc/x.pdf: Rien ne peut être écrit à cet endroit. Choisissez-en un autre avec `-o` ou `--out-dir`.',
    ],
    [
      'validate a.yaml --format json=out.json',
      'out.json: You do not have permission to write there.\n',
    ],
    ['new issue-note out.en.yaml', 'out.en.yaml: You do not have permission to write there.\n'],
  ])('%s', async (line, said) => {
    const writeFails = (path: string): HostErrorCode | undefined =>
      path.startsWith('/proc') ? 'missing' : denied(path);
    const host = memoryHost(files, { writeFails });
    expect(await main(line.split(' '), host)).toBe(2);
    expect(host.err).toContain(`brief: ${said}`);
    expect(host.written).toEqual([]);
  });

  test('and the real disk says so of /proc', async ({ skip }) => {
    if (process.platform !== 'linux') skip();
    await expect(
      nodeHost(process).writeFile('/proc/x.pdf', new Uint8Array()),
    ).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('two notes of one name', () => {
  const files: Readonly<Record<string, string>> = {
    'many/d0/n.yaml': good,
    'many/d1/n.yaml': good,
    'many/d1/n.yml': good,
    'other/n.yaml': good,
    'my notes/a/n.yaml': good,
    'my notes/b/n.yaml': good,
    '/srv/a/n.yaml': good,
    '/srv/b/n.yaml': good,
    '/office2/n.yaml': good,
    '/n.yaml': good,
  };

  test.each([
    [['many/d0', 'many/d1/n.yaml'], 'many'],
    [['many/d0/n.yaml', 'other/n.yaml'], '.'],
    [['my notes/a', 'my notes/b'], '"my notes"'],
    [['/srv/a', '/srv/b'], '/srv'],
  ])('%j: %s is named', async (paths, folder) => {
    const render = (named: readonly string[], notes: Readonly<Record<string, string>>) =>
      run(['render', ...named, '--out-dir', 'flat'], notes);
    const { code, err, host } = await render(paths, files);
    expect([code, host.written]).toEqual([2, []]);
    expect(err).toContain(
      `flat/n.html. Name \`${folder}\`, the folder above both, in their place, and they stay`,
    );
    // Those that clash within one folder are another matter.
    const apart = Object.entries(files).filter(([path]) => path !== 'many/d1/n.yml');
    const named = [folder.replaceAll('"', '')];
    expect((await render(named, Object.fromEntries(apart))).code).toBe(0);
  });

  test.each([
    [['many/d1']],
    [['/srv/a/n.yaml', 'many/d0/n.yaml']],
    [['/srv/a/n.yaml', '/office2/n.yaml']],
    [['../n.yaml', '../../srv/a/n.yaml']],
  ])('%j: there is no folder to name', async (paths) => {
    const { code, err } = await run(['render', ...paths, '--out-dir', 'flat'], files);
    expect(code).toBe(2);
    expect(err).toMatch(/would both be written to flat\/n\.html\.\n$/);
  });
});
