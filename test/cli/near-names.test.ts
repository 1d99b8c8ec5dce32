import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';

const note = `type: committee-note
title: Dykes
classification: Unclassified
branch: Water
proposed_response: [Text.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
`;

async function validate(text: string) {
  const host = memoryHost({ 'a.yaml': text });
  await main(['validate', 'a.yaml'], host);
  return host.out.replaceAll(/\n +/g, ' ');
}

test.each([
  ['proposed_response', 'response'],
  ['proposed_response', 'Réponse'],
  ['financial_implications', 'Implications'],
  ['approved_by', 'approved'],
])('a key that is one word of %s stands for it: %s', async (name, word) => {
  const out = await validate(note.replace(name, word));
  expect(out).toContain(`Did you mean “${name}”?`);
  expect(out).toContain('1 note checked: 1 error.\n');
});

test.each([
  ['a word of a section that is there', `${note}response: More.\n`],
  ['a word of none', `${note}finances: More.\n`],
  ['a short word', note.replace('financial_implications', 'key')],
])('%s stands for nothing', async (_, text) => {
  expect(await validate(text)).not.toContain('Did you mean');
});
