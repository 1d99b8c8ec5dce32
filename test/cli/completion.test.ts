import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { main } from '../../src/cli/main.ts';
import { kinds } from '../../src/reference/kinds.ts';
import { memoryHost } from '../host.ts';

async function scriptFor(...words: readonly string[]): Promise<string> {
  const host = memoryHost();
  expect(await main(['completion', ...words], host)).toBe(0);
  return host.out;
}

function hasShell(name: string): boolean {
  return process.platform !== 'win32' && spawnSync(name, ['-c', 'exit 0']).status === 0;
}

/** What a shell prints for a script of ours and a few lines after it. */
function run(shell: string, script: string, after: string): string[] {
  const { stdout, stderr } = spawnSync(shell, ['-c', `${script}\n${after}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

describe.skipIf(!hasShell('bash'))('in bash', () => {
  /** Candidates for the last of some words, as readline parts them: at blanks and equals signs. */
  async function candidates(line: string): Promise<string[]> {
    const words = line.split(/ |(?<==)|(?==)/).map((word) => `'${word}'`);
    const after = `
# Only readline may do this.
compopt() { :; }
COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}
_brief
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', await scriptFor('bash'), after);
  }

  test.each([
    ['brief ', commands.map(({ name }) => name)],
    ['brief val', ['validate']],
    ['brief --lo', ['--locale']],
    ['brief --locale ', ['en', 'fr']],
    ['brief --locale fr sch', ['schema']],
    ['brief validate --max', ['--max-warnings']],
    ['brief validate --format s', ['sarif']],
    ['brief validate --format=s', ['sarif']],
    ['brief validate --rule marking', ['marking-form=']],
    ['brief validate --quiet --pass', ['--pass-on-no-files']],
    ['brief render -o out.pdf --dr', ['--draft']],
    ['brief report ', ['merge']],
    ['brief report --format json ', ['merge']],
    ['brief rules foot', ['footnote-undefined', 'footnote-unused']],
    ['brief rules marking-form ', []],
    ['brief rules --format ', ['pretty', 'markdown']],
    ['brief schema con', ['config']],
    ['brief schema th', ['theme']],
    ['brief new dec', ['decision-note']],
    ['brief new --lang fr iss', ['issue-note']],
    ['brief completion ', ['bash', 'fish', 'powershell', 'zsh']],
    ['brief nonsense ', []],
  ])('%j offers %j', async (line, wanted) => {
    expect(await candidates(line)).toEqual(wanted);
  });

  test.each([
    'brief validate ',
    'brief validate --config ',
    'brief new issue-note ',
    'brief render --out-dir ',
  ])('%j leaves files to readline', async (line) => {
    expect(await candidates(line)).toEqual([]);
    expect(run('bash', await scriptFor('bash'), 'complete -p brief')).toEqual([
      'complete -o default -F _brief brief',
    ]);
  });
});

describe.skipIf(!hasShell('fish'))('in fish', () => {
  test.each([
    ['brief val', ['validate']],
    ['brief rules foot', ['footnote-undefined', 'footnote-unused']],
    ['brief validate --format s', ['sarif']],
    ['brief new decis', ['decision-note']],
    ['brief validate --max', ['--max-warnings']],
  ])('%j offers %j', async (line, wanted) => {
    const found = run('fish', await scriptFor('fish'), `cd /; complete -C '${line}'`);
    expect(found.map((candidate) => candidate.split('\t')[0])).toEqual(wanted);
  });
});

test.skipIf(!hasShell('zsh'))('zsh can read its script', async () => {
  const options = { input: await scriptFor('zsh'), encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync('zsh', ['-n'], options);
  expect([status, stderr]).toEqual([0, '']);
});

test.each(['bash', 'fish', 'powershell', 'zsh'])(
  'the script for %s names every command, option and rule',
  async (shell) => {
    const script = await scriptFor(shell);
    for (const name of [...commands.map((command) => command.name), ...kinds.map(({ id }) => id)])
      expect(script).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
    const options = commands.flatMap((command) => [...command.options, ...command.common]);
    for (const { flags } of options) {
      const name = flags.replace(/^-\w, /, '');
      expect(script).toContain(shell === 'fish' ? `-l ${name.slice(2)} ` : name);
    }
  },
);

test.each(['fish', 'zsh'])('%s is told what each is for in the user’s language', async (shell) => {
  expect(await scriptFor(shell, '--locale', 'fr')).toContain('Vérifier des notes');
  expect(await scriptFor(shell)).toContain('Check notes');
});

test('a shell that there is no script for is exit code 2', async () => {
  const host = memoryHost();
  expect(await main(['completion', 'zhs'], host)).toBe(2);
  expect(host.err).toContain('There is no completion for `zhs`.');
  expect(host.err).toContain('Choose one of: bash, fish, powershell, zsh.');
});
