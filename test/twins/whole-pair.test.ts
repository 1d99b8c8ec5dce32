/** What is said of a pair whose header, language or translation is not in order. */
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { filesOf, found } from './pairs.ts';

const pair = 'small-harbour-inspections';
const [en, fr] = [`${pair}.en.yaml`, `${pair}.fr.yaml`];
const files = filesOf(pair);

/** The rules that speak of the pair when texts of it are replaced. */
async function rulesWith(english: string, french: string): Promise<readonly string[]> {
  const { findings } = await found({ [en]: english, [fr]: french });
  return findings.map((each) => each.replace(/^\S+ /, ''));
}

const english = files[en] ?? '';
const french = files[fr] ?? '';

test('two notes in one language are told so, and nothing else is compared', async () => {
  const wrong = french.replace(/^lang: fr$/m, 'lang: en').replace('640 000 $', '460 000 $');
  const rules = (await rulesWith(english, wrong)).filter((rule) => rule.startsWith('twin-'));
  expect(rules).toEqual(['twin-structure']);
});

test.each([
  ['reference: DFO-2026-014-EN', 'reference: DFO-2026-014-FR', []],
  ['reference: DFO-2026-014-EN', 'reference: DFO-2026-041-FR', ['twin-structure']],
])('numbers of reference: %s and %s', async (one, other, wanted) => {
  const bare = (text: string): string => text.replace(/^reference:.*\n/m, '');
  const pairOf = [`${one}\n${bare(english)}`, `${other}\n${bare(french)}`] as const;
  expect(await rulesWith(...pairOf)).toEqual(wanted);
});

test('a decision note is for the same thing in both languages', async () => {
  const note = (lang: string, action: string): string =>
    `type: decision-note\nlang: ${lang}\naction: ${action}\ntitle: T\nissue: T\n`;
  const { findings } = await found({
    'dykes.en.yaml': note('en', 'decision'),
    'dykes.fr.yaml': note('fr', 'signature'),
  });
  expect(findings).toContain('dykes.fr.yaml:3 twin-structure');
});

describe('a bullet in the other language', () => {
  const long =
    'Private engineers already inspect 12 breakwaters under contract, and the work of the public inspectors is to look at the wharves that people stand on.';
  const from = /^ {2}- .*(?:\n {4}.*)*/m;

  test('is found by its own words, and its figures are not compared', async () => {
    const rules = await rulesWith(english, french.replace(from, `  - ${long}`));
    expect(rules).toEqual(['language-mismatch']);
  });

  test('is told once where it is the same in both notes', async () => {
    const both = [
      english.replace(from, `  - ${long}`),
      french.replace(from, `  - ${long}`),
    ] as const;
    expect(await rulesWith(...both)).toEqual(['language-mismatch']);
  });
});

test('a note that is only begun does not agree with its twin', async () => {
  const host = memoryHost({ [en]: english });
  await main(['twin', en], host);
  const begun = host.text(fr) ?? '';
  const second = memoryHost({ [en]: english, [fr]: begun });
  expect(await main(['twin', '--check', en], second)).toBe(0);
  expect(second.out).not.toContain('The two notes agree.');
  const third = memoryHost({ [en]: english, [fr]: begun });
  await main(['validate', '--format', 'compact', fr], third);
  const count = third.out.match(/no-placeholder/g)?.length;
  expect(second.out).toContain(
    `What is translated agrees; ${count} texts are still to be translated.\n`,
  );
});
