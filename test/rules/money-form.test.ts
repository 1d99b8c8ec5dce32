/** Mending a sum leaves the sum that was meant, or leaves it as it is. */
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';

async function mended(lang: 'en' | 'fr', issue: string): Promise<string> {
  const path = `dykes.${lang}.yaml`;
  const host = memoryHost({ [path]: `lang: ${lang}\nissue: ${issue}\n` });
  await main(['validate', '--fix', path], host);
  const bytes = await host.readFile(path, 1e6);
  const [, text = ''] = /issue: (.*)\n/.exec(new TextDecoder().decode(bytes)) ?? [];
  return text.replaceAll('\u00A0', ' ');
}

test.each([
  ['Soit $1.2B, ou $900K.', 'Soit 1,2 milliard de dollars, ou 900 000 $.'],
  ['Soit 1,2 $B, ou 900 $K.', 'Soit 1,2 milliard de dollars, ou 900 000 $.'],
  ['Soit 1.2B$ ou 3 bn$.', 'Soit 1,2 milliard de dollars ou 3 milliards de dollars.'],
  ['Soit $5M.', 'Soit 5 millions de dollars.'],
  // A billion is ten to the ninth in English, to the twelfth in French; a T is the twelfth in both.
  ['Soit $1.2 billion ou $2T.', 'Soit $1.2 billion ou 2 billions de dollars.'],
  ['Soit 1 200 k$ ou 2500K$.', 'Soit 1,2 million de dollars ou 2,5 millions de dollars.'],
  ['Soit $900X.', 'Soit $900X.'],
])('in French: %s', async (issue, wanted) => {
  expect(await mended('fr', issue)).toBe(wanted);
});

test.each([
  ['So 900 000 $ it is.', 'So $900,000 it is.'],
  ['So 5 millions de dollars.', 'So $5 million.'],
  ['So 1,2 M$ or 1,3 milliard de dollars.', 'So $1.2 million or $1.3 billion.'],
  ['So $1,200K, $1,234K and $900K.', 'So $1.2 million, $1,234,000 and $900,000.'],
  ['So $2T, and $5 m apart.', 'So $2 trillion, and $5 m apart.'],
])('in English: %s', async (issue, wanted) => {
  expect(await mended('en', issue)).toBe(wanted);
});
