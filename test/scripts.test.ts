import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

function run(script: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.js`, ...words],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe.each(['torture', 'fuzz'])('npm run %s', (script) => {
  test('explains its options', () => {
    const { status, stdout, stderr } = run(script, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: npm run ${script} -- [options]`);
    expect(stdout).toContain('--seed <n>');
  });

  test.each([
    [['--sead', '7'], "Unknown option '--sead'"],
    [['--seed', 'x'], '--seed needs a whole number, not “x”.'],
    [['x'], "Unexpected argument 'x'"],
  ])('says in a line what it does not know: %j', (words, said) => {
    const { status, stdout, stderr } = run(script, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/“--help” says what there is\.\n$/);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

test('npm run torture names the faults that there are', () => {
  const { status, stderr } = run('torture', '--only', 'nothing');
  expect(status).toBe(2);
  expect(stderr).toContain('--only needs one of bare, ');
});
