import { describe, expect, test } from 'vitest';
import { findNotes, type FindOptions } from '../../src/cli/find/find-notes.ts';
import { main } from '../../src/cli/main.ts';
import { noConfig } from '../../src/config/config.ts';
import { sentenceOf } from '../../src/findings/sentence.ts';
import {
  emptyFolder,
  fifo,
  link,
  lockedFolder,
  memoryHost,
  type Content,
  type World,
} from '../host.ts';

type Contents = Record<string, Content>;

/** What is found, said and faulted, in short. */
async function find(
  contents: Contents,
  given: readonly string[],
  options: FindOptions = {},
  world: World = {},
): Promise<{ found: string[]; notices: string[]; faults: string[] }> {
  const host = memoryHost(contents, world);
  const result = await findNotes(given, options, noConfig(host.cwd), host);
  return {
    found: result.found.map(({ path }) => path),
    notices: result.notices.map((notice) => sentenceOf(notice, 'en')),
    faults: result.faults.map(({ path, message }) => `${path}: ${sentenceOf(message, 'en')}`),
  };
}

/** Only the paths, and a failure of the test if anything else was said. */
async function paths(contents: Contents, given: readonly string[] = []): Promise<string[]> {
  const { found, notices, faults } = await find(contents, given);
  expect([...notices, ...faults]).toEqual([]);
  return found;
}

function files(...names: string[]): Contents {
  return Object.fromEntries(names.map((name) => [name, '']));
}

describe('a folder', () => {
  test('is walked for YAML files, sorted by path; no path is the current folder', async () => {
    const contents = files('b.yml', 'a/z.yaml', 'a.yaml', 'a/readme.md', 'c.YAML', 'B.yaml');
    expect(await paths(contents)).toEqual(['B.yaml', 'a.yaml', 'a/z.yaml', 'b.yml', 'c.YAML']);
    expect(await paths(contents, ['./a/'])).toEqual(['a/z.yaml']);
  });

  test('is walked without .git, node_modules and the configuration of brief', async () => {
    const contents = files(
      '.git/a.yaml',
      'node_modules/a.yaml',
      'x/node_modules/a.yaml',
      'brief.config.yaml',
      'x/brief.config.yaml',
      '.hidden/a.yaml',
    );
    expect(await paths(contents)).toEqual(['.hidden/a.yaml']);
    expect(await paths(contents, ['brief.config.yaml'])).toEqual(['brief.config.yaml']);
  });

  test('named like a file is a folder', async () => {
    expect(await paths(files('a.yaml/b.yaml'))).toEqual(['a.yaml/b.yaml']);
    expect(await paths(files('a.yaml/b.yaml'), ['a.yaml'])).toEqual(['a.yaml/b.yaml']);
  });

  test('outside of the current folder is shown as it was given', async () => {
    const contents = files('/else/a.yaml', '/office/b.yaml');
    expect(await paths(contents, ['../else', '/else', '/office'])).toEqual([
      '../else/a.yaml',
      '/else/a.yaml',
      'b.yaml',
    ]);
  });

  test('that a glob cannot reach into is not looked at', async () => {
    expect(await paths({ locked: lockedFolder, 'a.yaml': '' }, ['*.yaml'])).toEqual(['a.yaml']);
  });

  test('that cannot be listed is a fault and the rest is found', async () => {
    expect(await find({ locked: lockedFolder, 'a.yaml': '' }, ['.'])).toEqual({
      found: ['a.yaml'],
      notices: [],
      faults: ['locked: You do not have permission to read it.'],
    });
  });

  test('without notes is a fault, or a notice if that was asked for', async () => {
    const contents = { empty: emptyFolder, 'a.yaml': '' };
    expect((await find(contents, ['empty', 'a.yaml'])).faults).toEqual([
      'empty: No YAML file is here.',
    ]);
    expect(await find(contents, ['empty'], { passOnNoFiles: true })).toEqual({
      found: [],
      notices: ['empty has no YAML file.'],
      faults: [],
    });
  });
});

