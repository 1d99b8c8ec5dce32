import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { run } from '../run.ts';
import { good } from '../good-note.ts';

describe('a baseline of nothing', () => {
  test.each([
    [
      '--suppress-all',
      'en',
      'brief: Nothing is wrong, so there is nothing for brief-suppressions.json to hold back; it was not written.\n',
    ],
    [
      '--suppress-all',
      'fr',
      'brief: Il n’y a rien à signaler, donc rien à mettre de côté; brief-suppressions.json n’a pas été écrit.\n',
    ],
    [
      '--prune-suppressions',
      'en',
      'brief: There is no brief-suppressions.json, so there is nothing to prune.\n',
    ],
    [
      '--prune-suppressions',
      'fr',
      'brief: Il n’y a pas de fichier brief-suppressions.json, donc rien à en retirer.\n',
    ],
  ])('%s in %s', async (flag, locale, said) => {
    const { code, err, host } = await run(['validate', flag, '--locale', locale], {
      'a.yaml': good,
    });
    expect([code, err, host.written]).toEqual([0, said, []]);
  });

  test.each(['en', 'fr'])('is not told of what is wrong, but has no file: %s', async (locale) => {
    const stdin = good.replace('Text.', 'Safe <now>.');
    const host = memoryHost({}, { stdin });
    const code = await main(['validate', '-', '--suppress-all', '--locale', locale], host);
    expect([code, host.written]).toEqual([1, []]);
    expect(host.err).toContain(
      locale === 'en'
        ? 'Nothing was written to brief-suppressions.json: it names notes by their files'
        : 'Rien n’a été écrit dans brief-suppressions.json',
    );
    expect((await run(['validate', 'none', '--suppress-all'])).err).not.toContain(
      'Nothing is wrong',
    );
  });

  test('what is held back already is said to stay', async () => {
    const { err } = await run(['validate', '--prune-suppressions'], {
      'a.yaml': good.replace('Text.', 'Safe <now>.'),
      'brief-suppressions.json': '{ "a.yaml": { "raw-html": { "count": 1 } } }',
    });
    expect(err).toBe(
      'brief: brief-suppressions.json is as it should be: every finding that it holds back is still there.\n',
    );
  });

  test('one that is no longer needed is emptied', async () => {
    const { err } = await run(['validate', '--suppress-all'], {
      'a.yaml': good,
      'brief-suppressions.json': '{ "a.yaml": { "raw-html": { "count": 1 } } }',
    });
    expect(err).toBe(
      'brief: Nothing is wrong any more in 1 note, so brief-suppressions.json holds nothing back there.\n',
    );
  });
});
