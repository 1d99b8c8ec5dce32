import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findGit, runGit } from '../../src/host/git.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-git-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('on Windows git is never taken from the current folder', () => {
  expect(findGit('linux', '/usr/bin')).toBe('git');
  const here = join(process.cwd(), 'git.exe');
  writeFileSync(here, '');
  try {
    expect(findGit('win32', '.;;C:relative')).toBeUndefined();
    expect(findGit('win32', undefined)).toBeUndefined();
  } finally {
    rmSync(here);
  }
});

test.skipIf(process.platform === 'win32')(
  'a program that the repository names for git is not started',
  async () => {
    const ran = join(folder, 'ran');
    const program = join(folder, 'monitor.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`);
    chmodSync(program, 0o755);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['config', 'core.fsmonitor', program], { cwd: folder });
    const asked = await runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z', ':/']);
    expect(asked).toMatchObject({ ok: true, text: expect.stringContaining('monitor.sh') });
    expect(existsSync(ran)).toBe(false);
    execFileSync('git', ['status'], { cwd: folder, stdio: 'ignore' });
    // Git alone starts it.
    expect(existsSync(ran)).toBe(true);
  },
);
