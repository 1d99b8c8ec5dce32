import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';
import { link, memoryHost } from '../host.ts';

const paths = ['a.yaml', 'b.yaml', 'linked/a.yaml', 'linked/none/c.yaml', 'folder/../a.yaml'];
const real = ['a.yaml', 'folder/a.yaml', 'folder/a.yaml', 'folder/none/c.yaml', 'a.yaml'];

test('a path leads where its links do, also where it does not exist yet, in memory', async () => {
  const host = memoryHost({
    'a.yaml': '',
    'folder/a.yaml': '',
    'b.yaml': link('folder/a.yaml'),
    linked: link('folder'),
    loop: link('loop'),
  });
  const found = await Promise.all(paths.map((path) => host.realPath(path)));
  expect(found).toEqual(real.map((path) => `${host.cwd}/${path}`));
  await expect(host.realPath('loop')).rejects.toMatchObject({ code: 'loop', path: 'loop' });
});

test.skipIf(process.platform === 'win32')('and so it does on a disk', async () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'brief-real-'));
  try {
    mkdirSync(join(folder, 'folder'));
    for (const name of ['a.yaml', 'folder/a.yaml']) writeFileSync(join(folder, name), '');
    symlinkSync('folder/a.yaml', join(folder, 'b.yaml'));
    symlinkSync('folder', join(folder, 'linked'));
    symlinkSync('loop', join(folder, 'loop'));
    const host = nodeHost(Object.assign(Object.create(process), { cwd: () => folder }));
    const found = await Promise.all(paths.map((path) => host.realPath(path)));
    expect(found).toEqual(real.map((path) => `${folder}/${path}`));
    await expect(host.realPath('loop')).rejects.toMatchObject({ code: 'loop', path: 'loop' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
