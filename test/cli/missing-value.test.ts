import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { good } from '../good-note.ts';
import { run } from '../run.ts';

const files = { 'x.yaml': good };

describe('an option that needs a value does not take the next option for it', () => {
  const takers = commands.flatMap(({ name, options, common }) =>
    [...options, ...common]
      .filter(({ value }) => value !== undefined)
      .flatMap(({ flags }) => flags.split(', ').map((flag) => [name, flag] as const)),
  );

  test.each(takers)('brief %s %s', async (command, flag) => {
    const { code, err, host } = await run([command, 'x.yaml', flag, '--debug'], files);
    expect([code, host.written]).toEqual([2, []]);
    expect(err).toContain(
      `The option \`${flag}\` needs a value, and \`--debug\` after it is written like an option.`,
    );
  });

  test.each([
    [['--watermark', '--pdf'], '`--watermark=--pdf`'],
    [['--watermark', '--pfd'], '`--watermark=--pfd`'],
    [['-o', '--pdf'], '`--output=--pdf`'],
    [['--out-dir', '-o', 'x.pdf'], '`--out-dir=-o`'],
  ])('%j names how to mean it', async (words, typed) => {
    const { code, err, host } = await run(['render', 'x.yaml', ...words], files);
    expect([code, host.written]).toEqual([2, []]);
    expect(err).toContain(`If that is the value, write ${typed}.`);
  });

  test('before the end of options', async () => {
    const { code, err } = await run(['render', '--watermark', '--', 'x.yaml'], files);
    expect([code, err]).toEqual([2, 'brief: The option `--watermark` needs a value.\n']);
  });

  test('in French', async () => {
    const { err } = await run(['--locale', 'fr', 'render', 'x.yaml', '--columns', '--text'], files);
    expect(err).toContain('demande une valeur, et `--text`, qui la suit, a la forme d’une option.');
  });
});

test.each([
  [['--watermark=--pdf', '--text'], 'x.txt'],
  [['-o', '-', '--text'], '-'],
  [['--watermark', '-5', '--text'], 'x.txt'],
])('%j is a value that is meant', async (words, path) => {
  const { code, host } = await run(['render', 'x.yaml', ...words], files);
  expect([code, host.written]).toEqual([0, path === '-' ? [] : [path]]);
});

test('what follows the end of options is a path', async () => {
  const { code, host } = await run(['render', '--text', '--', '--watermark', '--text'], {
    '--watermark': good,
    '--text': good,
  });
  expect([code, host.written.length]).toEqual([0, 2]);
});