describe('a link', () => {
  test('to a file is followed, to a folder it is not', async () => {
    const contents = {
      'a/note.yaml': '',
      'link.yaml': link('a/note.yaml'),
      'folder.yaml': link('a'),
      round: link('.'),
    };
    expect(await paths(contents)).toEqual(['a/note.yaml', 'link.yaml']);
    expect(await paths(contents, ['folder.yaml'])).toEqual(['folder.yaml/note.yaml']);
  });

  test('to a folder that is not searched is told, where a walk would have gone into it', async () => {
    const contents = {
      '/repo/.git': emptyFolder,
      '/repo/real/b.yaml': '',
      'a.yaml': '',
      linked: link('../real'),
      'linked.yaml': link('../real'),
      node_modules: link('../real'),
      ignored: link('../real'),
      '.briefignore': 'ignored/\n',
    };
    const world = { cwd: '/repo/notes' };
    const told = (name: string): string =>
      `${name} is a link to a folder, which is not searched. Name it to check what is in it.`;
    expect(await find(contents, ['.'], {}, world)).toEqual({
      found: ['a.yaml'],
      notices: [told('linked'), told('linked.yaml')],
      faults: [],
    });
    expect((await find(contents, ['*.yaml'], {}, world)).notices).toEqual([]);
    expect(await find(contents, ['linked'], {}, world)).toMatchObject({
      found: ['linked/b.yaml'],
      notices: [],
    });
    expect((await find(contents, ['..'], {}, world)).notices).toEqual([]);
  });

  test('to nothing, or a pipe, is a fault where a note should be', async () => {
    const contents = { 'a.yaml': link('gone'), 'b.yaml': fifo, 'c.yaml': '', other: link('gone') };
    const faults = [
      'a.yaml: It is a link to something that does not exist.',
      'b.yaml: It is not a regular file, so it is not opened.',
    ];
    expect(await find(contents, ['.'])).toEqual({ found: ['c.yaml'], notices: [], faults });
    expect((await find(contents, ['b.yaml'])).faults).toEqual(faults.slice(1));
  });
});

describe('a path', () => {
  test('is found once however often it is given, and counts as named if it was', async () => {
    const { found } = await findNotes(
      ['.', 'a.yaml', './a.yaml', '*.yaml'],
      {},
      noConfig('/office'),
      memoryHost(files('a.yaml', 'b.yaml')),
    );
    expect(found).toEqual([
      { path: 'a.yaml', base: '.', named: true },
      { path: 'b.yaml', base: '.', named: false },
    ]);
  });

  test('that is not there is a fault each, also beside others', async () => {
    const { found, faults } = await find(files('a.yaml'), ['x.yaml', 'a.yaml', 'y/z.yaml'], {
      passOnNoFiles: true,
    });
    expect(found).toEqual(['a.yaml']);
    expect(faults).toEqual([
      'x.yaml: There is no such file or folder.',
      'y/z.yaml: There is no such file or folder.',
    ]);
  });

  test('with any extension is taken when named', async () => {
    expect(await paths(files('note.txt'), ['note.txt'])).toEqual(['note.txt']);
  });
});

describe('a glob', () => {
  const contents = files('n/a.yaml', 'n/b.yml', 'n/x/c.yaml', 'n/x/y/d.yaml', 'n/a.txt', 'e.yaml');
  test.each([
    ['n/*.yaml', ['n/a.yaml']],
    ['n/*', ['n/a.yaml', 'n/b.yml']],
    ['n/**/*.yaml', ['n/a.yaml', 'n/x/c.yaml', 'n/x/y/d.yaml']],
    ['**/{c,d}.yaml', ['n/x/c.yaml', 'n/x/y/d.yaml']],
    ['n/*/*.yaml', ['n/x/c.yaml']],
    ['n/{x/y,x}/*.yaml', ['n/x/c.yaml', 'n/x/y/d.yaml']],
    ['./n/[ab].y*ml', ['n/a.yaml', 'n/b.yml']],
    ['/office/n/?.yaml', ['n/a.yaml']],
  ])('%s is a walk for what it matches', async (glob, found) => {
    expect(await paths(contents, [glob])).toEqual(found);
  });

  test('has its fixed part as the base of what it finds', async () => {
    const { found } = await findNotes(
      ['n/x/**/d.yaml'],
      {},
      noConfig('/office'),
      memoryHost(contents),
    );
    expect(found).toEqual([{ path: 'n/x/y/d.yaml', base: 'n/x', named: false }]);
  });

  test('that matches nothing is a fault', async () => {
    const { faults } = await find(contents, ['n/*.yaml', 'none/*.yaml', 'n/q*.yaml']);
    expect(faults).toEqual([
      'none/*.yaml: No YAML file is here.',
      'n/q*.yaml: No YAML file is here.',
    ]);
  });

  test('is first looked for as a name', async () => {
    expect(await paths(files('n[1].yaml', 'n1.yaml'), ['n[1].yaml'])).toEqual(['n[1].yaml']);
  });

  test('and a path may have the separators of Windows there, but not elsewhere', async () => {
    const windows = { cwd: 'C:/office' };
    const notes = files('n/a.yaml', 'n/x/b.yaml', 'D:/c.yaml');
    for (const [given, found] of [
      [String.raw`n\*.yaml`, ['n/a.yaml']],
      [String.raw`.\n\**\*.yaml`, ['n/a.yaml', 'n/x/b.yaml']],
      [String.raw`C:\office\n\x`, ['n/x/b.yaml']],
      [String.raw`D:\c.yaml`, ['D:/c.yaml']],
    ] as const)
      expect((await find(notes, [given], {}, windows)).found).toEqual(found);
    expect((await find(notes, [String.raw`n\*.yaml`])).faults).toHaveLength(1);
  });
});

