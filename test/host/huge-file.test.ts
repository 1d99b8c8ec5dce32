import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node-host.ts';

test('a file that would fill the memory is not read whole, and its beginning can be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-huge-'));
  const path = join(folder, 'a.json');
  try {
    writeFileSync(path, '{');
    // It takes no room on the disk.
    truncateSync(path, 300_000_000);
    const host = nodeHost(process);
    await expect(host.readFile(path)).rejects.toMatchObject({ code: 'too-large', path });
    expect(Buffer.from(await host.readFile(path, 1)).toString()).toBe('{');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
