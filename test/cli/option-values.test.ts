import { describe, expect, test } from 'vitest';
import { good } from '../good-note.ts';
import { run } from '../run.ts';

const files = { 'x.yaml': good, 'x.fr.yaml': good.replace('Unclassified', 'Non classifié') };

describe('what an option may be', () => {
  test.each([
    ['render', '--columns', '20', 'from 40 to 200'],
    ['render', '--columns', '6e1', 'from 40 to 200'],
    ['render', '--jobs', '0', 'from 1 to 64'],
    ['validate', '--jobs', '65', 'from 1 to 64'],
  ])('is told alike: brief %s %s %s', async (command, option, value, range) => {
    const { code, err } = await run(
      [command, 'x.yaml', '--text', option, value].filter(
        (word) => command === 'render' || word !== '--text',
      ),
      files,
    );
    expect([code, err]).toEqual([
      2,
      `brief: \`${value}\` is no value for \`${option}\`; it must be a whole number ${range}.\n`,
    ]);
  });

  test('of a shard, too', async () => {
    const { code, err } = await run(['validate', 'x.yaml', '--shard', '6/5'], files);
    expect([code, err]).toEqual([
      2,
      'brief: `6/5` is no value for `--shard`; it must be a part and the number of parts, such as 2/5.\n',
    ]);
  });
});

describe('letter case is forgiven', () => {
  test('of paper', async () => {
    const drawn = async (paper: string): Promise<Uint8Array | undefined> => {
      const { code, host } = await run(['render', 'x.yaml', '--pdf', '--paper', paper], files);
      expect(code).toBe(0);
      return host.bytes('x.pdf');
    };
    expect(await drawn('A4')).toEqual(await drawn('a4'));
    expect(await drawn('A4')).not.toEqual(await drawn('Letter'));
  });

  test('of languages', async () => {
    const { out } = await run(['validate', 'x.yaml', '--locale', 'FR'], files);
    expect(out).toContain('1 note vérifiée');
    const made = await run(['new', 'issue-note', '-', '--lang', 'FR']);
    expect(made.out).toContain('lang: fr');
  });

  test('of reports and severities', async () => {
    const words = ['validate', 'x.yaml', '--rule', 'twin-missing=OFF', '--format', 'JSON'];
    const { code, out } = await run(words, files);
    expect([code, JSON.parse(out).summary.warnings]).toEqual([0, 0]);
  });

  test('and a wrong value is told as it was written', async () => {
    const { err } = await run(['render', 'x.yaml', '--paper', 'A5'], files);
    expect(err).toContain('`A5` is no value for `--paper`; it may be letter, a4.');
  });
});