describe('ignore files', () => {
  test('leave out what git would: nested files, anchors, negation, folders', async () => {
    const contents = {
      ...files('a.yaml', 'keep/a.yaml', 'build/x.yaml', 'sub/build/y.yaml', 'sub/only/z.yaml'),
      ...files('sub/deep/only/z.yaml', 'sub/skip.yaml', 'sub/deep/skip.yaml', 'tmp/keep.yaml'),
      '.gitignore': 'build/\r\n# note\r\n\r\n   \r\n/a.yaml\r\ntmp/\r\n',
      'sub/.gitignore': '!build/\n/only\nskip.yaml\n\\!odd.yaml\n/\n!\n',
      'sub/deep/.gitignore': '!skip.yaml\n',
      'tmp/.gitignore': '!keep.yaml\n',
      'sub/!odd.yaml': '',
    };
    expect(await paths(contents)).toEqual([
      'keep/a.yaml',
      'sub/build/y.yaml',
      'sub/deep/only/z.yaml',
      'sub/deep/skip.yaml',
    ]);
  });

  test('in .briefignore have the last word', async () => {
    const contents = {
      ...files('a.yaml', 'b.yaml', 'c.yaml'),
      '.gitignore': 'a.yaml\nb.yaml\n',
      '.briefignore': '!a.yaml\nc.yaml\n',
    };
    expect(await paths(contents)).toEqual(['a.yaml']);
  });

  test('count up to the folder of the repository and no further', async () => {
    const contents = {
      ...files('/repo/notes/a.yaml', '/repo/notes/b.yaml', '/repo/notes/c.yaml', '/repo/.git/HEAD'),
      '/.gitignore': 'c.yaml',
      '/repo/.gitignore': '/notes/a.yaml',
    };
    const { found } = await find(contents, ['.'], {}, { cwd: '/repo/notes' });
    expect(found).toEqual(['b.yaml', 'c.yaml']);
  });

  test('hold for a folder with characters that mean something in a pattern', async () => {
    const contents = { ...files('a[1]*/x.yaml', 'a1/x.yaml'), 'a[1]*/.gitignore': '*.yaml\n' };
    expect(await paths(contents)).toEqual(['a1/x.yaml']);
  });

  test('are told about when they leave out a file that was named', async () => {
    const contents = { ...files('a.yaml', 'b.yaml', 'd/c.yaml'), '.gitignore': 'a.yaml\nd/' };
    expect(await find(contents, ['a.yaml', 'b.yaml', 'd/c.yaml'])).toEqual({
      found: ['b.yaml'],
      notices: [
        'a.yaml is skipped: .gitignore leaves it out.',
        'd/c.yaml is skipped: .gitignore leaves it out.',
      ],
      faults: [],
    });
  });

  test.each([
    [{ '/repo/.gitignore': 'notes/\n' }, ['../.gitignore leaves out']],
    [{ '.briefignore': '*.yaml\n' }, ['.briefignore leaves out']],
    [
      { 'd/.gitignore': '*\n', 'brief.config.yaml': 'ignore: [a.yaml]\n' },
      ['brief.config.yaml, d/.gitignore leave out'],
    ],
    [{ 'brief.config.yaml': "ignore: ['**']\n" }, ['brief.config.yaml leaves out']],
  ])('are told by name, and what they leave out is no fault: %j', async (ignoring, [said = '']) => {
    const contents = { '/repo/.git': emptyFolder, ...files('a.yaml', 'd/c.yaml'), ...ignoring };
    const host = memoryHost(contents, { cwd: '/repo/notes' });
    expect([await main(['validate'], host), host.err]).toEqual([
      0,
      `brief: . is skipped: ${said} all that is in it.\n`,
    ]);
  });

  test('that leave nothing are a notice; a folder without notes stays a fault', async () => {
    const contents = { ...files('a.yaml', 'd/x.txt'), '.gitignore': '*.yaml\nd/' };
    expect(await find(contents, ['.', 'd'])).toEqual({
      found: [],
      notices: ['. is skipped: .gitignore leaves out all that is in it.'],
      faults: ['d: No YAML file is here.'],
    });
  });
});

describe('standard input', () => {
  test('is one note, named by its option', async () => {
    const world = { stdin: 'title: A' };
    const host = memoryHost({}, world);
    expect((await findNotes(['-', '-'], {}, noConfig('/office'), host)).found).toEqual([
      { path: '<stdin>', base: '.', named: true, bytes: Buffer.from('title: A') },
    ]);
    const named = await findNotes(
      ['-'],
      { stdinFilename: './n/a.fr.yaml' },
      noConfig('/office'),
      host,
    );
    expect(named.found[0]).toMatchObject({ path: 'n/a.fr.yaml', base: 'n' });
  });
});
