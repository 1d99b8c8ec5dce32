/** Files that git could not join: it writes both versions between marks that begin at the margin. */
import { describe, expect, test } from 'vitest';
import { good } from '../good-note.ts';
import { run } from '../run.ts';

const ours = '<<<<<<< HEAD\n';
const theirs = '=======\n';
const end = '>>>>>>> topic\n';
const both = `${ours}branch: Water\n||||||| 1a2b\nbranch: Rivers\n${theirs}branch: Dykes\n${end}`;

/** Places and rules of a note in compact form. */
async function told(note: string): Promise<string[]> {
  const { host } = await run(['validate', 'a.yaml', '--format', 'compact'], { 'a.yaml': note });
  return host.out.trimEnd().split('\n');
}

const conflict = (line: number): unknown =>
  expect.stringMatching(
    new RegExp(`^a\\.yaml:${line}:1: error yaml-syntax Here stand two versions`),
  );

describe('a note in which git could not join two versions', () => {
  test.each([
    ['of a field', good.replace('branch: Water\n', both), [3]],
    [
      'of a bullet',
      good.replace(' [Text.]', `\n${ours}  - Text.\n${theirs}  - Words.\n${end}`),
      [5],
    ],
    [
      'of a text',
      `${good}background: |\n  Old.\n\n${ours}  Dry.\n${theirs}  Wet.\n${end}  Done.\n`,
      [11],
    ],
    ['of all of it', `${ours}${good}${theirs}${good}${end}`, [1]],
    ['of two places', good.replace('branch: Water\n', both) + both, [3, 14]],
    ['with one mark left at its beginning', good.replace('branch', `${ours}branch`), [3]],
    ['with one mark left at its end', good.replace('branch', `${end}branch`), [3]],
  ])('is told so once for each place: %s', async (_, note, lines) => {
    expect(await told(note)).toEqual(lines.map(conflict));
    expect(await told(note.replaceAll('\n', '\r\n'))).toEqual(lines.map(conflict));
  });

  test('is told what to keep, and is not changed by --fix', async () => {
    const note = good.replace('branch: Water\n', both);
    const { code, host } = await run(['validate', '--fix', 'a.yaml'], { 'a.yaml': note });
    expect([code, host.text('a.yaml')]).toEqual([1, note]);
    expect(host.out.replaceAll(/\s+/g, ' ')).toContain('Keep the version that is right');
    expect(host.out).not.toContain('put 2 spaces');
    const french = await run(['validate', 'a.yaml', '--locale', 'fr'], { 'a.yaml': note });
    expect(french.out).toContain('conflit de fusion');
  });

  test('is none where such signs stand in a text', async () => {
    const text = `${good}background: |\n  Old.\n\n  \\<<<<<<< HEAD\n`;
    expect((await told(text)).join('')).not.toContain('two versions');
  });
});

test('a configuration with such marks is told so, too', async () => {
  const config = `${ours}bilingual: required\n${theirs}bilingual: optional\n${end}`;
  const files = { 'a.yaml': good, 'brief.config.yaml': config };
  const { code, host } = await run(['validate'], files);
  expect([code, host.err]).toEqual([2, expect.stringContaining('brief.config.yaml:1:1')]);
  expect(host.err).toContain('Here stand two versions');
  expect(host.err).toContain('The configuration has 1 error');
});

test.each([
  ['en', '--prune-suppressions', 'Keep the entries of both'],
  ['fr', '--prune-suppressions', 'Gardez les entrées des deux'],
])('a baseline with such marks is not to be written anew: %s', async (locale, command, advice) => {
  const baseline = '{\n<<<<<<< ours\n  "a.yaml": {}\n=======\n>>>>>>> topic\n}\n';
  const files = { 'a.yaml': good, 'brief-suppressions.json': baseline };
  const { code, host } = await run(['validate', '--locale', locale], files);
  expect([code, host.err]).toEqual([2, expect.stringContaining('brief-suppressions.json:2:1')]);
  expect(host.err).toContain(command);
  expect(host.err).toContain(advice);
  expect(host.err).not.toContain('--suppress-all');
});
