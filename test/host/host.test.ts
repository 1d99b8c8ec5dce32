import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { HostError, type Host } from '../../src/host/host.ts';
import { temporaryName } from '../../src/host/leftovers.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { emptyFolder, fifo, link, memoryHost, type Content } from '../host.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const hosts: Record<string, (contents: Record<string, Content>) => Host> = {
  'the memory host': (contents) => memoryHost(contents),
  'the real host': realHost,
};

describe.each(Object.entries(hosts))('%s', (_name, hostWith) => {
  test('reads the bytes of a file, also through a link', async () => {
    const host = hostWith({ 'a.yaml': 'é\r\n', 'b.yaml': link('a.yaml'), c: link('.') });
    for (const path of ['a.yaml', 'b.yaml', 'c/a.yaml', `${host.cwd}/a.yaml`, './c/../a.yaml'])
      expect(Buffer.from(await host.readFile(path)).toString()).toBe('é\r\n');
  });

  test('reads no more of a file than was asked for', async () => {
    const host = hostWith({ 'a.yaml': 'title: Dykes' });
    expect(Buffer.from(await host.readFile('a.yaml', 5)).toString()).toBe('title');
    expect(Buffer.from(await host.readFile('a.yaml', 12)).toString()).toBe('title: Dykes');
  });

  test.each([
    ['missing', 'none.yaml'],
    ['missing', 'broken.yaml'],
    ['is-folder', 'folder'],
    ['not-a-file', 'pipe'],
    ['not-a-folder', 'a.yaml/b.yaml'],
    ['loop', 'loop'],
  ])('reading fails as %s, with the path as given: %s', async (code, path) => {
    const host = hostWith(oddities());
    expect(await failureOf(host.readFile(path))).toEqual([code, path]);
  });

  test('tells what stands at a path, following links', async () => {
    const host = hostWith(oddities());
    const kinds = async (...paths: string[]): Promise<string[]> =>
      Promise.all(paths.map(async (path) => (await host.stat(path)).kind));
    expect(await kinds('a.yaml', 'linked.yaml', 'folder', '.', 'pipe')).toEqual([
      'file',
      'file',
      'folder',
      'folder',
      'other',
    ]);
    expect(await kinds('none', 'broken.yaml', 'loop', 'a.yaml/b')).toEqual(
      Array(4).fill('missing'),
    );
    expect((await host.stat('a.yaml')).size).toBe(2);
  });

  test('lists a folder by code unit and does not follow the links in it', async () => {
    const host = hostWith({ ...oddities(), 'B.yaml': '', 'é.yaml': '' });
    expect(await host.list('.')).toEqual([
      { name: 'B.yaml', kind: 'file' },
      { name: 'a.yaml', kind: 'file' },
      { name: 'broken.yaml', kind: 'link' },
      { name: 'folder', kind: 'folder' },
      { name: 'linked.yaml', kind: 'link' },
      { name: 'loop', kind: 'link' },
      { name: 'pipe', kind: 'other' },
      { name: 'é.yaml', kind: 'file' },
    ]);
    expect(await failureOf(host.list('a.yaml'))).toEqual(['not-a-folder', 'a.yaml']);
    expect(await failureOf(host.list('none'))).toEqual(['missing', 'none']);
  });

  test('writes a file whole, makes its folders and keeps a link a link', async () => {
    const host = hostWith({ 'a.html': 'a long older file', 'b.html': link('a.html') });
    await host.writeFile('new/folder/a.html', Buffer.from('new'));
    await host.writeFile('b.html', Buffer.from('short'));
    expect(Buffer.from(await host.readFile('new/folder/a.html')).toString()).toBe('new');
    expect(Buffer.from(await host.readFile('a.html')).toString()).toBe('short');
    expect((await host.list('.')).map((entry) => `${entry.name} ${entry.kind}`)).toEqual([
      'a.html file',
      'b.html link',
      'new folder',
    ]);
  });

  test('makes the file that a link points at where it is not there yet', async () => {
    const host = hostWith({ 'b.html': link('later.html') });
    await host.writeFile('b.html', Buffer.from('new'));
    expect(Buffer.from(await host.readFile('later.html')).toString()).toBe('new');
    expect((await host.list('.')).map((entry) => `${entry.name} ${entry.kind}`)).toEqual([
      'b.html link',
      'later.html file',
    ]);
  });

  test.each([
    ['is-folder', 'folder'],
    ['not-a-file', 'pipe'],
    ['not-a-folder', 'a.yaml/b.html'],
  ])('writing fails as %s and leaves what was there: %s', async (code, path) => {
    const host = hostWith(oddities());
    const before = await host.list('.');
    expect(await failureOf(host.writeFile(path, Buffer.from('x')))).toEqual([code, path]);
    expect(await host.list('.')).toEqual(before);
  });

  test('adds to a file and makes it where there is none', async () => {
    const host = hostWith(oddities());
    await host.appendFile('linked.yaml', Buffer.from('t'));
    await host.appendFile('new.md', Buffer.from('n'));
    expect(Buffer.from(await host.readFile('a.yaml')).toString()).toBe('ét');
    expect(Buffer.from(await host.readFile('new.md')).toString()).toBe('n');
    expect(await failureOf(host.appendFile('folder', Buffer.from('x')))).toEqual([
      'is-folder',
      'folder',
    ]);
  });

  test('hashes a text as its UTF-8 bytes, by SHA-256', () => {
    const host = hostWith({});
    expect(host.hash('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
    expect(host.hash(Buffer.from('é'))).toBe(host.hash('é'));
  });

  test('knows the files that ship with brief', () => {
    const host = hostWith({});
    expect(Buffer.from(host.asset('templates/themes/default.json')).toString()).toContain(
      '"paper"',
    );
  });
});

test('a leftover of a killed run is removed, one of a living run or of others is not', async () => {
  const host = realHost({ '.gitignore': '', 'a.tmp': '' });
  await host.writeFile('probe', Buffer.from(''));
  const gone = deadProcess();
  const machine = temporaryName().split('-')[1] ?? '';
  const names = {
    dead: `.brief-${machine}-${gone}-1.tmp`,
    living: `.brief-${machine}-${process.ppid}-1.tmp`,
    elsewhere: `.brief-x${machine}-${gone}-1.tmp`,
  };
  for (const name of Object.values(names)) writeFileSync(join(host.cwd, name), 'half');
  await realHost({}, host.cwd).writeFile('a.html', Buffer.from('whole'));
  expect(readdirSync(host.cwd).toSorted()).toEqual(
    ['.gitignore', 'a.html', 'a.tmp', 'probe', names.living, names.elsewhere].toSorted(),
  );
});

function oddities(): Record<string, Content> {
  return {
    'a.yaml': 'é',
    'linked.yaml': link('a.yaml'),
    'broken.yaml': link('none'),
    loop: link('loop'),
    pipe: fifo,
    folder: emptyFolder,
  };
}

async function failureOf(promise: Promise<unknown>): Promise<[string, string] | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return [error.code, error.path];
    throw error;
  }
}

function realHost(contents: Record<string, Content>, folder = newFolder()): Host {
  for (const [path, content] of Object.entries(contents)) place(join(folder, path), content);
  const proc: NodeJS.Process = Object.create(process);
  return nodeHost(Object.assign(proc, { cwd: () => folder }));
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brief-host-'));
  folders.push(folder);
  return folder;
}

function place(path: string, content: Content): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
  else if (content.kind === 'link') symlinkSync(content.target, path);
  else if (content.kind === 'fifo') execFileSync('mkfifo', [path]);
  else mkdirSync(path);
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return Number(execFileSync(process.execPath, ['-e', 'console.log(process.pid)']).toString());
}
