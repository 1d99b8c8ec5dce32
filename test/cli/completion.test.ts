import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';

async function scriptFor(shell: string): Promise<string> {
  const host = memoryHost();
  expect(await main(['completion', shell], host)).toBe(0);
  return host.out;
}

/** What bash offers for the last of these words. */
function offered(script: string, words: readonly string[]): string[] {
  const line = `${script}
COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}
COMP_LINE='${words.join(' ')}'; COMP_POINT=\${#COMP_LINE}
_brief; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout.trim().split('\n');
}

describe('brief completion', () => {
  test.skipIf(process.platform === 'win32').each([
    [['brief', 'val'], ['validate']],
    [['brief', 'validate', '--changed'], ['--changed-since']],
    [['brief', 'render', '--locale', 'f'], ['fr']],
  ])('lets bash complete %j', async (words, wanted) => {
    expect(offered(await scriptFor('bash'), words)).toEqual(wanted);
  });

  test.each(['bash', 'fish', 'powershell', 'zsh'])('knows every command in %s', async (shell) => {
    const script = await scriptFor(shell);
    for (const command of ['validate', 'render', 'rules', 'new', 'schema', 'report'])
      expect(script).toContain(command);
  });

  test('refuses another shell', async () => {
    const host = memoryHost();
    expect(await main(['completion', 'tcsh'], host)).toBe(2);
    expect(host.err).toContain('tcsh');
  });
});
